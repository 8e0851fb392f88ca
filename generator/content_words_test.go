package main

import (
	"regexp"
	"strings"
	"testing"
)

// neverSaid are the words that the content must not say, and why. Each place in
// except may, for the reason given; it must still say them, or the exception goes.
var neverSaid = []struct {
	words  *regexp.Regexp
	why    string
	except map[string]string // the start of text.where, and the reason
}{
	{
		words: regexp.MustCompile(`(?i)\ban[óo]nim`),
		why:   "a code can lead back to a person: say «sin nombres»",
	},
	{
		words: regexp.MustCompile(`(?i)\bsegur[oa]s? (al )?100|\b100 ?% segur|cumple (con )?la ley 1581`),
		why:   "nobody can promise it",
	},
	{
		words: regexp.MustCompile(`(?i)\bmenor(es)?\b`),
		why:   "children are «niñas, niños y adolescentes», or «NNA»",
		except: map[string]string{
			"guia/documento.md":    "numerals can be minor",
			"nota-m-15 · que_pasa": "slips of the pen can be minor",
		},
	},
	{
		words: regexp.MustCompile(`(?i)patrones prosociales|\bprosocial`),
		why:   "it stigmatises children and their families",
		except: map[string]string{
			"nota-m-16 · que_pasa":              "tells that the document says it",
			"modelo/integracion-e-inclusion.md": "tells readers not to say it",
			"puente-palabras · filas":           "names it as a word to avoid",
		},
	},
	{
		words: regexp.MustCompile(`(?i)semáforo|\d ?%`),
		why:   "nothing about a case is scored",
		except: map[string]string{
			"sitio/accesibilidad.md": "how far a page can be enlarged",
		},
	},
	{
		words: regexp.MustCompile(`(?i)\bgestor(es|a|as)? de casos\b|case manager\b`),
		why:   "the role is called «gestor(a) de caso»",
	},
}

func TestContentNeverSays(t *testing.T) {
	texts := contentTexts(t)
	for _, never := range neverSaid {
		excused := map[string]bool{}
		for _, text := range texts {
			// A term's «evite» exists to name what not to say.
			if text.key == "evite" || !never.words.MatchString(text.says) {
				continue
			}
			if place := exception(never.except, text.where); place != "" {
				excused[place] = true
				continue
			}
			t.Errorf("%s: %q: %s: «%s»", text.where, never.words.FindString(text.says), never.why, text.says)
		}
		for place := range never.except {
			if !excused[place] {
				t.Errorf("%s no longer says %v: remove the exception", place, never.words)
			}
		}
	}
}

func exception(except map[string]string, where string) string {
	for place := range except {
		if strings.HasPrefix(where, place) {
			return place
		}
	}
	return ""
}
