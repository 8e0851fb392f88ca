package review_test

import (
	"fmt"
	"strings"
	"testing"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// change is a change of modality on a day, without a handover.
func change(t failer, c review.Case, replica byte, to string, day int) review.Case {
	t.Helper()
	return as(t)(review.ChangeModality(c, at(replica, day), to, on(day), ""))
}

// stays are those of a case as «name modality until», a mark where copies differ.
func stays(c review.Case) string {
	var all []string
	for _, s := range c.Stays() {
		text := fmt.Sprintf("%s %s %s", s.Name, s.Modality, strings.TrimPrefix(string(s.Until), "2026-12-"))
		if s.Disputed {
			text += "?"
		}
		all = append(all, text)
	}
	return strings.Join(all, ", ")
}

func TestStays(t *testing.T) {
	old := ceiba(t)
	once := change(t, old, 1, "mod-familiar", 5)
	twice := change(t, once, 1, "mod-apoyo", 9)
	corrected := review.Case{Document: set(t, once.Document, at(1, 6), review.ModalityRegister, record.Item, "mod-residencial")}
	apart := merged(t, once, change(t, old, 2, "mod-familiar", 7))
	for _, test := range []struct {
		name string
		c    review.Case
		want string
	}{
		{"an old case", old, ""},
		{"changed", once, "e1 mod-residencial 05"},
		{"changed twice", twice, "e1 mod-residencial 05, e2 mod-familiar 09"},
		{"there and back", change(t, once, 1, "mod-residencial", 9), "e1 mod-residencial 05, e2 mod-familiar 09"},
		{"undone", undone(t, twice, at(1, 10)), "e1 mod-residencial 05"},
		{"undone whole", undone(t, undone(t, undone(t, once, at(1, 6)), at(1, 6)), at(1, 6)), ""},
		{"undone, then changed", change(t, undone(t, twice, at(1, 10)), 1, "mod-residencial", 12), "e1 mod-residencial 05, e2 mod-familiar 12"},
		{"corrected back", corrected, ""},
		{"corrected back, then changed", change(t, corrected, 1, "mod-apoyo", 20), "e1 mod-residencial 20"},
		{"to what it is", change(t, once, 1, "mod-familiar", 9), "e1 mod-residencial 05"},
		{"in two windows, alike", merged(t, once, change(t, old, 2, "mod-familiar", 5)), "e1 mod-residencial 05"},
		{"in two windows, on different days", apart, "e1 mod-residencial 05?, e1 mod-residencial 07?"},
		{"in two windows, then corrected", review.Case{Document: set(t, apart.Document, at(1, 9), review.ModalityRegister, record.Item, "mod-residencial")},
			"e1 mod-residencial 05?, e1 mod-residencial 07?"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := stays(test.c); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestModalityOn(t *testing.T) {
	old := ceiba(t)
	thrice := change(t, change(t, change(t, old, 1, "mod-familiar", 5), 1, "mod-apoyo", 9), 1, "mod-residencial", 9)
	backwards := change(t, change(t, old, 1, "mod-familiar", 9), 1, "mod-apoyo", 5)
	apart := merged(t, change(t, old, 1, "mod-familiar", 5), change(t, old, 2, "mod-familiar", 9))
	modalities := review.Case{Document: set(t, set(t, old.Document, at(1, 2), review.ModalityRegister, record.Item, "mod-x"), at(1, 3), review.ModalityRegister, record.Item, "mod-residencial")}
	disputed := merged(t, change(t, modalities, 1, "mod-familiar", 5),
		change(t, review.Case{Document: set(t, modalities.Document, at(2, 4), review.ModalityRegister, record.Item, "mod-y")}, 2, "mod-familiar", 5))
	for _, test := range []struct {
		name string
		c    review.Case
		day  calendar.Day
		want string
	}{
		{"an old case", old, on(1), "mod-residencial"},
		{"before all changes", thrice, on(4), "mod-residencial"},
		{"on the day of a change", thrice, on(5), "mod-familiar"},
		{"between changes", thrice, on(8), "mod-familiar"},
		{"on a day of two changes", thrice, on(9), "mod-residencial"},
		{"after all", thrice, on(30), "mod-residencial"},
		{"no day", backwards, "", "mod-apoyo"},
		{"written in another order", backwards, on(4), "mod-familiar"},
		{"written in another order, later", backwards, on(6), "mod-residencial"},
		{"copies differ in the day", apart, on(6), "mod-residencial"},
		{"copies differ in the modality", disputed, on(4), ""},
		{"after what copies differ about", disputed, on(6), "mod-familiar"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.c.ModalityOn(test.day); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestChangeModality(t *testing.T) {
	old := ceiba(t)
	c := as(t)(review.ChangeModality(old, at(1, 5), "mod-familiar", on(5), review.HandoverPending))
	if got := c.Stays()[0]; got.Handover != review.HandoverPending || c.Modality() != "mod-familiar" {
		t.Errorf("%+v, now in %q", got, c.Modality())
	}
	back := undone(t, c, at(1, 6))
	if back.Modality() != "mod-residencial" {
		t.Errorf("one undo leaves %q", back.Modality())
	}
	if again := change(t, back, 1, "mod-apoyo", 8).Stays()[0]; again.Handover != "" {
		t.Errorf("the handover of an undone change stays: %+v", again)
	}
	first := as(t)(review.ChangeModality(review.Case{Document: newCase(t)}, at(1, 5), "mod-apoyo", on(5), ""))
	if first.Modality() != "mod-apoyo" || len(first.Stays()) > 0 {
		t.Error("the first modality ends a stay")
	}
	refused(t, review.ErrDay)(review.ChangeModality(old, at(1, 5), "mod-familiar", "", ""))
	refused(t, record.ErrValue)(review.ChangeModality(old, at(1, 5), "", on(5), ""))
	refused(t, record.ErrValue)(review.ChangeModality(old, at(1, 5), "mod-familiar", on(5), "Otra cosa"))
	both := merged(t, change(t, old, 1, "mod-familiar", 5), change(t, old, 2, "mod-apoyo", 5))
	refused(t, review.ErrDisputed)(review.ChangeModality(both, at(1, 6), "mod-residencial", on(6), ""))
	full := review.Case{Document: set(t, old.Document, at(1, 1), review.StayRegister("e9999"), record.Item, "mod-apoyo")}
	refused(t, record.ErrFull)(review.ChangeModality(full, at(1, 6), "mod-familiar", on(6), ""))
}
