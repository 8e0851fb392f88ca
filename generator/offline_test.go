package main

import (
	"encoding/json"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/browsertest"
	"acompana/generator/internal/pagetest"
	"acompana/generator/internal/publish"
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
	other.Until("only the new edition is kept", `caches.keys().then(all => all.join() === "acompana-segunda")`)
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
	page.Until("the new edition is in use", `caches.keys().then(all => all.join() === "acompana-segunda")`)
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
		if whole != "acompana-"+first {
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
	page.Click("button", "Usar la versión nueva")
	page.Shows("Palabra sin-lista")
}

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

// somethingKept puts something where people's work is, and tells what is there.
const somethingKept = `(async () => {
	localStorage.setItem("acompana:prueba", "sigue");
	const db = await new Promise(ok => { const r = indexedDB.open("acompana", 1); r.onupgradeneeded = () => r.result.createObjectStore("rec"); r.onsuccess = () => ok(r.result); });
	const t = db.transaction("rec", "readwrite");
	const all = t.objectStore("rec");
	WRITE
	const keys = await new Promise(ok => { const r = all.getAll(); r.onsuccess = () => ok(r.result); });
	db.close();
	return localStorage.getItem("acompana:prueba") + keys.join();
})()`

// TestRecall: the worker that takes itself back ends even one that answers rubbish, and
// leaves alone what people wrote.
func TestRecall(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	h := smallHost(t)
	page := browsertest.Start(t).Page(t, keeper)
	page.Open(h.url + "/")
	siteKept(page)
	browsertest.Eval[string](page, strings.Replace(somethingKept, "WRITE", `all.put("caso", "uno");`, 1))
	h.with(func() {
		h.files["/sw.js"] = `self.addEventListener("install", () => self.skipWaiting()); self.addEventListener("fetch", e => e.respondWith(new Response("basura")));`
	})
	browsertest.Eval[bool](page, lookForEdition)
	page.Until("the bad worker is at work", `new Promise(rest => setTimeout(rest, 1000)).then(() => fetch("/")).then(r => r.text()).then(text => text === "basura")`)
	page.Open(h.url + "/")
	page.Shows("basura")

	script, err := assets.Script(os.DirFS(filepath.Join(root, "static")), "sw-off.js")
	if err != nil {
		t.Fatal(err)
	}
	h.with(func() { h.files["/sw.js"] = string(script) })
	page.Open(h.url + "/")
	page.Until("the worker is gone", `navigator.serviceWorker.getRegistration().then(r => !r?.active || r.active.state === "redundant" || caches.keys().then(all => all.length === 0))`)
	page.Open("about:blank")
	recalled := newRecalledSite(t)
	h.with(func() { h.site = hosted(recalled) })
	page.Open(h.url + "/huerta/")
	page.Shows("manual")
	if left := browsertest.Eval[string](page, `Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then(all => all.flat().length + "")`); left != "0" {
		t.Errorf("%s workers and caches are left", left)
	}
	if kept := browsertest.Eval[string](page, strings.Replace(somethingKept, "WRITE", "", 1)); kept != "siguecaso" {
		t.Errorf("of what people wrote, %q is left", kept)
	}
}

// newRecalledSite is the small site built to take its worker back: no page starts one.
func newRecalledSite(t *testing.T) string {
	t.Helper()
	content, err := smallContent()
	if err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "site")
	if err := publishSmall(&build{recall: true, say: io.Discard}, out, content); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestRecalledPages: no page of a site that takes its worker back starts one.
func TestRecalledPages(t *testing.T) {
	dir := newRecalledSite(t)
	site, err := pagetest.ReadSite(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	for _, dead := range site.DeadLinks() {
		t.Error(dead)
	}
	for address, page := range site.Pages {
		for _, word := range []string{"offline.", "sw.js", "acompana-mensajero", `class="edition"`} {
			if strings.Contains(string(page.Raw), word) {
				t.Errorf("%s has %q", address, word)
			}
		}
	}
	if script := readSite(t, dir, "sw.js"); !strings.Contains(script, "unregister()") {
		t.Errorf("the worker stays: %s", script)
	}
	if lists, _ := filepath.Glob(filepath.Join(dir, "recursos", "lista.*")); len(lists) > 0 {
		t.Errorf("there is a list of files: %v", lists)
	}
}

// TestEditionListsTheSite: the list names all pages and what they load, each as it is
// published, and nothing that is for others.
func TestEditionListsTheSite(t *testing.T) {
	h := newOfflineHost(t, builtSite(t))
	for _, address := range pagesOf(t, h.url) {
		if _, ok := h.list[strings.TrimPrefix(address, "/")]; !ok {
			t.Errorf("the list lacks %s", address)
		}
	}
	for path, entry := range h.list {
		file := path
		if path == "" || strings.HasSuffix(path, "/") {
			file += "index.html"
		}
		if digest := digestOf(readSite(t, builtSite(t), file)); entry[0] != digest {
			t.Errorf("%s has the digest %v, want %s", path, entry[0], digest)
		}
		for _, foreign := range []string{"datos/", "sitemap", "robots", "recursos/card.", "sw.js", "recursos/lista."} {
			if strings.HasPrefix(path, foreign) {
				t.Errorf("the list has %s", path)
			}
		}
	}
	for _, kind := range []string{".wasm", ".js", ".bin", ".txt", ".css", ".svg", ".png", ".webmanifest"} {
		if !slices.ContainsFunc(slices.Collect(maps.Keys(h.list)), func(path string) bool { return strings.HasSuffix(path, kind) }) {
			t.Errorf("the list has no %s", kind)
		}
	}
	list, err := json.Marshal(h.list)
	if err != nil || h.known.Weight == 0 || h.known.Bytes < len(list) {
		t.Errorf("it weighs %d of %d bytes: %v", h.known.Weight, h.known.Bytes, err)
	}
}

// TestEditionFollowsEveryFile: the same site has the same id; a change to any file, or to
// what is told of it, another.
func TestEditionFollowsEveryFile(t *testing.T) {
	var ids []string
	for _, change := range []func(*editionParts){
		func(*editionParts) {},
		func(*editionParts) {},
		func(p *editionParts) { p.files["/guia/"] = "otra" },
		func(p *editionParts) { p.files["/datos/guia.json"] = "{}" },
		func(p *editionParts) { p.files["/nueva/"] = "nueva" },
		func(p *editionParts) { p.script = "1;2" },
		func(p *editionParts) { p.notes = []string{"Una nota."} },
	} {
		p := &editionParts{files: map[string]string{"/": "inicio", "/guia/": "una", "/datos/guia.json": "[]"}, script: "1"}
		change(p)
		ids = append(ids, p.id(t))
	}
	if ids[0] != ids[1] {
		t.Errorf("the same site has two ids: %s, %s", ids[0], ids[1])
	}
	slices.Sort(ids)
	if different := len(slices.Compact(ids)); different != 6 {
		t.Errorf("%d ids for 6 sites", different)
	}
}

// editionParts are what an edition's id is made from.
type editionParts struct {
	files  map[string]string
	script string
	notes  []string
}

func (p *editionParts) id(t *testing.T) string {
	t.Helper()
	site, err := publish.New(filepath.Join(t.TempDir(), "site"))
	if err != nil {
		t.Fatal(err)
	}
	defer site.Discard()
	for address, data := range p.files {
		if err := site.AddPage(address, []byte(data)); err != nil {
			t.Fatal(err)
		}
	}
	e := edition{Bar: bar{Notes: p.notes}}
	if err := e.name(site.Sizes(), []byte(p.script)); err != nil {
		t.Fatal(err)
	}
	return e.ID
}
