package assess_test

import (
	"testing"

	"acompana/wasm/assess"
)

func TestPeople(t *testing.T) {
	one := finished(t, "r1", "p1", "2026-11-22", "codigo=Guadua-31 nivel/c-a=inicial")
	two := finished(t, "r2", "p2", "2026-11-22", "codigo=Nogal-12 nivel/c-a=inicial")
	mine := []assess.Profile{newProfile(t, "x", ana, "persona=p1"), newProfile(t, "y", luis, "persona=p2")}
	same := set(t, two, "codigo=guadua-31")
	look := set(t, same, "vista=acompanamiento")
	for _, test := range []struct {
		name     string
		rounds   []assess.Round
		profiles []assess.Profile
		one      bool
	}{
		{"two people in one file", []assess.Round{one, two}, mine[:1], false},
		{"two profiles in one file", []assess.Round{one, two}, mine, true},
		{"one code in one file", []assess.Round{one, same}, nil, true},
		{"a look under the code of somebody else", []assess.Round{one, look}, nil, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			people := assess.People{}
			people.Learn(test.rounds, test.profiles)
			if got := people.Of("p1") == people.Of("p2"); got != test.one {
				t.Errorf("one person: %v", got)
			}
			others := []assess.Round{finished(t, "r3", "p3", "2026-11-22", ""), finished(t, "r4", "p4", "2026-11-22", "")}
			want := 4
			if test.one {
				want = 3
			}
			if team := assess.Gather(append(others, one, two), []string{"c-a"}, people); team.People != want {
				t.Errorf("%d people, want %d", team.People, want)
			}
		})
	}
}

// TestPeopleOfSeveralFiles: whom two files make one stays one, in either order.
func TestPeopleOfSeveralFiles(t *testing.T) {
	first := []assess.Profile{newProfile(t, "x", ana, "persona=p1"), newProfile(t, "y", ana, "persona=p2")}
	second := []assess.Profile{newProfile(t, "z", ana, "persona=p3"), first[1]}
	for _, files := range [][][]assess.Profile{{first, second}, {second, first}, {first, second, first}} {
		people := assess.People{}
		for _, profiles := range files {
			people.Learn(nil, profiles)
		}
		if people.Of("p1") != "p1" || people.Of("p2") != "p1" || people.Of("p3") != "p1" {
			t.Errorf("people %v", people)
		}
	}
}
