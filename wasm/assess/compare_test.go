package assess_test

import (
	"slices"
	"testing"

	"acompana/wasm/assess"

	"pgregory.net/rapid"
)

var six = []string{"c-a", "c-b", "c-c", "c-d", "c-e", "c-f"}

func levelsOf(t *testing.T, writes string) assess.Levels {
	t.Helper()
	return newRound(t, "r", writes).Levels()
}

func TestCompare(t *testing.T) {
	from := levelsOf(t, "nivel/c-a=inicial nivel/c-b=referente nivel/c-c=autonomo nivel/c-d=sin-evidencia nivel/c-e=inicial")
	to := levelsOf(t, "nivel/c-a=referente nivel/c-b=autonomo nivel/c-c=autonomo nivel/c-d=inicial nivel/c-e=sin-evidencia nivel/c-f=sin-evidencia")
	m := assess.Compare(from, to, six)
	for _, test := range []struct {
		name string
		list []assess.Shift
		want assess.Shift
	}{
		{"up", m.Up, assess.Shift{Competency: "c-a", From: assess.Initial, To: assess.Reference}},
		{"down", m.Down, assess.Shift{Competency: "c-b", From: assess.Reference, To: assess.Autonomous}},
		{"same", m.Same, assess.Shift{Competency: "c-c", From: assess.Autonomous, To: assess.Autonomous}},
		{"from no evidence is no rise", m.New, assess.Shift{Competency: "c-d", From: assess.NoEvidence, To: assess.Initial}},
		{"to no evidence is no fall", m.Gone, assess.Shift{Competency: "c-e", From: assess.Initial, To: assess.NoEvidence}},
		{"no level in either", m.Neither, assess.Shift{Competency: "c-f", To: assess.NoEvidence}},
	} {
		if !slices.Equal(test.list, []assess.Shift{test.want}) {
			t.Errorf("%s: got %+v, want %+v", test.name, test.list, test.want)
		}
	}
}

func TestCompareMirrors(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from, to := drawLevels(t, six, "from"), drawLevels(t, six, "to")
		there, back := assess.Compare(from, to, six), assess.Compare(to, from, six)
		for _, pair := range [][2][]assess.Shift{
			{there.Up, back.Down}, {there.Down, back.Up}, {there.Same, back.Same},
			{there.New, back.Gone}, {there.Gone, back.New}, {there.Neither, back.Neither},
		} {
			if !slices.Equal(pair[0], mirrored(pair[1])) {
				t.Fatalf("%+v is no mirror of %+v", pair[0], pair[1])
			}
		}
		all := slices.Concat(there.Up, there.Down, there.Same, there.New, there.Gone, there.Neither)
		if names := namesOf(all); !slices.Equal(names, six) {
			t.Fatalf("the lists hold %q", names)
		}
		if still := assess.Compare(from, from, six); len(still.Same)+len(still.Neither) != len(six) {
			t.Fatalf("a round differs from itself: %+v", still)
		}
	})
}

func mirrored(shifts []assess.Shift) []assess.Shift {
	var all []assess.Shift
	for _, s := range shifts {
		all = append(all, assess.Shift{Competency: s.Competency, From: s.To, To: s.From})
	}
	return all
}

func namesOf(shifts []assess.Shift) []string {
	var names []string
	for _, s := range shifts {
		names = append(names, s.Competency)
	}
	slices.Sort(names)
	return names
}

func TestMeet(t *testing.T) {
	own := levelsOf(t, "nivel/c-a=inicial nivel/c-b=referente nivel/c-c=autonomo nivel/c-d=sin-evidencia nivel/c-e=inicial nivel/c-f=sin-evidencia")
	other := levelsOf(t, "nivel/c-a=autonomo nivel/c-b=inicial nivel/c-c=autonomo nivel/c-d=referente nivel/c-e=en-desarrollo nivel/c-f=sin-evidencia")
	m := assess.Meet(own, other, six)
	talk := []assess.Pair{{Competency: "c-a", Own: assess.Initial, Other: assess.Autonomous}, {Competency: "c-b", Own: assess.Reference, Other: assess.Initial}}
	if !slices.Equal(m.Talk, talk) {
		t.Errorf("to talk about: %+v", m.Talk)
	}
	if m.Talk[0].OwnHigher() || !m.Talk[1].OwnHigher() {
		t.Error("the direction is wrong")
	}
	if !slices.Equal(m.Agree, []assess.Pair{{Competency: "c-c", Own: assess.Autonomous, Other: assess.Autonomous}}) {
		t.Errorf("agreed: %+v", m.Agree)
	}
	if !slices.Equal(m.Open, []assess.Pair{{Competency: "c-d", Own: assess.NoEvidence, Other: assess.Reference}}) {
		t.Errorf("open: %+v", m.Open)
	}
	if m.Near != 1 || m.Neither != 1 {
		t.Errorf("near %d, neither %d", m.Near, m.Neither)
	}
}

func TestMeetTreatsBothAlike(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		own, other := drawLevels(t, six, "own"), drawLevels(t, six, "other")
		there, back := assess.Meet(own, other, six), assess.Meet(other, own, six)
		for _, lists := range [][2][]assess.Pair{{there.Talk, back.Talk}, {there.Agree, back.Agree}, {there.Open, back.Open}} {
			if !slices.Equal(lists[0], exchanged(lists[1])) {
				t.Fatalf("%+v is not %+v exchanged", lists[0], lists[1])
			}
		}
		if there.Near != back.Near || there.Neither != back.Neither {
			t.Fatalf("near %d and %d, neither %d and %d", there.Near, back.Near, there.Neither, back.Neither)
		}
		if sum := len(there.Talk) + len(there.Agree) + len(there.Open) + there.Near + there.Neither; sum != len(six) {
			t.Fatalf("%+v holds %d of %d", there, sum, len(six))
		}
		for _, p := range there.Talk {
			if apart := p.Own.Rank() - p.Other.Rank(); apart*apart < 4 || p.Own.Rank()*p.Other.Rank() == 0 {
				t.Fatalf("%+v is not worth a talk", p)
			}
		}
	})
}

func exchanged(pairs []assess.Pair) []assess.Pair {
	var all []assess.Pair
	for _, p := range pairs {
		all = append(all, assess.Pair{Competency: p.Competency, Own: p.Other, Other: p.Own})
	}
	return all
}

func TestMayMeet(t *testing.T) {
	const whole = "persona=k3f9 vista=acompanamiento modo=en-el-cargo fin=2026-11-22 "
	own := finished(t, "r1", "k3f9", "2026-11-20", "")
	for _, test := range []struct {
		name, other string
		want        bool
	}{
		{"both finished", whole, true},
		{"the other is under way", whole + "fin=", false},
		{"about another", whole + "persona=z8", false},
		{"for a selection", whole + "modo=seleccion", false},
		{"two own rounds", whole + "vista=propia", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			other := newRound(t, "r2", test.other)
			if got := assess.MayMeet(own, other); got != test.want {
				t.Errorf("got %v", got)
			}
			if assess.MayMeet(set(t, own, "fin="), other) || assess.MayMeet(other, own) {
				t.Error("an own round under way, or the wrong way round, may meet")
			}
		})
	}
	nobody := set(t, own, "persona=")
	if assess.MayMeet(nobody, newRound(t, "r2", "vista=acompanamiento modo=en-el-cargo fin=2026-11-22")) {
		t.Error("rounds about nobody meet")
	}
}
