package vault

import "strings"

// The orders in which fingers and minds run on, either way: letter by letter and
// word by word.
var (
	letterRows = rowsOf("", "abcdefghijklmnopqrstuvwxyz", "lmnñopq", "01234567890", "qwertyuiop", "asdfghjklñ", "zxcvbnm")
	wordRows   = rowsOf(" ", "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
		"lunes martes miercoles jueves viernes sabado domingo",
		"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
)

// How many neighbours make a run. Three letters stand in many honest words.
const (
	minLetters = 4
	minWords   = 3
)

func rowsOf(between string, texts ...string) [][]string {
	all := [][]string{}
	for _, text := range texts {
		all = append(all, strings.Split(text, between))
	}
	return all
}

// withoutRuns takes runs out of a passphrase, and words that were nothing else.
func withoutRuns(words []string) []string {
	words = cutRuns(words, wordRows, minWords)
	words = cutRuns(words, letterRows, minLetters) // those that are spaced out
	own := []string{}
	for _, word := range words {
		if rest := cutRuns(strings.Split(word, ""), letterRows, minLetters); len(rest) > 0 {
			own = append(own, strings.Join(rest, ""))
		}
	}
	return own
}

func cutRuns(items []string, rows [][]string, least int) []string {
	rest := []string{}
	for i := 0; i < len(items); {
		n := runLength(items[i:], rows)
		if n < least {
			rest = append(rest, items[i])
			n = 1
		}
		i += n
	}
	return rest
}

// runLength is how many items from the first on follow one row in one direction,
// or are the same.
func runLength(items []string, rows [][]string) int {
	longest := 1
	for longest < len(items) && items[longest] == items[0] {
		longest++
	}
	for _, row := range rows {
		for start := range row {
			longest = max(longest, along(items, row, start, 1), along(items, row, start, -1))
		}
	}
	return longest
}

func along(items, row []string, at, step int) int {
	n := 0
	for n < len(items) && at >= 0 && at < len(row) && (items[n] == row[at] || fold(items[n]) == row[at]) {
		n, at = n+1, at+step
	}
	return n
}
