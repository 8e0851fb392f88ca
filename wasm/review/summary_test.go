package review_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

func TestSummarize(t *testing.T) {
	c := plan(t, plan(t, plan(t, ceiba(t), "h1-plan-a", on(20)), "h1-plan-b", on(9)), "h1-plan-c", "")
	c = say(t, c, at(1, 4), "h1-plan-c", "r1", review.NotMet)
	got := review.Summarize(c)
	want := review.Summary{
		ID: "caso-1", Code: "Ceiba-07", Modality: "mod-residencial", Moment: "h1-plan",
		Changed: at(1, 4).Date, Tasks: 3, NextDue: on(9), Dues: []calendar.Day{on(9), on(20)},
	}
	if !reflect.DeepEqual(exported(got), want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
	if n := [3]int{got.Overdue(on(9)), got.Overdue(on(10)), got.Overdue(on(30))}; n != [3]int{0, 1, 2} {
		t.Errorf("overdue %v", n)
	}
	done := as(t)(c.Set(at(1, 5), "hecho/h1-plan-b/r1", record.Value{Kind: record.Day, Text: "2026-12-05"}))
	if s := review.Summarize(done); s.Tasks != 2 || s.NextDue != on(20) {
		t.Errorf("with a task done: %+v", s)
	}
	both := merged(t, c, say(t, ceiba(t), at(2, 9), "h1-plan-c", "r1", review.Met))
	if s := review.Summarize(both); s.Disputed != 1 {
		t.Errorf("where copies differ: %+v", s)
	}
}

// exported is a summary without what the package keeps for itself.
func exported(s review.Summary) review.Summary {
	return review.Summary{
		ID: s.ID, Code: s.Code, Modality: s.Modality, Moment: s.Moment, Siblings: s.Siblings, Closed: s.Closed, DeleteFrom: s.DeleteFrom,
		Changed: s.Changed, Tasks: s.Tasks, NextDue: s.NextDue, Dues: s.Dues, Disputed: s.Disputed,
	}
}

func TestMatches(t *testing.T) {
	open := plan(t, begun(t, "caso-1", "Guayacán-07"), "h1-plan-a", on(16))
	closed := as(t)(review.Close(open, at(1, 3), on(3), ""))
	for _, test := range []struct {
		name  string
		c     review.Case
		q     review.Query
		today calendar.Day
		want  bool
	}{
		{"all open ones", open, review.Query{}, on(9), true},
		{"the beginning", open, review.Query{Text: "guaya"}, on(9), true},
		{"any case and accent", open, review.Query{Text: " GUÁYACÁN "}, on(9), true},
		{"the number", open, review.Query{Text: "07"}, on(9), true},
		{"words in any order", open, review.Query{Text: "07 guaya"}, on(9), true},
		{"one word that it lacks", open, review.Query{Text: "guaya 08"}, on(9), false},
		{"its modality", open, review.Query{Modality: "mod-residencial"}, on(9), true},
		{"another", open, review.Query{Modality: "mod-apoyo"}, on(9), false},
		{"its moment", open, review.Query{Moment: "h1-plan"}, on(9), true},
		{"another moment", open, review.Query{Moment: "h2"}, on(9), false},
		{"due next week", open, review.Query{Due: true}, on(9), false},
		{"due this week", open, review.Query{Due: true}, on(10), true},
		{"overdue", open, review.Query{Due: true}, on(30), true},
		{"nothing to do", begun(t, "caso-1", "Ceiba-07"), review.Query{Due: true}, on(30), false},
		{"due, without a day for today", open, review.Query{Due: true}, "", false},
		{"still long enough", open, review.Query{Still: 8}, on(9), true},
		{"not still enough", open, review.Query{Still: 9}, on(9), false},
		{"closed", closed, review.Query{}, on(9), false},
		{"the archive", closed, review.Query{Archived: true}, on(9), true},
		{"open, in the archive", open, review.Query{Archived: true}, on(9), false},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := review.Matches(review.Summarize(test.c), test.q, test.today, bogota); got != test.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestSort(t *testing.T) {
	ana := plan(t, begun(t, "caso-1", "Yarumo-02"), "h1-plan-a", on(9))
	early := plan(t, say(t, begun(t, "caso-2", "ceiba-07"), at(1, 5), "h1-plan-a", "r1", review.Met), "h1-plan-a", on(3))
	last := say(t, begun(t, "caso-3", "Ceiba-09"), at(1, 9), "h1-plan-a", "r1", review.Met)
	twin := begun(t, "caso-4", "Ceiba-09")
	for _, test := range []struct {
		by   review.Order
		want string
	}{
		{review.ByCode, "caso-2 caso-3 caso-4 caso-1"},
		{review.ByChange, "caso-3 caso-2 caso-4 caso-1"},
		{review.ByDue, "caso-2 caso-1 caso-3 caso-4"},
		{"otro", "caso-2 caso-3 caso-4 caso-1"},
	} {
		t.Run(string(test.by), func(t *testing.T) {
			var all []review.Summary
			for _, c := range []review.Case{ana, twin, last, early} {
				all = append(all, review.Summarize(c))
			}
			review.Sort(all, test.by)
			var ids []string
			for _, s := range all {
				ids = append(ids, s.ID)
			}
			if got := strings.Join(ids, " "); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestLookout(t *testing.T) {
	c := as(t)(review.OpenRound(ceiba(t), at(1, 5), "h1-plan", on(5), ""))
	for criterion, a := range map[string]review.Answer{"a": review.NotMet, "b": review.PartlyMet, "c": review.Met, "d": review.NotApplicable} {
		c = say(t, c, at(1, 6), criterion, "r2", a)
	}
	c = say(t, c, at(1, 6), "e", "r1", review.Met)
	c = merged(t, say(t, c, at(1, 7), "f", "r2", review.Met), say(t, c, at(2, 7), "f", "r2", review.NotMet))
	c = say(t, say(t, c, at(1, 6), "s", "r2", review.NotMet), at(1, 6), "h2-x", "r1", review.NotMet)
	got := c.Lookout("h1-plan", []string{"a", "b", "c", "d", "e", "f"}).And(c.Lookout("h1-plan", []string{"s"}))
	want := review.Lookout{
		Round: "r2", NotMet: []string{"a", "s"}, PartlyMet: []string{"b"}, Unverified: []string{"e"}, Open: []string{"d", "f"},
	}
	if earlier := c.Lookout("h2", []string{"h2-x"}); earlier.Round != "r1" || !slices.Equal(earlier.NotMet, []string{"h2-x"}) {
		t.Errorf("of another moment: %+v", earlier)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestActions(t *testing.T) {
	c := ceiba(t)
	for _, a := range []review.Action{review.Doing, review.Done, review.NotNeeded, review.NotBegun} {
		c = as(t)(c.Set(at(1, 2), review.ActionRegister("amb-micro-x"), a.Value()))
		if got := c.Action("amb-micro-x"); got != a {
			t.Errorf("got %q, want %q", got, a)
		}
	}
	if got := c.Items(); !slices.Contains(got, "accion/amb-micro-x") {
		t.Errorf("registers %q", got)
	}
}

// What follows the guide to its next version stays of the case.
func TestCaseFollowsTheGuide(t *testing.T) {
	c := as(t)(review.GoTo(ceiba(t), at(1, 5), "h2"))
	c = change(t, c, 1, "mod-familiar", 6)
	c = as(t)(review.OpenRound(c, at(1, 7), "h2", on(7), ""))
	next := as(t)(record.Follow(c.Document, record.Mapping{From: "1", To: "2", Items: map[string][]record.Successor{
		"h2":              {{ID: "h2-nuevo", Relation: record.Renames}},
		"mod-residencial": {{ID: "mod-res", Relation: record.Renames}},
	}}))
	if got, want := route(next), "h1-plan 01, h2-nuevo 05"; got != want {
		t.Errorf("path %s", got)
	}
	if next.Round("h2-nuevo") != "r2" || next.ModalityOn(on(2)) != "mod-res" {
		t.Errorf("round %q, modality %q", next.Round("h2-nuevo"), next.ModalityOn(on(2)))
	}
}
