//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/store"
	"acompana/wasm/vault"
)

// copiesKey is where the mirror remembers the last copy.
const copiesKey = store.Prefix + "copias"

// copies remembers when a copy was last taken and what changed since.
type copies struct {
	desk *desk
	vault.Copies
}

func newCopies(d *desk) *copies {
	return &copies{d, vault.DecodeCopies(d.mirrorText(copiesKey))}
}

// changed counts a change; taken says that a copy of all has been saved. Other
// tabs count too.
func (c *copies) changed() {
	c.read()
	c.Copies = c.Changed(now())
	c.keep()
}

func (c *copies) taken() {
	c.Copies = vault.Copies{Last: now()}
	c.keep()
	c.desk.channel.Post(backend.Copied, "")
}

// takenElsewhere follows a copy that another tab took.
func (c *copies) takenElsewhere() {
	if !c.desk.kept {
		c.Copies = vault.Copies{Last: now()}
	}
	c.desk.bar.showCopies()
}

func (c *copies) read() {
	if c.desk.kept {
		c.Copies = vault.DecodeCopies(c.desk.mirrorText(copiesKey))
	}
}

func (c *copies) keep() {
	if c.desk.kept && c.desk.mirror != nil {
		c.desk.mirror.Set(copiesKey, c.Encode())
	}
	c.desk.bar.showCopies()
}

// words say how old the last copy is.
func (c *copies) words(element js.Value) string {
	days := c.Days(now(), -js.Global().Get("Date").New().Call("getTimezoneOffset").Int())
	switch {
	case c.Last == 0 && c.Edits == 0:
		return page.Data(element, "none")
	case c.Last == 0:
		return page.Data(element, "never")
	case days == 0:
		return page.Data(element, "today")
	case days == 1:
		return page.Data(element, "yesterday")
	}
	return page.Complete(page.Data(element, "days"), "{n}", page.Decimal(days))
}

// now is the wall clock in milliseconds.
func now() int64 { return int64(js.Global().Get("Date").Call("now").Float()) }
