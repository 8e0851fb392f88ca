package record

import (
	"slices"
	"sort"
)

// Outcome is what a Join does with one document of theirs.
type Outcome int

// The outcomes.
const (
	Added   Outcome = iota // there is none of this id here
	Same                   // it holds nothing that is not here
	Differs                // it brings moves
	Refuses                // Err says why
)

// Preview is what would become of one document.
type Preview struct {
	ID, Kind string
	Outcome  Outcome
	Effects  []Effect // registers whose current values would change; empty if only history would
	Err      error    // of Merge
}

// Effect is what would become of one register.
type Effect struct {
	Item          string
	Before, After []Move
	Conflict      bool
}

// PreviewJoin tells what Join would do, by id.
func PreviewJoin(ours, theirs []*Document) []Preview {
	here := byID(ours)
	previews := make([]Preview, len(theirs))
	inOrder := slices.Clone(theirs)
	sort.Slice(inOrder, func(i, j int) bool { return inOrder[i].id < inOrder[j].id })
	for i, t := range inOrder {
		previews[i] = preview(here[t.id], t)
	}
	return previews
}

// preview compares one document of theirs with ours, nil if there is none.
func preview(ours, theirs *Document) Preview {
	p := Preview{ID: theirs.id, Kind: theirs.kind}
	if ours == nil {
		nothing := &Document{id: theirs.id, kind: theirs.kind, guide: theirs.guide}
		p.Outcome, p.Effects = Added, effects(nothing, theirs)
		return p
	}
	merged, err := Merge(ours, theirs)
	switch {
	case err != nil:
		p.Outcome, p.Err = Refuses, err
	case merged.Equal(ours):
		p.Outcome = Same
	default:
		p.Outcome, p.Effects = Differs, effects(ours, merged)
	}
	return p
}

func effects(before, after *Document) []Effect {
	var found []Effect
	for _, item := range changed(before, after) {
		now := after.values(item)
		found = append(found, Effect{item, before.Values(item), copies(now), conflict(now)})
	}
	return found
}

// changed are the registers whose current values two states of a document do not
// share, in order.
func changed(a, b *Document) []string {
	anyItem := func(string) bool { return true }
	items := slices.Concat(a.items(anyItem), b.items(anyItem))
	sort.Strings(items)
	return slices.DeleteFunc(slices.Compact(items), func(item string) bool {
		return sameAnswers(a.values(item), b.values(item))
	})
}

// sameAnswers reports whether moves say the same, whoever made them. A register
// that was emptied says the same as one never written.
func sameAnswers(a, b []*Move) bool {
	return answersIn(a, b) && answersIn(b, a)
}

func answersIn(all, others []*Move) bool {
	for _, m := range all {
		silent := len(others) == 0 && m.Value.Kind == Empty
		if !silent && !slices.ContainsFunc(others, func(o *Move) bool { return o.says() == m.says() }) {
			return false
		}
	}
	return true
}

// Join merges theirs into ours, all or nothing, and gives them by id. Where
// Merge refuses one, leave it out or Fork it.
func Join(ours, theirs []*Document) ([]*Document, error) {
	joined := byID(ours)
	for _, t := range theirs {
		if o := joined[t.id]; o != nil {
			var err error
			if t, err = Merge(o, t); err != nil {
				return nil, err
			}
		}
		joined[t.id] = t
	}
	return sorted(joined), nil
}

func byID(documents []*Document) map[string]*Document {
	all := make(map[string]*Document, len(documents))
	for _, d := range documents {
		all[d.id] = d
	}
	return all
}

func sorted(byID map[string]*Document) []*Document {
	all := make([]*Document, 0, len(byID))
	for _, d := range byID {
		all = append(all, d)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].id < all[j].id })
	return all
}
