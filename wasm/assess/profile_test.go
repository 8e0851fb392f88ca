package assess_test

import (
	"testing"

	"acompana/wasm/assess"
	"acompana/wasm/record"
)

// newProfile is who works here, made by somebody on some day.
func newProfile(t failer, id string, by record.Author, writes string) assess.Profile {
	t.Helper()
	d, err := record.New(id, assess.ProfileKind, "1")
	if err != nil {
		t.Fatal(err)
	}
	return assess.Profile(setBy(t, assess.Round{Document: d}, by, writes))
}

func TestByAge(t *testing.T) {
	younger, older := newProfile(t, "a", luis, "persona=p1"), newProfile(t, "b", ana, "persona=p2")
	all := []assess.Profile{younger, older}
	if assess.ByAge(all); all[0].ID() != "b" {
		t.Errorf("the first is %q", all[0].ID())
	}
}

func TestMadeHere(t *testing.T) {
	here := []assess.Profile{newProfile(t, "x", ana, "persona=p1 codigo=Guadua-31")}
	for _, test := range []struct {
		name, writes string
		want         bool
	}{
		{"one's own", "persona=p1 vista=propia", true},
		{"another's own", "persona=p2 vista=propia", false},
		{"a look at another", "persona=p2 codigo=Nogal-12 vista=acompanamiento", true},
		{"a look at another, begun here", "persona=p2 vista=acompanamiento autor=p1", true},
		{"a look at another, begun elsewhere", "persona=p2 vista=acompanamiento autor=p3", false},
		{"somebody's look at those here", "persona=p1 vista=acompanamiento", false},
		{"the same, known by the code", "persona=p2 codigo=guadua-31 vista=acompanamiento", false},
		{"a look at those here, begun here", "persona=p1 codigo=Guadua-31 vista=acompanamiento autor=p1", true},
	} {
		if got := assess.MadeHere(newRound(t, "r", test.writes), here); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

func TestForeign(t *testing.T) {
	mine, theirs := newProfile(t, "x", ana, "persona=p1"), newProfile(t, "y", ana, "persona=p2")
	look := newRound(t, "r", "persona=p9 vista=acompanamiento")
	received := newRound(t, "s", "persona=p2 vista=propia")
	for _, test := range []struct {
		name     string
		profiles []assess.Profile
		rounds   []assess.Round
		want     bool
	}{
		{"nothing is here", nil, nil, false},
		{"somebody else is here", []assess.Profile{mine}, nil, true},
		{"the same person is here", []assess.Profile{mine, theirs}, nil, false},
		{"somebody without a profile looked at a third", nil, []assess.Round{look}, true},
		{"only what came by file is here", nil, []assess.Round{received}, false},
	} {
		if got := assess.Foreign(theirs, test.profiles, test.rounds); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

func TestSameSeriesOfTwoProfiles(t *testing.T) {
	mine := []assess.Profile{newProfile(t, "x", ana, "persona=p1"), newProfile(t, "y", luis, "persona=p2")}
	now, then := finished(t, "r9", "p1", "2026-11-22", ""), finished(t, "r1", "p2", "2026-05-02", "")
	if !assess.SameSeries(now, then, mine) {
		t.Error("the rounds under one's two profiles are apart")
	}
	if assess.SameSeries(now, then, mine[:1]) {
		t.Error("a round of somebody else's is in one's series")
	}
	if assess.SameSeries(now, set(t, then, "vista=acompanamiento"), mine) {
		t.Error("a look is in the series of one's own")
	}
}
