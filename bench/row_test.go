package main

import (
	"strings"
	"testing"
)

func TestLine(t *testing.T) {
	r := run{figures: figures{"A ms": 75.25, "A B": 700 * 1024, "B ms": 50, "A s": 2, "H s": 4.5, "C ns/op": 12_500_000, "N count": 1234567}}
	for name, test := range map[string]struct {
		row  row
		want string
	}{
		"over":              {row{what: "A", figure: "A ms", unit: "ms", limit: 50}, "| A | 75.2 ms | ≤ 50 ms | **no**, by 25.2 ms | — |"},
		"exactly":           {row{what: "B", figure: "B ms", unit: "ms", limit: 50}, "| B | 50 ms | ≤ 50 ms | yes | — |"},
		"kilobytes":         {row{what: "A", figure: "A B", unit: "KB", limit: 640}, "| A | 700 KB | ≤ 640 KB | **no**, by 60 KB | — |"},
		"no budget":         {row{what: "A", figure: "A ms", unit: "ms"}, "| A | 75.2 ms | — | — | — |"},
		"no figure":         {row{what: "Z", figure: "Z ms", unit: "ms", limit: 1}, "| Z | not measured in this run | ≤ 1 ms | — | — |"},
		"peer":              {row{what: "A", figure: "A ms", unit: "ms", peer: "B ms", name: "B"}, "| A | 75.2 ms | — | — | B 50 ms |"},
		"peer not measured": {row{what: "A", figure: "A ms", unit: "ms", peer: "Z ms", name: "Z"}, "| A | 75.2 ms | — | — | Z: not measured in this run |"},
		"to match":          {row{what: "A", figure: "A ms", unit: "ms", peer: "B ms", name: "B", match: true}, "| A | 75.2 ms | ≤ B | **no**, by 25.2 ms | B 50 ms |"},
		"nobody to match":   {row{what: "A", figure: "A ms", unit: "ms", peer: "Z ms", name: "Z", match: true}, "| A | 75.2 ms | — | — | Z: not measured in this run |"},
		"times, at least":   {row{what: "A", figure: "H s", by: "A s", unit: "×", limit: 2.5, least: true}, "| A | 2.25 × | ≥ 2.50 × | **no**, by 0.25 × | — |"},
		"not to divide":     {row{what: "A", figure: "H s", by: "Z s", unit: "×", limit: 2.5, least: true}, "| A | not measured in this run | ≥ 2.50 × | — | — |"},
		"nanoseconds":       {row{what: "C", figure: "C ns/op", unit: "ms", limit: 50}, "| C | 12.5 ms | ≤ 50 ms | yes | — |"},
		"what is counted":   {row{what: "N", figure: "N count"}, "| N | 1,234,567 | — | — | — |"},
	} {
		if got := strings.TrimSpace(r.line(test.row)); got != test.want {
			t.Errorf("%s:\n%s\nwant:\n%s", name, got, test.want)
		}
	}
}
