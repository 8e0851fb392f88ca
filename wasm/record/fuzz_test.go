package record

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"unicode/utf8"
)

// What is read is written in one form, and read again as the same. What is not
// read gives nothing.
func FuzzDecode(f *testing.F) {
	f.Add(one)
	f.Add(string(must[[]byte](f)(os.ReadFile("testdata/esquema-1.json"))))
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Decode(text)
		if (d == nil) != (err != nil) {
			t.Fatalf("gives %v and %v", d, err)
		}
		if err != nil {
			wantPlace(t, text, err)
			return
		}
		wantEqual(t, "recoded", recoded(t, d), d)
		wantEqual(t, "merged with itself", merge(t, d, recoded(t, d)), d)
		if err := d.check(); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzDecodeBundle(f *testing.F) {
	f.Add(string(must[[]byte](f)(os.ReadFile("testdata/archivo-1.json"))))
	f.Fuzz(func(t *testing.T, text string) {
		all, err := DecodeBundle(text)
		if err != nil {
			if all != nil {
				t.Fatal("documents with an error")
			}
			wantPlace(t, text, err)
			return
		}
		file := must[[]byte](t)(EncodeBundle(all))
		again := must[[]*Document](t)(DecodeBundle(string(file)))
		for i, d := range again {
			wantEqual(t, "recoded", d, all[i])
		}
		if len(again) != len(all) {
			t.Fatalf("%d documents became %d", len(all), len(again))
		}
	})
}

// The parser takes less than the standard library, never more.
func FuzzParse(f *testing.F) {
	for _, text := range []string{one, `[1,-0.5e+3,true,false,null,"\ud83c\udf33\n\/"]`, `{"a":{"b":[]}}`, `{"a":1,"a":2}`, `[01]`, `"\ud800"`} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := parse(text); err == nil && !json.Valid([]byte(text)) {
			t.Fatal("it is not JSON")
		} else if err != nil {
			wantPlace(t, text, err)
		}
	})
}

// Merging copies that were read never gives what cannot be read.
func FuzzMerge(f *testing.F) {
	f.Add(one, with1(`"k1":2`, `"k1":2,"k2":1`))
	f.Add(one, with1(`{"marca":"k1.2","tras":["k1.1"]}`, `{"marca":"k2.2","tras":["k1.1"]}`))
	f.Fuzz(func(t *testing.T, first, second string) {
		a, err := Decode(first)
		if err != nil {
			return
		}
		b, err := Decode(second)
		if err != nil {
			return
		}
		ab, err := Merge(a, b)
		ba, other := Merge(b, a)
		if (err == nil) != (other == nil) {
			t.Fatalf("one way %v, the other %v", err, other)
		}
		if err == nil {
			wantEqual(t, "commutes", ab, ba)
		}
	})
}

// wantPlace checks that an error points into the text.
func wantPlace(t *testing.T, text string, err error) {
	t.Helper()
	place, ok := err.(*SyntaxError)
	if !ok {
		if _, newer := err.(*NewerSchemaError); !newer {
			t.Fatalf("error %T", err)
		}
		return
	}
	lines := strings.Split(text, "\n")
	if place.Line < 1 || place.Line > len(lines) || place.Column < 1 || place.Column > utf8.RuneCountInString(lines[place.Line-1])+1 {
		t.Fatalf("%v is outside the text", err)
	}
}
