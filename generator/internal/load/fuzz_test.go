package load

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// seed gives a fuzz target the files of testdata's archives with the ending.
func seed(f *testing.F, ending string) {
	f.Helper()
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		f.Fatalf("no archives: %v", err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range txtar.Parse(data).Files {
			if strings.HasSuffix(file.Name, ending) {
				f.Add(string(file.Data))
			}
		}
	}
}

// checkPlaces fails when a fault stands outside of the text.
func checkPlaces(t *testing.T, f *file, text string) {
	t.Helper()
	last := strings.Count(text, "\n") + 1
	for _, fault := range f.faults {
		if fault.Line < 1 || fault.Line > last || fault.Column < 1 || fault.Message == "" {
			t.Errorf("the text has %d lines, and there is a fault at %v", last, fault)
		}
	}
}

func FuzzParseDirective(f *testing.F) {
	for _, text := range []string{
		"{{ elementos tipo=limite }}", "{{ enlaces id=a,b documento=guia }}", "{{ figura hilo }}",
		"{{ figura nube }}", "{{ tabla t }}", "{{ notas }}", "{{ notas x }}", "{{", "{{}}", "{{ elementos =x }}",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		file := &file{name: "a.md"}
		block := parseDirective(file, text, 1, 2)
		if (block == nil) == (len(file.faults) == 0) {
			t.Errorf("the block is %v with faults %v: want one or the other", block, file.faults)
		}
	})
}

func FuzzParsePage(f *testing.F) {
	seed(f, ".md")
	f.Fuzz(func(t *testing.T, text string) {
		file := &file{name: "a.md"}
		file.parse([]byte(text))
		checkPlaces(t, file, text)
		if file.page == nil {
			if len(file.faults) == 0 || !file.unread {
				t.Fatalf("neither page nor reason: %v", file.faults)
			}
			return
		}
		if file.page.page.Path == "" || len(file.faults) == 0 && file.page.page.Title == "" {
			t.Errorf("half a page: %+v", file.page.page)
		}
		for _, s := range file.page.prose {
			s.lead(file, func(wrote string) (string, string) { return wrote, "" })
			if len(file.faults) == 0 && strings.Contains(s.HTML(), "raw HTML omitted") {
				t.Errorf("raw HTML was let through and dropped: %q", text)
			}
		}
	})
}

func FuzzParseData(f *testing.F) {
	seed(f, ".yaml")
	f.Fuzz(func(t *testing.T, text string) {
		file := &file{name: "a.yaml"}
		file.parse([]byte(text))
		checkPlaces(t, file, text)
		if file.data == nil {
			if len(file.faults) == 0 || !file.unread {
				t.Fatalf("neither content nor reason: %v", file.faults)
			}
			return
		}
		if len(file.faults) == 0 {
			checkWhole(t, file.data)
		}
	})
}

// checkWhole fails when an entry without fault lacks what it must have.
func checkWhole(t *testing.T, d *dataFile) {
	t.Helper()
	if len(d.Items) != len(d.itemsAt) || len(d.Tables) != len(d.tablesAt) || len(d.Notes) != len(d.notesAt) ||
		len(d.Kinds) != len(d.kindsAt) || len(d.Figures) != len(d.figuresAt) {
		t.Error("an entry lost its place")
	}
	for _, it := range d.Items {
		if it.ID == "" || !it.Kind.Known() || it.Label == "" || it.Text == "" || it.Source.Numeral == "" {
			t.Errorf("half an item: %+v", it)
		}
		if (it.Kind.NewDetail() == nil) != (it.Detail == nil) {
			t.Errorf("item %q of kind %q has the fields %+v", it.ID, it.Kind, it.Detail)
		}
	}
	for _, table := range d.Tables {
		if table.ID == "" || len(table.Columns) == 0 || len(table.Rows) == 0 {
			t.Errorf("half a table: %+v", table)
		}
	}
}
