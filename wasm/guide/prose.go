package guide

import "strings"

// Prose is Markdown rendered to HTML that is safe by construction: raw HTML in
// the source is refused, never passed through. It is kept in parts, because
// where a link leads depends on where everything stands.
type Prose struct {
	// Parts is the HTML between the addresses of its links: Parts[0], Links[0],
	// Parts[1], …
	Parts []string
	// Links are addresses relative to the page, or https URLs, ready for an
	// attribute.
	Links    []string
	Headings []Heading
}

// Heading is a heading of the prose and its anchor.
type Heading struct {
	Level  int
	Anchor string
	Text   string
}

// Passage is the plain text under a heading, for search. Anchor is empty before
// the first one.
type Passage struct {
	Anchor  string
	Heading string
	Text    string
}

// HTML is the prose as a page holds it.
func (p *Prose) HTML() string {
	pieces := make([]string, 0, len(p.Parts)+len(p.Links))
	for i, part := range p.Parts {
		pieces = append(pieces, part)
		if i < len(p.Links) {
			pieces = append(pieces, p.Links[i])
		}
	}
	return strings.Join(pieces, "")
}

// Passages cuts the text at its headings; those inside a quotation are part of
// its text.
func (p *Prose) Passages() []Passage {
	c := passageCutter{headings: p.Headings}
	rest := strings.Join(p.Parts, "")
	for rest != "" {
		open := strings.IndexByte(rest, '<')
		if open < 0 {
			open = len(rest)
		}
		c.text.WriteString(rest[:open])
		rest = rest[open:]
		if end := strings.IndexByte(rest, '>'); end >= 0 {
			c.tag(rest[1:end])
			rest = rest[end+1:]
		}
	}
	c.flush()
	return c.passages
}

// passageCutter gathers text as tags go by.
type passageCutter struct {
	headings []Heading // those still to come
	quoted   int       // how many quotations deep
	text     strings.Builder
	current  Passage
	passages []Passage
}

func (c *passageCutter) tag(tag string) {
	name, _, _ := strings.Cut(strings.TrimPrefix(tag, "/"), " ")
	closing := tag[0] == '/'
	switch {
	case name == "blockquote" && closing:
		c.quoted--
	case name == "blockquote":
		c.quoted++
	case len(name) == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6':
		c.heading(closing)
	}
	if !inline[name] {
		c.text.WriteByte(' ')
	}
}

// inline elements do not part words.
var inline = map[string]bool{"a": true, "em": true, "strong": true, "code": true}

func (c *passageCutter) heading(closing bool) {
	if len(c.headings) == 0 {
		return
	}
	h := c.headings[0]
	if closing {
		c.headings = c.headings[1:]
		if c.quoted == 0 {
			c.text.Reset()
		}
		return
	}
	if c.quoted == 0 {
		c.flush()
		c.current = Passage{Anchor: h.Anchor, Heading: h.Text}
	}
}

var unescaped = strings.NewReplacer("&lt;", "<", "&gt;", ">", "&quot;", `"`, "&#39;", "'", "&amp;", "&")

func (c *passageCutter) flush() {
	c.current.Text = unescaped.Replace(strings.Join(strings.Fields(c.text.String()), " "))
	if c.current.Text != "" || c.current.Heading != "" {
		c.passages = append(c.passages, c.current)
	}
	c.text.Reset()
}
