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
	untaken     bool // a change was not even taken
	line        js.Value
	copied      js.Value
	state       string              // that the line shows
	notices     map[string]js.Value // by the names of their data-fault
	noticesSeen map[string]bool     // those that are shown
}

func newBar(d *desk) *bar {
	b := &bar{desk: d, line: d.Part("kept"), copied: d.Part("copied"), notices: map[string]js.Value{}, noticesSeen: map[string]bool{}}
	notices := d.Part("trouble").Call("querySelectorAll", "[data-fault]")
	for i := range notices.Length() {
		b.notices[page.Data(notices.Index(i), "fault")] = notices.Index(i)
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
	case !b.kept:
		page.Say(lock, page.Data(lock, "shared"))
	}
	show(lock, b.sealed() || !b.kept)
	b.update()
	b.showCopies()
}

// update says how safe things are now. It is called several times for each tick,
// and touches only what differs.
func (b *bar) update() {
	if b.store == nil {
		return
	}
	status := b.store.Status()
	if state := b.stateOf(status); state != b.state {
		b.state = state
		b.line.Set("textContent", page.Data(b.line, state))
		b.line.Get("dataset").Set("state", state)
	}
	failed := status.State == store.Failed || b.untaken && status.Mode != store.ReadOnly
	b.trouble("quota", failed && status.Fault == store.Quota)
	b.trouble("save", failed && status.Fault != store.Quota)
	b.trouble("low", status.Room != store.Enough && !failed)
	b.trouble("mirror-only", status.Mode == store.MirrorOnly)
	b.trouble("memory", status.Mode == store.Memory && (b.kept || b.refused == "memory"))
	b.trouble("newer", status.Mode == store.ReadOnly)
	b.trouble("wiped", status.Mode == store.Wiped)
	b.trouble("damaged", status.Damaged > 0)
}

// took says whether the last change was taken; one that was not is told like one
// that could not be saved.
func (b *bar) took(err error) {
	b.untaken = err != nil
	b.update()
}

// stateOf names the wording for a status.
func (b *bar) stateOf(status store.Status) string {
	switch {
	case status.Mode == store.ReadOnly:
		return "readOnly"
	case status.Mode == store.Wiped:
		return "wiped"
	case status.State == store.Failed || b.untaken:
		return "failed"
	case status.Mode == store.Memory:
		return "memory"
	case status.State != store.Saved || b.typing():
		return "pending"
	case status.Mode == store.MirrorOnly:
		return "soon"
	}
	return "saved"
}

// trouble shows or hides a notice.
func (b *bar) trouble(name string, shown bool) {
	if b.noticesSeen[name] != shown {
		b.noticesSeen[name] = shown
		show(b.notices[name], shown)
	}
}

// showCopies says how old the last copy is, with more weight when one is due.
func (b *bar) showCopies() {
	if b.copies == nil {
		return
	}
	b.copies.read()
	page.Say(b.Part("copied-link"), b.copies.words(b.copied))
	due := b.copies.Urgency(now()) == due
	b.copied.Get("dataset").Set("due", due)
}
