package table

import "strings"

// safe is a cell's text as a file may hold it: valid UTF-8, one kind of line
// break, and nothing that a spreadsheet would run.
func safe(cell string) string {
	risky := runs(cell)
	cell = strings.ToValidUTF8(cell, "\uFFFD")
	cell = strings.ReplaceAll(cell, "\r\n", "\n")
	cell = strings.ReplaceAll(cell, "\r", "\n")
	if risky {
		return "'" + cell
	}
	return cell
}

// runs reports whether a spreadsheet might take the cell for a formula.
func runs(cell string) bool {
	for _, r := range cell {
		switch {
		case strings.ContainsRune("=+-@＝＋－＠\t\r\n", r):
			return true
		case !unseen(r):
			return false
		}
	}
	return false
}

// unseen reports whether a character at the beginning hides nothing from a
// spreadsheet that trims: spaces, controls, marks without width.
func unseen(r rune) bool {
	switch {
	case r <= ' ', r >= 0x7F && r <= 0xA0, r == 0xAD, r == 0xFEFF, r == 0x3000:
		return true
	}
	return r >= 0x2000 && r <= 0x200F || r >= 0x2028 && r <= 0x202F || r >= 0x205F && r <= 0x206F
}
