package figure

import (
	"fmt"
	"strings"

	"acompana/wasm/guide"
)

// matrix is a table drawn as threads: a column is a thread that comes down from
// its name, a row is a band, and a bead marks where both meet. Names step down
// from the left, so that they need not be turned.
type matrix struct {
	*picture
	step  int // between threads
	grid  *guide.Table
	heads []*guide.Item // what each column links to; may be nil
	marks []string      // the cell that a full bead stands for, and a ring
	rows  []band
}

// band is one row.
type band struct {
	item  *guide.Item
	label string
	lines []string // beneath the label
	group string   // heading before the row
	cells []string
}

const beadRadius = 8

func (m *matrix) threadX(column int) int { return 20 + column*m.step }

// labelX is where the names of the rows begin.
func (m *matrix) labelX() int { return m.threadX(len(m.heads)-1) + 26 }

func (m *matrix) draw() error {
	starts, y := m.names()
	y += 8
	for _, row := range m.rows {
		var err error
		if y, err = m.band(row, y); err != nil {
			return err
		}
	}
	for i, start := range starts {
		m.line("f-line", m.threadX(i)+8, start, m.threadX(i), start, m.threadX(i), y-8)
	}
	m.height = m.legend(y+6) - 4
	return nil
}

// names sets the columns' names and returns where each thread starts.
func (m *matrix) names() (starts []int, bottom int) {
	y := 2
	for i, item := range m.heads {
		starts = append(starts, y+9)
		room := box{m.threadX(i) + 13, y, width - m.threadX(i) - 17, 0}
		y = m.textLink(item, m.nameFace(item), room, m.grid.Columns[i+1]) + 8
	}
	return starts, y
}

func (m *matrix) nameFace(item *guide.Item) face {
	if item == nil {
		return body
	}
	return face{13, true, "f-accent f-strong"}
}

func (m *matrix) band(row band, y int) (bottom int, err error) {
	x := m.labelX()
	room := width - x - 10
	if row.group != "" {
		y = m.text(soft, box{x, y + 6, width - x, 0}, row.group) + 6
	}
	top := y
	y = m.textLink(row.item, accent, box{x, y + 12, room, 0}, row.label)
	for _, line := range row.lines {
		y = m.text(soft, box{x, y + 2, room, 0}, line)
	}
	y = max(y+11, top+42)
	m.ground("f-wash", box{1, top, width - 2, y - top})
	return y + 8, m.beads(row, (top+y)/2)
}

func (m *matrix) beads(row band, y int) error {
	for i, cell := range row.cells {
		switch cell {
		case "":
		case m.marks[0]:
			m.bead("f-bead-full", m.threadX(i), y, beadRadius)
		case m.marks[1]:
			m.bead("f-bead", m.threadX(i), y, beadRadius)
		default:
			return fmt.Errorf("en la fila «%s» no se conoce la casilla «%s»; escriba «%s», «%s» o nada",
				row.label, cell, m.marks[0], m.marks[1])
		}
	}
	return nil
}

func (m *matrix) legend(y int) int {
	for i, class := range []string{"f-bead-full", "f-bead"} {
		m.bead(class, m.threadX(0), y+9, beadRadius)
		y = m.text(body, box{m.threadX(0) + 18, y, width - 60, 0}, capital(m.marks[i])) + 8
	}
	return y
}

// named finds the item of the kinds whose label holds the name.
func (p *picture) named(name string, kinds ...guide.Kind) (*guide.Item, error) {
	for _, k := range kinds {
		for _, it := range current(p.guide.OfKind(k)) {
			if strings.Contains(strings.ToLower(it.Label), strings.ToLower(name)) {
				return it, nil
			}
		}
	}
	return nil, fmt.Errorf("la fila o columna «%s» no nombra ningún elemento de tipo «%s»", name, kinds[0])
}
