package figure

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"acompana/wasm/guide"
)

const (
	columnWidth = 154
	columnGap   = 10
)

// foci draws the model's map: a card a focus, where its scale (row) crosses its
// sphere (column). The first focus gives the first row and column.
func foci(p *picture) error {
	found, err := p.ofKind(guide.KindFocus)
	if err != nil {
		return err
	}
	examples, err := p.words(len(found))
	if err != nil {
		return err
	}
	grid, err := p.cross(found, examples)
	if err != nil {
		return err
	}
	y, err := p.spheres(grid)
	if err != nil {
		return err
	}
	for _, row := range grid {
		scale, err := p.item(row[0].detail.Scale)
		if err != nil {
			return err
		}
		y = p.quarters(row, p.scale(scale, y)) + 14
	}
	p.height = y - 12
	return nil
}

// quarter is a focus on the map.
type quarter struct {
	item    *guide.Item
	detail  *guide.Focus
	example string
}

// cross puts four foci in two rows of two.
func (p *picture) cross(found []*guide.Item, examples []string) (grid [2][2]*quarter, err error) {
	for i, it := range found {
		detail, ok := it.Detail.(*guide.Focus)
		if !ok {
			return grid, fmt.Errorf("el foco «%s» no tiene escala ni esfera", it.ID)
		}
		row, column := 0, 0
		if first := grid[0][0]; first != nil {
			row, column = apart(first.detail.Scale, detail.Scale), apart(first.detail.Sphere, detail.Sphere)
		}
		if grid[row][column] != nil {
			return grid, fmt.Errorf("«%s» y «%s» cruzan la misma escala con la misma esfera", grid[row][column].item.ID, it.ID)
		}
		grid[row][column] = &quarter{it, detail, examples[i]}
	}
	if len(found) != 4 {
		return grid, fmt.Errorf("hacen falta cuatro focos y hay %d", len(found))
	}
	return grid, nil
}

func apart(a, b guide.ID) int {
	if a == b {
		return 0
	}
	return 1
}

// spheres heads the columns, each over a line as wide as its cards.
func (p *picture) spheres(grid [2][2]*quarter) (bottom int, err error) {
	var heads []*guide.Item
	for _, q := range grid[0] {
		sphere, err := p.item(q.detail.Sphere)
		if err != nil {
			return 0, err
		}
		heads = append(heads, sphere)
		bottom = max(bottom, 4+textHeight(body, sphere.Label, columnWidth-18))
	}
	for i, sphere := range heads {
		room := box{columnX(i) + 2, 0, columnWidth - 18, 0}
		room.y = bottom - textHeight(body, sphere.Label, room.w)
		p.textLink(sphere, body, room, sphere.Label)
		p.line("f-line", columnX(i), bottom+6, columnX(i)+columnWidth, bottom+6)
	}
	return bottom + 16, nil
}

// scale heads a row, with a line to the end of it.
func (p *picture) scale(it *guide.Item, y int) (bottom int) {
	room := box{columnX(0) + 2, y, width - 30, 0}
	bottom = p.textLink(it, body, room, it.Label)
	if end := room.x + body.width(it.Label) + 8; end < width-20 {
		p.line("f-line", end, y+9, width-1, y+9)
	}
	return bottom + 8
}

func columnX(i int) int { return 1 + i*(columnWidth+columnGap) }

// quarters draws a row of cards of one height.
func (p *picture) quarters(row [2]*quarter, top int) (bottom int) {
	height := 0
	for _, q := range row {
		height = max(height, q.height())
	}
	for i, q := range row {
		p.quarter(q, box{columnX(i), top, columnWidth, height})
	}
	return top + height
}

func (q *quarter) height() int {
	room := columnWidth - 28
	return 16 + display.leading() + 4 + textHeight(strong, q.name(), room) + 6 + textHeight(soft, q.example, room) + 14
}

func (p *picture) quarter(q *quarter, b box) {
	p.link(q.item, func() {
		p.node("f-field", b)
		in := box{b.x + 15, b.y + 14, b.w - 28, 0}
		in.y = p.text(display, in, beforeStop(q.item.Label)) + 4
		in.y = p.text(strong, in, q.name()) + 6
		p.text(soft, in, q.example)
	})
}

func (q *quarter) name() string { return capital(afterColon(q.item.Label)) }

func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}
