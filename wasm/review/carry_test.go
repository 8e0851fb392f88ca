package review_test

import (
	"testing"

	"acompana/wasm/record"
	"acompana/wasm/review"
)

func TestCarry(t *testing.T) {
	note := func(c review.Case, criterion, text string) review.Case {
		return review.Case{Document: set(t, c.Document, at(1, 2), review.Register(review.NotePart, criterion, "r1"), record.Text, text)}
	}
	answered := say(t, ceiba(t), at(1, 2), "h1-plan-a", "r1", review.PartlyMet)
	noted := note(answered, "h1-plan-a", "faltan plazos")
	for _, test := range []struct {
		name string
		c    review.Case
		note string
	}{
		{"an answer", answered, ""},
		{"with its note", noted, "faltan plazos"},
		{"over another note", note(noted, "h3-b", "antes"), "faltan plazos"},
		{"without a note, over one", note(answered, "h3-b", "antes"), "antes"},
		{"over another answer", say(t, noted, at(1, 3), "h3-b", "r1", review.Met), "faltan plazos"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := as(t)(review.Carry(test.c, at(1, 9), "h1-plan-a", "h3-b", "r1", "r1"))
			answer, date, settled := c.Answered("h3-b", "r1")
			if answer != review.PartlyMet || date != at(1, 9).Date || !settled {
				t.Errorf("carried %q of %q, settled %v", answer, date, settled)
			}
			if value, _ := c.Settled(review.Register(review.NotePart, "h3-b", "r1")); value.Text != test.note {
				t.Errorf("note %q, want %q", value.Text, test.note)
			}
			if _, date, _ := c.Answered("h1-plan-a", "r1"); date != at(1, 2).Date {
				t.Error("the answer carried over was written anew")
			}
		})
	}
	both := merged(t, answered, say(t, ceiba(t), at(2, 2), "h1-plan-a", "r1", review.Met))
	refused(t, review.ErrNothing)(review.Carry(ceiba(t), at(1, 9), "h1-plan-a", "h3-b", "r1", "r1"))
	refused(t, review.ErrNothing)(review.Carry(both, at(1, 9), "h1-plan-a", "h3-b", "r1", "r1"))
	split := as(t)(record.Follow(answered.Document, record.Mapping{From: "1", To: "2", Items: map[string][]record.Successor{
		"h1-plan-a": {{ID: "h1-plan-x", Relation: record.Splits}, {ID: "h1-plan-y", Relation: record.Splits}},
	}}))
	refused(t, review.ErrNothing)(review.Carry(split, at(1, 9), "h1-plan-x", "h3-b", "r1", "r1"))
	refused(t, record.ErrItem)(review.Carry(answered, at(1, 9), "h1-plan-a", "", "r1", "r1"))
}

func TestCarryToTheNextRound(t *testing.T) {
	c := say(t, ceiba(t), at(1, 2), "h1-plan-a", "r1", review.Met)
	c = as(t)(review.Carry(c, at(1, 9), "h1-plan-a", "h1-plan-a", "r1", "r2"))
	c = say(t, c, at(1, 10), "h1-plan-a", "r2", review.NotMet)
	if answer, _, _ := c.Answered("h1-plan-a", "r1"); answer != review.Met {
		t.Errorf("the answer carried over became %q with its copy", answer)
	}
}
