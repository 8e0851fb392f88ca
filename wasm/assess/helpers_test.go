package assess_test

import (
	"strings"

	"acompana/wasm/assess"
	"acompana/wasm/record"

	"pgregory.net/rapid"
)

var (
	ana  = record.Author{Replica: record.NewReplica([10]byte{1}), Date: "2026-11-22T10:00:00Z"}
	luis = record.Author{Replica: record.NewReplica([10]byte{2}), Date: "2026-11-22T11:00:00Z"}
)

// failer is what *testing.T, *testing.B and *rapid.T share.
type failer interface {
	Helper()
	Fatal(args ...any)
}

func write(t failer, r assess.Round, by record.Author, register string, value record.Value) assess.Round {
	t.Helper()
	d, err := r.Set(by, register, value)
	if err != nil {
		t.Fatal(register, err)
	}
	return assess.Round{Document: d}
}

// set writes a list «register=value …», as one would in the page.
func set(t failer, r assess.Round, writes string) assess.Round { return setBy(t, r, ana, writes) }

func setBy(t failer, r assess.Round, by record.Author, writes string) assess.Round {
	t.Helper()
	for one := range strings.FieldsSeq(writes) {
		register, text, _ := strings.Cut(one, "=")
		part, _, _ := strings.Cut(register, "/")
		r = write(t, r, by, register, valueOf(part, text))
	}
	return r
}

func valueOf(part, text string) record.Value {
	switch {
	case text == "":
		return record.Value{}
	case part == assess.BeganRegister || part == assess.EndedRegister:
		return record.Value{Kind: record.Day, Text: text}
	case part == assess.CodeRegister:
		return record.Value{Kind: record.Text, Text: text}
	case strings.Contains("persona vista modo retro autor", part):
		return record.Value{Kind: record.Choice, Text: text}
	}
	return assess.Part(part).Value(text)
}

func newRound(t failer, id, writes string) assess.Round {
	t.Helper()
	d, err := record.New(id, assess.Kind, "1")
	if err != nil {
		t.Fatal(err)
	}
	return set(t, assess.Round{Document: d}, writes)
}

// finished is a person's own round on the job.
func finished(t failer, id, person, ended, writes string) assess.Round {
	t.Helper()
	return newRound(t, id, "persona="+person+" vista=propia modo=en-el-cargo fin="+ended+" "+writes)
}

func merge(t failer, a, b assess.Round) assess.Round {
	t.Helper()
	d, err := record.Merge(a.Document, b.Document)
	if err != nil {
		t.Fatal(err)
	}
	return assess.Round{Document: d}
}

var anyLevel = rapid.SampledFrom(append([]assess.Level{""}, assess.Scale[:]...))

// drawLevels gives a level, or none, to each competency.
func drawLevels(t *rapid.T, competencies []string, name string) assess.Levels {
	levels := map[string]assess.Level{}
	for _, c := range competencies {
		levels[c] = anyLevel.Draw(t, name+" "+c)
	}
	return func(c string) assess.Level { return levels[c] }
}
