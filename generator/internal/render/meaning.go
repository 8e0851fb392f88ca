package render

import (
	"html"

	"acompana/wasm/guide"
)

// meanings writes the popovers. A browser without popovers shows them as the
// list that they are, under its title.
func (l *linker) meanings() {
	if len(l.explained) == 0 {
		return
	}
	l.out.WriteString(`<div class="meanings"><p>Palabras de esta página</p>`)
	for _, it := range l.explained {
		label, text := html.EscapeString(it.Label), html.EscapeString(meaning(it))
		address := guide.Relative(l.page.Path, l.page.site.layout.Address(it))
		l.out.WriteString(`<div popover id="` + meaningID(it) + `"><p><strong>` + label + `.</strong> ` + text +
			`</p><p><a href="` + html.EscapeString(address) + `">Ver más</a></p></div>`)
	}
	l.out.WriteString(`</div>`)
}

// meaningID names a popover. No item or heading can have it: their ids have no «_».
func meaningID(it *guide.Item) string { return "m_" + string(it.ID) }

// meaning is the short explanation of a term: what the letters stand for, and
// what the document says first.
func meaning(it *guide.Item) string {
	text := firstSentence(it.Text)
	if a, ok := it.Detail.(*guide.Acronym); ok {
		return a.Expansion + ". " + text
	}
	return text
}
