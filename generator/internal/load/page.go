package load

import (
	"bytes"
	"strings"

	"acompana/wasm/guide"
)

// pageFile is one Markdown file: its page, and the prose that waits for the
// layout before its links can be written.
type pageFile struct {
	page   *guide.Page
	headAt positions
	prose  []*prose
}

// head is the front matter.
type head struct {
	Title       string       `json:"titulo"`
	Description string       `json:"descripcion"`
	Notice      string       `json:"aviso,omitempty"`
	Path        string       `json:"direccion"`
	Order       int          `json:"orden,omitempty"`
	Menu        string       `json:"menu,omitempty"`
	Source      string       `json:"fuente,omitempty"`
	Template    string       `json:"plantilla,omitempty"`
	Doors       []guide.Door `json:"puertas,omitempty"`

	Lesson   *guide.Lesson `json:"paso,omitempty"`
	Scenario guide.ID      `json:"caso,omitempty"`
}

// parsePage reads a Markdown file. It returns nil when the front matter does not
// say the address: the page cannot then be placed.
func parsePage(f *file, data []byte) *pageFile {
	front, body, bodyLine, ok := cutFrontMatter(data)
	if !ok {
		f.unread = true
		f.fault(1, 1, "la página debe empezar con su encabezado entre dos líneas «---» (titulo, descripcion, direccion)")
		return nil
	}
	node := parseYAML(f, front)
	if node == nil {
		if len(f.faults) == 0 {
			f.unread = true
			f.fault(1, 1, "el encabezado está vacío; escriba titulo, descripcion y direccion")
		}
		return nil
	}
	var h head
	at, _ := decode(f, node, &h)
	if h.Path == "" {
		return nil
	}
	if !isAddress(h.Path) {
		from := at.near("direccion")
		f.fault(from.line, from.column, "la dirección %q debe empezar y terminar con «/» y llevar solo minúsculas sin tilde, números y guiones", h.Path)
	}
	p := &pageFile{headAt: at, page: &guide.Page{
		Path: h.Path, Title: h.Title, Description: h.Description, Notice: h.Notice, Order: h.Order, Menu: h.Menu,
		Source: h.Source, Template: h.Template, Doors: h.Doors, Lesson: h.Lesson, Scenario: h.Scenario, File: f.name,
	}}
	p.parseBody(f, body, bodyLine)
	return p
}

// isAddress reports whether the path can be a page's: words as in ids, so that
// it reads the same in every browser and is a safe file name.
func isAddress(path string) bool {
	inner, rooted := strings.CutPrefix(path, "/")
	if !rooted || inner == "" {
		return rooted
	}
	inner, folder := strings.CutSuffix(inner, "/")
	if !folder {
		var file bool
		if inner, file = strings.CutSuffix(inner, ".html"); !file {
			return false
		}
	}
	for word := range strings.SplitSeq(inner, "/") {
		if !guide.ID(word).Valid() {
			return false
		}
	}
	return true
}

// cutFrontMatter splits a page. The front matter keeps a blank first line in
// place of «---», so that its line numbers are the author's.
func cutFrontMatter(data []byte) (front, body []byte, bodyLine int, ok bool) {
	rest, found := bytes.CutPrefix(data, []byte("---\n"))
	if !found {
		return nil, nil, 0, false
	}
	front, body, found = bytes.Cut(rest, []byte("\n---\n"))
	if !found {
		front, found = bytes.CutSuffix(rest, []byte("\n---"))
		if !found {
			return nil, nil, 0, false
		}
	}
	return append([]byte("\n"), front...), body, bytes.Count(front, []byte("\n")) + 4, true
}

// parseBody cuts the body at its directives: prose, directive, prose.
func (p *pageFile) parseBody(f *file, body []byte, line int) {
	b := bodyParser{page: p, file: f, ids: newAnchors(), level: 1}
	start, at, fence := 0, 0, ""
	startLine := line
	for at < len(body) {
		end := at + bytes.IndexByte(body[at:], '\n') + 1
		if end == at {
			end = len(body)
		}
		text := bytes.TrimSpace(body[at:end])
		fence = fenceAfter(fence, text)
		if fence == "" && bytes.HasPrefix(text, []byte("{{")) {
			b.prose(body[start:at], startLine)
			b.directive(string(text), line)
			start, startLine = end, line+1
		}
		at = end
		line++
	}
	b.prose(body[start:], startLine)
}

// bodyParser gathers the blocks of a page.
type bodyParser struct {
	page  *pageFile
	file  *file
	ids   *anchors
	level int // of the last heading
}

func (b *bodyParser) prose(source []byte, line int) {
	if len(bytes.TrimSpace(source)) == 0 {
		return
	}
	s := parseSegment(b.file, source, line, b.ids)
	b.page.prose = append(b.page.prose, s)
	b.page.page.Blocks = append(b.page.page.Blocks, s.Prose)
	if n := len(s.Headings); n > 0 {
		b.level = s.Headings[n-1].Level
	}
}

func (b *bodyParser) directive(text string, line int) {
	if block := parseDirective(b.file, text, line, b.level+1); block != nil {
		b.page.page.Blocks = append(b.page.page.Blocks, block)
	}
}

// fenceAfter follows code fences, inside which nothing is a directive. A fence
// closes with its own mark alone on the line.
func fenceAfter(open string, line []byte) string {
	for _, mark := range []string{"```", "~~~"} {
		switch {
		case !bytes.HasPrefix(line, []byte(mark)):
		case open == "":
			return mark
		case open == mark && len(bytes.Trim(line, mark[:1])) == 0:
			return ""
		}
	}
	return open
}
