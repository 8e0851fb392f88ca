package render

import (
	"bytes"
	"html"
	"slices"

	"acompana/wasm/guide"
)

// longForm is the length from which a form is a link instead of a button: a
// button never breaks across lines.
const longForm = 26

// write writes a form of a word, explained where it is the first. It answers how
// much it took of what comes after.
func (l *linker) write(it *guide.Item, text, after []byte) (taken int) {
	if slices.Contains(l.used, it) || l.page.site.layout.Home(it) == l.page.Sheet {
		l.out.Write(text)
		return 0
	}
	l.used = append(l.used, it)
	if len(text) > longForm {
		address := guide.Relative(l.page.Path, l.page.site.layout.Address(it))
		l.out.WriteString(`<a class="term" href="` + html.EscapeString(address) + `">`)
		l.out.Write(text)
		l.out.WriteString(`</a>`)
		return 0
	}
	l.explained = append(l.explained, it)
	opener, closer := l.takeOpener(), after[:signs(after)]
	whole := opener != "" || len(closer) > 0
	if whole {
		l.out.WriteString(`<span class="whole">` + opener)
	}
	l.out.WriteString(`<button type="button" class="term" popovertarget="` + meaningID(it) + `">`)
	l.out.Write(text)
	l.out.WriteString(`</button>`)
	l.out.Write(closer)
	if whole {
		l.out.WriteString(`</span>`)
	}
	return len(closer)
}

// signs is the length of the signs with which a text begins: WebKit may break a
// line between a button and its comma.
func signs(text []byte) int {
	return len(text) - len(bytes.TrimLeft(text, ",.;:)»?!…"))
}

// takeOpener takes back a bracket or quotation mark just written, empty when
// there is none: a line may break before a button, and would leave it behind.
func (l *linker) takeOpener() string {
	for _, opener := range []string{"(", "«", "¿"} {
		if bytes.HasSuffix(l.out.Bytes(), []byte(opener)) {
			l.out.Truncate(l.out.Len() - len(opener))
			return opener
		}
	}
	return ""
}

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
