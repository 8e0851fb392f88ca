package table

import "strings"

const (
	mark      = "\uFEFF"
	separator = ';'
)

// CSV writes rows of cells.
func CSV(rows [][]string) []byte {
	out := []byte(mark)
	for _, row := range rows {
		for i, cell := range row {
			if i > 0 {
				out = append(out, separator)
			}
			cell = safe(cell)
			if quoted := needsQuotes(cell) || cell == "" && len(row) == 1; quoted {
				cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
			}
			out = append(out, cell...)
		}
		out = append(out, "\r\n"...)
	}
	return out
}

// needsQuotes reports whether a cell would be read otherwise without quotes: one
// that holds what divides cells here or elsewhere, or spaces at an end.
func needsQuotes(cell string) bool {
	return strings.ContainsAny(cell, ";,\t\"\n") || strings.Trim(cell, " ") != cell
}
