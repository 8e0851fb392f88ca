package search

// maxErrata is the greatest edit distance at which words are taken for alike.
const maxErrata = 2

// errata measures how a typed word differs from words of the index. It counts
// letters left out, added, replaced or swapped with their neighbour.
type errata struct {
	typed string // narrow
	max   int
	rows  [3][]int // two rows of the table back, one back, the current one
}

// newErrata prepares for a word; max is 0 for words too short or too much of a
// code to be guessed.
func newErrata(word string) *errata {
	e := &errata{typed: narrow(word)}
	switch n := len(e.typed); {
	case n < 4 || hasDigit(word):
		return e
	case n < 8:
		e.max = 1
	default:
		e.max = maxErrata
	}
	for i := range e.rows {
		e.rows[i] = make([]int, len(e.typed)+1)
	}
	return e
}

// to returns the distance to a word, and to the nearest beginning of it; either
// is greater than max when it is too far.
func (e *errata) to(word string) (whole, beginning int) {
	word = narrow(word)
	far := e.max + 1
	beginning = far
	if len(word) < len(e.typed)-e.max {
		return far, far
	}
	for j := range e.rows[2] {
		e.rows[2][j] = j
	}
	for i := 1; i <= len(word); i++ {
		if i > len(e.typed)+e.max {
			return far, beginning
		}
		if e.step(word, i) > e.max {
			return far, beginning
		}
		if i+e.max >= len(e.typed) {
			beginning = min(beginning, e.rows[2][len(e.typed)])
		}
	}
	return min(e.rows[2][len(e.typed)], far), beginning
}

// step computes the row for the i-th letter of the word and returns its least
// distance. Only cells within max of the diagonal can be near enough; those
// beside them are set too far.
func (e *errata) step(word string, i int) int {
	e.rows[0], e.rows[1], e.rows[2] = e.rows[1], e.rows[2], e.rows[0]
	older, old, row := e.rows[0], e.rows[1], e.rows[2]
	first, last := max(1, i-e.max), min(len(e.typed), i+e.max)
	row[first-1] = e.max + 1
	if first == 1 {
		row[0] = i
	}
	least := row[first-1]
	for j := first; j <= last; j++ {
		d := old[j-1]
		if word[i-1] != e.typed[j-1] {
			d = 1 + min(d, old[j], row[j-1])
		}
		if i > 1 && j > 1 && word[i-1] == e.typed[j-2] && word[i-2] == e.typed[j-1] {
			d = min(d, older[j-2]+1)
		}
		row[j] = d
		least = min(least, d)
	}
	if last < len(e.typed) {
		row[last+1] = e.max + 1
	}
	return least
}

// narrow writes ñ as one byte, so that lengths in Spanish are counted in
// letters.
func narrow(word string) string {
	for i := range len(word) {
		if word[i] >= 0x80 {
			return string(narrowFrom(word, i))
		}
	}
	return word
}

func narrowFrom(word string, i int) []byte {
	narrowed := []byte(word[:i])
	for ; i < len(word); i++ {
		if c := word[i]; c == "ñ"[0] && i+1 < len(word) && word[i+1] == "ñ"[1] {
			narrowed = append(narrowed, '~')
			i++
		} else {
			narrowed = append(narrowed, c)
		}
	}
	return narrowed
}

// beginsLoosely reports whether a word begins with what was typed, taking each
// n typed for an ñ where the word has one, and how many letters it has beyond.
func beginsLoosely(word, typed string) (beyond int, ok bool) {
	if word[0] != typed[0] && typed[0] != 'n' {
		return 0, false // most words, before any is rewritten
	}
	w, t := narrow(word), narrow(typed)
	if len(w) < len(t) {
		return 0, false
	}
	for i := range len(t) {
		if w[i] != t[i] && (w[i] != '~' || t[i] != 'n') {
			return 0, false
		}
	}
	return len(w) - len(t), true
}
