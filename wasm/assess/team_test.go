package assess_test

import (
	"reflect"
	"strconv"
	"testing"

	"acompana/wasm/assess"

	"pgregory.net/rapid"
)

// teamOf is a round of each person, with a level for c-a.
func teamOf(t failer, levels ...assess.Level) []assess.Round {
	t.Helper()
	var rounds []assess.Round
	for i, level := range levels {
		n := strconv.Itoa(i)
		rounds = append(rounds, finished(t, "r"+n, "p"+n, "2026-11-22", "ejemplo/c-a=x nivel/c-a="+string(level)))
	}
	return rounds
}

func TestGatherTakesOneRoundOfEach(t *testing.T) {
	five := teamOf(t, assess.Initial, assess.Initial, assess.Initial, assess.Autonomous, assess.Autonomous, assess.Autonomous)
	first := five[0]
	for _, test := range []struct {
		name   string
		add    assess.Round
		people int
	}{
		{"an older one of the same person", finished(t, "x", "p0", "2026-05-02", "nivel/c-a=referente"), 6},
		{"the same file twice", first, 6},
		{"one under way", set(t, finished(t, "x", "p9", "2026-11-22", ""), "fin="), 6},
		{"a candidate's", set(t, finished(t, "x", "p9", "2026-11-22", ""), "modo=seleccion"), 6},
		{"seen by another", set(t, finished(t, "x", "p9", "2026-11-22", ""), "vista=acompanamiento"), 6},
		{"of nobody", set(t, finished(t, "x", "p9", "2026-11-22", ""), "persona="), 6},
		{"of the same code but another person", set(t, finished(t, "x", "p9", "2026-11-22", ""), "codigo=Guadua-31"), 7},
	} {
		t.Run(test.name, func(t *testing.T) {
			team := assess.Gather(append([]assess.Round{test.add}, five...), []string{"c-a"}, nil)
			if team.People != test.people {
				t.Fatalf("%d people, want %d", team.People, test.people)
			}
			got := team.Competencies[0].Levels
			if got[1] != 3 || got[3] != 3 || got[4].Told() {
				t.Errorf("levels %v", got)
			}
		})
	}
}

func TestGatherTellsNothingOfFew(t *testing.T) {
	for n := range 5 {
		team := assess.Gather(teamOf(t, []assess.Level{"inicial", "inicial", "inicial", "inicial"}[:n]...), []string{"c-a"}, nil)
		if n < assess.FewestShown && !reflect.DeepEqual(team, assess.Team{}) {
			t.Errorf("%d people: %+v", n, team)
		}
		if n >= assess.FewestShown && (team.People != n || team.Competencies[0].Levels[1] != assess.Tally(n)) {
			t.Errorf("%d people: %+v", n, team)
		}
	}
}

func TestGatherAsksForExamples(t *testing.T) {
	rounds := teamOf(t, "autonomo", "autonomo", "autonomo", "inicial", "inicial", "inicial")
	rounds[0] = set(t, rounds[0], "ejemplo/c-a=")
	got := assess.Gather(rounds, []string{"c-a"}, nil).Competencies[0].Levels
	if got[1] != 3 || got[3].Told() {
		t.Errorf("levels %v", got)
	}
}

func TestGatherCountsChange(t *testing.T) {
	var rounds []assess.Round
	for i := range 10 {
		n := strconv.Itoa(i)
		before, now := assess.Initial, assess.Developing
		if i >= 6 {
			before = assess.Reference
		}
		choice := ""
		if i < 4 {
			choice = " prioridad/p2=c-a"
		}
		rounds = append(rounds,
			finished(t, "now"+n, "p"+n, "2026-11-22", "nivel/c-a="+string(now)+" nivel/c-b=inicial"+choice),
			finished(t, "then"+n, "p"+n, "2026-05-02", "ejemplo/c-a=x nivel/c-a="+string(before)+" nivel/c-b=sin-evidencia"),
			finished(t, "first"+n, "p"+n, "2025-05-02", "nivel/c-a="+string(now)))
	}
	team := assess.Gather(rounds, []string{"c-a", "c-b"}, nil)
	got := team.Competencies[0]
	if got.Moved != 6 || got.Fell != 4 || got.Priority != 4 || team.Again != 10 {
		t.Errorf("got %+v, again %v", got, team.Again)
	}
	if got.Levels[2] != 10 {
		t.Errorf("all at one level are shown as %v", got.Levels[2])
	}
	if b := team.Competencies[1]; b.Moved.Told() {
		t.Errorf("from no evidence to a level counts as a rise: %+v", b)
	}
}

func TestGatherKnowsNoOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rounds := drawRounds(t)
		mixed := rapid.Permutation(rounds).Draw(t, "mixed")
		if a, b := assess.Gather(rounds, six, nil), assess.Gather(mixed, six, nil); !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v in one order, %+v in another", a, b)
		}
	})
}

// drawRounds are up to three rounds of up to eight people, some on one day.
func drawRounds(t *rapid.T) []assess.Round {
	var rounds []assess.Round
	for i := range rapid.IntRange(1, 24).Draw(t, "rounds") {
		person := "p" + strconv.Itoa(rapid.IntRange(0, 7).Draw(t, "person"))
		day := rapid.SampledFrom([]string{"2026-11-22", "2026-11-20", "2026-05-02", ""}).Draw(t, "day")
		r := finished(t, "r"+strconv.Itoa(i), person, day, "prioridad/p1="+rapid.SampledFrom(six).Draw(t, "priority"))
		for _, c := range six[:2] {
			r = set(t, r, "nivel/"+c+"="+string(anyLevel.Draw(t, c)))
		}
		rounds = append(rounds, r)
	}
	return rounds
}

// Two people who exchange their answers leave the team as it looks; so do those
// who exchange answers that are masked with each other.
func TestMasksRevealNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		levels := rapid.SliceOfN(rapid.SampledFrom(assess.Scale[:]), assess.FewestShown, 14).Draw(t, "levels")
		before := assess.Gather(teamOf(t, levels...), six[:1], nil)
		if who := rapid.Permutation(levels).Draw(t, "who"); !reflect.DeepEqual(before, assess.Gather(teamOf(t, who...), six[:1], nil)) {
			t.Fatal("it shows who answered what")
		}
		var masked []assess.Level
		for i, tally := range before.Competencies[0].Levels {
			if !tally.Told() {
				masked = append(masked, assess.Scale[i])
			}
		}
		if len(masked) < 2 {
			return
		}
		to := rapid.Permutation(masked).Draw(t, "to")
		other := append([]assess.Level(nil), levels...)
		for i, level := range levels {
			for j, from := range masked {
				if level == from {
					other[i] = to[j]
				}
			}
		}
		if after := assess.Gather(teamOf(t, other...), six[:1], nil); !reflect.DeepEqual(before, after) {
			t.Fatalf("%v and %v look different: %+v, %+v", levels, other, before, after)
		}
	})
}

func TestNoSmallNumberIsTold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		team := assess.Gather(drawRounds(t), six, nil)
		for _, c := range team.Competencies {
			tallies := append(c.Levels[:], c.Priority, c.Moved, c.Fell, team.Again)
			for _, tally := range tallies {
				if tally.Told() == assess.Masked(int(tally)) {
					t.Fatalf("%+v", c)
				}
			}
		}
	})
}
