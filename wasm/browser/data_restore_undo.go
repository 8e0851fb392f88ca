//go:build js && wasm

package main

import (
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

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
	show(r.Part("restore-see"), false)
	show(r.Part("restore-see-rounds"), false)
	show(r.Part("restore-see-course"), false)
	r.say("undone")
	place := r.Part("restore-fault")
	if page.Say(place, ""); len(left) > 0 {
		page.Say(place, page.Complete(page.Data(place, "left"), "{q}", documentNames(r.desk, left, page.Data(place, "more"))))
	}
	r.copies.changed()
	r.data.show()
	r.Part("restore").Call("querySelector", "h2").Call("focus")
}

// takeBack undoes the join of one document, and reports whether nothing of it
// stayed.
func (r *restoring) takeBack(j brought) (whole bool) {
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
