//go:build js && wasm

package main

import (
	"errors"
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/store"
	"acompana/wasm/vault"
)

// phraseChange gives what is kept another passphrase, or its first one.
type phraseChange struct {
	*keeping
	form *phraseForm
}

func newPhraseChange(k *keeping) {
	c := &phraseChange{k, newPhraseForm(k.desk, k.Part("later-phrase"))}
	k.shown = append(k.shown, c.show)
	k.revealBy(c.form.part("show-current"), c.form.part("current-phrase"))
	k.On(c.form.form, "submit", func(event js.Value) {
		event.Call("preventDefault")
		go k.Guard(c.send)
	})
}

// show offers what there is to do: nothing where nothing is kept, and no first
// passphrase where the browser could not seal all at once.
func (c *phraseChange) show() {
	begins := c.kept && !c.sealed() && backend.Available() && c.store.Status().Mode == store.Full
	show(c.Part("phrase-box"), c.sealed() || begins)
	show(c.Part("current-field"), c.sealed())
	show(c.Part("first-note"), !c.sealed())
	show(c.Part("changed-note"), c.sealed())
	which := map[bool]string{true: "change", false: "set"}[c.sealed()]
	for _, part := range []string{"phrase-title", "set-later"} {
		page.Say(c.Part(part), page.Data(c.Part(part), which))
	}
}

func (c *phraseChange) send() {
	phrase, ok := c.form.read()
	if !ok {
		return
	}
	c.fault("")
	if c.sealed() {
		c.change(phrase)
	} else {
		c.begin(phrase)
	}
}

// fault says what went wrong, by the name of its wording.
func (c *phraseChange) fault(name string) { sayFault(c.Part("later-fault"), name) }

// change wraps the key anew. Nothing that is kept is touched, and tabs that are
// open go on with the key they have.
func (c *phraseChange) change(phrase string) {
	defer c.busy("set-later")()
	current := c.form.part("current-phrase")
	header, err := c.readHeader()
	if err != nil {
		c.fault("failed")
		return
	}
	header, err = backend.Rewrap(header, normal(current.Get("value").String()), phrase)
	switch {
	case errors.Is(err, backend.ErrPassphrase):
		c.fault("wrong")
		current.Call("focus")
		return
	case err != nil || !c.replaceHeader(header):
		c.fault("failed")
		return
	}
	c.channel.Post(backend.Settings, "")
	c.form.clear()
	c.Part("phrase-box").Set("open", false)
	page.Say(c.Part("later-said"), page.Data(c.Part("later-said"), "changed"))
	c.Part("phrase-title").Call("focus")
}

// begin seals what is kept in the open. The header comes first: after a crash
// the way in asks for the passphrase, reads what is not sealed yet, and seals it.
func (c *phraseChange) begin(phrase string) {
	defer c.busy("set-later")()
	if !c.allSaved() {
		c.fault("unsaved")
		return
	}
	header, key, err := backend.NewVault(phrase, vault.DefaultIdle)
	if err != nil {
		c.fault("failed")
		return
	}
	header.Serial = c.header.Serial + 1
	if !c.replaceHeader(header) {
		c.fault("failed")
		return
	}
	c.key = key
	c.channel.Post(backend.Settings, "") // the others load anew, and ask for the key
	c.forgetEarly()
	c.sealAll()
	c.form.clear()
	c.reload()
}

// forgetEarly removes what the boot script kept in the open.
func (c *phraseChange) forgetEarly() {
	if c.mirror == nil {
		return
	}
	keys, _ := c.mirror.Keys()
	for _, key := range keys {
		if strings.HasPrefix(key, earlyKeys) {
			c.mirror.Remove(key)
		}
	}
}
