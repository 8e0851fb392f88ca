package figure

import (
	"errors"
	"strconv"

	"acompana/wasm/guide"
)

const (
	threadX = 26 // where the thread hangs
	labelX  = 50 // where its labels begin
)

// thread draws the case's thread: a card a milestone, a bead a moment, and a
// small ring for each criterion that the moment asks for.
func thread(p *picture) error {
	words, err := p.words(2)
	if err != nil {
		return err
	}
	milestones, err := p.ofKind(guide.KindMilestone)
	if err != nil {
		return err
	}
	var knots []int // the heights of the beads
	y := 1
	for _, m := range milestones {
		y, knots = p.milestone(m, words, y, knots)
		y += 12
	}
	if len(knots) == 0 {
		return errors.New("ningún hito tiene momentos")
	}
	p.line("f-line-strong", threadX, knots[0], threadX, knots[len(knots)-1])
	p.height = y - 11
	return nil
}

// milestone draws a card. It returns its bottom, and knots with those of its
// moments.
func (p *picture) milestone(it *guide.Item, words []string, top int, knots []int) (int, []int) {
	y := p.textLink(it, soft, box{labelX, top + 12, width - labelX - 14, 0}, it.Label) + 12
	for _, moment := range current(it.Children()) {
		if moment.Kind == guide.KindMoment {
			knots = append(knots, y+9)
			p.bead("f-bead-full", threadX, y+9, 8)
			y = p.moment(moment, words, y) + 16
		}
	}
	p.ground("f-field", box{1, top, width - 2, y - top})
	return y, knots
}

func (p *picture) moment(it *guide.Item, words []string, y int) int {
	y = p.textLink(it, accent, box{labelX, y, width - labelX - 14, 0}, it.Label) + 5
	count := criteria(it)
	name := words[1]
	if count == 1 {
		name = words[0]
	}
	said := strconv.Itoa(count) + " " + name
	bottom := p.text(soft, box{labelX, y, 100, 0}, said)
	return max(bottom, p.rings(count, labelX+104, y+9))
}

// rings draws a small ring for each criterion, a dozen a line.
func (p *picture) rings(count, x, y int) int {
	for i := range count {
		p.bead("f-bead", x+i%12*13, y+i/12*13, 4)
	}
	return y + (count+11)/12*13 - 5
}

// criteria counts the answerable criteria beneath an item, however deep.
func criteria(it *guide.Item) int {
	count := 0
	for _, child := range current(it.Children()) {
		if child.Kind == guide.KindCriterion {
			count++
		}
		count += criteria(child)
	}
	return count
}
