package main

import (
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
)

// TestSavingData: where data is to be saved, nothing is fetched before it is asked for;
// should the new edition then not come, the old one stays, even when all windows close.
func TestSavingData(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	h := smallHost(t)
	h.answerAs(true)
	browser := browsertest.Start(t)
	saver := browsertest.View{Width: 360, Height: 740, SameStorage: true}
	page := browser.Page(t, saver)
	page.Open(h.url + "/instalar/")
	page.Shows("El sitio todavía no está guardado aquí.")
	if asked := h.requests(); asked[guidePage] > 0 {
		t.Error("the site is fetched though nobody asked")
	}
	wantAccessible(t, page, "nothing is kept")
	page.Click("button", "Guardar todo el sitio en este equipo (0,"+megabytesOf(h)+" MB)")
	page.Shows("Todo el sitio está guardado aquí")
	if focused := page.Focused(); focused != "status: " {
		t.Errorf("%q has the focus", focused)
	}
	h.requests()
	h.deploy(t, "segunda", changedPage(t, "Palabra nueva."))
	h.with(func() { h.fails[guidePage] = 500 })
	browsertest.Eval[bool](page, lookForEdition)
	page.Shows("Descargar y usar la versión nueva (0,1 MB)")
	if asked := h.requests(); asked[guidePage] > 0 {
		t.Error("the new edition is fetched though nobody asked")
	}
	page.Click("button", "Descargar y usar la versión nueva (0,1 MB)")
	page.Shows("No se pudo descargar. Todo sigue como estaba.")

	page.Open("about:blank") // no window is left: the worker takes over
	page = browser.Page(t, saver)
	page.Open(h.url + guidePage)
	page.Shows("Descargar y usar la versión nueva (0,1 MB)")
	if strings.Contains(page.Text(), "Palabra nueva.") {
		t.Error("the new edition is used though it is not kept")
	}
	h.with(func() { clear(h.fails) })
	page.Click("button", "Descargar y usar la versión nueva (0,1 MB)")
	page.Shows("Palabra nueva.")
}

// megabytesOf is the first decimal of what the small site weighs.
func megabytesOf(h *offlineHost) string {
	return string(rune('0' + (h.known.Weight+50_000)/100_000))
}

// TestRoomEnds: where the room does not suffice for the site, nothing of it is left to
// take it up, and it is not fetched again before somebody asks.
func TestRoomEnds(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	h := smallHost(t)
	page := browsertest.Start(t).Page(t, keeper)
	page.Quota(h.url, 150_000)
	page.Open(h.url + "/instalar/")
	page.Shows("No se pudo guardar todo el sitio.")
	page.Open(h.url + "/instalar/")
	page.Shows("El sitio todavía no está guardado aquí.")
	h.requests()
	browsertest.Eval[bool](page, keepUnasked)
	if asked := h.requests(); asked[guidePage] > 0 {
		t.Error("the site is fetched again")
	}
	page.Quota(h.url, 100e6)
	page.Click("button", "Guardar todo el sitio en este equipo (0,"+megabytesOf(h)+" MB)")
	page.Shows("Todo el sitio está guardado aquí")
}

// keepUnasked says to the worker what pages say by themselves, and waits for its answer.
const keepUnasked = `new Promise(done => {
	const {port1, port2} = new MessageChannel();
	port1.onmessage = ({data}) => data.done && done(true);
	navigator.serviceWorker.getRegistration().then(r => r.active.postMessage({kind: "keep"}, [port2]));
})`
