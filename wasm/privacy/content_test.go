package privacy

import (
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// Authors and foreign titles in the list of references look like names because
// they are, or nearly. Each of these must still be found.
var contentExceptions = map[string]string{
	"Alzate-Sáez":                         "an author",
	"Pozo Solís":                          "an author",
	"John Wiley":                          "a publisher, named after a person",
	"Operating Procedures":                "a title in English, of which the detector knows no words",
	"Case Management":                     "a title in English",
	"Protection Case Management Training": "a title in English",
}

// The texts of the guide are the best sample there is of what institutional
// prose looks like: less than one false alarm in a thousand sentences.
func TestContentIsQuiet(t *testing.T) {
	sentences, alarms, seen := 0, 0, map[string]bool{}
	eachText(t, func(file, text string) {
		sentences += max(1, strings.Count(text, ". ")+strings.Count(text, "? ")+1)
		for _, f := range Detect(text) {
			match := text[f.Start:f.End]
			if seen[match] = true; contentExceptions[match] == "" {
				alarms++
				t.Logf("%s: %s %q in %q", file, f.Kind, match, text)
			}
		}
	})
	t.Logf("%d false alarms in %d sentences", alarms, sentences)
	if alarms*1000 >= sentences {
		t.Error("more than one in a thousand")
	}
	for match := range contentExceptions {
		if !seen[match] {
			t.Errorf("%q is found no more: take it off the exceptions", match)
		}
	}
}

// eachText visits every string of the content, keys aside. Drafts of the course are
// left out: they name people for learners to take out.
func eachText(t *testing.T, visit func(file, text string)) {
	content := os.DirFS("../../content")
	err := fs.WalkDir(content, ".", func(file string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(file, ".yaml") {
			return err
		}
		data, err := fs.ReadFile(content, file)
		if err != nil {
			return err
		}
		var tree any
		if err := yaml.Unmarshal(data, &tree); err != nil {
			return err
		}
		eachString(tree, func(text string) { visit(file, text) })
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func eachString(tree any, visit func(string)) {
	switch v := tree.(type) {
	case string:
		visit(v)
	case []any:
		for _, e := range v {
			eachString(e, visit)
		}
	case map[string]any:
		for key, e := range v {
			if key != "borrador" {
				eachString(e, visit)
			}
		}
	}
}
