//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
)

// Where nothing is kept, what people do lives in the memory of the site's open
// windows. They keep each other in step: a message is a list of {id, text}, of
// the documents as they are now; without a text one was deleted. Joining them
// takes any order and any number of times.

// joinShared asks for windows that are open and share, and takes what they have.
// False says that there is none.
func (d *desk) joinShared() bool {
	found := wait(func(done func(js.Value)) {
		answer := once(done)
		d.channel.Listen(backend.Shared, answer)
		d.channel.Post(backend.ShareRequest, "")
		backend.Clock{}.After(patience, func() { answer(js.Undefined()) })
	})
	d.received = found
	return found.Truthy()
}

// share keeps this window in step with the others from now on.
func (d *desk) share() {
	if d.received.Truthy() {
		d.take(d.received)
		d.received = js.Undefined()
	}
	d.channel.Listen(backend.Shared, d.take)
	d.channel.Listen(backend.ShareRequest, func(js.Value) {
		if !d.closing {
			d.offer(d.store.IDs()...)
		}
	})
	d.announce = func(id string) { d.offer(id) }
	d.keepLinksApart()
}

// offer posts documents to the other windows.
func (d *desk) offer(ids ...string) {
	list := make([]any, len(ids))
	for i, id := range ids {
		text, _ := d.store.Get(id)
		list[i] = map[string]any{"id": id, "text": string(text)}
	}
	d.channel.Post(backend.Shared, list)
}

// take joins what another window has.
func (d *desk) take(list js.Value) {
	d.flush()
	for i := range list.Length() {
		one := list.Index(i)
		id, text := one.Get("id").String(), one.Get("text").String()
		if text == "" {
			_ = d.store.Delete(id) // it may be gone already
		} else if d.store.Save(id, d.joined([]byte(text))) != nil {
			continue
		}
		d.heard(id)
	}
	if list.Length() > 0 {
		d.copies.changed()
	}
}

func (d *desk) joined(theirs []byte) func(ours []byte) ([]byte, error) {
	return func(ours []byte) ([]byte, error) {
		if ours == nil {
			return theirs, nil
		}
		return d.merge(ours, theirs)
	}
}

// keepLinksApart opens links in windows of their own: following one here would
// end this window's memory.
func (d *desk) keepLinksApart() {
	d.bar.trouble("shared", true)
	d.On(document(), "click", func(event js.Value) {
		link := event.Get("target").Call("closest", "a[href]")
		if link.IsNull() || link.Call("hasAttribute", "download").Bool() || d.copies.Edits == 0 && len(d.store.IDs()) == 0 {
			return
		}
		if href := link.Call("getAttribute", "href").String(); page.Leaves(href) && page.Data(link, "part") != "copy-link" {
			link.Set("target", "_blank")
		}
	})
}
