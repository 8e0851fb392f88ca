package render

import (
	"bytes"
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
					gl.add(it, f, f == strings.ToUpper(f))
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

// match finds the longest form that begins the run, whose first word has that
// length, and how much of the run it covers; nil when there is none.
func (gl *glossary) match(run []byte, word int) (*form, int) {
	var room [64]byte
	forms := gl.byFirstWord[string(lower(room[:0], run[:word]))]
	for i := range forms {
		if n := forms[i].length(run); n > 0 {
			return &forms[i], n
		}
	}
	return nil, 0
}

// lower appends the word in lower case.
func lower(to, word []byte) []byte {
	for _, r := range string(word) {
		to = utf8.AppendRune(to, unicode.ToLower(r))
	}
	return to
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
