package review_test

import (
	"slices"
	"testing"

	"acompana/wasm/record"
	"acompana/wasm/review"
)

func TestBrief(t *testing.T) {
	criteria, services := []string{"h1-plan-a", "h1-plan-b", "h1-plan-c"}, []string{"h1-plan-s"}
	r1 := review.FirstRound
	begin := func() review.Case { return say(t, ceiba(t), at(1, 2), "h1-plan-a", r1, review.Met) }
	due := func(c review.Case, day string) review.Case {
		return as(t)(c.Set(at(1, 2), review.Register(review.DuePart, "h1-plan-a", r1), review.DuePart.Value(day)))
	}
	apart := func(register string, kind record.Kind, a, b string) review.Case {
		c := begin()
		one := set(t, c.Document, at(2, 2), register, kind, a)
		other := set(t, c.Document, at(3, 2), register, kind, b)
		return as(t)(record.Merge(one, other))
	}
	for _, test := range []struct {
		name      string
		of        review.Case
		today     int
		suggested bool
		holds     func(b review.Briefing) bool
	}{
		{"nothing to say", begin(), 3, false, func(b review.Briefing) bool {
			return b.Round == 1 && b.Counts.Criteria == 3 && b.Counts.Met == 1 && b.Counts.Unverified == 2 && b.Counts.NotAsked == 0
		}},
		{"not met", say(t, begin(), at(1, 2), "h1-plan-b", r1, review.NotMet), 3, true, func(b review.Briefing) bool {
			return slices.Equal(b.NotMet, []string{"h1-plan-b"}) && b.Counts.Unverified == 1
		}},
		{"partly met", say(t, begin(), at(1, 2), "h1-plan-c", r1, review.PartlyMet), 3, true, func(b review.Briefing) bool {
			return slices.Equal(b.PartlyMet, []string{"h1-plan-c"})
		}},
		{"a service is not met", say(t, begin(), at(1, 2), "h1-plan-s", r1, review.NotMet), 3, true, func(b review.Briefing) bool {
			return slices.Equal(b.NotMet, []string{"h1-plan-s"}) && b.Counts.Criteria == 3 && b.Counts.Unverified == 2
		}},
		{"another moment's criterion", say(t, begin(), at(1, 2), "h2-x", r1, review.NotMet), 3, false, func(b review.Briefing) bool {
			return b.NotMet == nil
		}},
		{"does not apply, no reason", say(t, begin(), at(1, 2), "h1-plan-b", r1, review.NotApplicable), 3, true, func(b review.Briefing) bool {
			return slices.Equal(b.Open, []string{"h1-plan-b"}) && b.Counts.NotAsked == 0
		}},
		{"does not apply", as(t)(say(t, begin(), at(1, 2), "h1-plan-b", r1, review.NotApplicable).Set(at(1, 2), review.Register(review.NotePart, "h1-plan-b", r1), review.NotePart.Value("no hay red conocida"))), 3, false, func(b review.Briefing) bool {
			return b.Counts.NotAsked == 1 && b.Counts.Unverified == 1
		}},
		{"a task of yesterday", due(begin(), "2026-12-02"), 3, true, func(b review.Briefing) bool { return len(b.Overdue) == 1 }},
		{"a task in six days", due(begin(), "2026-12-09"), 3, true, func(b review.Briefing) bool { return len(b.Week) == 1 }},
		{"a task in seven days", due(begin(), "2026-12-10"), 3, false, func(b review.Briefing) bool { return b.Later == 1 }},
		{"untouched for 29 days", begin(), 31, false, func(b review.Briefing) bool { return b.Untouched == 29 }},
		{"copies differ in an answer of another moment", apart(review.Register(review.AnswerPart, "h2-x", r1), record.Choice, "se-cumple", "en-parte"), 3, true, func(b review.Briefing) bool {
			return slices.Equal(b.Open, []string{"h2-x"}) && !b.Facts
		}},
		{"copies differ in a note of what is open already", apart(review.Register(review.AnswerPart, "h1-plan-b", r1), record.Choice, "se-cumple", "en-parte"), 3, true, func(b review.Briefing) bool {
			return slices.Equal(b.Open, []string{"h1-plan-b"})
		}},
		{"copies differ in the exit", apart(review.ExitRegister, record.Choice, "si", "no"), 3, true, func(b review.Briefing) bool { return b.Facts && b.Open == nil }},
		{"copies differ in why a round was opened", apart(review.WhyRegister("h1-plan", "r2"), record.Text, "uno", "dos"), 3, true, func(b review.Briefing) bool { return b.Facts && b.Open == nil }},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := review.Brief(test.of, criteria, services, on(test.today), bogota)
			if b.Suggested() != test.suggested {
				t.Errorf("suggested is %v: %+v", b.Suggested(), b)
			}
			if !test.holds(b) {
				t.Errorf("got %+v", b)
			}
		})
	}
}

func TestBriefIsOfTheNewestRound(t *testing.T) {
	c := say(t, ceiba(t), at(1, 2), "h1-plan-a", review.FirstRound, review.NotMet)
	c = as(t)(review.OpenRound(c, at(1, 3), "h1-plan", on(3), "volvió a este momento"))
	b := review.Brief(c, []string{"h1-plan-a"}, nil, on(4), bogota)
	if b.Round != 2 || b.NotMet != nil || b.Counts.Unverified != 1 || b.Suggested() {
		t.Errorf("got %+v", b)
	}
}

func TestQuietCaseIsSuggested(t *testing.T) {
	b := review.Brief(ceiba(t), nil, nil, on(1).Add(review.Quiet), bogota)
	if !b.Suggested() || b.Untouched != review.Quiet {
		t.Errorf("got %+v", b)
	}
}

// TestBriefingsInOrder: what is overdue for longest is talked about first, what
// lies quiet last.
func TestBriefingsInOrder(t *testing.T) {
	brief := func(days int, c review.Case) review.Briefing {
		return review.Brief(c, []string{"h1-plan-a", "h1-plan-b"}, nil, on(1).Add(days), bogota)
	}
	due := func(day int) review.Case { return plan(t, ceiba(t), "h1-plan-a", on(day)) }
	inOrder := []review.Briefing{
		brief(10, due(2)), brief(10, due(5)), brief(0, due(2)), brief(0, due(3)),
		brief(0, say(t, ceiba(t), at(1, 1), "h1-plan-b", review.FirstRound, review.NotMet)),
		brief(50, ceiba(t)), brief(40, ceiba(t)), brief(3, ceiba(t)),
	}
	for i, a := range inOrder {
		for j, b := range inOrder {
			if got := a.Before(b); got != (i < j) {
				t.Errorf("%d before %d: %v", i, j, got)
			}
		}
		if got := a.Quiet(); got != (i == 5 || i == 6) {
			t.Errorf("%d is quiet: %v", i, got)
		}
	}
}
