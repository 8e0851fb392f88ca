package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf16"

	"acompana/generator/internal/browsertest"
)

// filesWith are the files of a folder that hold a text, in UTF-8 or UTF-16.
func filesWith(t *testing.T, folder, text string) (found []string) {
	t.Helper()
	var wide []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		wide = append(wide, byte(unit), byte(unit>>8))
	}
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		content, err := os.ReadFile(path)
		if bytes.Contains(content, []byte(text)) || bytes.Contains(content, wide) {
			found = append(found, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// TestPassphraseLeavesNoPlaintext looks for a note in every file of the browser's
// profile. With a passphrase it is in none; that it is found without one shows
// that the search can find it.
func TestPassphraseLeavesNoPlaintext(t *testing.T) {
	if testing.Short() {
		t.Skip("opens browsers of its own")
	}
	t.Parallel()
	for _, test := range []struct {
		name  string
		keep  func(*browsertest.Page)
		lock  bool
		found bool
	}{
		{"passphrase", keepProposed, true, false},
		{"none", keepOpenly, false, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			profile := t.TempDir()
			browser := browsertest.StartIn(t, profile)
			page := browser.Page(t, sharedPhone)
			openCases(page, serveSite(t))
			test.keep(page)
			createCase(page)
			marker := "zx" + string(randomLetters(luck(t).IntN, 30))
			spots := spotsOf(page, deadlines)
			spots.answers[0].Click()
			spots.texts[0].Type(marker)
			savedForm(t, page)
			if test.lock {
				page.Click("button", "Bloquear")
				page.Settle()
				page.Has("textbox", "Frase de paso")
			} else {
				page.Reload()
				awaitDesk(page)
				wantForm(t, page, map[string]string{spots.name: "se-cumple", noteOf(spots): marker})
			}
			wantNoProblems(t, page)
			browser.Close(t)
			found := filesWith(t, profile, marker)
			if test.found != (len(found) > 0) {
				t.Errorf("the note is in %q", found)
			}
		})
	}
}

// keepProposed takes the passphrase that the page proposes.
func keepProposed(page *browsertest.Page) {
	page.Click("button", "Es mi equipo")
	page.Click("button", "Proponer una frase")
	page.Until("a passphrase is proposed", `document.querySelector("[data-part=new-phrase]").value`)
	confirmPhrase(page)
}

// randomLetters are that many at random.
func randomLetters(intN func(int) int, n int) []byte {
	text := make([]byte, n)
	for i := range text {
		text[i] = byte('a' + intN(26))
	}
	return text
}
