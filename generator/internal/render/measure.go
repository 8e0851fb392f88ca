package render

import "acompana/wasm/guide"

// measureSide is one side of the measure as a template prints it.
type measureSide struct {
	page *page
	Use  guide.Use
}

// MeasureSides are the measure before and after.
func (p *page) MeasureSides() []measureSide {
	var sides []measureSide
	for _, use := range guide.Uses {
		sides = append(sides, measureSide{p, use})
	}
	return sides
}

// IsAfter tells the sides apart.
func (s measureSide) IsAfter() bool { return s.Use == guide.After }

// Exercises are those of the side; Steps are those of the route.
func (s measureSide) Exercises() []exerciseView { return s.page.Measured(string(s.Use)) }

func (s measureSide) Steps() []lessonView { return s.page.Lessons() }

// measuredFamily is what questions of the measure are about, with the steps that
// practise it.
type measuredFamily struct {
	*guide.Family
	Steps []lessonView
}

// MeasuredFamilies are those of the measure, in its order.
func (p *page) MeasuredFamilies() []measuredFamily {
	var found []measuredFamily
	seen := map[guide.ID]bool{}
	for _, side := range p.MeasureSides() {
		for _, e := range side.Exercises() {
			if !seen[e.Family] {
				seen[e.Family] = true
				found = append(found, measuredFamily{e.FamilyView(), p.practising(e.Family)})
			}
		}
	}
	return found
}

// practising are the steps of the route most of whose exercises are about a
// family.
func (p *page) practising(family guide.ID) []lessonView {
	var steps []lessonView
	for _, v := range p.Lessons() {
		about := 0
		all := append(v.Practice(), v.Checks()...)
		for _, e := range all {
			if e.Family == family {
				about++
			}
		}
		if 2*about > len(all) {
			steps = append(steps, v)
		}
	}
	return steps
}
