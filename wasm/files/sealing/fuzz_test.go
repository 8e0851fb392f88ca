package sealing

import (
	"slices"
	"testing"
	"unicode/utf8"
)

// Any file gives a text that can be sealed and opened again, or a fault alone.
func FuzzOpen(f *testing.F) {
	file := sealed(f, sample, quick)
	f.Add(file, passphrase)
	f.Add(armored(f, file), passphrase)
	f.Fuzz(func(t *testing.T, file []byte, passphrase string) {
		text, err := open(file, passphrase, quick)
		if err != nil {
			wantFault(t, text, err, faults...)
			return
		}
		if !utf8.Valid(text) {
			t.Fatalf("opened as %q", text)
		}
		again, err := seal(text, passphrase, quick)
		if err != nil {
			t.Fatal(err)
		}
		if same, err := open(again, passphrase, quick); err != nil || !slices.Equal(same, text) {
			t.Fatalf("opened again as %q, %v", same, err)
		}
	})
}
