package review_test

import (
	"fmt"
	"testing"

	"acompana/wasm/record"
	"acompana/wasm/review"

	"pgregory.net/rapid"
)

func TestLink(t *testing.T) {
	var all []review.Case
	for i := range 4 {
		all = append(all, begun(t, fmt.Sprintf("caso-%d", i), fmt.Sprintf("Ceiba-0%d", i)))
	}
	link := func(group string, which ...int) {
		t.Helper()
		var of []review.Case
		for _, i := range which {
			of = append(of, all[i])
		}
		for _, d := range must[[]*record.Document](t)(review.Link(review.Family(all, of...), at(1, 2), group)) {
			for i := range all {
				if all[i].ID() == d.ID() {
					all[i] = review.Case{Document: d}
				}
			}
		}
	}
	link("g-uno", 0, 1)
	first := all[0].Document
	link("g-dos", 1, 2)
	if all[0].Document != first || all[2].Siblings() != "g-uno" {
		t.Error("who comes later does not enter the group there is")
	}
	if got := review.Family(all, all[3]); len(got) != 1 || got[0].ID() != "caso-3" {
		t.Errorf("a case without siblings has a family of %d", len(got))
	}
	if got := as(t)(review.Unlink(all[0], at(1, 3))); got.Siblings() != "" || all[1].Siblings() != "g-uno" {
		t.Error("one leaves and the others do not stay, or it stays")
	}
	var groups []review.Case
	for i, group := range []string{"g-dos", "g-uno", "g-tres"} {
		groups = append(groups, review.Case{Document: set(t, begun(t, fmt.Sprintf("caso-%d", i), "Ceiba-07").Document, at(1, 1), review.SiblingsRegister, record.Choice, group)})
	}
	for _, d := range must[[]*record.Document](t)(review.Link(groups, at(1, 2), "g-nuevo")) {
		if got := (review.Case{Document: d}).Siblings(); got != "g-dos" {
			t.Errorf("three groups became %q", got)
		}
	}
	deleted := review.Case{Document: must[*record.Document](t)(all[3].Delete(at(1, 2)))}
	for name, link := range map[string]func() ([]*record.Document, error){
		"no name":         func() ([]*record.Document, error) { return review.Link(all[:2], at(1, 2), "") },
		"a deleted case":  func() ([]*record.Document, error) { return review.Link([]review.Case{all[2], deleted}, at(1, 2), "g") },
		"a name of a kin": func() ([]*record.Document, error) { return review.Link(all[3:], at(1, 2), "Los Pérez") },
	} {
		if got, err := link(); err == nil || got != nil {
			t.Errorf("%s: linked", name)
		}
	}
}

// Linking whole families makes cases equivalent: all that some chain of links
// joins, and no others, until somebody leaves.
func TestLinkIsAnEquivalence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const n = 6
		var all []review.Case
		var want [n]int // the model: cases with one number are siblings
		for i := range n {
			all = append(all, begun(t, fmt.Sprintf("caso-%d", i), "Ceiba-07"))
			want[i] = i
		}
		for step := range rapid.IntRange(1, 10).Draw(t, "steps") {
			a, b := rapid.IntRange(0, n-1).Draw(t, "a"), rapid.IntRange(0, n-1).Draw(t, "b")
			if a == b {
				all[a], want[a] = as(t)(review.Unlink(all[a], at(1, 2))), n+step
			} else {
				linked := must[[]*record.Document](t)(review.Link(review.Family(all, all[a], all[b]), at(1, 2), fmt.Sprintf("g-%d", rapid.IntRange(0, 99).Draw(t, "group")*100+step)))
				byID := map[string]review.Case{}
				for _, d := range linked {
					byID[d.ID()] = review.Case{Document: d}
				}
				from, to := want[b], want[a]
				for i := range all {
					if c, ok := byID[all[i].ID()]; ok {
						all[i] = c
					}
					if want[i] == from {
						want[i] = to
					}
				}
			}
			for i := range all {
				for j := range all {
					same := i == j || all[i].Siblings() != "" && all[i].Siblings() == all[j].Siblings()
					if same != (want[i] == want[j]) {
						t.Fatalf("step %d: cases %d and %d: siblings %v", step, i, j, same)
					}
				}
			}
		}
	})
}
