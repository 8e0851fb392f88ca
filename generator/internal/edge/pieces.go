package edge

import "bytes"

// pieces are texts and names of holes in turn.
type pieces struct {
	list []string
	text []byte // since the last hole
}

func (p *pieces) add(text []byte) { p.text = append(p.text, text...) }

func (p *pieces) hole(name string) {
	p.list = append(p.list, string(p.text), name)
	p.text = p.text[:0]
}

// within adds a tag with a hole at its end, and what goes around it.
func (p *pieces) within(tag []byte, before, hole, after string) {
	open, closed := bytes.CutSuffix(tag, []byte("/>"))
	end := "/>"
	if !closed {
		open, end = bytes.TrimSuffix(tag, []byte(">")), ">"
	}
	p.add(open)
	p.add([]byte(before))
	p.hole(hole)
	p.add([]byte(after + end))
}

// end is all of them.
func (p *pieces) end() []string { return append(p.list, string(p.text)) }
