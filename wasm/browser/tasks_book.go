//go:build js && wasm

package main

import (
	"acompana/wasm/agenda"
	"acompana/wasm/assess"
	"acompana/wasm/course"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// taskBook is all there is to do: in the cases that are open, in the person's own
// plan, and in the training. Each case is read once until it changes.
type taskBook struct {
	*documents
	read map[string]taskPage
}

// taskPage is what one case has to do.
type taskPage struct {
	of    *record.Document
	code  string
	tasks []agenda.Task
}

func newTaskBook(d *documents) *taskBook { return &taskBook{documents: d, read: map[string]taskPage{}} }

// all are the tasks there are, done ones too.
func (b *taskBook) all() []agenda.Task {
	cases := b.ofKind(review.Kind)
	if len(cases) < len(b.read) { // some are gone
		clear(b.read)
	}
	var tasks []agenda.Task
	for _, d := range cases {
		tasks = append(tasks, b.page(d).tasks...)
	}
	return append(tasks, b.own()...)
}

// own are the tasks that are about the person and no case.
func (b *taskBook) own() []agenda.Task { return append(b.plans(), b.training()...) }

// training are the week's things of the steps of the training.
func (b *taskBook) training() []agenda.Task {
	p := course.Progress{Document: b.document(course.ID)}
	if p.Document == nil {
		return nil
	}
	var tasks []agenda.Task
	for _, task := range agenda.Of(p.Document) {
		if task, ok := p.Task(task.Place); ok {
			tasks = append(tasks, task)
		}
	}
	return tasks
}

// plans are the tasks of the person's own plans.
func (b *taskBook) plans() []agenda.Task {
	var profiles []assess.Profile
	for _, d := range b.ofKind(assess.ProfileKind) {
		profiles = append(profiles, assess.Profile{Document: d})
	}
	var tasks []agenda.Task
	for _, d := range b.ofKind(assess.Kind) {
		if ownRound(assess.Round{Document: d}, profiles) {
			tasks = append(tasks, agenda.Of(d)...)
		}
	}
	return tasks
}

// page is what a case has to do. A closed one has nothing.
func (b *taskBook) page(d *record.Document) taskPage {
	known := b.read[d.ID()]
	if known.of == d {
		return known
	}
	c := review.Case{Document: d}
	one := taskPage{of: d, code: c.Code()}
	if c.Closed() == "" {
		one.tasks = agenda.Of(d)
	}
	b.read[d.ID()] = one
	return one
}

// ownRound reports whether a round is somebody's who works here. Those of others came
// by file.
func ownRound(r assess.Round, profiles []assess.Profile) bool {
	return r.View() != assess.Accompanying && (len(profiles) == 0 || assess.About(r, profiles))
}

// code is the code of the case that a task belongs to; empty for all others.
func (b *taskBook) code(t agenda.Task) string { return b.read[t.Document].code }

// now is a task as it is now.
func (b *taskBook) now(k taskKey) (agenda.Task, bool) {
	d := b.document(k.document)
	if d == nil {
		return agenda.Task{}, false
	}
	if d.Kind() == course.Kind {
		return course.Progress{Document: d}.Task(k.place)
	}
	return agenda.Read(d, k.place)
}
