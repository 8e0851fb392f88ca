//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/store"
)

// bar is the line that says how safe things are, and what went wrong.
type bar struct {
	*desk
	refused      bool // a change was not even taken
	kept, copied js.Value
	troubles     map[string]js.Value // by the names of their data-fault
}

func newBar(d *desk) *bar {
	b := &bar{desk: d, kept: d.Part("kept"), copied: d.Part("copied"), troubles: map[string]js.Value{}}
	notices := d.Part("trouble").Call("querySelectorAll", "[data-fault]")
	for i := range notices.Length() {
		b.troubles[page.Data(notices.Index(i), "fault")] = notices.Index(i)
	}
	b.each("retry", func() { b.store.Retry() })
	b.each("reload", func() { b.reload() })
	return b
}

// each listens to all parts of a name.
func (b *bar) each(part string, pressed func()) {
	buttons := b.Element.Call("querySelectorAll", "[data-part="+part+"]")
	for i := range buttons.Length() {
		b.On(buttons.Index(i), "click", func(js.Value) { pressed() })
	}
}

// show shows the bar, once there is something to say.
func (b *bar) show() {
	lock := b.Part("lock")
	b.Part("bar").Set("hidden", false)
	switch {
	case b.sealed():
		page.Say(lock, page.Data(lock, "sealed"))
	case !b.desk.kept:
		page.Say(lock, page.Data(lock, "shared"))
	}
	show(lock, b.sealed() || !b.desk.kept)
	b.update()
	b.showCopies()
}

// update says how safe things are now.
func (b *bar) update() {
	if b.store == nil {
		return
	}
	status := b.store.Status()
	page.Say(b.kept, page.Data(b.kept, b.state(status)))
	b.kept.Get("dataset").Set("state", b.state(status))
	failed := status.State == store.Failed || b.refused && status.Mode != store.ReadOnly
	b.trouble("quota", failed && status.Fault == store.Quota)
	b.trouble("save", failed && status.Fault != store.Quota)
	b.trouble("low", status.Room != store.Enough && !failed)
	b.trouble("mirror-only", status.Mode == store.MirrorOnly)
	b.trouble("memory", status.Mode == store.Memory && (b.desk.kept || b.desk.refused == "memory"))
	b.trouble("newer", status.Mode == store.ReadOnly)
	b.trouble("wiped", status.Mode == store.Wiped)
	b.trouble("damaged", status.Damaged > 0)
}

// took says whether the last change was taken; one that was not is told like one
// that could not be saved.
func (b *bar) took(err error) {
	b.refused = err != nil
	b.update()
}

// state names the wording for a status.
func (b *bar) state(status store.Status) string {
	switch {
	case status.Mode == store.ReadOnly:
		return "readOnly"
	case status.Mode == store.Wiped:
		return "wiped"
	case status.State == store.Failed || b.refused:
		return "failed"
	case status.Mode == store.Memory:
		return "memory"
	case status.State != store.Saved || b.desk.typing():
		return "pending"
	case status.Mode == store.MirrorOnly:
		return "soon"
	}
	return "saved"
}

// trouble shows or hides a notice.
func (b *bar) trouble(name string, shown bool) { show(b.troubles[name], shown) }

// showCopies says how old the last copy is, with more weight when one is due.
func (b *bar) showCopies() {
	if b.desk.copies == nil {
		return
	}
	b.desk.copies.read()
	page.Say(b.Part("copied-link"), b.desk.copies.words(b.copied))
	due := b.desk.copies.Urgency(now()) == due
	b.copied.Get("dataset").Set("due", due)
}
