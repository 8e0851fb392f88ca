package figure

import "acompana/wasm/guide"

// meetings draws who takes part in each of the meetings that look alike: first
// those about a case, then those about what is common to many.
func meetings(p *picture) error {
	words, err := p.words(4)
	if err != nil {
		return err
	}
	table, err := p.table("reuniones-quien")
	if err != nil {
		return err
	}
	m := &matrix{picture: p, step: 31, grid: table, marks: words[:2], heads: make([]*guide.Item, len(table.Columns)-1)}
	group := ""
	for _, cells := range table.Rows {
		row, err := p.meeting(cells, words[2:])
		if err != nil {
			return err
		}
		if row.group == group {
			row.group = ""
		} else {
			group = row.group
		}
		m.rows = append(m.rows, row)
	}
	return m.draw()
}

func (p *picture) meeting(cells, groups []string) (band, error) {
	it, err := p.named(cells[0], guide.KindTechnique, "reunion", "mecanismo")
	if err != nil {
		return band{}, err
	}
	row := band{item: it, label: cells[0], group: groups[1], cells: cells[1:]}
	if it.Kind == guide.KindTechnique {
		row.group = groups[0]
	}
	return row, nil
}
