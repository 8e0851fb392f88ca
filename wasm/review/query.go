package review

import (
	"sort"
	"strings"

	"acompana/wasm/agenda"
	"acompana/wasm/calendar"
)

// Query is what somebody looks for among the cases. What is empty asks nothing.
type Query struct {
	Text     string // words that the code has, in any order; case and accents do not count
	Modality string
	Moment   string
	Due      bool // has a task that is overdue, or due this week
	Still    int  // not changed for so many days
	Archived bool // closed ones instead of open ones: never both
}

// Matches reports whether a case is looked for.
func Matches(s Summary, q Query, today calendar.Day, offset int) bool {
	switch {
	case q.Archived != (s.Closed != ""),
		q.Modality != "" && q.Modality != s.Modality,
		q.Moment != "" && q.Moment != s.Moment,
		q.Due && (s.NextDue == "" || s.NextDue >= today.Add(agenda.WeekDays)),
		s.Untouched(today, offset) < q.Still:
		return false
	}
	return s.named(q.Text)
}

// named reports whether the code has all words of a text.
func (s Summary) named(text string) bool {
	for word := range strings.FieldsSeq(text) {
		if !strings.Contains(s.key, fold(word)) {
			return false
		}
	}
	return true
}

// Order is how a list of cases is ordered.
type Order string

// The orders. Cases that are equal in one stand in the order of their codes.
const (
	ByCode   Order = "codigo"
	ByChange Order = "cambio" // the last changed first
	ByDue    Order = "fecha"  // the first day of a task first, those without one last
)

// Sort orders summaries.
func Sort(all []Summary, by Order) {
	sort.Slice(all, func(i, j int) bool {
		a, b := &all[i], &all[j]
		switch {
		case by == ByChange && a.Changed != b.Changed:
			return a.Changed > b.Changed
		case by == ByDue && a.NextDue != b.NextDue:
			return b.NextDue == "" || a.NextDue != "" && a.NextDue < b.NextDue
		case a.key != b.key:
			return a.key < b.key
		}
		return a.ID < b.ID
	})
}

// SameCode reports whether people would take two codes for one: case and accents
// do not tell them apart.
func SameCode(a, b string) bool { return fold(a) == fold(b) }

// fold takes the case and the accents of Spanish away. It is no search.Fold,
// which the module of the cases does not have: codes are a word and digits.
func fold(text string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case 'á':
			return 'a'
		case 'é':
			return 'e'
		case 'í':
			return 'i'
		case 'ó':
			return 'o'
		case 'ú', 'ü':
			return 'u'
		}
		return r
	}, strings.ToLower(text))
}
