package render

import (
	"html/template"
	"slices"
	"strings"

	"acompana/wasm/guide"
)

// itemView is an item as a template prints it on a page.
type itemView struct {
	*guide.Item
	page  *page
	Level int // of its heading
}

func (p *page) item(it *guide.Item, level int) itemView {
	return itemView{it, p, min(level, 6)}
}

func (p *page) items(list []*guide.Item, level int) []itemView {
	views := make([]itemView, len(list))
	for i, it := range list {
		views[i] = p.item(it, level)
	}
	return views
}

// Heading is the item's title at its level, a link to itself so that its
// address can be copied.
func (v itemView) Heading() template.HTML {
	return heading(v.Level, `<a href="#`+string(v.ID)+`">`+template.HTMLEscapeString(v.Label)+`</a>`)
}

func heading(level int, inner string) template.HTML {
	tag := "h" + string(rune('0'+level))
	return template.HTML("<" + tag + ">" + inner + "</" + tag + ">")
}

// URL is the item's address from the page.
func (v itemView) URL() string {
	return guide.Relative(v.page.Path, v.page.site.layout.Address(v.Item))
}

// KindName is how the item's kind is called.
func (v itemView) KindName() guide.KindName { return v.page.site.guide.KindName(v.Kind) }

// Paragraphs are the texts between blank lines.
func (v itemView) Paragraphs() []string { return paragraphs(v.Text) }

// Related are the items this one names and those that name it.
func (v itemView) Related() []itemView {
	var found []*guide.Item
	add := func(it *guide.Item) {
		if it != nil && it != v.Item && !slices.Contains(found, it) {
			found = append(found, it)
		}
	}
	for _, id := range v.See {
		add(v.page.site.guide.Item(id))
	}
	for _, it := range v.SeenBy() {
		add(it)
	}
	return v.page.items(found, v.Level)
}

// Notes are the editor's notes that concern the item.
func (v itemView) Notes() []noteLink {
	var links []noteLink
	for _, n := range v.page.site.guide.NotesOn(v.ID) {
		if address := v.page.site.noteAddress(n); address != "" {
			links = append(links, noteLink{n, guide.Relative(v.page.Path, address)})
		}
	}
	return links
}

type noteLink struct {
	*guide.EditorNote
	URL string
}

// Successors are the current items that took the place of a retired one.
func (v itemView) Successors() []itemView {
	return v.page.items(v.page.site.guide.Successors(v.ID), v.Level)
}

// At finds another item, for templates that follow ids.
func (v itemView) At(id guide.ID) itemView { return v.page.item(v.page.site.guide.Item(id), v.Level+1) }

// ParentView is the item above.
func (v itemView) ParentView() itemView { return v.At(v.Parent) }

// Milestone is the milestone that an item stands in.
func (v itemView) Milestone() itemView {
	for it := v.Item; it != nil; it = v.page.site.guide.Item(it.Parent) {
		if it.Kind == guide.KindMilestone {
			return v.page.item(it, v.Level)
		}
	}
	return v
}

// Mod lists the groups of modalities an item concerns, for the filter.
func (v itemView) Mod() string {
	words := make([]string, len(v.Modalities))
	for i, id := range v.Modalities {
		words[i] = string(id)
	}
	return strings.Join(words, " ")
}

// To links the page with a template of its own, empty where the site has none.
func (v itemView) To(template string) string { return v.page.To(template) }

// Modality is the choice of «mi modalidad» on the item's page.
func (v itemView) Modality() modalityView { return v.page.Modality() }

// BlankURL is the address of the item's sheet to print.
func (v itemView) BlankURL() string {
	for _, b := range v.page.site.blanks {
		if b.item == v.Item {
			return guide.Relative(v.page.Path, b.path)
		}
	}
	return ""
}

// Siblings are the current items of the same kind, for a thread.
func (v itemView) Siblings() []itemView {
	return current(v.page.items(v.page.site.guide.OfKind(v.Kind), v.Level))
}

// Is reports whether two views show the same item.
func (v itemView) Is(other itemView) bool { return v.Item == other.Item }

func paragraphs(text string) []string {
	var found []string
	for part := range strings.SplitSeq(text, "\n") {
		if part = strings.TrimSpace(part); part != "" {
			found = append(found, part)
		}
	}
	return found
}

// firstSentence is enough of a text to describe a page in a list of results.
func firstSentence(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	for i := range text {
		if i > 40 && strings.HasPrefix(text[i:], ". ") {
			return text[:i+1]
		}
	}
	return text
}
