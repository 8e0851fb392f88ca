package answer

import (
	"strconv"
	"strings"

	"acompana/wasm/search"
)

// amount says how many there are, in the page's words.
func (s *Server) amount(text string, found int) string {
	words := s.frame.Words
	switch {
	case found == 0:
		return strings.Replace(words["none"], "{q}", escape(strings.TrimSpace(text)), 1)
	case found == 1:
		return words["one"]
	case found > s.frame.Limit:
		return strings.Replace(words["more"], "{n}", strconv.Itoa(s.frame.Limit), 1)
	}
	return strings.Replace(words["many"], "{n}", strconv.Itoa(found), 1)
}

func (s *Server) rows(hits []search.Hit) string {
	var b strings.Builder
	for i := range hits {
		b.WriteString(fill(s.frame.Row, func(hole string) string { return s.slot(&hits[i], hole) }))
	}
	return b.String()
}

// slot is what goes in a hole of a row.
func (s *Server) slot(hit *search.Hit, hole string) string {
	switch hole {
	case "href":
		return escape(s.frame.Root + strings.TrimPrefix(hit.Entry.Address, "/"))
	case "title":
		return marked(hit.Entry.Title, hit.TitleMarks)
	case "passage":
		return marked(hit.Passage, hit.Marks)
	case "kind":
		return escape(hit.Entry.Kind)
	case "place":
		return escape(hit.Entry.Place)
	}
	return ""
}

// marked is a text as HTML, the words that were found in <mark>.
func marked(text string, marks []search.Span) string {
	var b strings.Builder
	at := 0
	for _, m := range marks {
		b.WriteString(escape(text[at:m.Start]))
		b.WriteString("<mark>" + escape(text[m.Start:m.End]) + "</mark>")
		at = m.End
	}
	b.WriteString(escape(text[at:]))
	return b.String()
}
