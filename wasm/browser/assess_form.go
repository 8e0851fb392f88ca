//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// roundForm is the form of the round that is open: its competencies in groups,
// one group at a time or all on a page.
type roundForm struct {
	*assessing
	element js.Value
	groups  []*lookGroup
	at      int  // the group in sight
	whole   bool // all groups are in sight
	missing *missing
}

// lookGroup is a group of competencies and the button that leads to it.
type lookGroup struct {
	id              string
	element, button js.Value
	looks           []*look
}

// narrow is where one group at a time is shown unless somebody asks otherwise.
const narrow = "(max-width: 40rem)"

func newRoundForm(a *assessing) *roundForm {
	f := &roundForm{assessing: a, element: a.Part("round")}
	each(f.element, "[data-group]", func(element js.Value) { f.groups = append(f.groups, f.newGroup(element)) })
	f.missing = newMissing(f)
	f.whole = !js.Global().Call("matchMedia", narrow).Get("matches").Bool()
	all := a.Part("all-groups")
	a.On(all, "change", func(js.Value) {
		f.whole = all.Get("checked").Bool()
		f.arrange()
	})
	a.On(f.element, "submit", func(event js.Value) { event.Call("preventDefault") })
	a.On(a.Part("reopen"), "click", func(js.Value) { f.reopen() })
	for _, part := range []string{"blank-title", "blank-note"} {
		show(a.Part(part), false)
	}
	for _, part := range []string{"groups", "round-foot"} {
		show(a.Part(part), true)
	}
	f.arrange()
	return f
}

func (f *roundForm) newGroup(element js.Value) *lookGroup {
	id, at := page.Data(element, "group"), len(f.groups)
	g := &lookGroup{id: id, element: element, button: f.Part("groups").Call("querySelector", "[data-to="+id+"]")}
	each(element, "[data-competency]", func(fieldset js.Value) {
		g.looks = append(g.looks, newLook(f.assessing, fieldset))
	})
	f.On(g.button, "click", func(js.Value) { f.goTo(at) })
	each(element, "[data-step]", func(button js.Value) {
		step := 1
		if page.Data(button, "step") == "-1" {
			step = -1
		}
		f.On(button, "click", func(js.Value) { f.goTo(at + step) })
		to := at + step
		show(button, to >= 0 && to < f.Part("groups").Call("querySelectorAll", "[data-to]").Length())
	})
	return g
}

// busy reports whether somebody is in the form already.
func (f *roundForm) busy() bool {
	return f.element.Call("contains", document().Get("activeElement")).Bool()
}

// open prepares the form for a round: the first group that lacks an answer.
func (f *roundForm) open(r assess.Round) {
	f.element.Get("dataset").Set("view", r.View())
	f.missing.hide()
	f.at = 0
	for i, g := range f.groups {
		if answered, asked := f.looked(r, g.id); answered < asked {
			f.at = i
			break
		}
	}
	f.arrange()
}

// arrange shows the groups that are to be seen.
func (f *roundForm) arrange() {
	f.Part("all-groups").Set("checked", f.whole)
	for i, g := range f.groups {
		show(g.element, f.whole || i == f.at)
		show(g.element.Call("querySelector", ".steps"), !f.whole)
		if !f.whole && i == f.at {
			g.button.Call("setAttribute", "aria-current", "step")
		} else {
			g.button.Call("removeAttribute", "aria-current")
		}
	}
	f.showEnding()
}

// showEnding shows how to end the round, after the last group.
func (f *roundForm) showEnding() {
	open := f.sheet != nil && f.sheet.id != "" && !f.current().Finished()
	show(f.Part("ending"), open && (f.whole || f.at == len(f.groups)-1))
}

// goTo brings the reader to a group.
func (f *roundForm) goTo(at int) {
	f.sheet.flush()
	f.at = at
	f.arrange()
	f.focus()
}

func (f *roundForm) focus() { f.groups[f.at].element.Call("querySelector", "h3").Call("focus") }

// goToLook brings the reader to a competency.
func (f *roundForm) goToLook(id string) {
	for i, g := range f.groups {
		for _, l := range g.looks {
			if l.id == id {
				f.at = i
				f.arrange()
				l.element.Call("focus")
			}
		}
	}
}

// show shows what follows from the round's answers.
func (f *roundForm) show(r assess.Round) {
	finished := r.Finished()
	show(f.Part("closed-note"), finished)
	for _, g := range f.groups {
		for _, l := range g.looks {
			l.show(r, finished)
		}
		answered, asked := f.looked(r, g.id)
		progress := slot(g.button, "progress")
		page.Say(progress, outOf(page.Data(progress, "text"), answered, asked))
		g.button.Get("dataset").Set("done", answered == asked)
	}
	f.missing.refresh(r)
	f.showEnding()
}

// clear leaves nothing of a round in the form.
func (f *roundForm) clear() {
	f.missing.hide()
	for _, g := range f.groups {
		page.Say(slot(g.button, "progress"), "")
		for _, l := range g.looks {
			l.clear()
		}
	}
}

// reopen makes the round open again.
func (f *roundForm) reopen() {
	if f.sheet.write(assess.EndedRegister, record.Value{}) {
		page.Say(f.Part("told"), page.Data(f.Part("told"), "reopened"))
		f.focus()
	}
}
