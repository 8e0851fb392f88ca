package render

import (
	"html/template"

	"acompana/wasm/guide"
)

// notesView prints the editor's notes of a page's document, by group.
type notesView struct {
	page  *page
	level int
}

// noteGroup is the notes of one group, in the author's order.
type noteGroup struct {
	Name  string
	Notes []noteView
}

type noteView struct {
	*guide.EditorNote
	page  *page
	level int
}

// Groups keep the order in which each first appears.
func (v notesView) Groups() []noteGroup {
	var groups []noteGroup
	at := map[string]int{}
	for _, n := range v.page.Document.Notes {
		i, ok := at[n.Group]
		if !ok {
			i = len(groups)
			at[n.Group] = i
			groups = append(groups, noteGroup{Name: n.Group})
		}
		groups[i].Notes = append(groups[i].Notes, noteView{n, v.page, v.level + 1})
	}
	return groups
}

// Title is the heading of a group.
func (v notesView) Title(name string) template.HTML {
	return heading(v.level, template.HTMLEscapeString(name))
}

// Heading names the place in the document that the note is about.
func (v noteView) Heading() template.HTML {
	return heading(v.level, `<a href="#`+string(v.ID)+`">`+template.HTMLEscapeString(v.Where)+`</a>`)
}

// Concerned are the items the note is about.
func (v noteView) Concerned() []itemView {
	var views []itemView
	for _, id := range v.Items {
		views = append(views, v.page.item(v.page.site.guide.Item(id), v.level))
	}
	return views
}

// noteAddress is where an editor's note is printed, empty when it is nowhere.
func (s *Site) noteAddress(n *guide.EditorNote) string {
	for _, sheet := range s.layout.Sheets {
		if sheet.Page == nil {
			continue
		}
		for _, block := range sheet.Page.Blocks {
			if _, ok := block.(*guide.NotesBlock); !ok {
				continue
			}
			for _, other := range sheet.Document.Notes {
				if other == n {
					return sheet.Path + "#" + string(n.ID)
				}
			}
		}
	}
	return ""
}
