package assess_test

import (
	"slices"
	"testing"

	"acompana/wasm/assess"
	"acompana/wasm/record"

	"pgregory.net/rapid"
)

func TestScale(t *testing.T) {
	for rank, level := range assess.Scale {
		if level.Rank() != rank || !level.Known() {
			t.Errorf("%q has rank %d, known %v", level, level.Rank(), level.Known())
		}
		if want := level == "autonomo" || level == "referente"; level.NeedsExample() != want {
			t.Errorf("%q needs an example: %v", level, level.NeedsExample())
		}
	}
	for _, level := range []assess.Level{"", "experto"} {
		if level.Rank() != 0 || level.Known() || level.NeedsExample() {
			t.Errorf("%q passes for a level", level)
		}
	}
}

func TestRoundReadsItsRegisters(t *testing.T) {
	r := newRound(t, "ronda-2", `codigo=Guadua-31 persona=k3f9 vista=propia modo=en-el-cargo
		inicio=2026-11-20 fin=2026-11-22 retro=ronda-1 nivel/c-a=autonomo nivel-antes/c-a=inicial
		ejemplo/c-a=acordó parte/c-a=emociones prioridad/p1=c-a`)
	got := []string{r.Code(), r.Person(), r.View(), r.Mode(), string(r.Began()), string(r.Ended()), r.Looks(),
		string(r.Levels()("c-a")), string(r.Before("c-a")), r.Example("c-a"), r.Half("c-a"), r.Priority("p1")}
	want := []string{"Guadua-31", "k3f9", assess.Own, assess.OnTheJob, "2026-11-20", "2026-11-22", "ronda-1",
		"autonomo", "inicial", "acordó", "emociones", "c-a"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if !r.Finished() || newRound(t, "vacia", "").Finished() {
		t.Error("a round is finished when it has an end")
	}
}

func TestLevelCountsWhenSettled(t *testing.T) {
	one := newRound(t, "r", "nivel/c-a=inicial")
	apart := setBy(t, newRound(t, "r", ""), luis, "nivel/c-a=referente")
	for _, test := range []struct {
		name    string
		round   assess.Round
		level   assess.Level
		settled bool
		waits   bool
	}{
		{"not answered", newRound(t, "r", ""), "", false, false},
		{"answered", one, assess.Initial, true, false},
		{"taken back", set(t, one, "nivel/c-a="), "", false, false},
		{"no evidence is an answer", set(t, one, "nivel/c-a=sin-evidencia"), assess.NoEvidence, true, false},
		{"two answers", merge(t, one, apart), "", false, true},
		{"of a scale not known here", set(t, one, "nivel/c-a=experto"), "", false, true},
		{"inherited", inherited(t, newRound(t, "r", "nivel/c-vieja=inicial")), assess.Initial, false, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			level, settled := test.round.Level("c-a")
			if level != test.level || settled != test.settled || test.round.Waits("c-a") != test.waits {
				t.Errorf("got %q, %v, waits %v", level, settled, test.round.Waits("c-a"))
			}
			if counts := test.round.Levels()("c-a") != ""; counts != test.settled {
				t.Errorf("Levels takes it: %v", counts)
			}
		})
	}
}

// inherited takes a round to a guide that splits c-vieja into c-a and c-b.
func inherited(t *testing.T, r assess.Round) assess.Round {
	t.Helper()
	d, err := record.Follow(r.Document, record.Mapping{From: "1", To: "2", Items: map[string][]record.Successor{
		"c-vieja": {{ID: "c-a", Relation: record.Splits}, {ID: "c-b", Relation: record.Splits}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	return assess.Round{Document: d}
}

func TestReady(t *testing.T) {
	apart := merge(t, newRound(t, "r", "nivel/c-a=inicial"), setBy(t, newRound(t, "r", ""), luis, "nivel/c-a=referente"))
	for _, test := range []struct {
		name                      string
		round                     assess.Round
		levels, waiting, examples []string
	}{
		{"nothing yet", newRound(t, "r", ""), []string{"c-a", "c-b"}, nil, nil},
		{"no evidence is enough", newRound(t, "r", "nivel/c-a=sin-evidencia nivel/c-b=en-desarrollo"), nil, nil, nil},
		{"third and fourth want an example", newRound(t, "r", "nivel/c-a=autonomo nivel/c-b=referente"), nil, nil, []string{"c-a", "c-b"}},
		{"with an example", newRound(t, "r", "nivel/c-a=autonomo ejemplo/c-a=x nivel/c-b=inicial"), nil, nil, nil},
		{"an example is no level", newRound(t, "r", "ejemplo/c-a=x nivel/c-b=inicial"), []string{"c-a"}, nil, nil},
		{"two answers", set(t, apart, "nivel/c-b=inicial"), nil, []string{"c-a"}, nil},
		{"inherited, twice", inherited(t, newRound(t, "r", "nivel/c-vieja=autonomo")), nil, []string{"c-a", "c-b"}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			m := assess.Ready(test.round, []string{"c-a", "c-b"})
			if !slices.Equal(m.Levels, test.levels) || !slices.Equal(m.Waiting, test.waiting) || !slices.Equal(m.Examples, test.examples) {
				t.Errorf("got %+v", m)
			}
			if ready := test.levels == nil && test.waiting == nil && test.examples == nil; m.None() != ready {
				t.Errorf("None says %v", m.None())
			}
		})
	}
}

func TestBlankExampleIsNone(t *testing.T) {
	r := write(t, newRound(t, "r", "nivel/c-a=autonomo"), ana, "ejemplo/c-a", record.Value{Kind: record.Text, Text: " \n"})
	if !r.LacksExample("c-a") {
		t.Error("spaces pass for an example")
	}
}

func TestPriorities(t *testing.T) {
	for _, test := range []struct {
		name, writes string
		want         []string
		free         string
	}{
		{"none", "", nil, "p1"},
		{"in order of place", "prioridad/p3=c-a prioridad/p1=c-b", []string{"c-b", "c-a"}, "p2"},
		{"twice the same", "prioridad/p1=c-a prioridad/p2=c-a", []string{"c-a"}, "p3"},
		{"no fourth", "prioridad/p1=c-a prioridad/p2=c-b prioridad/p3=c-c prioridad/p4=c-d", []string{"c-a", "c-b", "c-c"}, ""},
		{"taken back", "prioridad/p1=c-a prioridad/p1=", nil, "p1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := newRound(t, "r", test.writes)
			if got := r.Priorities(); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
			if free, ok := r.FreePlace(); free != test.free || ok != (test.free != "") {
				t.Errorf("free %q, %v; want %q", free, ok, test.free)
			}
		})
	}
	apart := merge(t, newRound(t, "r", "prioridad/p1=c-a"), setBy(t, newRound(t, "r", ""), luis, "prioridad/p1=c-b"))
	if free, _ := apart.FreePlace(); free != "p2" {
		t.Errorf("a place in conflict is free: %q", free)
	}
}

func TestCountSums(t *testing.T) {
	competencies := []string{"c-a", "c-b", "c-c", "c-d", "c-e", "c-f"}
	rapid.Check(t, func(t *rapid.T) {
		r := newRound(t, "r", "")
		for _, c := range competencies {
			r = set(t, r, assess.Register(assess.LevelPart, c)+"="+string(anyLevel.Draw(t, c)))
			if rapid.Bool().Draw(t, c+" has its example") {
				r = set(t, r, assess.Register(assess.ExamplePart, c)+"=algo")
			}
		}
		count := r.Count(competencies)
		sum := count.Unanswered
		for rank, n := range count.InScale() {
			sum += n
			for _, c := range competencies {
				if r.Levels()(c) == assess.Scale[rank] && !r.LacksExample(c) {
					n--
				}
			}
			if n != 0 {
				t.Fatalf("%q miscounted by %d", assess.Scale[rank], n)
			}
		}
		if sum != len(competencies) {
			t.Fatalf("%+v sums to %d", count, sum)
		}
	})
}

func TestPartValue(t *testing.T) {
	for _, test := range []struct {
		name string
		part assess.Part
		text string
		want record.Value
	}{
		{"level", assess.LevelPart, "inicial", record.Value{Kind: record.Choice, Text: "inicial"}},
		{"level then", assess.BeforePart, "inicial", record.Value{Kind: record.Choice, Text: "inicial"}},
		{"priority", assess.PriorityPart, "c-a", record.Value{Kind: record.Item, Text: "c-a"}},
		{"example", assess.ExamplePart, "dos\nlíneas", record.Value{Kind: record.Text, Text: "dos\nlíneas"}},
		{"pasted from elsewhere", assess.HalfPart, "uno\r\ndos\x0b\x7f", record.Value{Kind: record.Text, Text: "uno\ndos"}},
		{"nothing", assess.ExamplePart, "", record.Value{}},
		{"nothing but spaces", assess.ExamplePart, " \r\n\t", record.Value{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := test.part.Value(test.text)
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			write(t, newRound(t, "r", ""), ana, assess.Register(test.part, "c-a"), got)
		})
	}
}
