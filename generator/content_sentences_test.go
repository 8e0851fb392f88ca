package main

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
)

// longest is the most words a sentence may have: a tired reader keeps hold of it.
const longest = 20

// noSentences are the keys whose texts are not sentences.
var noSentences = map[string]string{
	"cita":      "a reference follows the rules of references",
	"expansion": "an official name has the length it has",
	"celda":     "a table's cell is read across with its neighbours",
	"columnas":  "a table's heading",
	"filas":     "a table's cell",
	"etiqueta":  "a label has no sentences",
	"titulo":    "a title has no sentences",
	"formas":    "words to be found, not read",
}

func TestContentSentencesAreShort(t *testing.T) {
	for _, text := range contentTexts(t) {
		if noSentences[text.key] != "" {
			continue
		}
		for _, sentence := range sentencesOf(text.says) {
			if n := countWords(sentence); n > longest {
				t.Errorf("%s: %d words: «%s»", text.where, n, sentence)
			}
		}
	}
}

var (
	// ending is what closes a sentence when a new one begins after it.
	ending = regexp.MustCompile(`[.!?…]+[»”")\]]*\s+`)
	// abbreviated is a text whose last stop does not end it.
	abbreviated = regexp.MustCompile(`(?i)(^|[\s(«])(pp?|art|arts|núm|cap|col|ej|ed|eds|fig|num|vol|lit|dr|dra|sr|sra)\.$`)
)

// sentencesOf cuts a paragraph. A stop within a number, after an abbreviation
// («p. 9») or before a small letter ends nothing; neither does a colon.
func sentencesOf(paragraph string) []string {
	var sentences []string
	start := 0
	for _, at := range ending.FindAllStringIndex(paragraph, -1) {
		before, after := strings.TrimSpace(paragraph[start:at[1]]), paragraph[at[1]:]
		if abbreviated.MatchString(before) || !beginsSentence(after) {
			continue
		}
		sentences = append(sentences, before)
		start = at[1]
	}
	if rest := strings.TrimSpace(paragraph[start:]); rest != "" {
		sentences = append(sentences, rest)
	}
	return sentences
}

func beginsSentence(text string) bool {
	for _, r := range text {
		switch {
		case unicode.IsUpper(r), unicode.IsDigit(r):
			return true
		case unicode.IsLetter(r):
			return false
		}
	}
	return true
}

// countWords counts what is read as a word: a dash alone is none.
func countWords(sentence string) int {
	n := 0
	for _, word := range strings.Fields(sentence) {
		if strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			n++
		}
	}
	return n
}

func TestSentencesOf(t *testing.T) {
	for name, tc := range map[string]struct {
		paragraph string
		want      []string
	}{
		"one":              {"Una frase.", []string{"Una frase."}},
		"two":              {"Una frase. Otra más.", []string{"Una frase.", "Otra más."}},
		"no final stop":    {"Una frase. Otra", []string{"Una frase.", "Otra"}},
		"question":         {"¿Qué falta? ¿Quién más está?", []string{"¿Qué falta?", "¿Quién más está?"}},
		"page":             {"Está en la p. 9 y en las pp. 3-4. Mírelo.", []string{"Está en la p. 9 y en las pp. 3-4.", "Mírelo."}},
		"numeral":          {"Lo dice el numeral 3.4. Es claro.", []string{"Lo dice el numeral 3.4.", "Es claro."}},
		"number begins":    {"Hay varios. 34 son criterios.", []string{"Hay varios.", "34 son criterios."}},
		"a lone letter":    {"Es el foco A. Sigue el B.", []string{"Es el foco A.", "Sigue el B."}},
		"small letter":     {"La sigla S.A.S. no se usa.", []string{"La sigla S.A.S. no se usa."}},
		"quoted":           {"Dice «basta». Y calla.", []string{"Dice «basta».", "Y calla."}},
		"stop in quotes":   {"Dice: «Basta.» Después calla.", []string{"Dice: «Basta.»", "Después calla."}},
		"question inside":  {"Pregunte ¿qué falta? y anote.", []string{"Pregunte ¿qué falta? y anote."}},
		"colon":            {"Son dos: una y otra.", []string{"Son dos: una y otra."}},
		"etcetera, a name": {"Escuelas, casas, etc. Las demás no.", []string{"Escuelas, casas, etc.", "Las demás no."}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tc.want, sentencesOf(tc.paragraph)); diff != "" {
				t.Errorf("sentences (-want +got):\n%s", diff)
			}
		})
	}
}

// Each heading and entry of a list is a paragraph of its own; cells stand apart.
func TestParagraphsOf(t *testing.T) {
	body, cells := paragraphsOf("<h2 id=\"a\">Título</h2>\n<p>Una\n<strong>frase</strong> &lt; dos.</p>\n<ul>\n<li>Uno</li>\n<li>Dos <em>más</em>\n<ul>\n<li>Tres</li>\n</ul>\n</li>\n</ul>\n" +
		"<table>\n<thead>\n<tr>\n<th>A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>a <code>b</code></td>\n</tr>\n</tbody>\n</table>\n<pre><code>nada\n</code></pre>\n<blockquote><p>Cita.</p>\n</blockquote>\n")
	got := strings.FieldsFunc(body, func(r rune) bool { return r == '\n' })
	if diff := cmp.Diff([]string{"Título", "Una frase < dos.", "Uno", "Dos más", "Tres", "Cita."}, got); diff != "" {
		t.Errorf("paragraphs (-want +got):\n%s", diff)
	}
	if cells != "A\na b\n" {
		t.Errorf("cells %q", cells)
	}
}
