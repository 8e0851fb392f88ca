//go:build js && wasm

package main

import (
	"errors"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/store"
)

// joined is a document before a join, nil if it was not here, and after it.
type joined struct{ before, after *record.Document }

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
	r.joined = append(r.joined, joined{s.before, r.document(s.id)})
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
	if failure != nil {
		place := r.Part("restore-fault")
		page.Say(place, page.Complete(page.Data(place, camel(lackOf(failure))), "{n}", page.Decimal(wanted-done)))
	}
	r.Part("restore").Call("querySelector", "h2").Call("focus")
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

// undo takes the last join back, but for what was written since.
func (r *restoring) undo() {
	var left []*record.Document
	for _, j := range r.joined {
		if whole := r.takeBack(j); !whole {
			left = append(left, j.after)
		}
	}
	r.joined = nil
	show(r.Part("restore-undoing"), false)
	r.say("undone")
	place := r.Part("restore-fault")
	if page.Say(place, ""); len(left) > 0 {
		page.Say(place, page.Complete(page.Data(place, "left"), "{q}", r.names(left, page.Data(place, "more"))))
	}
	r.copies.changed()
	r.data.show()
	r.Part("restore").Call("querySelector", "h2").Call("focus")
}

// takeBack undoes the join of one document, and reports whether nothing of it
// stayed.
func (r *restoring) takeBack(j joined) (whole bool) {
	id := j.after.ID()
	now := r.document(id)
	if now == nil {
		return true // somebody deleted it
	}
	reverted, left, err := record.Revert(r.author(), now, j.before, j.after)
	switch {
	case err != nil:
		return false
	case j.before == nil && len(left) == 0:
		err = r.remove(id)
	default:
		err = r.edit(id, func(*record.Document) (*record.Document, error) { return reverted, nil })
	}
	return err == nil && len(left) == 0
}
