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

// narrow is where one group at a time is shown unless somebody asks otherwise.
const narrow = "(max-width: 40rem)"

func newRoundForm(a *assessing) *roundForm {
	f := &roundForm{assessing: a, element: a.Part("round")}
	each(f.element, "[data-group]", func(element js.Value) { f.groups = append(f.groups, f.newGroup(element)) })
	f.missing = newMissing(f)
	f.whole = !js.Global().Call("matchMedia", narrow).Get("matches").Bool()
	f.listen()
	f.unfold()
	f.arrange()
	return f
}

func (f *roundForm) listen() {
	all := f.Part("all-groups")
	f.On(all, "change", func(js.Value) {
		f.whole = all.Get("checked").Bool()
		f.arrange()
	})
	f.On(f.element, "submit", func(event js.Value) { event.Call("preventDefault") })
	f.On(f.Part("reopen"), "click", func(js.Value) { f.reopen() })
}

// unfold makes of the blank form one that is at work.
func (f *roundForm) unfold() {
	for _, part := range []string{"blank-title", "blank-note"} {
		show(f.Part(part), false)
	}
	for _, part := range []string{"groups", "round-foot"} {
		show(f.Part(part), true)
	}
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
		g.arrange(f.whole, i == f.at)
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
		g.sayProgress(f.looked(r, g.id))
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
