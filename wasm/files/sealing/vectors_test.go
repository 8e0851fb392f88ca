package sealing

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
	"strings"
	"testing"
	"unicode/utf8"

	vectors "c2sp.org/CCTV/age"
)

// The community's files for age, good and bad. The name of what is expected, in
// a file for a passphrase, and what it is here.
var outcomes = map[string][]Fault{
	"no match":        {FaultPassphrase, FaultNotPassphrase},
	"HMAC failure":    {FaultDamaged},
	"header failure":  {FaultDamaged, FaultTooHard},
	"armor failure":   {FaultDamaged},
	"payload failure": {FaultDamaged},
}

func TestVectors(t *testing.T) {
	names, err := fs.ReadDir(vectors.Vectors, ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range names {
		t.Run(entry.Name(), func(t *testing.T) {
			content, err := fs.ReadFile(vectors.Vectors, entry.Name())
			if err != nil {
				t.Fatal(err)
			}
			checkVector(t, content)
		})
	}
	if len(names) < 147 {
		t.Errorf("only %d files", len(names))
	}
}

func checkVector(t *testing.T, content []byte) {
	t.Helper()
	keys, file := readVector(t, content)
	passphrase, forPassphrase := keys["passphrase"]
	if !forPassphrase {
		text, err := Open(file, "password")
		wantFault(t, text, err, FaultNotPassphrase, FaultDamaged, FaultNotAge, FaultNewer, FaultTooLarge)
		return
	}
	text, err := Open(file, passphrase)
	if keys["expect"] != "success" {
		wantFault(t, text, err, outcomes[keys["expect"]]...)
		return
	}
	if sum := sha256.Sum256(text); err != nil || hex.EncodeToString(sum[:]) != keys["payload"] || !utf8.Valid(text) {
		t.Errorf("%q, %v", text, err)
	}
}

// readVector reads a file's lines «key: value» and, after an empty one, its content.
func readVector(t *testing.T, content []byte) (map[string]string, []byte) {
	t.Helper()
	head, file, ok := bytes.Cut(content, []byte("\n\n"))
	if !ok {
		t.Fatal("no content")
	}
	keys := map[string]string{}
	for line := range strings.Lines(string(head)) {
		key, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
		keys[key] = value
	}
	if keys["compressed"] == "" {
		return keys, file
	}
	r, err := zlib.NewReader(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	file, err = io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return keys, file
}
