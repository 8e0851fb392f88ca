package privacy

import "unicode/utf8"

// A token is a word, a run of digits or a sign. Words carry what the lexicon
// knows of them.
type token struct {
	start, end int
	sort       sort
	gap        gap
	shape      shape
	sign       rune // of a sign; the comma-like quotes and dashes are made one
	marks      mark // of a word
	letters    int  // of a word
}

type sort uint8

const (
	word sort = iota
	number
	sign
)

// gap is what stands before a token.
type gap uint8

const (
	glued gap = iota
	spaced
	newLine
)

// shape is how a word is written.
type shape uint8

const (
	lower shape = iota
	title
	upper // two letters or more
)

// lexer cuts a text into tokens. Folded words are looked up and forgotten.
type lexer struct {
	text   string
	at     int
	folded []byte
}

// tokens returns the tokens of a text.
func tokens(text string) []token {
	list := make([]token, 0, len(text)/5+8)
	x := lexer{text: text, folded: make([]byte, 0, 32)}
	for {
		before := x.skip()
		if x.at == len(text) {
			return list
		}
		t := x.next()
		t.gap = before
		list = append(list, t)
	}
}

// skip passes blanks and tells what they were.
func (x *lexer) skip() gap {
	before := glued
	for x.at < len(x.text) {
		r, size := runeAt(x.text, x.at)
		switch {
		case r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == 0x85 || r == 0x2028 || r == 0x2029:
			before = newLine
		case isSpace(r):
			before = max(before, spaced)
		case !isMark(r):
			return before
		}
		x.at += size
	}
	return before
}

// next reads the token that begins here.
func (x *lexer) next() token {
	r, size := runeAt(x.text, x.at)
	switch {
	case isLetter(r):
		return x.word()
	case isDigit(r):
		return x.number()
	}
	t := token{start: x.at, end: x.at + size, sort: sign, sign: plainSign(r)}
	x.at = t.end
	return t
}

func (x *lexer) number() token {
	t := token{start: x.at, sort: number}
	for x.at < len(x.text) && isDigit(rune(x.text[x.at])) {
		x.at++
	}
	t.end = x.at
	return t
}

// word reads a word. Single letters with dots between them are one, as in «C.C.»,
// and the dot of an abbreviation belongs to it.
func (x *lexer) word() token {
	t := token{start: x.at, sort: word}
	x.folded = x.folded[:0]
	capitals := x.run(&t)
	dotted := false
	for t.letters < 6 && t.letters == x.at-t.start-t.letters+1 && x.singleAfterDot() {
		x.at++
		capitals += x.run(&t)
		dotted = true
	}
	if capitals > 1 && capitals == t.letters {
		t.shape = upper
	}
	t.end = x.at
	t.marks = lookUp(x.folded)
	if (dotted || t.marks&abbreviation != 0 || t.marks&street != 0 && t.letters < 5) && x.dot() {
		x.at++
	}
	return t
}

// run reads letters into a word and returns how many of them are capitals.
func (x *lexer) run(t *token) (capitals int) {
	for x.at < len(x.text) {
		r, size := runeAt(x.text, x.at)
		if isLetter(r) {
			t.letters++
			if isUpper(r) {
				capitals++
				if t.letters == 1 {
					t.shape = title
				}
			}
		} else if !isMark(r) {
			break
		}
		x.folded = appendFold(x.folded, r)
		x.at += size
	}
	return capitals
}

func (x *lexer) dot() bool { return x.at < len(x.text) && x.text[x.at] == '.' }

// singleAfterDot reports whether a dot stands here and one plain letter after it.
func (x *lexer) singleAfterDot() bool {
	if !x.dot() || x.at+1 == len(x.text) || !isPlainLetter(x.text[x.at+1]) {
		return false
	}
	if x.at+2 == len(x.text) {
		return true
	}
	r, _ := runeAt(x.text, x.at+2)
	return !isLetter(r) && !isMark(r)
}

func isPlainLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// plainSign makes the forms of dashes, quotes and apostrophes one each.
func plainSign(r rune) rune {
	switch r {
	case '‐', '‑', '–', '—', '−':
		return '-'
	case '’', '´', '`', '‘':
		return '\''
	case '«', '»', '“', '”':
		return '"'
	case 'º', 'ª':
		return '°'
	}
	return r
}

func runeAt(text string, i int) (rune, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[i:])
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }
