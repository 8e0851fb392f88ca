//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// caseSiblings are the cases that somebody linked with the one that is open. All that
// is kept is that they belong together.
type caseSiblings struct {
	*caseMore
	details, title, list, code, codes, fault, said js.Value
	blank                                          string // the title while no case is linked
	shown                                          string // what the list shows
}

func newCaseSiblings(m *caseMore) *caseSiblings {
	s := &caseSiblings{
		caseMore: m, details: m.Part("case-siblings"), title: m.Part("siblings-title"), list: m.Part("linked"),
		code: m.Part("sibling-code"), codes: m.Part("sibling-codes"), fault: m.Part("sibling-fault"), said: m.Part("siblings-said"),
	}
	s.blank = s.title.Get("textContent").String()
	m.On(s.details, "toggle", func(js.Value) { s.offer() })
	m.On(s.list, "click", func(event js.Value) {
		if row := event.Get("target").Call("closest", "[data-id]"); !row.IsNull() {
			s.visit(page.Data(row, "id"))
		}
	})
	m.On(m.Part("link"), "click", func(js.Value) { s.link() })
	m.On(s.code, "keydown", func(event js.Value) {
		if event.Get("key").String() == "Enter" {
			s.link()
		}
	})
	s.listenToUnlink()
	return s
}

func (s *caseSiblings) listenToUnlink() {
	ask := func(asking bool) func(js.Value) {
		return func(js.Value) {
			s.ask(asking)
			s.Part(map[bool]string{true: "unlink-no", false: "unlink"}[asking]).Call("focus")
		}
	}
	s.On(s.Part("unlink"), "click", ask(true))
	s.On(s.Part("unlink-no"), "click", ask(false))
	s.On(s.Part("unlink-yes"), "click", func(js.Value) { s.unlink() })
}

// ask asks whether to unlink, or takes the question back.
func (s *caseSiblings) ask(asking bool) {
	linked := s.shown != ""
	show(s.Part("unlink-sure"), linked && asking)
	show(s.Part("unlink"), linked && !asking)
}

// show shows the cases of the group, touching nothing where they are the same.
func (s *caseSiblings) show(c review.Case) {
	show(s.Part("siblings-disputed"), c.Siblings() == "" && len(c.Values(review.SiblingsRegister)) > 1)
	linked, said := s.linked(c), ""
	for _, one := range linked {
		said += one.ID + one.Code + string(one.Closed) + " "
	}
	if said == s.shown {
		return
	}
	s.shown = said
	s.fill(linked)
	s.ask(false)
}

// linked are the cases of the group; without one there is nobody to look for.
func (s *caseSiblings) linked(c review.Case) []review.Summary {
	group := c.Siblings()
	if group == "" {
		return nil
	}
	var found []review.Summary
	for _, one := range s.all() {
		if one.Siblings == group && one.ID != c.ID() {
			found = append(found, one)
		}
	}
	return found
}

func (s *caseSiblings) fill(linked []review.Summary) {
	rows := make([]any, len(linked))
	for i, one := range linked {
		rows[i] = s.row(one)
	}
	s.list.Call("replaceChildren", rows...)
	show(s.list, len(rows) > 0)
	title := s.blank
	if len(rows) > 0 {
		title = manyOf(s.title, len(rows))
	}
	page.Say(s.title, title)
}

func (s *caseSiblings) row(c review.Summary) js.Value {
	row := s.Copy("linked-case")
	row.Get("dataset").Set("id", c.ID)
	open := slot(row, "open")
	open.Set("textContent", page.Complete(page.Data(open, "text"), "{q}", c.Code))
	show(slot(row, "closed"), c.Closed != "")
	return row
}

// all are the cases there are.
func (s *caseSiblings) all() []review.Summary {
	s.summaries.bring()
	return s.summaries.all
}

// offer fills in the codes to choose from, while the section is unfolded: there
// may be a thousand.
func (s *caseSiblings) offer() {
	var options []any
	if s.id != "" && s.details.Get("open").Bool() {
		others := s.others()
		review.Sort(others, review.ByCode)
		for _, one := range others {
			option := document().Call("createElement", "option")
			option.Set("value", one.Code)
			options = append(options, option)
		}
	}
	s.codes.Call("replaceChildren", options...)
}

// others are the open cases that are not linked with this one.
func (s *caseSiblings) others() []review.Summary {
	group := s.current().Siblings()
	var found []review.Summary
	for _, one := range s.all() {
		if one.Closed == "" && one.ID != s.id && (group == "" || one.Siblings != group) {
			found = append(found, one)
		}
	}
	return found
}

// visit leaves this case for another.
func (s *caseSiblings) visit(id string) {
	document().Get("activeElement").Call("blur") // the other case begins at its own heading
	s.checklist.close()
	s.cases.open(id)
}

// link links the case whose code is typed.
func (s *caseSiblings) link() {
	sayWording(s.said, "")
	other, fault := s.find(strings.TrimSpace(s.code.Get("value").String()))
	if fault == "" && !s.join(other.ID) {
		fault = "failed"
	}
	sayWording(s.fault, fault)
	if fault != "" {
		s.code.Call("focus")
		return
	}
	s.code.Set("value", "")
	page.Say(s.said, page.Complete(page.Data(s.said, "linked"), "{q}", other.Code))
	s.offer()
}

// find is the case with a code, or what is wrong with the code.
func (s *caseSiblings) find(code string) (found review.Summary, fault string) {
	if code == "" {
		return found, "missing"
	}
	for _, one := range s.others() {
		if review.SameCode(one.Code, code) {
			return one, ""
		}
	}
	for _, one := range s.all() {
		if review.SameCode(one.Code, code) && one.ID != s.id && one.Closed == "" {
			return found, "already"
		}
	}
	return found, "unknown"
}

// join puts this case and another, each with its siblings, in one group.
func (s *caseSiblings) join(other string) (done bool) {
	s.flush()
	family := review.Family(s.allCases(), s.current(), s.caseOf(other))
	linked, err := review.Link(family, s.author(), record.NewReplica([10]byte(backend.Random(10))))
	for _, document := range linked {
		if err == nil {
			err = s.edit(document.ID(), func(*record.Document) (*record.Document, error) { return document, nil })
		}
	}
	s.bar.took(err)
	s.refresh()
	return err == nil
}

func (s *caseSiblings) allCases() []review.Case {
	var found []review.Case
	for _, document := range s.ofKind(review.Kind) {
		found = append(found, review.Case{Document: document})
	}
	return found
}

func (s *caseSiblings) unlink() {
	if s.change(review.Unlink) == nil {
		sayWording(s.said, "unlinked")
		s.offer()
		s.code.Call("focus")
	}
}

func (s *caseSiblings) clear() {
	s.shown = ""
	s.fill(nil)
	s.codes.Call("replaceChildren")
	s.code.Set("value", "")
	sayWording(s.fault, "")
	sayWording(s.said, "")
	s.ask(false)
}
