package render

import (
	"bytes"
	"html"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"acompana/wasm/guide"
)

// glossary links the first use of each acronym and term on a page to its
// meaning: a button that opens a popover, which works by touch and keyboard
// without any script.
type glossary struct {
	byFirstWord map[string][]form // key in lower case
}

// form is a way in which an item appears in running text.
type form struct {
	words []string // in lower case, but as written for acronyms
	exact bool     // acronyms keep their capitals
	item  *guide.Item
}

func newGlossary(g *guide.Guide) *glossary {
	gl := &glossary{byFirstWord: map[string][]form{}}
	for _, d := range g.Documents {
		for _, it := range d.Items {
			if !it.Current() {
				continue
			}
			switch detail := it.Detail.(type) {
			case *guide.Acronym:
				gl.add(it, it.Label, true)
				for _, f := range detail.Forms {
					gl.add(it, f, false)
				}
			case *guide.Term:
				for _, f := range detail.Forms {
					gl.add(it, f, false)
				}
			}
		}
	}
	return gl
}

func (gl *glossary) add(it *guide.Item, text string, exact bool) {
	words := strings.Fields(text)
	if len(words) == 0 {
		return
	}
	key := strings.ToLower(words[0])
	if !exact {
		for i := range words {
			words[i] = strings.ToLower(words[i])
		}
	}
	// Longer forms are tried first: «egreso progresivo» before «egreso».
	forms := gl.byFirstWord[key]
	at := len(forms)
	for i, other := range forms {
		if len(words) > len(other.words) {
			at = i
			break
		}
	}
	forms = append(forms, form{})
	copy(forms[at+1:], forms[at:])
	forms[at] = form{words, exact, it}
	gl.byFirstWord[key] = forms
}

// unlinked are the elements inside which nothing is linked: what already acts,
// names or draws.
var unlinked = map[string]bool{
	"a": true, "button": true, "h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true,
	"svg": true, "code": true, "nav": true, "summary": true, "legend": true, "label": true, "template": true,
	"dt": true, "th": true, "caption": true, "title": true, "cite": true,
}

// linker is one pass over a page.
type linker struct {
	*glossary
	page      *page
	out       bytes.Buffer
	used      []*guide.Item
	explained []*guide.Item // those of them that open a popover
	skip      string        // the element being passed over, empty when none
	depth     int           // how deep the same element is nested within it
}

// link returns the page's HTML with terms linked and their meanings at the end.
func (gl *glossary) link(main []byte, p *page) string {
	l := &linker{glossary: gl, page: p}
	if p.Print || len(gl.byFirstWord) == 0 {
		return string(main)
	}
	l.out.Grow(len(main) + len(main)/8)
	for len(main) > 0 {
		open := bytes.IndexByte(main, '<')
		if open < 0 {
			open = len(main)
		}
		l.text(main[:open])
		main = main[open:]
		if end := bytes.IndexByte(main, '>'); end >= 0 {
			l.tag(main[:end+1])
			main = main[end+1:]
		}
	}
	l.meanings()
	return l.out.String()
}

func (l *linker) tag(tag []byte) {
	l.out.Write(tag)
	name := tagName(tag)
	closing := len(tag) > 1 && tag[1] == '/'
	switch {
	case l.skip == "" && !closing && (unlinked[name] || bytes.Contains(tag, []byte(`class="source-line"`))):
		l.skip, l.depth = name, 1
	case l.skip == name && closing:
		if l.depth--; l.depth == 0 {
			l.skip = ""
		}
	case l.skip == name:
		l.depth++
	}
}

func tagName(tag []byte) string {
	tag = bytes.TrimLeft(tag, "</")
	end := bytes.IndexAny(tag, " \t\n/>")
	if end < 0 {
		return ""
	}
	return string(tag[:end])
}

// text copies a run of text, linking what it finds at the start of each word.
func (l *linker) text(run []byte) {
	if l.skip != "" {
		l.out.Write(run)
		return
	}
	start := true
	for len(run) > 0 {
		if start {
			if n := l.match(run); n > 0 {
				run = run[n:]
				start = false
				continue
			}
		}
		r, size := utf8.DecodeRune(run)
		start = !isWord(r)
		l.out.Write(run[:size])
		run = run[size:]
	}
}

// match links a form that begins the run and returns its length, 0 when none does.
func (l *linker) match(run []byte) int {
	first := wordAt(run)
	if first == 0 {
		return 0
	}
	for _, f := range l.byFirstWord[strings.ToLower(string(run[:first]))] {
		n := f.length(run)
		if n == 0 || l.wasUsed(f.item) || l.page.site.layout.Home(f.item) == l.page.Sheet {
			continue
		}
		l.used = append(l.used, f.item)
		l.write(f.item, run[:n])
		return n
	}
	return 0
}

// longForm is the length from which a form is a link instead of a button: a
// button never breaks across lines.
const longForm = 26

func (l *linker) write(it *guide.Item, text []byte) {
	if len(text) > longForm {
		address := guide.Relative(l.page.Path, l.page.site.layout.Address(it))
		l.out.WriteString(`<a class="term" href="` + html.EscapeString(address) + `">`)
		l.out.Write(text)
		l.out.WriteString(`</a>`)
		return
	}
	l.explained = append(l.explained, it)
	l.out.WriteString(`<button type="button" class="term" popovertarget="m-` + string(it.ID) + `">`)
	l.out.Write(text)
	l.out.WriteString(`</button>`)
}

func (l *linker) wasUsed(it *guide.Item) bool {
	for _, used := range l.used {
		if used == it {
			return true
		}
	}
	return false
}

// length is how much of the run the form covers, 0 when it does not match.
func (f form) length(run []byte) int {
	at := 0
	for i, word := range f.words {
		if i > 0 {
			space := len(run[at:]) - len(bytes.TrimLeft(run[at:], " \n"))
			if space == 0 {
				return 0
			}
			at += space
		}
		n := wordAt(run[at:])
		text := string(run[at : at+n])
		if !f.exact {
			text = strings.ToLower(text)
		}
		if n == 0 || text != word {
			return 0
		}
		at += n
	}
	return at
}

// wordAt is the length of the word that the run begins with. Hyphens and points
// inside a word belong to it: «G34.P», «sub-lista».
func wordAt(run []byte) int {
	n := 0
	for n < len(run) {
		r, size := utf8.DecodeRune(run[n:])
		if !isWord(r) {
			next, _ := utf8.DecodeRune(run[n+size:])
			if n == 0 || r != '-' && r != '.' || !isWord(next) {
				break
			}
		}
		n += size
	}
	return n
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// meanings writes the popovers. A browser without popovers shows them as the
// list that they are.
func (l *linker) meanings() {
	if len(l.explained) == 0 {
		return
	}
	l.out.WriteString(`<aside class="meanings" aria-label="` + strconv.Itoa(len(l.explained)) + ` palabras explicadas">`)
	for _, it := range l.explained {
		label, text := html.EscapeString(it.Label), html.EscapeString(meaning(it))
		address := guide.Relative(l.page.Path, l.page.site.layout.Address(it))
		l.out.WriteString(`<div popover id="m-` + string(it.ID) + `"><p><strong>` + label + `.</strong> ` + text +
			`</p><p><a href="` + html.EscapeString(address) + `">Ver más</a></p></div>`)
	}
	l.out.WriteString(`</aside>`)
}

// meaning is the short explanation of a term: what the letters stand for, and
// what the document says first.
func meaning(it *guide.Item) string {
	text := firstSentence(it.Text)
	if a, ok := it.Detail.(*guide.Acronym); ok {
		return a.Expansion + ". " + text
	}
	return text
}
