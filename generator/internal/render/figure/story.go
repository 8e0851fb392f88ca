package figure

import (
	"fmt"
	"html"
	"strings"

	"acompana/wasm/guide"
)

// StoryWords are what a map of a story says beside the titles of its scenes.
type StoryWords struct {
	Title, Text            string // what the drawing is called, and what it shows
	Choice, Breach, Ending string // its legend
}

const (
	storyEdge = 8  // around the whole map
	markSize  = 12 // from the middle of a decision's mark to its edge
	headSize  = 9  // of an arrow
)

// Story draws the map of a story from top to bottom: a box for each scene, with its
// number and title, and from its foot a lettered arrow for each decision. A decision
// that goes beyond the role starts from a dark diamond and is dashed; an ending has a
// double border. It is as wide as the story asks for. Beside the classes of figures it
// uses:
//
//	m-way m-breach      the ways of decisions
//	m-mark m-sign       the marks where they start, plain and of a breach
//	m-letter            the letter on a sign
func Story(s *guide.Scenario, words StoryWords) string {
	m := newStoryMap(s)
	m.place()
	for _, row := range m.rows {
		for _, at := range row {
			if at.scene != nil {
				m.scene(at)
			}
		}
	}
	for _, w := range m.ways {
		m.way(w)
	}
	m.legend(words)
	return m.svg(words)
}

// scene draws the box of a scene.
func (m *storyMap) scene(at *spot) {
	m.ground("f-field", at.box)
	m.border(at.box)
	if at.scene.Ending {
		m.border(box{at.x + 4, at.y + 4, at.w - 8, at.h - 8})
	}
	m.text(strong, box{at.x + boxEdge, at.y + boxEdge, at.w - 2*boxEdge, 0}, at.title())
}

func (m *storyMap) border(b box) {
	fmt.Fprintf(&m.back, `<rect fill="none" class="m-way" x="%d" y="%d" width="%d" height="%d" rx="8"/>`+"\n", b.x, b.y, b.w, b.h)
}

// way draws a decision: through the gaps between rows as a curve, past other
// scenes straight down, and an arrow's head at the end.
func (m *storyMap) way(w *way) {
	x, y := w.leaves, w.stops[0].foot()+markSize
	var d strings.Builder
	fmt.Fprintf(&d, "M%d %d", x, y)
	for i, stop := range w.stops[1:] {
		to, top := stop.x, stop.y-headSize
		if i == len(w.stops)-2 {
			to = w.arrives
		}
		middle := (y + top) / 2
		fmt.Fprintf(&d, "C%d %d %d %d %d %d", x, middle, to, middle, to, top)
		x, y = to, stop.foot()+markSize
		if stop.scene == nil {
			fmt.Fprintf(&d, "V%d", y)
		}
	}
	m.stroke(w.choice.Breaks != "", d.String())
	top := w.stops[len(w.stops)-1].y
	fmt.Fprintf(&m.front, `<path class="m-mark m-sign" d="M%d %dh%dL%d %dz"/>`+"\n", x-5, top-headSize, 10, x, top)
	m.mark(w.choice.Breaks != "", w.leaves, w.stops[0].foot(), w.letter)
}

func (m *storyMap) stroke(breach bool, d string) {
	class := `class="m-way"`
	if breach {
		class = `class="m-way m-breach" stroke-dasharray="7 4"`
	}
	m.middle.WriteString(`<path fill="none" ` + class + ` d="` + d + `"/>` + "\n")
}

// mark draws where a decision starts, with its letter.
func (m *storyMap) mark(breach bool, x, y int, letter string) {
	class := "f-text"
	if breach {
		class = "m-letter"
		fmt.Fprintf(&m.front, `<path class="m-mark m-sign" d="M%d %dl%[3]d %[3]d -%[3]d %[3]d -%[3]d -%[3]dz"/>`+"\n", x, y-markSize, markSize)
	} else {
		fmt.Fprintf(&m.front, `<circle class="m-mark" cx="%d" cy="%d" r="%d"/>`+"\n", x, y, markSize-2)
	}
	if letter != "" {
		fmt.Fprintf(&m.front, `<text class="%s" font-size="13" font-weight="700" text-anchor="middle" x="%d" y="%d">%s</text>`+"\n", class, x, y+4, letter)
	}
}

// legend says at the foot what the marks mean.
func (m *storyMap) legend(words StoryWords) {
	x, y := storyEdge+2*markSize, m.height
	for _, line := range []struct {
		breach bool
		text   string
	}{{false, words.Choice}, {true, words.Breach}} {
		m.stroke(line.breach, fmt.Sprintf("M%d %dh%d", x, y+9, 40))
		m.mark(line.breach, x, y+9, "")
		y = m.text(body, box{x + 62, y, m.width - x - 62 - storyEdge, 0}, line.text) + 12
	}
	sign := box{x - markSize, y, 50 + markSize, 20}
	m.border(sign)
	m.border(box{sign.x + 4, sign.y + 4, sign.w - 8, sign.h - 8})
	m.height = max(m.text(body, box{x + 62, y + 2, m.width - x - 62 - storyEdge, 0}, words.Ending), y+20) + storyEdge
}

func (m *storyMap) svg(words StoryWords) string {
	id := html.EscapeString("mapa-" + string(m.scenario.ID))
	return fmt.Sprintf(`<svg viewBox="0 0 %[2]d %[3]d" role="img" aria-labelledby="%[1]s-t %[1]s-d">`+"\n"+
		`<title id="%[1]s-t">%[4]s</title>`+"\n"+`<desc id="%[1]s-d">%[5]s</desc>`+"\n",
		id, m.width, m.height, html.EscapeString(words.Title), html.EscapeString(words.Text)) +
		m.back.String() + m.middle.String() + m.front.String() + "</svg>\n"
}
