package figure

import (
	"encoding/xml"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// parsed is what the tests look at in a figure.
type parsed struct {
	elements []xml.StartElement
	boxes    []box             // grounds and nodes
	words    []word            // each line of text
	said     []string          // each whole text
	links    map[string]string // what each address is called
}

// word is a line of text where it stands.
type word struct {
	x, y int
	face face
	text string
}

// parse reads a figure as strict XML.
func parse(t *testing.T, svg string) *parsed {
	t.Helper()
	f := &parsed{links: map[string]string{}}
	r := reader{parsed: f}
	decoder := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return f
		}
		if err != nil {
			t.Fatalf("the figure is no XML: %v\n%s", err, svg)
		}
		r.token(token)
	}
}

type reader struct {
	*parsed
	now  word
	text strings.Builder
	href string
}

func (r *reader) token(token xml.Token) {
	switch token := token.(type) {
	case xml.StartElement:
		r.elements = append(r.elements, token.Copy())
		r.start(token)
	case xml.CharData:
		r.text.Write(token)
		r.now.text += string(token)
	case xml.EndElement:
		r.end(token.Name.Local)
	}
}

func (r *reader) start(e xml.StartElement) {
	switch e.Name.Local {
	case "rect":
		if attr(e, "class") != "" {
			r.boxes = append(r.boxes, box{number(e, "x"), number(e, "y"), number(e, "width"), number(e, "height")})
		}
	case "a":
		r.href = attr(e, "href")
	case "text":
		r.text.Reset()
		r.now.face = face{number(e, "font-size"), strings.Contains(attr(e, "class"), "f-strong"), attr(e, "class")}
		fallthrough
	case "tspan":
		r.now.x, r.now.y, r.now.text = number(e, "x"), number(e, "y"), ""
	}
}

func (r *reader) end(name string) {
	switch name {
	case "a":
		r.href = ""
	case "tspan", "text":
		if strings.TrimSpace(r.now.text) != "" {
			r.words = append(r.words, r.now)
		}
		r.now.text = ""
	}
	if name != "text" {
		return
	}
	r.said = append(r.said, r.text.String())
	if r.href != "" && r.links[r.href] == "" {
		r.links[r.href] = r.text.String()
	}
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func number(e xml.StartElement, name string) int {
	n, _ := strconv.Atoi(attr(e, name))
	return n
}

var (
	knownElements = strings.Fields("svg title desc rect circle polyline text tspan a")
	knownClasses  = strings.Fields("f-line f-line-strong f-bead f-bead-full f-field f-wash f-text f-soft f-strong f-accent f-small")
)

// checkFigure holds what is true of every figure.
func checkFigure(t *testing.T, f *parsed, name string) {
	t.Helper()
	for _, e := range f.elements {
		checkElement(t, e, name)
	}
	if role := attr(f.elements[0], "role"); (role == "group") != (len(f.links) > 0) {
		t.Errorf("role %q with %d links", role, len(f.links))
	}
	for href := range f.links {
		if strings.HasPrefix(href, "/") || strings.Contains(href, ":") {
			t.Errorf("the link %q does not stay within the site's folder", href)
		}
	}
	height, _ := strconv.Atoi(strings.Fields(attr(f.elements[0], "viewBox"))[3])
	for _, w := range f.words {
		checkWord(t, f, w, height)
	}
	checkApart(t, f)
}

func checkElement(t *testing.T, e xml.StartElement, name string) {
	t.Helper()
	if !slices.Contains(knownElements, e.Name.Local) {
		t.Errorf("a figure has no <%s>", e.Name.Local)
	}
	if attr(e, "style") != "" {
		t.Errorf("<%s> has a style attribute", e.Name.Local)
	}
	if id := attr(e, "id"); id != "" && !strings.HasPrefix(id, "fig-"+name+"-") {
		t.Errorf("the id %q may clash", id)
	}
	for _, class := range strings.Fields(attr(e, "class")) {
		if e.Name.Local != "svg" && !slices.Contains(knownClasses, class) {
			t.Errorf("the style sheet does not know the class %q", class)
		}
	}
}

// checkWord holds a line of text to the smallest box in which it begins.
func checkWord(t *testing.T, f *parsed, w word, height int) {
	t.Helper()
	room := box{0, 0, width, height}
	for _, b := range f.boxes {
		if inside(b, w.x, w.y) && b.w*b.h < room.w*room.h {
			room = b
		}
	}
	if w.face.size < 12 {
		t.Errorf("%q is set too small", w.text)
	}
	if end := w.x + w.face.width(strings.TrimSpace(w.text)); end > room.x+room.w || !inside(room, w.x, w.y) {
		t.Errorf("%q ends at %d, outside its box %v", w.text, end, room)
	}
}

// checkApart finds lines of text that run over one another.
func checkApart(t *testing.T, f *parsed) {
	t.Helper()
	for i, v := range f.words {
		for _, w := range f.words[:i] {
			across := v.x < w.x+w.face.width(w.text) && w.x < v.x+v.face.width(v.text)
			if across && v.y-v.face.size < w.y && w.y-w.face.size < v.y {
				t.Errorf("%q and %q run over one another", w.text, v.text)
			}
		}
	}
}

func inside(b box, x, y int) bool {
	return x >= b.x && x <= b.x+b.w && y >= b.y && y <= b.y+b.h
}
