package main

import (
	"math"
	"strconv"
	"strings"
)

// row is a figure beside its budget and its peer.
type row struct {
	part   string
	what   string
	figure string  // which; see figures
	by     string  // what it is divided by, where the row is a ratio
	unit   string  // "ms", "s", "B", "KB", "MB", "×" or what is counted
	limit  float64 // its budget, zero for none
	least  bool    // the budget is the least, not the most
	peer   string  // the peer's figure
	name   string  // and the peer's name
	match  bool    // the budget is what the peer takes
	why    string  // why it is over its budget, where it is known to be
}

// value is what a figure is in the row's unit, and whether there is one.
func (r row) value(f figures, figure string) (float64, bool) {
	v, ok := f[figure]
	switch {
	case strings.HasSuffix(figure, " ns/op"):
		v /= 1e6 // rows tell it in ms
	case r.unit == "KB":
		v /= 1 << 10 // benchmarks tell it in B
	}
	return v, ok
}

// measured is the row's figure.
func (r row) measured(f figures) (float64, bool) {
	v, ok := r.value(f, r.figure)
	if r.by == "" || !ok {
		return v, ok
	}
	by, ok := f[r.by]
	return v / by, ok && by != 0
}

// budget is the most that the figure may be, or the least; none where the peer that
// sets it was not measured.
func (r row) budget(f figures) (float64, bool) {
	if r.match {
		return r.value(f, r.peer)
	}
	return r.limit, r.limit > 0
}

// over tells by how much the figure misses its budget, zero where it does not, and
// whether both are known.
func (r row) over(f figures) (float64, bool) {
	v, measured := r.measured(f)
	limit, budget := r.budget(f)
	excess := v - limit
	if r.least {
		excess = limit - v
	}
	return max(0, excess), measured && budget
}

// amount writes a figure with its unit: «1,234 B», «0.37 s».
func amount(v float64, unit string) string {
	digits := 0
	if math.Abs(v) < 10 && v != math.Trunc(v) {
		digits = 2
	} else if math.Abs(v) < 100 && v != math.Trunc(v) {
		digits = 1
	}
	text := strconv.FormatFloat(v, 'f', digits, 64)
	return strings.TrimSpace(grouped(text) + " " + unit)
}

// grouped sets commas between thousands.
func grouped(text string) string {
	end := len(text)
	for i, c := range text {
		if c == '.' {
			end = i
			break
		}
	}
	for at := end - 3; at > 0 && text[at-1] != '-'; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}
