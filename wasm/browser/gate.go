//go:build js && wasm

package main

import (
	"errors"
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/vault"
)

// gate is the way in: it asks how to keep things, or for the passphrase. It
// shows one part of the page at a time and waits for what is pressed there.
type gate struct {
	*desk
	pressed chan string // parts, as they are pressed or sent
	shown   js.Value
	form    *phraseForm // for the first passphrase; nil unless a choice is to be made
}

// enter decides how the desk keeps things, and has the key when it returns.
func (d *desk) enter() {
	g := &gate{desk: d, pressed: make(chan string, 8), shown: js.Null()}
	defer g.show("")
	g.pass()
}

// pass goes in by how things are kept now.
func (g *gate) pass() {
	header, err := g.readHeader()
	switch {
	case errors.Is(err, errUnknown):
		g.refuse("unknown")
	case errors.Is(err, vault.ErrNone):
		g.choose()
	case errors.Is(err, vault.ErrNewer):
		g.stop("newer-key")
	case err != nil:
		g.stop("lost-key")
	case header.Sealed && !backend.Available():
		g.stop("no-cipher")
	default:
		g.header, g.kept = header, true
		if header.Sealed {
			g.unlock()
		}
	}
}

// stop shows why there is no way in, and goes no further.
func (g *gate) stop(part string) {
	g.show(part)
	select {}
}

// choose asks whose computer this is, and offers a passphrase before anything is
// written.
func (g *gate) choose() {
	if g.joinShared() {
		return
	}
	if g.wish != nil {
		g.whenWished("choose")
		return
	}
	g.listen("click", "choose-shared", "choose-own", "back", "no-phrase")
	g.listen("submit", "phrase")
	g.form = newPhraseForm(g.desk, g.Part("phrase"))
	g.show("choose")
	for settled := false; !settled; {
		switch <-g.pressed {
		case "choose-shared":
			settled = true
		case "choose-own":
			settled = g.offerPhrase()
		case "back":
			g.show("choose")
		case "no-phrase":
			settled = g.begin(vault.Open(), nil)
		case "phrase":
			settled = g.beginSealed()
		}
	}
}

// offerPhrase goes on to the passphrase. Where the browser cannot seal, nothing
// is kept: unsealed data are somebody's decision, never an accident's.
func (g *gate) offerPhrase() (settled bool) {
	if backend.Available() {
		g.show("phrase")
		return false
	}
	g.refuse("insecure")
	return true
}

// refuse goes on without keeping anything, and tells why.
func (g *gate) refuse(trouble string) {
	g.refused = trouble
	g.bar.trouble(trouble, true)
}

func (g *gate) beginSealed() (settled bool) {
	phrase, ok := g.form.read()
	if !ok {
		return false
	}
	defer g.form.clear()
	defer g.busy("set-phrase")()
	header, key, err := backend.NewVault(phrase, vault.DefaultIdle)
	if err != nil {
		panic(err)
	}
	return g.begin(header, key)
}

// begin keeps things here from now on. A browser that does not even take the
// header keeps nothing: the bar says so. Another window may have begun
// meanwhile; its key must not be written over.
func (g *gate) begin(header vault.Header, key *backend.Key) (settled bool) {
	if _, err := g.readHeader(); !errors.Is(err, vault.ErrNone) {
		g.startAnew()
	}
	if !g.writeHeader(header) {
		g.refuse("memory")
		return true
	}
	g.header, g.key, g.kept = header, key, true
	backend.Persist(func(bool) {})
	return true
}

// startAnew loads the page anew and goes no further.
func (g *gate) startAnew() {
	js.Global().Get("location").Call("reload")
	select {}
}

// whenWished goes in once somebody wants to be asked what a part asks. Another
// window may have settled it meanwhile.
func (g *gate) whenWished(part string) {
	wish := g.wish
	g.wish = nil
	g.Part("opening").Set("hidden", true)
	wish(part)
	g.pass()
}

// unlock takes the key from the page before or from another tab, or the
// passphrase from the person.
func (g *gate) unlock() {
	if g.key = newCourier().take(); g.key != nil {
		return
	}
	if g.key = g.askTabs(); g.key != nil {
		return
	}
	if g.wish != nil {
		g.whenWished("unlock")
		return
	}
	g.listen("submit", "unlock")
	g.reveal("show-old", "old-phrase")
	g.show("unlock")
	for g.key == nil {
		<-g.pressed
		g.key = g.tryPhrase()
	}
}

// tryPhrase opens the header with what was typed, nil if it does not open.
func (g *gate) tryPhrase() *backend.Key {
	input, wrong := g.Part("old-phrase"), g.Part("wrong")
	page.Say(wrong, "")
	defer g.busy("open")()
	g.refreshHeader()
	key, err := backend.Unlock(g.header, normal(input.Get("value").String()))
	if err != nil {
		page.Say(wrong, page.Data(wrong, "text"))
		input.Call("focus")
		return nil
	}
	input.Set("value", "")
	return key
}

// refreshHeader heeds what another window did while the gate was waiting: it may
// have changed the passphrase, or wiped everything.
func (g *gate) refreshHeader() {
	header, err := g.readHeader()
	switch {
	case errors.Is(err, vault.ErrNone), err == nil && !header.Sealed:
		g.startAnew()
	case err == nil:
		g.header = header
	}
}

// show shows one part of the gate, or none, and brings the reader to it.
func (g *gate) show(part string) {
	if g.shown.Truthy() {
		g.shown.Set("hidden", true)
	}
	g.Part("opening").Set("hidden", part != "")
	if g.shown = js.Null(); part == "" {
		return
	}
	g.Set("gate", "closed")
	g.shown = g.Part(part)
	g.shown.Set("hidden", false)
	g.shown.Call("querySelector", "h2").Call("focus")
}

// listen sends the names of parts when they are pressed, or sent as forms.
func (g *gate) listen(kind string, parts ...string) {
	for _, part := range parts {
		g.On(g.Part(part), kind, func(event js.Value) {
			event.Call("preventDefault")
			select {
			case g.pressed <- part:
			default: // somebody presses faster than the gate can follow
			}
		})
	}
}
