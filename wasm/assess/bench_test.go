package assess_test

import (
	"strconv"
	"testing"

	"acompana/wasm/assess"
)

// benchRounds are two whole rounds of each of twenty people.
func benchRounds(b *testing.B) ([]assess.Round, []string) {
	var competencies []string
	writes := "prioridad/p1=comp-tecnicas-competencia-0 prioridad/p2=comp-tecnicas-competencia-7"
	for i := range 23 {
		c := "comp-tecnicas-competencia-" + strconv.Itoa(i)
		competencies = append(competencies, c)
		writes += " nivel/" + c + "=" + string(assess.Scale[i%5]) + " ejemplo/" + c + "=ejemplo"
	}
	var rounds []assess.Round
	for i := range 40 {
		day := []string{"2026-11-22", "2026-05-02"}[i%2]
		rounds = append(rounds, finished(b, "r"+strconv.Itoa(i), "p"+strconv.Itoa(i/2), day, writes))
	}
	return rounds, competencies
}

func BenchmarkGather40(b *testing.B) {
	rounds, competencies := benchRounds(b)
	b.ReportAllocs()
	for b.Loop() {
		assess.Gather(rounds, competencies, nil)
	}
}

func BenchmarkCompare(b *testing.B) {
	rounds, competencies := benchRounds(b)
	b.ReportAllocs()
	for b.Loop() {
		assess.Compare(rounds[1].Levels(), rounds[0].Levels(), competencies)
	}
}

func BenchmarkReady(b *testing.B) {
	rounds, competencies := benchRounds(b)
	b.ReportAllocs()
	for b.Loop() {
		assess.Ready(rounds[0], competencies)
	}
}
