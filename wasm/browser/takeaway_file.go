//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// outgoing is a file that leaves the site. Its name tells the day, and nothing of
// what it holds.
type outgoing struct {
	name, kind string
	content    []byte
}

// csvKind is what tables are in files.
const csvKind = "text/csv;charset=utf-8"

// fileName is a name by the day: «acompana-copia-2026-11-22.age».
func fileName(what, extension string) string { return "acompana-" + what + "-" + today() + extension }

// today is the day on the wall where the person is: «2026-11-22».
func today() string {
	date := js.Global().Get("Date")
	offset := date.New().Call("getTimezoneOffset").Int()
	return date.New(float64(now()) - float64(offset)*60_000).Call("toISOString").String()[:len("2026-11-22")]
}

// bundled is the text of some documents, or why there is none.
func bundled(documents []*record.Document) (text []byte, fault string) {
	text, err := record.EncodeBundle(documents)
	if err != nil {
		return nil, "size"
	}
	return text, ""
}

// handing hands files over with a link of the page, which can be pressed again
// for a while: the browser may have asked first. Its parts stand in the template
// «file-again».
type handing struct {
	again, link js.Value
	url         string // of the last file, empty once it is gone
}

func newHanding(root js.Value) *handing {
	return &handing{again: partOf(root, "file-again"), link: partOf(root, "file-link")}
}

// partOf is a part of an element that is not the whole tool.
func partOf(root js.Value, name string) js.Value {
	return root.Call("querySelector", "[data-part="+name+"]")
}

// hand gives a file to the person, as a download.
func (h *handing) hand(file outgoing) {
	h.revoke()
	blob := js.Global().Get("Blob").New([]any{bytesOf(file.content)}, map[string]any{"type": file.kind})
	url := js.Global().Get("URL").Call("createObjectURL", blob).String()
	h.url = url
	h.link.Set("href", url)
	h.link.Set("download", file.name)
	h.link.Call("click")
	show(h.again, true)
	backend.Clock{}.After(downloadFor, func() {
		if h.url == url {
			h.revoke()
		}
	})
}

// revoke lets the last file go.
func (h *handing) revoke() {
	if h.url == "" {
		return
	}
	js.Global().Get("URL").Call("revokeObjectURL", h.url)
	h.url = ""
	h.link.Call("removeAttribute", "href")
	show(h.again, false)
}

// sayHanded says that a file was handed over, and under which name.
func sayHanded(place js.Value, name string) {
	page.Say(place, page.Complete(page.Data(place, "done"), "{q}", name))
}
