//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/chart"
)

// draw shows the tables as bars, one drawing for each group.
func (r *teamResult) draw(told assess.Team) {
	counts := map[string]assess.TeamCount{}
	for _, count := range told.Competencies {
		counts[count.Competency] = count
	}
	var figures []any
	each(r.Part("team-result"), "table[data-group]", func(table js.Value) {
		figures = append(figures, r.figure(table, counts))
	})
	r.Part("team-figures").Call("replaceChildren", figures...)
}

func (r *teamResult) figure(table js.Value, counts map[string]assess.TeamCount) js.Value {
	words := r.Part("team-figures")
	label := table.Call("closest", ".table").Call("querySelector", ".table-title").Get("textContent").String()
	captions := chart.Captions{Title: page.Complete(page.Data(words, "title"), "{q}", label)}
	each(table, "thead th + th", func(head js.Value) {
		captions.Levels = append(captions.Levels, head.Get("textContent").String())
	})
	var bars []chart.Bar
	each(table, "[data-competency]", func(row js.Value) {
		id := page.Data(row, "competency")
		bar := chart.Bar{Label: r.labels[id]}
		text := ""
		for i, tally := range counts[id].Levels {
			if !tally.Told() {
				bar.Counts = append(bar.Counts, chart.Count{Number: -1, Text: notShown})
				continue
			}
			bar.Counts = append(bar.Counts, chart.Count{Number: int(tally)})
			level := page.Complete(page.Data(words, "level"), "{q}", captions.Levels[i])
			text += " " + page.Complete(level, "{n}", page.Decimal(int(tally))) + "."
		}
		if text != "" {
			captions.Description += r.labels[id] + "." + text + " "
		}
		bars = append(bars, bar)
	})
	figure := r.Copy("team-figure")
	slot(figure, "title").Set("textContent", label)
	slot(figure, "drawing").Call("append", drawn(chart.Bars(captions, bars)))
	return figure
}
