package main

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
)

// TestNewEdition: a new edition is told with its notes, fetches only what changed, and
// is not used in any window before somebody says so. Another window is told.
func TestNewEdition(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	h := smallHost(t)
	browser := browsertest.Start(t)
	page := browser.Page(t, keeper)
	page.Open(h.url + "/huerta/")
	siteKept(page)
	other := browser.Page(t, keeper)
	other.Open(h.url + "/")
	h.requests()
	h.deploy(t, "segunda", changedPage(t, "Palabra nueva."), "Las notas dicen más.")
	browsertest.Eval[bool](page, lookForEdition)
	page.Click("DisclosureTriangle", "Hay una versión nueva: qué cambió")
	page.Shows("Las notas dicen más.")
	page.Has("link", "Todos los cambios")
	wantAccessible(t, page, "a new edition")
	asked := h.requests()
	for path := range asked {
		if !slices.Contains([]string{"/sw.js", "/recursos/lista.segunda.json", guidePage}, path) && !strings.HasPrefix(path, "/recursos/edition.") {
			t.Errorf("the new edition asks for %s, which did not change", path)
		}
	}
	if asked[guidePage] != 1 {
		t.Errorf("what changed was asked for %d times", asked[guidePage])
	}
	page.Open(h.url + guidePage)
	page.Shows("Hay una versión nueva")
	if strings.Contains(page.Text(), "Palabra nueva.") {
		t.Error("the new edition is used before anybody said so")
	}
	h.with(func() { h.gone = true }) // it is there already
	page.Click("button", "Usar la versión nueva")
	page.Shows("Palabra nueva.")
	other.Shows("Hay otra versión en uso. Recargue esta página cuando termine.")
	if kept := browsertest.Eval[int](page, `caches.keys().then(all => all.length)`); kept != 2 {
		t.Errorf("%d editions are kept while a window uses the old one", kept)
	}
	other.Click("button", "Recargar")
	other.Until("only the new edition is kept", `caches.keys().then(all => all.join() === "acompana:/#segunda")`)
	wantNoProblems(t, page)
}

// TestNewEditionLater: who does not want it now is not asked again in this session.
func TestNewEditionLater(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	h := smallHost(t)
	page := browsertest.Start(t).Page(t, keeper)
	page.Before(tellMessages)
	page.Open(h.url + "/")
	siteKept(page)
	h.deploy(t, "segunda", nil)
	browsertest.Eval[bool](page, lookForEdition)
	page.Shows("Hay una versión nueva.")
	page.Click("button", "Después")
	const silent = `!document.querySelector(".edition").hasChildNodes()`
	page.Until("the bar is gone", silent)
	page.Open(h.url + "/huerta/")
	page.Until("the page asked for news", `window.told?.includes("news")`)
	if !browsertest.Eval[bool](page, newsOfWaiting) || !browsertest.Eval[bool](page, silent) {
		t.Error("the bar is back, or there is nothing to tell")
	}
}

// tellMessages notes what the page says to workers.
const tellMessages = `{
	const post = ServiceWorker.prototype.postMessage;
	ServiceWorker.prototype.postMessage = function (message, ...rest) { (window.told ??= []).push(message.kind); return post.call(this, message, ...rest); };
}`

// newsOfWaiting reports whether the worker that waits has something to tell. It answers
// the page before this.
const newsOfWaiting = `new Promise(done => {
	const {port1, port2} = new MessageChannel();
	port1.onmessage = ({data}) => done(Boolean(data.bar));
	navigator.serviceWorker.getRegistration().then(r => r.waiting.postMessage({kind: "news", waits: true}, [port2]));
})`

// TestHalfDeploy: where a file of a new edition is missing, is another one or breaks off,
// the one in use stays whole; mended, the new one comes.
func TestHalfDeploy(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	h := smallHost(t)
	page := browsertest.Start(t).Page(t, keeper)
	page.Open(h.url + "/")
	siteKept(page)
	first := h.known.ID
	for _, test := range []struct {
		id    string
		spoil func(right string)
	}{
		{"con-500", func(string) { h.fails[guidePage] = 500 }},
		{"cortada", func(string) { h.fails[guidePage] = cut }},
		{"ajena", func(right string) { h.files[guidePage] = right + " " }},
		{"sin-lista", func(string) { h.fails["/recursos/lista.sin-lista.json"] = 404 }},
	} {
		changed := changedPage(t, "Palabra "+test.id)
		h.deploy(t, test.id, changed)
		h.with(func() { test.spoil(changed[guidePage]) })
		browsertest.Eval[bool](page, lookForEdition)
		page.Until("the new worker is given up", `navigator.serviceWorker.getRegistration().then(r => !r.installing && !r.waiting)`)
		whole := browsertest.Eval[string](page, `caches.keys().then(all => Promise.all(all.map(name => caches.match("/?completa", {cacheName: name}).then(is => is ? name : "")))).then(all => all.join(""))`)
		if whole != "acompana:/#"+first {
			t.Errorf("%s: whole are %q", test.id, whole)
		}
		page.Open(h.url + guidePage)
		if strings.Contains(page.Text(), "Palabra "+test.id) {
			t.Errorf("%s: half of the new edition is shown", test.id)
		}
		h.with(func() {
			clear(h.fails)
			maps.Copy(h.files, changed)
		})
	}
	browsertest.Eval[bool](page, lookForEdition)
	page.Has("button", "Usar la versión nueva")
	if kept := browsertest.Eval[string](page, `caches.keys().then(all => all.join())`); kept != "acompana:/#"+first+",acompana:/#sin-lista" {
		t.Errorf("editions that failed are not deleted: %s", kept)
	}
	page.Click("button", "Usar la versión nueva")
	page.Shows("Palabra sin-lista")
}
