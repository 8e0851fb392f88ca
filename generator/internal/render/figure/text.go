package figure

import (
	"fmt"
	"html"

	"acompana/wasm/guide"
)

// face is how a text is set.
type face struct {
	size  int
	bold  bool
	class string
}

var (
	body    = face{13, false, "f-text"}
	soft    = face{13, false, "f-soft f-small"}
	strong  = face{14, true, "f-text f-strong"}
	accent  = face{14, true, "f-accent f-strong"}
	display = face{20, true, "f-accent f-strong"}
)

// leading is the height of a line.
func (f face) leading() int { return f.size * 13 / 10 }

// text sets s in the box's width, from its top, and returns where it ends.
func (p *picture) text(f face, b box, s string) int {
	return p.set(f, "", b.x, b.y, wrap(f, s, b.w))
}

// set writes lines from the top y. They stay one text, with a space between them,
// for readers and for search.
func (p *picture) set(f face, attributes string, x, y int, lines []string) (bottom int) {
	fmt.Fprintf(&p.front, `<text class="%s" font-size="%d"%s`, f.class, f.size, attributes)
	if len(lines) == 1 {
		fmt.Fprintf(&p.front, ` x="%d" y="%d">%s</text>`+"\n", x, y+f.size, html.EscapeString(lines[0]))
		return y + f.leading()
	}
	for i, line := range lines {
		start := " "
		if i == 0 {
			start = ">"
		}
		fmt.Fprintf(&p.front, `%s<tspan x="%d" y="%d">%s</tspan>`, start, x, y+f.size+i*f.leading(), html.EscapeString(line))
	}
	p.front.WriteString("</text>\n")
	return y + len(lines)*f.leading()
}

// textLink sets a text that links to the item, with room for a finger.
func (p *picture) textLink(it *guide.Item, f face, b box, s string) int {
	b.h = textHeight(f, s, b.w)
	p.link(it, func() {
		p.touch(box{b.x - 4, b.y - 4, b.w + 8, b.h + 8})
		p.text(f, b, s)
	})
	return b.y + b.h
}

// textHeight is the height that text would take.
func textHeight(f face, s string, room int) int { return len(wrap(f, s, room)) * f.leading() }
