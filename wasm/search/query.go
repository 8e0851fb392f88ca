package search

import "strings"

// Query is what a person asks for.
type Query struct {
	Text     string // as typed; a last word without a space after it is still being typed
	Modality string // only entries that concern this group of modalities; empty: all
	Limit    int    // most hits wanted; 0: all
}

// Hit is an entry found.
type Hit struct {
	Entry      *Entry
	Passage    string // about 160 letters of the text where it answers best
	Marks      []Span // words found in the passage
	TitleMarks []Span // words found in the entry's title
}

// Span is a part of a text, in bytes.
type Span struct{ Start, End int }

// Search returns the entries that answer a query, best first. A query without
// a word has no hits.
func (x *Index) Search(q Query) []Hit {
	s := newSearch(x, q.Text)
	if len(s.terms) == 0 {
		return nil
	}
	ranked := s.rank(q.Modality)
	if q.Limit > 0 && len(ranked) > q.Limit {
		ranked = ranked[:q.Limit]
	}
	hits := make([]Hit, len(ranked))
	for i, r := range ranked {
		e := &x.entries[r.entry]
		hits[i] = Hit{Entry: e, TitleMarks: s.marks(e.Title)}
		hits[i].Passage, hits[i].Marks = s.passage(e.Text)
	}
	return hits
}

const (
	maxTerms     = 12 // words after these are not looked at
	maxTermBytes = 64 // longer words are cut
)

// search is the state of one search. Terms are numbered from 1 where 0 stands
// for none.
type search struct {
	*Index
	terms   []term
	answers []answer // by word of the index
	tallies []tally  // by entry
	key     string   // the query written as an id
	isCode  bool     // the query may be the beginning of an id
}

// term is a word of the query.
type term struct {
	text    string
	stop    bool
	matches []match // best first
	rarity  float32
}

// match is a word of the index that a term stands for.
type match struct {
	word  int32
	worth float32 // 1 for the same word, less the less alike
}

// answer says how a word of the index answers the query.
type answer struct {
	worth float32 // its best worth
	term  uint8   // the term for which it has that worth
	last  uint8   // the last term that it was matched with
}

func newSearch(x *Index, text string) *search {
	s := &search{Index: x, answers: make([]answer, len(x.words)), tallies: make([]tally, len(x.entries))}
	words, typing := split(text)
	s.key = strings.Join(words, "-")
	s.isCode = strings.Contains(text, "-") || hasDigit(s.key)
	s.terms = make([]term, len(words))
	for i, word := range words {
		s.terms[i] = term{text: word, stop: stopWords[word]}
		s.lookUp(i, typing && i == len(words)-1)
	}
	for i := range s.terms {
		s.tally(i)
	}
	return s
}

// split returns the words of a query and whether the last is still being typed.
func split(text string) (words []string, typing bool) {
	s := scanner{text: text}
	for len(words) < maxTerms && s.scan() {
		words = append(words, string(s.word[:min(len(s.word), maxTermBytes)]))
	}
	return words, s.end == len(text)
}
