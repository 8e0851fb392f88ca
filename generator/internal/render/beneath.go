package render

import (
	"slices"

	"acompana/wasm/guide"
)

// Beneath are the items printed under this one, one level down.
func (v itemView) Beneath() []itemView {
	return v.page.items(v.page.site.layout.Beneath(v.Item), v.Level+1)
}

// BeneathOf are those of one kind.
func (v itemView) BeneathOf(kind string) []itemView {
	return slices.DeleteFunc(v.Beneath(), func(c itemView) bool { return string(c.Kind) != kind })
}

// run is items in a row that are printed alike.
type run struct {
	Own   bool // they have pages of their own
	Items []itemView
}

// runs cuts a list where cards and items in full meet.
func runs(views []itemView) []run {
	var found []run
	for _, v := range views {
		own := v.Kind.HasPage()
		if n := len(found); n == 0 || found[n-1].Own != own {
			found = append(found, run{Own: own})
		}
		last := &found[len(found)-1]
		last.Items = append(last.Items, v)
	}
	return found
}

// CurrentOf are those of one kind that are in force.
func (v itemView) CurrentOf(kind string) []itemView { return current(v.BeneathOf(kind)) }

func current(views []itemView) []itemView {
	return slices.DeleteFunc(views, func(c itemView) bool { return !c.Current() })
}

// BeneathBut are those of every other kind.
func (v itemView) BeneathBut(kinds ...string) []itemView {
	return slices.DeleteFunc(v.Beneath(), func(c itemView) bool { return slices.Contains(kinds, string(c.Kind)) })
}

// Criteria are the answerable criteria in force beneath an item, through its sublists.
func (v itemView) Criteria() []itemView {
	var found []itemView
	for _, child := range current(v.Beneath()) {
		if child.Kind == guide.KindCriterion {
			found = append(found, child)
			continue
		}
		found = append(found, child.Criteria()...)
	}
	return found
}
