package main

import (
	"slices"
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
)

// lookForEdition has the browser see whether there is a new worker, as it does by
// itself when a page is opened. Twice: it may have been at it since before the deploy.
const lookForEdition = `navigator.serviceWorker.getRegistration().then(async r => {
	await r.update().catch(() => {});
	return true;
})`

// guidePage is one of the small site that the tests change.
const guidePage = "/huerta/notas/"

// changedPage is that page as another edition has it.
func changedPage(t *testing.T, word string) map[string]string {
	t.Helper()
	dir, err := smallSite()
	if err != nil {
		t.Fatal(err)
	}
	text := readSite(t, dir, guidePage[1:]+"index.html")
	return map[string]string{guidePage: strings.Replace(text, "</main>", "<p>"+word+"</p></main>", 1)}
}

// TestOfflineAfterFirstVisit: once the site is kept, every page opens without the host,
// also those never visited; one that does not exist is told to be missing.
func TestOfflineAfterFirstVisit(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	h := smallHost(t)
	page := browsertest.Start(t).Page(t, keeper)
	page.Open(h.url + "/")
	siteKept(page)
	wantNoProblems(t, page)
	h.with(func() { h.gone = true })
	for _, open := range []struct{ path, at, shows string }{
		{"/huerta/pasos/regar/", "/huerta/pasos/regar/", "Regar"},
		{"/huerta/pasos", "/huerta/pasos/", "Pasos"},
		{"/huerta/pasos/regar#lugar", "/huerta/pasos/regar/#lugar", "Regar"},
		{"/buscar/?q=agua", "/buscar/?q=agua", "Todas las páginas"},
		{"/huerta/index.html", "/huerta/index.html", "manual"},
		{"/no/hay/tal/", "/no/hay/tal/", browsertest.Eval[string](page, `fetch("/404.html").then(r => r.text()).then(t => new Option(t.match(/<h1>(.*?)<\/h1>/)[1]).text)`)},
	} {
		page.Open(h.url + open.path)
		page.Shows(open.shows)
		if at := page.Path(); at != open.at {
			t.Errorf("%s opens at %s, want %s", open.path, at, open.at)
		}
	}
	if status := browsertest.Eval[int](page, `performance.getEntriesByType("navigation")[0].responseStatus`); status != 404 {
		t.Errorf("a missing page is answered with %d", status)
	}
}

// TestInstallable: the browser has nothing against installing the site, but that this
// window is a private one.
func TestInstallable(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	page := browsertest.Start(t).Page(t, keeper)
	page.Open(smallHost(t).url + "/")
	if against := page.AgainstInstalling(); !slices.Equal(against, []string{"in-incognito"}) {
		t.Errorf("the browser says %v", against)
	}
}

// TestNothingKept: what is kept goes when somebody says so, and does not come back by
// itself.
func TestNothingKept(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	h := smallHost(t)
	page := browsertest.Start(t).Page(t, keeper)
	page.Open(h.url + "/instalar/")
	page.Shows("Todo el sitio está guardado aquí")
	page.Click("button", "Quitar lo guardado del sitio")
	page.Shows("El sitio todavía no está guardado aquí.")
	h.requests()
	page.Open(h.url + "/instalar/")
	page.Shows("El sitio todavía no está guardado aquí.")
	if asked := h.requests(); asked[guidePage] > 0 {
		t.Error("the site is fetched again")
	}
	page.Has("button", "Guardar todo el sitio en este equipo (0,"+megabytesOf(h)+" MB)")
	wantNoProblems(t, page)
}
