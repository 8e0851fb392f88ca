package assess_test

import (
	"testing"

	"acompana/wasm/assess"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

func TestNextFrom(t *testing.T) {
	for _, test := range []struct{ ended, from, to calendar.Day }{
		{"2026-11-22", "2027-02-22", "2027-05-22"},
		{"2026-11-30", "2027-02-28", "2027-05-30"},
		{"2026-08-31", "2026-11-30", "2027-02-28"},
		{"", "", ""},
	} {
		if from, to := assess.NextFrom(test.ended); from != test.from || to != test.to {
			t.Errorf("%q: from %q to %q, want %q to %q", test.ended, from, to, test.from, test.to)
		}
	}
}

func TestPrevious(t *testing.T) {
	now := finished(t, "r9", "k3f9", "2026-11-22", "")
	old := finished(t, "r1", "k3f9", "2026-05-02", "")
	deleted, err := finished(t, "r8", "k3f9", "2026-11-01", "").Delete(ana)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name  string
		other assess.Round
		want  string
	}{
		{"alone", now, ""},
		{"older", old, "r1"},
		{"newest of the older", finished(t, "r2", "k3f9", "2026-08-02", ""), "r2"},
		{"same day", finished(t, "r2", "k3f9", "2026-11-22", ""), ""},
		{"later", finished(t, "r2", "k3f9", "2026-11-23", ""), ""},
		{"under way", set(t, old, "fin="), ""},
		{"another person's", set(t, old, "persona=z8"), ""},
		{"seen by another", set(t, old, "vista=acompanamiento"), ""},
		{"for a selection", set(t, old, "modo=seleccion"), ""},
		{"deleted", assess.Round{Document: deleted}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			rounds := []assess.Round{now, test.other}
			if test.want == "r2" {
				rounds = append(rounds, old)
			}
			got, ok := assess.Previous(now, rounds)
			if ok != (test.want != "") || ok && got.ID() != test.want {
				t.Errorf("got %v, %v; want %q", got, ok, test.want)
			}
		})
	}
}

func TestAbout(t *testing.T) {
	profile := func(id, person string) assess.Profile {
		d, err := record.New(id, assess.ProfileKind, "1")
		if err != nil {
			t.Fatal(err)
		}
		return assess.Profile(set(t, assess.Round{Document: d}, "persona="+person+" codigo=Guadua-31"))
	}
	here := []assess.Profile{profile("x", "z8"), profile("y", "k3f9"), profile("z", "")}
	if here[1].Code() != "Guadua-31" {
		t.Errorf("code %q", here[1].Code())
	}
	for person, want := range map[string]bool{"k3f9": true, "z8": true, "q": false, "": false} {
		if got := assess.About(newRound(t, "r", "persona="+person), here); got != want {
			t.Errorf("%q: %v", person, got)
		}
	}
	gone, err := here[1].Delete(ana)
	if err != nil {
		t.Fatal(err)
	}
	if assess.About(newRound(t, "r", "persona=k3f9"), []assess.Profile{{Document: gone}}) {
		t.Error("a deleted profile works here")
	}
}
