package search

import (
	"strings"
	"unicode/utf8"
)

const (
	passageLength = 160 // letters
	ellipsis      = "…"
)

// found is a word of a text that answers a term.
type found struct {
	Span
	term   uint8
	weight float32
}

// find returns the words of a text that answer the query, stop words only if
// the query holds nothing else.
func (s *search) find(text string) []found {
	var all []found
	onlyStops := true
	for _, t := range s.terms {
		onlyStops = onlyStops && t.stop
	}
	for words := (scanner{text: text}); words.scan(); {
		n, known := s.numbers[string(words.word)]
		if !known || s.answers[n].term == 0 {
			continue
		}
		a := s.answers[n]
		if t := &s.terms[a.term-1]; !t.stop || onlyStops {
			all = append(all, found{Span{words.start, words.end}, a.term, t.rarity * a.worth})
		}
	}
	return all
}

// marks returns where the words found stand in a text.
func (s *search) marks(text string) []Span {
	var spans []Span
	for _, f := range s.find(text) {
		spans = append(spans, f.Span)
	}
	return spans
}

// passage cuts from a text the part that answers best, at spaces, and returns
// it with the words found in it.
func (s *search) passage(text string) (string, []Span) {
	all := s.find(text)
	cut := frame(text, densest(text, all))
	before, after := "", ""
	if cut.Start > 0 {
		before = ellipsis
	}
	if cut.End < len(text) {
		after = ellipsis
	}
	var marks []Span
	for _, f := range all {
		if f.Start >= cut.Start && f.End <= cut.End {
			shift := len(before) - cut.Start
			marks = append(marks, Span{f.Start + shift, f.End + shift})
		}
	}
	return before + text[cut.Start:cut.End] + after, marks
}

// densest returns the stretch, no longer than a passage, whose words weigh
// most; the first of equals.
func densest(text string, all []found) Span {
	var best Span
	var most float32
	for i := range all {
		last := i
		for last+1 < len(all) && letters(text, all[i].Start, all[last+1].End) <= passageLength {
			last++
		}
		if weight := weigh(all[i : last+1]); weight > most {
			best, most = Span{all[i].Start, all[last].End}, weight
		}
	}
	return best
}

// letters counts the letters of a stretch; one that is too long in any case is
// not counted.
func letters(text string, start, end int) int {
	if end-start > passageLength*utf8.UTFMax {
		return end - start
	}
	return utf8.RuneCountInString(text[start:end])
}

// weigh sums what words weigh; repeated ones add little.
func weigh(words []found) float32 {
	var sum float32
	var seen [maxTerms + 1]float32
	for _, f := range words {
		sum += max(f.weight-seen[f.term], f.weight/20)
		seen[f.term] = max(seen[f.term], f.weight)
	}
	return sum
}

// frame widens a stretch to the length of a passage, a third before it and the
// rest after it, more at the text's ends, and trims it to whole words where there
// are spaces.
func frame(text string, core Span) Span {
	spare := max(0, passageLength-utf8.RuneCountInString(text[core.Start:core.End]))
	start := back(text, core.Start, spare/3)
	end := forth(text, start, passageLength)
	if end == len(text) {
		start = back(text, end, passageLength)
	}
	start, end = min(start, core.Start), max(end, core.End)
	if start > 0 {
		start += strings.IndexByte(text[start:core.Start], ' ') + 1
	}
	if space := strings.LastIndexByte(text[core.End:end], ' '); space >= 0 && end < len(text) {
		end = core.End + space
	}
	return Span{start, end}
}

// back goes some letters back from a place in a text, forth goes on.
func back(text string, at, letters int) int {
	for ; letters > 0 && at > 0; letters-- {
		_, size := utf8.DecodeLastRuneInString(text[:at])
		at -= size
	}
	return at
}

func forth(text string, at, letters int) int {
	for ; letters > 0 && at < len(text); letters-- {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return at
}
