package sealing

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"filippo.io/age/armor"
)

const passphrase = "abeja cielo dedo faro gato hielo"

// quick is a work factor that takes no time. With it, the tests that try
// thousands of files go through the same code as files with the real one.
const quick = 1

var faults = []Fault{FaultPassphrase, FaultDamaged, FaultNotAge, FaultNotPassphrase, FaultTooHard, FaultTooLarge, FaultNotText, FaultNewer}

// failer is what *testing.T, *testing.F and *rapid.T share.
type failer interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

func sealed(t failer, text string, factor int) []byte {
	t.Helper()
	file, err := seal([]byte(text), passphrase, factor)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func armored(t failer, file []byte) []byte {
	t.Helper()
	var text bytes.Buffer
	w := armor.NewWriter(&text)
	if _, err := w.Write(file); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return text.Bytes()
}

func wantText(t failer, file []byte, want string) {
	t.Helper()
	text, err := Open(file, passphrase)
	if err != nil {
		t.Fatal(err)
	}
	if string(text) != want {
		t.Fatalf("opened as %q, want %q", text, want)
	}
}

// wantFault says that a file gives one of some faults, and nothing else.
func wantFault(t testing.TB, text []byte, err error, want ...Fault) {
	t.Helper()
	if text != nil {
		t.Errorf("%d bytes of text came with %v", len(text), err)
	}
	if fault, ok := errors.AsType[Fault](err); !ok || !slices.Contains(want, fault) {
		t.Errorf("%v, want %q", err, want)
	}
}
