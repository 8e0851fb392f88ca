package review_test

import (
	"slices"
	"testing"

	"acompana/wasm/record"
	"acompana/wasm/review"
)

func TestRounds(t *testing.T) {
	first := ceiba(t)
	second := as(t)(review.OpenRound(first, at(1, 5), "h1-plan", on(5), "se rediseña el plan"))
	many := second
	for range 10 {
		many = as(t)(review.OpenRound(many, at(1, 6), "h1-plan", on(6), ""))
	}
	for _, test := range []struct {
		name   string
		c      review.Case
		moment string
		want   []string
	}{
		{"an old case", first, "h1-plan", []string{"r1"}},
		{"opened again", second, "h1-plan", []string{"r1", "r2"}},
		{"another moment", second, "h2-implementacion", []string{"r1"}},
		{"a moment whose name begins alike", second, "h1", []string{"r1"}},
		{"more than nine", many, "h1-plan", []string{"r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12"}},
		{"undone", undone(t, second, at(1, 5)), "h1-plan", []string{"r1"}},
		{"undone, then opened again", as(t)(review.OpenRound(undone(t, second, at(1, 5)), at(1, 5), "h1-plan", on(5), "")), "h1-plan", []string{"r1", "r3"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.c.Rounds(test.moment); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
			if got := test.c.Round(test.moment); got != test.want[len(test.want)-1] {
				t.Errorf("newest is %q", got)
			}
		})
	}
	if day, why := second.Opened("h1-plan", "r2"), second.Why("h1-plan", "r2"); day != on(5) || why != "se rediseña el plan" {
		t.Errorf("opened on %q because %q", day, why)
	}
	if day := second.Opened("h1-plan", "r1"); day != "" {
		t.Errorf("the first round was opened on %q", day)
	}
}

func TestForeignRoundRegistersAreNoRounds(t *testing.T) {
	c := ceiba(t)
	for _, name := range []string{"r0", "r1", "r02", "2", "x2", "r10000", "r99999999999999999999"} {
		c = review.Case{Document: set(t, c.Document, at(1, 1), review.RoundRegister("h1-plan", name), record.Day, "2026-12-01")}
	}
	if got := c.Rounds("h1-plan"); len(got) != 1 {
		t.Errorf("rounds %q", got)
	}
	if events := c.Timeline(bogota); len(events) != 1 {
		t.Errorf("events %+v", events)
	}
	c = review.Case{Document: set(t, c.Document, at(1, 1), review.RoundRegister("h1-plan", "r2"), record.Day, "2026-12-01")}
	if got := c.Rounds("h1-plan"); len(got) != 2 {
		t.Errorf("rounds %q", got)
	}
}

func TestOpenRoundRefuses(t *testing.T) {
	c := ceiba(t)
	refused(t, review.ErrDay)(review.OpenRound(c, at(1, 1), "h1-plan", "2026-02-30", ""))
	refused(t, review.ErrDay)(review.OpenRound(c, at(1, 1), "h1-plan", "", ""))
	refused(t, record.ErrItem)(review.OpenRound(c, at(1, 1), "", on(1), ""))
	last := review.Case{Document: set(t, c.Document, at(1, 1), review.RoundRegister("h1-plan", "r9999"), record.Day, "2026-12-01")}
	refused(t, record.ErrFull)(review.OpenRound(last, at(1, 1), "h1-plan", on(1), ""))
}

func TestRoundOpenedInTwoWindows(t *testing.T) {
	c := ceiba(t)
	both := merged(t,
		as(t)(review.OpenRound(c, at(1, 5), "h1-plan", on(6), "por una cosa")),
		as(t)(review.OpenRound(c, at(2, 5), "h1-plan", on(5), "por otra")))
	if got := both.Rounds("h1-plan"); !slices.Equal(got, []string{"r1", "r2"}) {
		t.Errorf("rounds %q", got)
	}
	if got := both.Opened("h1-plan", "r2"); got != on(5) {
		t.Errorf("opened on %q", got)
	}
	rounds := ofKind(both.Timeline(bogota), review.EventRound)
	if len(rounds) != 4 || !rounds[0].Disputed {
		t.Errorf("the timeline tells %+v", rounds)
	}
}

func TestAnswered(t *testing.T) {
	c := say(t, ceiba(t), at(1, 2), "h1-plan-a", "r1", review.Met)
	changed := say(t, c, at(1, 9), "h1-plan-a", "r1", review.NotMet)
	for _, test := range []struct {
		name    string
		c       review.Case
		answer  review.Answer
		date    string
		settled bool
	}{
		{"never", ceiba(t), review.NotVerified, "", false},
		{"once", c, review.Met, at(1, 2).Date, true},
		{"changed", changed, review.NotMet, at(1, 9).Date, true},
		{"a slip undone has the date of the answer", undone(t, changed, at(1, 10)), review.Met, at(1, 2).Date, true},
		{"taken back", say(t, c, at(1, 3), "h1-plan-a", "r1", review.NotVerified), review.NotVerified, "", false},
		{"copies differ", merged(t, changed, say(t, c, at(2, 3), "h1-plan-a", "r1", review.PartlyMet)), review.NotVerified, "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			answer, date, settled := test.c.Answered("h1-plan-a", "r1")
			if answer != test.answer || date != test.date || settled != test.settled {
				t.Errorf("got %q, %q, %v", answer, date, settled)
			}
		})
	}
}

func TestServicesAnswerOnTheirOwn(t *testing.T) {
	c := say(t, ceiba(t), at(1, 2), "h3-servicio-salud", "r2", review.Met)
	c = say(t, c, at(1, 2), "h3-servicio-cultura", "r2", review.NotApplicable)
	if got, want := c.Progress([]string{"h3-servicio-salud", "h3-servicio-cultura", "h3-servicio-deporte"}, "r2"), (review.Progress{Criteria: 3, Verified: 1, Met: 1, Open: 1}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if !c.LacksReason("h3-servicio-cultura", "r2") || c.LacksReason("h3-servicio-salud", "r2") {
		t.Error("a service that does not apply needs a reason, and only that one")
	}
	if got := c.Progress([]string{"h3-continuidad"}, "r2"); got.Verified != 0 {
		t.Errorf("the criterion counts %+v", got)
	}
}
