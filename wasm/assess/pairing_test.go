package assess_test

import (
	"testing"

	"acompana/wasm/assess"
)

func TestFitOf(t *testing.T) {
	own := finished(t, "own", "p1", "2026-11-22", "codigo=Guadua-31")
	for _, test := range []struct {
		name   string
		writes string
		want   assess.Fit
	}{
		{"the same person", "persona=p1 codigo=Nogal-12", assess.SamePerson},
		{"the same code", "persona=p2 codigo=Guadua-31", assess.ByCode},
		{"the same code in small letters", "persona=p2 codigo=guadua-31", assess.ByCode},
		{"neither", "persona=p2 codigo=Nogal-12", assess.ByHand},
		{"no code", "persona=p2", assess.ByHand},
		{"for another purpose", "persona=p1 modo=seleccion codigo=Guadua-31", assess.Apart},
		{"under way", "persona=p1 codigo=Guadua-31 fin=", assess.Apart},
		{"a person's own", "persona=p2 codigo=Guadua-31 vista=propia", assess.Apart},
	} {
		t.Run(test.name, func(t *testing.T) {
			other := newRound(t, "other", "vista=acompanamiento modo=en-el-cargo fin=2026-11-20 "+test.writes)
			if got := assess.FitOf(own, other); got != test.want {
				t.Errorf("got %v, want %v", got, test.want)
			}
			if got := assess.FitOf(set(t, own, "fin="), other); got != assess.Apart {
				t.Errorf("before the own round is finished: %v", got)
			}
		})
	}
}

func TestCountingAsksForExamples(t *testing.T) {
	r := newRound(t, "r", "nivel/c-a=autonomo nivel/c-b=en-desarrollo nivel/c-c=referente ejemplo/c-c=x nivel/c-d=sin-evidencia")
	for competency, want := range map[string]assess.Level{
		"c-a": "", "c-b": assess.Developing, "c-c": assess.Reference, "c-d": assess.NoEvidence, "c-e": "",
	} {
		if got := r.Counting()(competency); got != want {
			t.Errorf("%s: %q, want %q", competency, got, want)
		}
	}
}
