package main

import (
	"slices"
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
)

// TestSitesSideBySide: two sites of one host keep and delete what is their own.
func TestSitesSideBySide(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	h := smallHost(t)
	dir, err := smallSite()
	if err != nil {
		t.Fatal(err)
	}
	h.with(func() {
		h.files["/vacia/"] = "<!doctype html><title>Vacía</title>"
		h.files["/otra/sw.js"] = h.files["/sw.js"]
		h.files["/otra/"+h.known.List[0]] = readSite(t, dir, h.known.List[0])
		for path := range h.list {
			file := path
			if path == "" || strings.HasSuffix(path, "/") {
				file += "index.html"
			}
			h.files["/otra/"+path] = readSite(t, dir, file)
		}
	})
	page := browsertest.Start(t).Page(t, keeper)
	page.Open(h.url + "/")
	siteKept(page)
	page.Open(h.url + "/vacia/")
	told := browsertest.Eval[[]bool](page, `navigator.serviceWorker.register("/otra/sw.js").then(async r => {
		const worker = r.installing ?? r.active;
		while (worker.state !== "activated") await new Promise(then => worker.addEventListener("statechange", then, { once: true }));
		const ask = message => new Promise(done => {
			const {port1, port2} = new MessageChannel();
			port1.onmessage = ({data}) => data.done && done(data);
			worker.postMessage(message, [port2]);
		});
		const there = async path => Boolean(await caches.match(path + "?completa"));
		const before = (await ask({kind: "state"})).kept;
		await ask({kind: "keep", asked: true});
		const both = [await there("/"), await there("/otra/")];
		await ask({kind: "empty"});
		return [before, ...both, await there("/"), await there("/otra/")];
	})`)
	if want := []bool{false, true, true, true, false}; !slices.Equal(told, want) {
		t.Errorf("kept beforehand, both kept, both after one is emptied: %v, want %v", told, want)
	}
}
