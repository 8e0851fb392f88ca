package figure

import "acompana/wasm/guide"

// pan is one side of the balance.
type pan struct {
	title, says string
	traits      []*guide.Item
}

// balance draws two practices as the level pans of one balance. Their traits are
// two lists, never pairs: they keep different steps so that no eye joins them.
func balance(p *picture) error {
	words, err := p.words(5)
	if err != nil {
		return err
	}
	left, err := p.ofKind(guide.KindIntegration)
	if err != nil {
		return err
	}
	right, err := p.ofKind(guide.KindInclusion)
	if err != nil {
		return err
	}
	pans := [2]pan{{words[1], words[2], left}, {words[3], words[4], right}}
	top := p.beam(words[0])
	bottom := 0
	for i, side := range pans {
		bottom = max(bottom, p.pan(side, columnX(i), top, 0, false))
	}
	for i, side := range pans {
		spare := bottom - p.pan(side, columnX(i), top, 0, false)
		p.pan(side, columnX(i), top, spare/len(side.traits), true)
		p.ground("f-field", box{columnX(i), top, columnWidth, bottom - top})
	}
	p.height = bottom + 2
	return nil
}

// beam draws the level beam, what it says, and the cords of the pans.
func (p *picture) beam(says string) (top int) {
	x := (width - strong.width(says)) / 2
	y := p.text(strong, box{x, 2, width, 0}, says) + 18
	left, right := columnX(0)+columnWidth/2, columnX(1)+columnWidth/2
	p.line("f-line-strong", left, y, right, y)
	p.bead("f-bead-full", width/2, y, 7)
	top = y + 34
	for _, x := range []int{left, right} {
		p.line("f-line", x-36, top, x, y, x+36, top)
		p.bead("f-bead", x, y, 4)
	}
	return top
}

// pan sets a side's words, with the extra step between traits, or only measures
// them. It returns its bottom.
func (p *picture) pan(side pan, x, top, extra int, set bool) (bottom int) {
	y := top + 16
	put := func(f face, indent int, s string) {
		room := box{x + 14 + indent, y, columnWidth - 24 - indent, 0}
		if set {
			p.text(f, room, s)
		}
		y += textHeight(f, s, room.w)
	}
	put(accent, 0, side.title)
	y += 4
	put(soft, 0, side.says)
	y += 6
	for _, trait := range side.traits {
		y += 8 + extra
		if set {
			p.bead("f-bead", x+17, y+9, 3)
		}
		put(body, 14, trait.Label)
	}
	return y + 16
}
