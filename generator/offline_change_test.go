package main

import (
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
)

// TestNothingIsLostInTheChange: an answer and a note made in a tool in the moment before
// the change are there after it. Then all of it works without the host.
func TestNothingIsLostInTheChange(t *testing.T) {
	if testing.Short() {
		t.Skip("keeps the whole site in a browser")
	}
	t.Parallel()
	h := newOfflineHost(t, builtSite(t))
	page := browsertest.Start(t).Page(t, keeper)
	openCases(page, h.url)
	keepOpenly(page)
	code := createCase(page)
	saved(page)
	siteKept(page)
	const changed = "/guia/limites/"
	text := readSite(t, builtSite(t), changed[1:]+"index.html")
	h.requests()
	h.deploy(t, "segunda", map[string]string{changed: strings.Replace(text, "</main>", "<p>Palabra nueva.</p></main>", 1)})
	browsertest.Eval[bool](page, lookForEdition)
	page.Has("button", "Usar la versión nueva")
	spots := spotsOf(page, deadlines)
	spots.answers[0].Click()
	spots.texts[0].Type("a media pal")
	page.Click("button", "Usar la versión nueva")
	page.Until("the new edition is in use", `caches.keys().then(all => all.join() === "acompana:/#segunda")`)
	awaitDesk(page)
	want := map[string]string{spots.name: "se-cumple", noteOf(spots): "a media pal"}
	wantForm(t, page, want)
	page.Shows("Caso " + code)
	for path := range h.requests() {
		if strings.HasSuffix(path, ".wasm") {
			t.Errorf("%s is fetched again, and did not change", path)
		}
	}

	h.with(func() { h.gone = true })
	page.Reload()
	awaitDesk(page)
	wantForm(t, page, want)
	spots = spotsOf(page, deadlines)
	spots.texts[0].Type("abra")
	savedForm(t, page)
	page.Open(h.url + "/buscar/")
	page.Type("searchbox", searchBox, "empalme")
	page.Until("there are results", `document.querySelector("ol[data-part=results] li")`)
	page.Open(h.url + changed)
	page.Shows("Palabra nueva.")
	openCases(page, h.url)
	want[noteOf(spots)] += "abra"
	wantForm(t, page, want)
}

// TestKeyOutlivesTheChange: a key that a window hands over while another one changes the
// edition is there for the next page, and the change waits for it.
func TestKeyOutlivesTheChange(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	h := smallHost(t)
	browser := browsertest.Start(t)
	page := browser.Page(t, keeper)
	page.Before(tellMessages)
	page.Open(h.url + guidePage)
	siteKept(page)
	other := browser.Page(t, keeper)
	other.Open(h.url + "/")
	h.deploy(t, "segunda", changedPage(t, "Palabra nueva."))
	browsertest.Eval[bool](page, lookForEdition)
	page.Has("button", "Usar la versión nueva")
	browsertest.Eval[bool](other, holdKey)
	page.Click("button", "Usar la versión nueva")
	page.Until("the worker was nudged", `window.told.includes("nudge")`)
	if key := browsertest.Eval[string](other, takeKey); key != "llave" {
		t.Errorf("the next page gets the key %q", key)
	}
	page.Shows("Palabra nueva.")
	browsertest.Eval[bool](page, holdKey)
	if key := browsertest.Eval[string](page, takeKey); key != "llave" {
		t.Errorf("after the change, the next page gets the key %q", key)
	}
}

// What pages with a vault say to the worker as they are left, and as they come.
const (
	holdKey = `(navigator.serviceWorker.controller.postMessage({kind: "hold", key: "llave"}), true)`
	takeKey = `new Promise(done => {
		navigator.serviceWorker.addEventListener("message", ({data}) => data.kind === "key" && done(data.key ?? ""));
		navigator.serviceWorker.getRegistration().then(r => r.active.postMessage({kind: "take"}));
	})`
)
