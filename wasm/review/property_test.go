package review_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"

	"pgregory.net/rapid"
)

var (
	moments    = []string{"h1-plan", "h2", "h3"}
	modalities = []string{"mod-residencial", "mod-familiar", "mod-apoyo"}
	criteria   = []string{"h1-plan-a", "h2-b"}
	answers    = []review.Answer{review.Met, review.PartlyMet, review.NotMet, review.NotApplicable}
)

// facts are what the last operations said, kept apart from any document.
type facts struct {
	moment, modality string
	closed           calendar.Day
	rounds           map[string]int
	answers          map[string]review.Answer
}

func pick[T any](t *rapid.T, from []T, name string) T { return rapid.SampledFrom(from).Draw(t, name) }

// operate does one thing to a case, and to the facts.
func operate(t *rapid.T, c review.Case, by record.Author, f *facts) review.Case {
	day := on(rapid.IntRange(1, 28).Draw(t, "day"))
	switch rapid.IntRange(0, 7).Draw(t, "operation") {
	case 0:
		f.moment = pick(t, moments, "moment")
		return as(t)(review.GoTo(c, by, f.moment))
	case 1:
		f.modality = pick(t, modalities, "modality")
		return as(t)(review.ChangeModality(c, by, f.modality, day, pick(t, []string{"", review.HandoverDone}, "handover")))
	case 2:
		f.modality = pick(t, modalities, "modality")
		return as(t)(c.Set(by, review.ModalityRegister, record.Value{Kind: record.Item, Text: f.modality}))
	case 3:
		moment := pick(t, moments, "moment")
		f.rounds[moment]++
		return as(t)(review.OpenRound(c, by, moment, day, pick(t, []string{"", "volvió"}, "why")))
	case 4:
		f.closed = day
		return as(t)(review.Close(c, by, day, pick(t, []calendar.Day{"", day.Add(review.DeleteAfter)}, "delete")))
	case 5:
		f.closed = ""
		return as(t)(review.Reopen(c, by))
	case 6:
		f.moment = pick(t, moments, "moment")
		return as(t)(c.Set(by, review.MomentRegister, record.Value{Kind: record.Item, Text: f.moment}))
	}
	criterion, moment, a := pick(t, criteria, "criterion"), pick(t, moments, "moment"), pick(t, answers, "answer")
	round := c.Round(moment)
	f.answers[review.Place(criterion, round)] = a
	return as(t)(c.Set(by, review.Register(review.AnswerPart, criterion, round), review.AnswerPart.Value(string(a))))
}

func checkFacts(t *rapid.T, c review.Case, f *facts) {
	if c.Moment() != f.moment || c.Modality() != f.modality || c.Closed() != f.closed {
		t.Fatalf("in %q, %q, closed %q; want %+v", c.Moment(), c.Modality(), c.Closed(), *f)
	}
	if path := c.Path(); path[len(path)-1].Moment != f.moment {
		t.Fatalf("the path ends in %+v, not in %q", path, f.moment)
	}
	if c.ModalityOn("2027-01-01") != f.modality {
		t.Fatalf("after all stays: %q", c.ModalityOn("2027-01-01"))
	}
	for _, moment := range moments {
		if got := len(c.Rounds(moment)); got != 1+f.rounds[moment] {
			t.Fatalf("%d rounds of %q", got, moment)
		}
	}
	for place, want := range f.answers {
		if value, _ := c.Settled(string(review.AnswerPart) + "/" + place); review.Answer(value.Text) != want {
			t.Fatalf("%q: %q, want %q", place, value.Text, want)
		}
	}
}

// checkReading is what holds of any case, whatever made it.
func checkReading(t *rapid.T, c review.Case) {
	events := c.Timeline(bogota)
	if !slices.IsSortedFunc(events, func(a, b review.Event) int { return strings.Compare(string(a.Day), string(b.Day)) }) {
		t.Fatalf("not in order: %s", tell(events))
	}
	if got, want := len(ofKind(events, review.EventModality)), len(c.Stays()); got != want {
		t.Fatalf("%d changes of modality, %d stays", got, want)
	}
	if got, want := len(ofKind(events, review.EventMoment)), len(c.Path()); got != want {
		t.Fatalf("%d moments reached, a path of %d", got, want)
	}
	s := review.Summarize(c)
	if s.ID != c.ID() || s.Code != c.Code() || s.Moment != c.Moment() || s.Modality != c.Modality() ||
		s.Closed != c.Closed() || s.DeleteFrom != c.DeleteFrom() || s.Changed != c.Last() || s.Disputed != len(c.Conflicts()) {
		t.Fatalf("summary %+v", s)
	}
}

func TestWhatWasSaidLastIsSo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := ceiba(t)
		f := &facts{moment: "h1-plan", modality: "mod-residencial", rounds: map[string]int{}, answers: map[string]review.Answer{}}
		for i := range rapid.IntRange(1, 20).Draw(t, "operations") {
			c = operate(t, c, at(1, 1+i), f)
			checkFacts(t, c, f)
			checkReading(t, c)
		}
	})
}

// Undoing all takes the case back to where it was.
func TestUndoTakesAllBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start := ceiba(t)
		c, f := start, &facts{rounds: map[string]int{}, answers: map[string]review.Answer{}}
		for range rapid.IntRange(1, 6).Draw(t, "operations") {
			c = operate(t, c, at(2, 5), f)
		}
		for {
			back, err := c.Undo(at(2, 6))
			if err == record.ErrNothing {
				break
			}
			c = as(t)(back, err)
			checkReading(t, c)
		}
		if got, want := tell(c.Timeline(bogota)), tell(start.Timeline(bogota)); got != want {
			t.Fatalf("after undoing all:\n%s\nwant\n%s", got, want)
		}
	})
}

// Windows that work apart, undo and merge, in any order, come to the same case,
// and it can be read and written.
func TestWindowsApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		both := [2]review.Case{ceiba(t), ceiba(t)}
		ignored := &facts{rounds: map[string]int{}, answers: map[string]review.Answer{}}
		for i := range rapid.IntRange(1, 16).Draw(t, "operations") {
			w := rapid.IntRange(0, 1).Draw(t, "window")
			by := at(byte(5+w), 1+i)
			switch rapid.IntRange(0, 4).Draw(t, "what") {
			case 0:
				both[w] = merged(t, both[w], both[1-w])
			case 1:
				if back, err := both[w].Undo(by); err == nil {
					both[w] = review.Case{Document: back}
				}
			default:
				if both[w].Modality() == "" { // waits for a decision
					both[w] = review.Case{Document: set(t, both[w].Document, by, review.ModalityRegister, record.Item, modalities[0])}
				}
				both[w] = operate(t, both[w], by, ignored)
			}
			checkReading(t, both[w])
		}
		a, b := merged(t, both[0], both[1]), merged(t, both[1], both[0])
		checkReading(t, a)
		if !reflect.DeepEqual(a.Timeline(bogota), b.Timeline(bogota)) {
			t.Fatalf("two orders of merging:\n%s\nand\n%s", tell(a.Timeline(bogota)), tell(b.Timeline(bogota)))
		}
	})
}

// Files can hold anything in any register.
func TestAnyRegistersCanBeRead(t *testing.T) {
	registers := []string{
		review.MomentRegister, review.ModalityRegister, review.ClosedRegister, review.DeleteFromRegister, review.ActiveRegister,
		"recorrido/t1", "recorrido/t2", "recorrido/x", "recorrido", "estadia/e1", "estadia/e2", "estadia-hasta/e1", "estadia-hasta/e2",
		"ronda/h1-plan/r2", "ronda/h1-plan", "ronda/h1-plan/r3/r4", "motivo/h1-plan/r2", "respuesta/h1-plan-a/r2", "respuesta/h1-plan-a", "fecha/h1-plan-a/r1",
	}
	values := []record.Value{
		{}, {Kind: record.Text, Text: "texto"}, {Kind: record.Item, Text: "h2"}, {Kind: record.Item, Text: "h3"},
		{Kind: record.Day, Text: "2026-02-31"}, {Kind: record.Day, Text: "2026-12-05"}, {Kind: record.Number, Text: "-7"},
	}
	rapid.Check(t, func(t *rapid.T) {
		both := [2]review.Case{{Document: ceiba(t).Document}, {Document: ceiba(t).Document}}
		for range rapid.IntRange(1, 30).Draw(t, "moves") {
			w := rapid.IntRange(0, 1).Draw(t, "window")
			both[w] = as(t)(both[w].Set(at(byte(5+w), 2), pick(t, registers, "register"), pick(t, values, "value")))
		}
		c := merged(t, both[0], both[1])
		checkReading(t, c)
		c.ModalityOn(on(pick(t, []int{1, 5, 9}, "day")))
		c.Lookout("h2", criteria)
		if went, err := review.GoTo(c, at(1, 9), "h9"); err != nil || (review.Case{Document: went}).Moment() != "h9" {
			t.Fatalf("cannot go on: %v", err)
		}
	})
}
