package review_test

import (
	"slices"
	"strings"
	"testing"

	"acompana/wasm/record"
	"acompana/wasm/review"
)

func ofKind(events []review.Event, kind review.EventKind) []review.Event {
	return slices.DeleteFunc(slices.Clone(events), func(e review.Event) bool { return e.Kind != kind })
}

// tell writes events one a line: day, kind, what of, and a mark where copies
// differ.
func tell(events []review.Event) string {
	var lines []string
	for _, e := range events {
		line := strings.Join(strings.Fields(strings.TrimPrefix(string(e.Day), "2026-12-")+" "+string(e.Kind)+" "+e.From+" "+e.Modality+" "+e.Moment+" "+e.Round+" "+e.Text), " ")
		if e.Disputed {
			line += "?"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func TestTimeline(t *testing.T) {
	c := as(t)(review.GoTo(ceiba(t), at(1, 5), "h2"))
	c = as(t)(review.ChangeModality(c, at(1, 7), "mod-familiar", on(5), review.HandoverDone))
	c = as(t)(review.OpenRound(c, at(1, 8), "h2", on(8), "volvió"))
	c = change(t, c, 1, "mod-apoyo", 9)
	closed := as(t)(review.Close(c, at(1, 20), on(20), ""))
	const open = "01 momento h1-plan\n" +
		"05 modalidad mod-residencial mod-familiar hecho\n" +
		"05 momento h2\n" +
		"08 ronda h2 r2 volvió\n" +
		"09 modalidad mod-familiar mod-apoyo"
	for _, test := range []struct {
		name string
		c    review.Case
		want string
	}{
		{"empty", review.Case{Document: newCase(t)}, ""},
		{"an old case", ceiba(t), "01 momento h1-plan"},
		{"all that happens", closed, open + "\n20 cierre"},
		{"opened again", as(t)(review.Reopen(closed, at(1, 21))), open + "\n20 cierre\n21 reapertura"},
		{"opened and closed again", as(t)(review.Close(as(t)(review.Reopen(closed, at(1, 21))), at(1, 23), on(22), "")), open + "\n20 cierre\n21 reapertura\n22 cierre"},
		{"closing undone", undone(t, closed, at(1, 21)), open},
		{"closing redone", as(t)(undone(t, closed, at(1, 21)).Redo(at(1, 22))), open + "\n20 cierre"},
		{"opening undone", undone(t, as(t)(review.Reopen(closed, at(1, 21))), at(1, 22)), open + "\n20 cierre"},
		{"the day of closing corrected", as(t)(review.Close(closed, at(1, 21), on(19), "")), open + "\n19 cierre"},
		{"and that undone", undone(t, as(t)(review.Close(closed, at(1, 21), on(19), "")), at(1, 22)), open + "\n20 cierre"},
		{"closed twice", merged(t, closed, as(t)(review.Close(c, at(2, 22), on(22), ""))), open + "\n20 cierre?\n22 cierre?"},
		{"two ways at once", merged(t, as(t)(review.GoTo(ceiba(t), at(1, 5), "h2")), as(t)(review.GoTo(ceiba(t), at(2, 6), "h3"))),
			"01 momento h1-plan\n05 momento h2?\n06 momento h3?"},
		{"opened again here, closed anew there", merged(t, as(t)(review.Reopen(closed, at(1, 21))), as(t)(review.Close(closed, at(2, 22), on(22), ""))),
			open + "\n21 reapertura?\n22 cierre?"},
		{"modalities written in another order", change(t, change(t, ceiba(t), 1, "mod-familiar", 9), 1, "mod-apoyo", 5),
			"01 momento h1-plan\n05 modalidad mod-familiar mod-residencial\n09 modalidad mod-residencial mod-apoyo"},
		{"many rounds", as(t)(review.OpenRound(as(t)(review.OpenRound(ceiba(t), at(1, 2), "h2", on(2), "")), at(1, 3), "h2", on(3), "")),
			"01 momento h1-plan\n02 ronda h2 r2\n03 ronda h2 r3"},
		{"without dates", review.Case{Document: set(t, newCase(t), record.Author{Replica: ana.Replica}, review.MomentRegister, record.Item, "h2")}, "momento h2"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := tell(test.c.Timeline(bogota)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

func TestTimelineHasTheDayOfThePlace(t *testing.T) {
	late := record.Author{Replica: ana.Replica, Date: "2026-12-02T03:00:00Z"}
	c := review.Case{Document: set(t, newCase(t), late, review.MomentRegister, record.Item, "h2")}
	if got := c.Timeline(bogota)[0].Day; got != on(1) {
		t.Errorf("at ten in the evening of the first it was %q", got)
	}
}
