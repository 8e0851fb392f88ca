package figure

import (
	"strings"

	"acompana/wasm/guide"
)

// levels draws which focus serves each level of care, mainly or in support. The
// words under each level say the same as its beads.
func levels(p *picture) error {
	words, err := p.words(2)
	if err != nil {
		return err
	}
	table, err := p.table("niveles-focos")
	if err != nil {
		return err
	}
	m := &matrix{picture: p, step: 36, grid: table, marks: words}
	for _, column := range table.Columns[1:] {
		focus, err := p.named(beforeStop(column), guide.KindFocus)
		if err != nil {
			return err
		}
		m.heads = append(m.heads, focus)
	}
	for _, cells := range table.Rows {
		level, err := p.named(cells[0], guide.KindCareLevel)
		if err != nil {
			return err
		}
		m.rows = append(m.rows, band{item: level, label: cells[0], lines: m.said(cells[1:]), cells: cells[1:]})
	}
	return m.draw()
}

// said puts a row's marks in words: «Principal: A».
func (m *matrix) said(cells []string) []string {
	var lines []string
	for _, mark := range m.marks {
		var letters []string
		for i, cell := range cells {
			if cell == mark {
				letters = append(letters, letter(m.grid.Columns[i+1]))
			}
		}
		if len(letters) > 0 {
			lines = append(lines, capital(mark)+": "+strings.Join(letters, ", "))
		}
	}
	return lines
}

// beforeStop is «Foco A» of «Foco A. Persona y comunidad: redes focales».
func beforeStop(label string) string {
	name, _, _ := strings.Cut(label, ".")
	return name
}

// afterColon is «redes focales» of the same.
func afterColon(label string) string {
	if _, name, ok := strings.Cut(label, ": "); ok {
		return name
	}
	return label
}

// letter is «A» of the same.
func letter(label string) string {
	fields := strings.Fields(beforeStop(label))
	if len(fields) == 0 {
		return label
	}
	return fields[len(fields)-1]
}
