package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/browsertest"
	"acompana/generator/internal/pagetest"
)

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
	browsertest.Eval[bool](page, `caches.open("acompana:/ajena/#1").then(() => true)`)
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
	page.Until("the worker is gone", `navigator.serviceWorker.getRegistration().then(r => !r?.active || r.active.state === "redundant" || caches.keys().then(all => all.length === 1))`)
	page.Open("about:blank")
	recalled := newRecalledSite(t)
	h.with(func() { h.site = hosted(recalled) })
	page.Open(h.url + "/huerta/")
	page.Shows("manual")
	if left := browsertest.Eval[string](page, `Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then(all => all.flat().join())`); left != "acompana:/ajena/#1" {
		t.Errorf("of workers and caches, %q are left, want those of another site alone", left)
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
