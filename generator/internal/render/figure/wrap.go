package figure

import "strings"

// wrap breaks s into as few lines as fit the room, of about even length.
func wrap(f face, s string, room int) []string {
	lines := fill(f, s, room)
	least := widest(f, strings.Fields(s))
	for room -= 4; len(lines) > 1 && room >= least; room -= 4 {
		tighter := fill(f, s, room)
		if len(tighter) > len(lines) {
			break
		}
		lines = tighter
	}
	return lines
}

func fill(f face, s string, room int) []string {
	lines := []string{""}
	for _, word := range strings.Fields(s) {
		last := &lines[len(lines)-1]
		joined := strings.TrimPrefix(*last+" "+word, " ")
		if f.width(joined) <= room {
			*last = joined
			continue
		}
		pieces := split(f, word, room)
		if *last == "" {
			lines = lines[:len(lines)-1]
		}
		lines = append(lines, pieces...)
	}
	return lines
}

// split cuts a word that is wider than the room by itself.
func split(f face, word string, room int) []string {
	var pieces []string
	var piece []rune
	for _, r := range word {
		if len(piece) > 0 && f.width(string(piece)+string(r)+"-") > room && f.width(word) > room {
			pieces = append(pieces, string(piece)+"-")
			piece = nil
		}
		piece = append(piece, r)
	}
	return append(pieces, string(piece))
}

func widest(f face, lines []string) int {
	most := 0
	for _, line := range lines {
		most = max(most, f.width(line))
	}
	return most
}

// width estimates how wide s is set, by the widest of the usual fonts.
func (f face) width(s string) int {
	hundredths := 0
	for _, r := range s {
		hundredths += advance(r)
	}
	if f.bold {
		hundredths = hundredths * 115 / 100
	}
	return (hundredths*f.size + 99) / 100
}

// advances are letters by their width in hundredths of the font size.
var advances = []struct {
	letters string
	width   int
}{
	{"iíjl'", 28},
	{" .,:;·IJ|", 34},
	{"tfr()-/", 42},
	{"szc¿?", 56},
	{"kvxyaeoáéóTFELP", 62},
	{"w", 82},
	{"OQGDHNU", 79},
	{"mWM", 99},
}

// advance is a letter's width in hundredths of the font size, rounded up.
func advance(r rune) int {
	for _, a := range advances {
		if strings.ContainsRune(a.letters, r) {
			return a.width
		}
	}
	if r >= 'A' && r <= 'Z' {
		return 72
	}
	return 64
}
