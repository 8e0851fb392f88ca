package agenda_test

import (
	"strings"
	"testing"

	"acompana/wasm/record"
)

var (
	ana  = record.Author{Replica: record.NewReplica([10]byte{1}), Date: "2026-11-22T10:00:00Z"}
	luis = record.Author{Replica: record.NewReplica([10]byte{2}), Date: "2026-11-22T11:00:00Z"}
)

func newCase(t testing.TB) *record.Document {
	t.Helper()
	d, err := record.New("caso-1", "caso", "1")
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// set writes in registers, each given as «paso/x=texto»; nothing after the sign
// empties the register.
func set(t testing.TB, d *record.Document, by record.Author, writes ...string) *record.Document {
	t.Helper()
	for _, write := range writes {
		register, text, _ := strings.Cut(write, "=")
		next, err := d.Set(by, register, value(register, text))
		if err != nil {
			t.Fatalf("%q: %v", write, err)
		}
		d = next
	}
	return d
}

func value(register, text string) record.Value {
	part, _, _ := strings.Cut(register, "/")
	kinds := map[string]record.Kind{"fecha": record.Day, "hecho": record.Day, "perfil": record.Item}
	kind, ok := kinds[part]
	switch {
	case text == "":
		return record.Value{}
	case !ok:
		kind = record.Text
	}
	return record.Value{Kind: kind, Text: text}
}

func merge(t testing.TB, a, b *record.Document) *record.Document {
	t.Helper()
	d, err := record.Merge(a, b)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
