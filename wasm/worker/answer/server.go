package answer

import (
	"strings"
	"unicode/utf8"

	"acompana/wasm/search"
)

// Frame is what the generator prepared of the search page. Its texts and wordings
// are HTML.
type Frame struct {
	Page, Row []string
	Words     map[string]string // by name, as in the page's data attributes
	Root      string            // leads from the page to the site's root
	Limit     int               // results shown at most
}

// Question is what somebody asks.
type Question struct {
	Text    string
	Refused string // why it is not to be searched, by name; empty for most
}

// Reply is what goes back.
type Reply struct {
	Status int
	Page   string
}

// Server answers questions. It never changes.
type Server struct {
	frame Frame
	index *search.Index
}

// New makes a server of what the generator wrote.
func New(frame Frame, index []byte) (*Server, error) {
	decoded, err := search.Decode(index)
	if err != nil {
		return nil, err
	}
	return &Server{frame, decoded}, nil
}

// LongestQuery is how many letters are searched at most: more than any title has.
const LongestQuery = 200

// refusals are the statuses of what is not searched, by the name of the wording
// that says so.
var refusals = map[string]int{"long": 400, "large": 413, "form": 415, "method": 405}

// Answer writes the page for a question. A blank one gives the page as it is.
func (s *Server) Answer(q Question) Reply {
	text := clean(q.Text)
	switch {
	case q.Refused != "":
		return s.refuse(q.Refused)
	case utf8.RuneCountInString(text) > LongestQuery:
		return s.refuse("long")
	case strings.TrimSpace(text) == "":
		return Reply{200, s.page(nil)}
	}
	// One more than is shown tells whether there are more.
	return s.found(text, s.index.Search(search.Query{Text: text, Limit: s.frame.Limit + 1}))
}

func (s *Server) refuse(why string) Reply {
	return Reply{refusals[why], s.page(map[string]string{"title": s.title("refused"), "answer": s.frame.Words[why]})}
}

func (s *Server) found(text string, hits []search.Hit) Reply {
	holes := map[string]string{"value": ` value="` + escape(text) + `"`, "answer": s.amount(text, len(hits)), "title": s.title("none")}
	if len(hits) > 0 {
		holes["title"], holes["without"] = s.title("found"), " hidden"
		holes["results"] = s.rows(hits[:min(len(hits), s.frame.Limit)])
	}
	return Reply{200, s.page(holes)}
}

// title is what goes before the page's title.
func (s *Server) title(outcome string) string { return s.frame.Words["title-"+outcome] + " · " }

// page is the frame with its holes filled.
func (s *Server) page(holes map[string]string) string {
	return fill(s.frame.Page, func(hole string) string { return holes[hole] })
}

// fill joins a cut text, asking for each hole.
func fill(pieces []string, hole func(name string) string) string {
	var b strings.Builder
	for i, piece := range pieces {
		if i%2 == 1 {
			piece = hole(piece)
		}
		b.WriteString(piece)
	}
	return b.String()
}
