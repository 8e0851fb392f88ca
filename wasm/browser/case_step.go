//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// nextStep is the newest next step of a criterion in a round: what, which profile sees to it, by when,
// and whether it was done. All but the text is made once it is needed: the lists
// of profiles of all criteria would be a thousand elements.
type nextStep struct {
	*criterion
	text    *field
	place   string // of the task, in the round shown
	element js.Value
	profile *field
	due     *field
	moved   *field // why the day was moved
	done    *field
	dueWas  string // the day when the person came to change it
	asking  bool   // the day was moved here and nobody has said why
	fresh   string // the place of a step that the person began here
}

func newStep(c *criterion) *nextStep {
	s := &nextStep{criterion: c}
	s.text = c.textField(review.StepPart)
	c.On(c.more, "toggle", func(js.Value) {
		if s.checklist.id != "" && c.more.Get("open").Bool() && s.element.IsUndefined() {
			s.make()
			c.show(c.sight())
		}
	})
	return s
}

// make puts the rest of the step below its text.
func (s *nextStep) make() {
	s.element = s.Copy("step")
	slot(s.criterion.element, "step").Call("append", s.element)
	slot(s.element, "profile").Call("append", s.Copy("profiles"))
	s.describe()
	for _, one := range []struct {
		field **field
		part  review.Part
		kind  record.Kind
	}{
		{&s.profile, review.ProfilePart, record.Item},
		{&s.due, review.DuePart, record.Day},
		{&s.moved, review.MovedPart, record.Text},
		{&s.done, review.DonePart, record.Day},
	} {
		made := newField(s.checklist, s.element, string(one.part), "", one.kind)
		made.dispute = s.dispute
		*one.field = made
	}
	s.watchDay()
	s.On(slot(s.element, "finish"), "click", func(js.Value) { s.finish() })
	s.On(slot(s.element, "reopen"), "click", func(js.Value) { s.reopen() })
	s.On(slot(s.element, "another"), "click", func(js.Value) { s.another() })
}

// describe joins the labels to their controls, and the reason to the line that
// warns about what it says.
func (s *nextStep) describe() {
	joinLabels(s.element, s.criterion.id)
	id := "aviso-aplazo-" + s.criterion.id
	slot(s.element, "warning").Set("id", id)
	s.element.Call("querySelector", "[name=aplazo]").Call("setAttribute", "aria-describedby", id)
}

// joinLabels gives the labels of a copied template the controls that follow them.
func joinLabels(element js.Value, suffix string) {
	each(element, "label", func(label js.Value) {
		control := label.Get("nextElementSibling")
		id := control.Get("name").String() + "-" + suffix
		control.Set("id", id)
		label.Set("htmlFor", id)
	})
}

// show shows the step of a round.
func (s *nextStep) show(of sight, round string, locked bool) {
	if place := s.placeIn(of, round); place != s.place {
		s.place, s.asking = place, false
	}
	task, exists := agenda.Read(of.Document, s.place)
	fixed := locked || task.Done != ""
	s.text.aim(agenda.Register(agenda.StepPart, s.place), fixed)
	s.text.show(of.Document)
	if s.element.IsUndefined() {
		if !s.isBegun(of, round) {
			return
		}
		s.make()
	}
	for part, f := range map[string]*field{agenda.ProfilePart: s.profile, agenda.DuePart: s.due, agenda.MovedPart: s.moved, agenda.DonePart: s.done} {
		f.aim(agenda.Register(part, s.place), fixed)
	}
	for _, f := range []*field{s.profile, s.due, s.moved, s.done} {
		f.show(of.Document)
	}
	s.due.controls[0].Call("toggleAttribute", "data-empty", task.Due == "") // paper leaves it out
	s.noticeMove(task)
	s.showMoved(of)
	s.showDone(task, exists, locked)
}

// showDone offers what can be done next.
func (s *nextStep) showDone(task agenda.Task, exists, locked bool) {
	place, text := slot(s.element, "done"), ""
	if task.Done != "" {
		text = page.Complete(page.Data(place, "text"), "{q}", day(string(task.Done)))
	}
	page.Say(place, text)
	show(slot(s.element, "finish"), exists && task.Done == "" && !locked)
	show(slot(s.element, "reopen"), task.Done != "" && !locked)
	show(slot(s.element, "another"), task.Done != "" && !locked)
}

// isBegun reports whether anything of a step stands in the round.
func (s *nextStep) isBegun(of sight, round string) bool {
	return len(of.Steps(s.criterion.id, round)) > 0
}

// placeIn is where the step that the form shows stands: the newest of the round, or
// the one that was begun here after it.
func (s *nextStep) placeIn(of sight, round string) string {
	newest := of.Step(s.criterion.id, round)
	if s.fresh == "" || s.fresh != newest && s.fresh != of.FreeStep(s.criterion.id, round) {
		s.fresh = ""
		return newest
	}
	return s.fresh // also while somebody empties it again
}

// hush forgets what was begun or asked here and is not in the case.
func (s *nextStep) hush() { s.fresh, s.asking = "", false }

// clear leaves nothing of a case in the step.
func (s *nextStep) clear() {
	s.text.clear()
	s.place, s.dueWas, s.asking, s.fresh = "", "", false, ""
	if s.element.IsUndefined() {
		return
	}
	s.moved.clear()
	page.Say(slot(s.element, "done"), "")
	s.done.controls[0].Set("value", "")
	show(slot(s.element, "moved"), false)
	for _, name := range []string{"finish", "reopen", "another"} {
		show(slot(s.element, name), false)
	}
}
