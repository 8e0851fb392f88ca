package sealing

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
)

const sample = "Niña: no se cumple"

// layout is a sealed file in parts, and partFaults what the doc says of damage
// to each: all that age can tell is told.
var (
	layout     = regexp.MustCompile(`(?s)^(age-encryption.org/v)(1)(\n-> )(scrypt )([\w+/]{22})( 1)(\n[\w+/]{43})(\n--- .*)$`)
	partFaults = [][]Fault{
		{FaultDamaged},
		{FaultDamaged, FaultNewer},
		{FaultDamaged},
		{FaultDamaged, FaultNotPassphrase},
		{FaultDamaged, FaultPassphrase},
		{FaultDamaged, FaultPassphrase, FaultTooHard},
		{FaultDamaged, FaultPassphrase},
		{FaultDamaged},
	}
)

func TestEveryFlip(t *testing.T) {
	file := sealed(t, sample, quick)
	parts := layout.FindSubmatchIndex(file)
	if parts == nil {
		t.Fatalf("sealed as %q", file)
	}
	for i, want := range partFaults {
		for place := parts[2*i+2]; place < parts[2*i+3]; place++ {
			wantFlipsRefused(t, file, place, want)
		}
	}
}

func wantFlipsRefused(t *testing.T, file []byte, place int, want []Fault) {
	t.Helper()
	for bit := range 8 {
		wrong := bytes.Clone(file)
		wrong[place] ^= 1 << bit
		text, err := Open(wrong, passphrase)
		wantFault(t, text, err, want...)
		if t.Failed() {
			t.Fatalf("byte %d, bit %d", place, bit)
		}
	}
}

// Armor holds white space that means nothing; everything else is refused, or
// would be another text.
func TestEveryFlipOfArmor(t *testing.T) {
	file := armored(t, sealed(t, sample, quick))
	for place := range file {
		for bit := range 8 {
			wrong := bytes.Clone(file)
			wrong[place] ^= 1 << bit
			text, err := Open(wrong, passphrase)
			if err == nil && string(text) == sample && len(bytes.TrimSpace(wrong[place:])) == 0 {
				continue
			}
			wantFault(t, text, err, faults...)
			if t.Failed() {
				t.Fatalf("byte %d, bit %d", place, bit)
			}
		}
	}
}

func TestEveryTruncation(t *testing.T) {
	file := sealed(t, sample, quick)
	for _, file := range [][]byte{file, bytes.TrimSpace(armored(t, file))} {
		for n := 1; n < len(file); n++ {
			text, err := Open(file[:n], passphrase)
			if wantFault(t, text, err, FaultDamaged); t.Failed() {
				t.Fatalf("the first %d of %d bytes", n, len(file))
			}
		}
	}
}

// A long text is sealed in pieces. A file that ends after whole pieces, or has
// them in another order, is refused as well.
func TestPieces(t *testing.T) {
	const piece = 64<<10 + 16
	file := sealed(t, strings.Repeat("0123456789abcdef", 12<<10)+".", quick)
	start := len(file) - 3*piece - 1 - 16
	if start < 100 || start > 200 {
		t.Fatalf("the first piece begins at %d", start)
	}
	cut := func(from, to int) string { return string(file[start+from*piece : min(len(file), start+to*piece)]) }
	head := string(file[:start])
	if head+cut(0, 4) != string(file) {
		t.Fatal("the pieces do not make the file")
	}
	for name, wrong := range map[string]string{
		"none":        head,
		"one":         head + cut(0, 1),
		"three":       head + cut(0, 3),
		"not the 2nd": head + cut(0, 1) + cut(2, 4),
		"changed":     head + cut(1, 2) + cut(0, 1) + cut(2, 4),
		"again":       head + cut(0, 4) + cut(3, 4),
	} {
		t.Run(name, func(t *testing.T) {
			text, err := Open([]byte(wrong), passphrase)
			wantFault(t, text, err, FaultDamaged)
		})
	}
}
