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

// text sets s in the box's width, from its top, and returns where it ends. The
// lines stay one text, with a space between them, for readers and for search.
func (p *picture) text(f face, b box, s string) int {
	lines := wrap(f, s, b.w)
	fmt.Fprintf(&p.front, `<text class="%s" font-size="%d"`, f.class, f.size)
	if len(lines) == 1 {
		fmt.Fprintf(&p.front, ` x="%d" y="%d">%s</text>`+"\n", b.x, b.y+f.size, html.EscapeString(lines[0]))
		return b.y + f.leading()
	}
	for i, line := range lines {
		start := " "
		if i == 0 {
			start = ">"
		}
		fmt.Fprintf(&p.front, `%s<tspan x="%d" y="%d">%s</tspan>`, start, b.x, b.y+f.size+i*f.leading(), html.EscapeString(line))
	}
	p.front.WriteString("</text>\n")
	return b.y + len(lines)*f.leading()
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
