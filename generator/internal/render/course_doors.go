package render

import (
	"strings"

	"acompana/wasm/guide"
)

// courseDoor leads to a page of the training from another.
type courseDoor struct {
	*guide.Page
	URL string
}

// CourseDoor is the page with a template of its own, nil where the site has none.
func (p *page) CourseDoor(template string) *courseDoor {
	for _, sheet := range p.site.layout.Sheets {
		if sheet.Page != nil && sheet.Page.Template == template {
			return &courseDoor{sheet.Page, p.Link(sheet.Path)}
		}
	}
	return nil
}

// CourseKit is the page under which the sheets for facilitators are.
func (p *page) CourseKit() *courseDoor {
	for _, sheet := range p.site.layout.Sheets {
		if sheet.Page != nil && sheet.Page.Template == "fichas" && sheet.Parent != nil && sheet.Parent.Page != nil {
			return &courseDoor{sheet.Parent.Page, p.Link(sheet.Parent.Path)}
		}
	}
	return nil
}

// StepIDs are the steps of the route, for modules that have no other list of them.
func (p *page) StepIDs() string {
	var ids []guide.ID
	for _, v := range p.Lessons() {
		ids = append(ids, v.ID)
	}
	return idList(ids)
}

// Typed reports whether the question is answered in words of one's own.
func (q questionView) Typed() bool { return q.Exercise.Way == guide.Correct }

// Line is what the step is about, in a line: of its description what follows the
// place of the step on the route, which a list of steps shows anyway.
func (v lessonView) Line() string {
	_, line, found := strings.Cut(v.of.Description, ": ")
	if !found {
		line = v.of.Description
	}
	return capitalFirst(line)
}
