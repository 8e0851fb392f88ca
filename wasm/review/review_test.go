package review_test

import (
	"testing"

	"acompana/wasm/record"
	"acompana/wasm/review"

	"pgregory.net/rapid"
)

var (
	ana  = record.Author{Replica: record.NewReplica([10]byte{1}), Date: "2026-11-22T10:00:00Z"}
	luis = record.Author{Replica: record.NewReplica([10]byte{2}), Date: "2026-11-22T11:00:00Z"}
)

func write(t *testing.T, d *record.Document, by record.Author, register string, value record.Value) *record.Document {
	t.Helper()
	d, err := d.Set(by, register, value)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func answer(t *testing.T, d *record.Document, by record.Author, criterion string, a review.Answer) *record.Document {
	t.Helper()
	return write(t, d, by, review.Register(review.AnswerPart, criterion, review.FirstRound), review.AnswerPart.Value(string(a)))
}

func reason(t *testing.T, d *record.Document, criterion string) *record.Document {
	t.Helper()
	return write(t, d, ana, review.Register(review.NotePart, criterion, review.FirstRound), review.NotePart.Value("no hay red conocida"))
}

func newCase(t *testing.T) *record.Document {
	t.Helper()
	d, err := record.New("caso-1", review.Kind, "1")
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestCaseReadsItsRegisters(t *testing.T) {
	d := newCase(t)
	d = write(t, d, ana, review.CodeRegister, record.Value{Kind: record.Text, Text: "Ceiba-07"})
	d = write(t, d, ana, review.ModalityRegister, record.Value{Kind: record.Item, Text: "mod-residencial"})
	d = write(t, d, ana, review.MomentRegister, record.Value{Kind: record.Item, Text: "h1-plan"})
	d = write(t, d, ana, review.ExitRegister, record.Value{Kind: record.Choice, Text: review.ExitForeseen})
	c := review.Case{Document: d}
	got := [4]string{c.Code(), c.Modality(), c.Moment(), c.Exit()}
	if want := [4]string{"Ceiba-07", "mod-residencial", "h1-plan", "si"}; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if empty := (review.Case{Document: newCase(t)}); empty.Code() != "" || empty.Exit() != "" {
		t.Error("an empty case has a code or an exit")
	}
}

func TestProgress(t *testing.T) {
	criteria := []string{"h1-plan-a", "h1-plan-b", "h1-plan-c"}
	begun := answer(t, answer(t, newCase(t), ana, "h1-plan-a", review.Met), ana, "h1-plan-b", review.NotMet)
	apart := answer(t, newCase(t), luis, "h1-plan-a", review.PartlyMet)
	both, err := record.Merge(begun, apart)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name string
		doc  *record.Document
		want review.Progress
	}{
		{"nothing yet", newCase(t), review.Progress{Criteria: 3}},
		{"met and not met", begun, review.Progress{Criteria: 3, Verified: 2, Met: 1}},
		{"not applicable, without a reason", answer(t, begun, ana, "h1-plan-c", review.NotApplicable), review.Progress{Criteria: 3, Verified: 2, Met: 1, Open: 1}},
		{"not applicable, and why", reason(t, answer(t, begun, ana, "h1-plan-c", review.NotApplicable), "h1-plan-c"), review.Progress{Criteria: 3, Verified: 3, Met: 1}},
		{"taken back", answer(t, begun, ana, "h1-plan-a", review.NotVerified), review.Progress{Criteria: 3, Verified: 1}},
		{"two different answers", both, review.Progress{Criteria: 3, Verified: 1, Open: 1}},
		{"another moment's", answer(t, begun, ana, "h2-x", review.Met), review.Progress{Criteria: 3, Verified: 2, Met: 1}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := (review.Case{Document: test.doc}).Progress(criteria, review.FirstRound); got != test.want {
				t.Errorf("got %+v, want %+v", got, test.want)
			}
		})
	}
}

func TestInheritedAnswerWaits(t *testing.T) {
	d := answer(t, newCase(t), ana, "h1-plan-a", review.Met)
	next, err := record.Follow(d, record.Mapping{From: "1", To: "2", Items: map[string][]record.Successor{
		"h1-plan-a": {{ID: "h1-plan-x", Relation: record.Splits}, {ID: "h1-plan-y", Relation: record.Splits}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	got := review.Case{Document: next}.Progress([]string{"h1-plan-x", "h1-plan-y"}, review.FirstRound)
	if want := (review.Progress{Criteria: 2, Open: 2}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestPartValue(t *testing.T) {
	for _, test := range []struct {
		name string
		part review.Part
		text string
		want record.Value
	}{
		{"answer", review.AnswerPart, "se-cumple", record.Value{Kind: record.Choice, Text: "se-cumple"}},
		{"note", review.NotePart, "dos\nlíneas", record.Value{Kind: record.Text, Text: "dos\nlíneas"}},
		{"empty", review.StepPart, "", record.Value{}},
		{"pasted from elsewhere", review.NotePart, "uno\r\ndos\x0btres\x02\x7f", record.Value{Kind: record.Text, Text: "uno\ndostres"}},
		{"nothing but control characters", review.NotePart, "\x0c\r", record.Value{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := test.part.Value(test.text)
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			write(t, newCase(t), ana, review.Register(test.part, "h1-plan-a", review.FirstRound), got)
		})
	}
}

func TestNewCode(t *testing.T) {
	words := []string{"Ceiba", "Yarumo"}
	none := func(string) bool { return false }
	for _, test := range []struct {
		name   string
		random []uint32
		taken  func(string) bool
		want   string
		ok     bool
	}{
		{"first", []uint32{7}, none, "Ceiba-07", true},
		{"second word", []uint32{142}, none, "Yarumo-42", true},
		{"goes on when taken", []uint32{7, 8}, func(code string) bool { return code == "Ceiba-07" }, "Ceiba-08", true},
		{"runs out", []uint32{7}, func(string) bool { return true }, "", false},
		{"above the fair range", []uint32{^uint32(0)}, none, "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, ok := review.NewCode(words, test.random, test.taken)
			if got != test.want || ok != test.ok {
				t.Errorf("got %q, %v; want %q, %v", got, ok, test.want, test.ok)
			}
		})
	}
	if _, ok := review.NewCode(nil, []uint32{1}, none); ok {
		t.Error("made a code of no words")
	}
}

func TestNewCodeIsNeverTaken(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfNDistinct(rapid.StringMatching(`[A-Z][a-z]{2,6}`), 1, 5, rapid.ID[string]).Draw(t, "words")
		taken := map[string]bool{}
		for range 20 {
			code, ok := review.NewCode(words, rapid.SliceOfN(rapid.Uint32(), 1, 8).Draw(t, "random"), func(c string) bool { return taken[c] })
			if ok && taken[code] {
				t.Fatalf("%q was taken", code)
			}
			taken[code] = ok
		}
	})
}
