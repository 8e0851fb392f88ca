// Package index is the generator's side of the search: it knows the forms of
// Spanish words, which the browser never computes.
//
// Stemmer gives the function that search.Build asks for each word's stem. Words
// with equal stems are forms of each other, for searching: «criterio» and
// «criterios», «verificar», «verifica» and «verificación». A stem is no word and
// is never shown.
//
// Stems are Snowball's for Spanish, corrected for verbs in -icar. Snowball takes
// «ic» away before «ación» and «ador» and often with «ica», but not before other
// endings of verbs. That parts «verificación» and «verifica» from «verificar» and
// joins «comunicación» with «comunidad». Here the «ic» stays before the endings of
// nouns, and everywhere after «if»; «qu», which is how it is written before e,
// counts as the same. Some nouns in -a are also kept apart from nouns in -o that
// mean something else.
package index

import (
	"strings"

	"github.com/kljensen/snowball/spanish"
)

// Stemmer returns a function that gives the stem of a word in lower case with
// its accents. It remembers what it was asked, since the index is built again
// for each change that is served. It is not for use by many at a time.
func Stemmer() func(string) string {
	known := map[string]string{}
	return func(word string) string {
		stem, ok := known[word]
		if !ok {
			stem = Stem(word)
			known[word] = stem
		}
		return stem
	}
}

// apart are nouns that are not the feminine of caso, acto, cargo and so on.
var apart = map[string]bool{
	"acta": true, "carga": true, "casa": true, "moda": true, "plaza": true, "puerta": true, "punta": true,
}

// Stem returns the stem of a word in lower case with its accents.
func Stem(word string) string {
	if noun := strings.TrimSuffix(word, "s"); apart[noun] {
		return noun
	}
	stem := spanish.Stem(word, true)
	if start, ok := strings.CutSuffix(stem, "iqu"); ok {
		return start + "ic"
	}
	rest, ok := strings.CutPrefix(word, stem+"ic")
	if ok && (isNounEnding(rest) || strings.HasSuffix(stem, "if")) {
		return stem + "ic"
	}
	return stem
}

// isNounEnding reports whether an ending makes a noun or adjective of a verb in
// -ar.
func isNounEnding(ending string) bool {
	for _, start := range []string{"ación", "acion", "ador", "ante", "ancia"} {
		if strings.HasPrefix(ending, start) {
			return true
		}
	}
	return false
}
