package main

import (
	"bytes"
	"strings"
	"testing"

	"acompana/generator/internal/agetest"
	"acompana/wasm/files/sealing"
)

// What the site seals opens with the age command, and what that one seals opens
// on the site, with passphrases as different programs might take them.
func TestSealedFilesAreForAge(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the age command")
	}
	t.Parallel()
	age := agetest.Build(t)
	for name, c := range map[string]struct{ text, passphrase string }{
		"words":   {`{"formato":"acompana/documentos"}`, "abeja cielo dedo faro gato hielo"},
		"accents": {"En la visita dijo «sí»\r\n", "¿Qué ñandú? 3.4 🌳"},
		"empty":   {"", "x"},
		"pieces":  {strings.Repeat("niña ", 50_000), "un-poco más/larga"},
	} {
		t.Run(name, func(t *testing.T) {
			file, err := sealing.Seal([]byte(c.text), c.passphrase)
			if err != nil {
				t.Fatal(err)
			}
			if text := age.Open(t, file, c.passphrase); string(text) != c.text {
				t.Errorf("age opened %.60q, want %.60q", text, c.text)
			}
			wantOpens(t, age.Seal(t, []byte(c.text), c.passphrase), c.passphrase, c.text)
		})
	}
	armored := age.SealArmored(t, []byte("sí"), "abeja")
	wantOpens(t, armored, "abeja", "sí")
	wantOpens(t, bytes.ReplaceAll(armored, []byte("\n"), []byte("\r\n")), "abeja", "sí")
}

func wantOpens(t *testing.T, file []byte, passphrase, want string) {
	t.Helper()
	text, err := sealing.Open(file, passphrase)
	if err != nil {
		t.Fatal(err)
	}
	if string(text) != want {
		t.Errorf("opened %.60q, want %.60q", text, want)
	}
}
