package privacy

import (
	"strings"
	"testing"
)

// benchNote fills a note: most of it prose, with all kinds in it.
const benchNote = `Se verificó con el equipo que el plan de caso tenga respuesta en los tres niveles. La niña Yuleisi,
TI 1.098.765.432, nació el 12 de mayo de 2010; vive en la Cra. 7 No. 45-10. Llamar a María Gómez al 300 123 4567
antes de la Conferencia. La Defensoría de Familia espera el informe el 30/06.`

// A note is checked as it is typed: 50 µs here are about 0.5 ms on a slow phone.
func BenchmarkNote(b *testing.B) {
	b.SetBytes(int64(len(benchNote)))
	b.ReportAllocs()
	for b.Loop() {
		Detect(benchNote)
	}
}

// An import is checked whole; time grows with its length and no faster.
func BenchmarkImport1MB(b *testing.B) {
	text := strings.Repeat(benchNote+"\n", 1<<20/len(benchNote))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Detect(text)
	}
}

// The worst that repeating one word can do.
func BenchmarkRepeated(b *testing.B) {
	for _, w := range []string{"rosa ", "colegio ", "1-", "a@", "calle a ", "mayo de ", "1 ", "c.", "Zapayan de la ", "barrio san "} {
		b.Run(strings.TrimSpace(w), func(b *testing.B) {
			text := strings.Repeat(w, 1<<18/len(w))
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Detect(text)
			}
		})
	}
}

func BenchmarkLexicon(b *testing.B) {
	for b.Loop() {
		buildLexicon()
	}
}
