//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/vault"
)

// idleChoice is after how many minutes without activity the page locks.
type idleChoice struct{ *keeping }

func newIdleChoice(k *keeping) {
	c := &idleChoice{k}
	k.shown = append(k.shown, c.show)
	k.On(k.Part("idle"), "change", func(event js.Value) {
		if minutes, ok := vault.Minutes(event.Get("target").Get("value").String()); ok {
			go k.Guard(func() { c.choose(minutes) })
		}
	})
}

func (c *idleChoice) show() {
	show(c.Part("idle-field"), c.sealed())
	c.Part("idle").Set("value", page.Decimal(c.header.Idle))
}

// choose writes the minutes down and tells the other tabs.
func (c *idleChoice) choose(minutes int) {
	said := c.Part("idle-said")
	header, err := c.readHeader()
	if err != nil || !header.Sealed {
		page.Say(said, page.Data(said, "failed"))
		return
	}
	header.Serial++
	header.Idle = minutes
	if !c.writeHeader(header) {
		page.Say(said, page.Data(said, "failed"))
		c.show()
		return
	}
	c.header = header
	c.locking.setMinutes(minutes)
	c.channel.Post(backend.Settings, "")
	page.Say(said, page.Complete(page.Data(said, "text"), "{n}", page.Decimal(minutes)))
}
