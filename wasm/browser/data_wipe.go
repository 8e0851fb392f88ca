//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/store"
)

// wipe deletes everything that the site keeps in this browser. It is a tool of
// its own, with its own way to the storage: it works while the gate is closed,
// and when the rest of the page has failed.
type wipe struct {
	*page.Tool
	desk    *desk // what the page has open, nil if nothing
	channel *backend.Channel
}

// wipedPlace is where the page is loaded anew after a wipe, so that nothing of
// what was open is left in memory; the new page says that it is done.
const wipedPlace = "borrado"

// wipePatience is how long, in milliseconds, the database may take to answer.
const wipePatience = 10_000

func newWipe(t *page.Tool) *wipe {
	w := &wipe{Tool: &page.Tool{Element: t.Part("wipe")}, channel: backend.OpenChannel()}
	w.On(w.Part("wipe-ask"), "click", func(js.Value) { w.ask(true) })
	w.On(w.Part("wipe-no"), "click", func(js.Value) { w.ask(false) })
	w.On(w.Part("wipe-yes"), "click", func(js.Value) { go w.Guard(w.run) })
	show(w.Part("wipe-ask"), true)
	greet(t.Part("wiped-now"))
	return w
}

// greet says once, on the page that follows, that all was deleted.
func greet(notice js.Value) {
	if page.Place() != wipedPlace {
		return
	}
	page.Say(notice, page.Data(notice, "text"))
	js.Global().Get("history").Call("replaceState", nil, "", page.Address(""))
}

// ask shows what would go, or takes the question back.
func (w *wipe) ask(asking bool) {
	show(w.Part("wipe-sure"), asking)
	show(w.Part("wipe-ask"), !asking)
	page.Say(w.Part("wipe-fault"), "")
	if asking {
		w.Part("wipe-sure").Call("querySelector", "h3").Call("focus")
	} else {
		w.Part("wipe-ask").Call("focus")
	}
}

func (w *wipe) run() {
	button := w.Part("wipe-yes")
	before := button.Get("textContent").String()
	page.Say(button, page.Data(button, "busy"))
	button.Set("disabled", true)
	if w.all() {
		w.leave()
		return
	}
	page.Say(button, before)
	button.Set("disabled", false)
	page.Say(w.Part("wipe-fault"), page.Data(w.Part("wipe-fault"), "text"))
	button.Call("focus")
}

// all deletes everything, and reports whether all is gone. The database goes
// first: its note makes the rest disregarded, should the browser end here.
func (w *wipe) all() bool {
	if w.desk != nil {
		wait(func(done func(store.Fault)) { w.desk.store.Wipe(done) })
	}
	fault := w.emptyJournal()
	w.channel.Post(backend.Wiped, "")
	if folder := courierFolder(); folder.Truthy() {
		backend.RemoveCaches(folder)
	}
	emptied := clearKeys(backend.OpenMirror())
	return clearKeys(backend.OpenSession()) && emptied && (fault == store.None || fault == store.Denied)
}

// emptyJournal gives up on a database that does not answer.
func (w *wipe) emptyJournal() store.Fault {
	return wait(func(done func(store.Fault)) {
		answered := false
		answer := func(fault store.Fault) {
			if !answered {
				answered = true
				done(fault)
			}
		}
		stop := backend.Clock{}.After(wipePatience, func() { answer(store.Timeout) })
		backend.OpenJournal(nil).Wipe(func(fault store.Fault) {
			stop()
			answer(fault)
		})
	})
}

// clearKeys removes the site's keys, and only them: a shared host may have others.
// A storage that the browser refuses holds none.
func clearKeys(storage *backend.Mirror, fault store.Fault) bool {
	if fault != store.None {
		return true
	}
	keys, fault := storage.Keys()
	for _, key := range keys {
		if strings.HasPrefix(key, store.Prefix) && storage.Remove(key) != store.None {
			fault = store.Denied
		}
	}
	return fault == store.None
}

// leave loads the page anew, which says that it is done.
func (w *wipe) leave() {
	if w.desk != nil {
		w.desk.leaving = true // no key goes on to the next page
	}
	js.Global().Get("history").Call("replaceState", nil, "", page.Address(wipedPlace))
	js.Global().Get("location").Call("reload")
}
