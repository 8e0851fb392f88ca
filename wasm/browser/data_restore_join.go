//go:build js && wasm

package main

import (
	"errors"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
	"acompana/wasm/record"
	"acompana/wasm/review"
	"acompana/wasm/store"
)

// brought is a document before a join, nil if it was not here, and after it.
type brought struct{ before, after *record.Document }

// step is what a join writes.
type step struct {
	id     string
	before *record.Document
	text   []byte
}

// join brings in what the preview promised: all is worked out first, and written
// only if all of it can be.
func (r *restoring) join() {
	steps, err := r.steps()
	if err != nil {
		r.refuse("unjoined")
		return
	}
	// What comes may have been written by this very page, in a past that the copy
	// remembers and the page does not: from here on it is another writer.
	r.replica = record.NewReplica([10]byte(backend.Random(10)))
	r.joined = nil
	var failure error
	for _, s := range steps {
		if err := r.write(s); err != nil {
			failure = err
		}
	}
	r.letGo()
	r.copies.changed()
	r.tellJoined(len(steps), failure)
	r.data.show()
}

// steps works the join out against what is here now.
func (r *restoring) steps() ([]step, error) {
	p := r.plan()
	var steps []step
	for _, e := range p.taken() {
		merged, before := e.Document, r.document(e.ID())
		var err error
		if before != nil {
			if merged, err = record.Merge(before, merged); err != nil {
				return nil, err
			}
		}
		text, err := record.Encode(merged)
		if err != nil {
			return nil, err
		}
		steps = append(steps, step{e.ID(), before, text})
	}
	return steps, nil
}

// write saves one document. One that was deleted a moment ago comes back with
// all that it had.
func (r *restoring) write(s step) error {
	err := r.store.Save(s.id, func(current []byte) ([]byte, error) {
		if current == nil || s.before != nil {
			return s.text, nil
		}
		if both, err := r.merge(current, s.text); err == nil {
			return both, nil
		}
		return s.text, nil
	})
	if err != nil {
		return err
	}
	r.forget(s.id)
	r.announce(s.id)
	r.joined = append(r.joined, brought{s.before, r.document(s.id)})
	return nil
}

// tellJoined says what was written, and what was not and why.
func (r *restoring) tellJoined(wanted int, failure error) {
	said := r.Part("restore-said")
	done := len(r.joined)
	if done > 0 {
		page.Say(said, page.Complete(page.Data(said, "joined"), "{n}", page.Decimal(done)))
	}
	show(r.Part("restore-undoing"), done > 0)
	show(r.Part("restore-see"), len(r.broughtOf(review.Kind)) > 0)
	show(r.Part("restore-see-rounds"), len(r.broughtOf(assess.Kind)) > 0)
	show(r.Part("restore-see-course"), len(r.broughtOf(course.Kind)) > 0)
	if failure != nil {
		place := r.Part("restore-fault")
		page.Say(place, page.Complete(page.Data(place, camel(lackOf(failure))), "{n}", page.Decimal(wanted-done)))
	}
	r.Part("restore").Call("querySelector", "h2").Call("focus")
}

// broughtOf are the ids of the documents of a kind that the last join brought.
func (r *restoring) broughtOf(kind string) (ids []string) {
	for _, j := range r.joined {
		if j.after.Kind() == kind {
			ids = append(ids, j.after.ID())
		}
	}
	return ids
}

// lead makes the page for cases open with the case that was brought, or with the
// list where there are several.
func (r *restoring) lead() {
	if ids := r.broughtOf(review.Kind); len(ids) == 1 {
		remember(ids[0])
	} else {
		remember("")
	}
}

// lackOf names the wording for what a store refuses.
func lackOf(err error) string {
	switch {
	case errors.Is(err, store.ErrFull):
		return "full"
	case errors.Is(err, store.ErrReadOnly), errors.Is(err, store.ErrLoading):
		return "read-only"
	}
	return "unwritten"
}
