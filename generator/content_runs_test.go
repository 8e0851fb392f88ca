package main

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// sources names a folder with the texts of the source documents, which are not
// part of this repository. Given it, TestContentSaysItInItsOwnWords first
// rewrites testdata/runs.bin:
//
//	go test ./generator -run Words -sources FOLDER
var sources = flag.String("sources", "", "folder of *.txt from which to rewrite testdata/runs.bin")

const (
	runLength = 8 // words in a row that nobody writes twice by chance
	keySize   = 6 // bytes of a run's hash: enough that two runs never meet
	runsFile  = "testdata/runs.bin"
)

// runKey stands for a run of words in the repository, so that the sources' own
// sentences need not.
type runKey [keySize]byte

func keyOfRun(words []string) runKey {
	sum := sha256.Sum256([]byte(strings.Join(words, " ")))
	return runKey(sum[:keySize])
}

// wordsOf are the words of a text in lower case with their accents; everything
// that is neither letter nor digit parts them.
func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// exactWords are the keys whose words are not ours to choose.
var exactWords = map[string]string{
	"cita":      "a reference gives titles and authors as they are printed",
	"expansion": "an acronym stands for the official name",
}

func TestContentSaysItInItsOwnWords(t *testing.T) {
	if *sources != "" {
		writeRuns(t)
	}
	known := readRuns(t)
	excused := 0
	for _, text := range contentTexts(t) {
		words := wordsOf(text.says)
		for i := 0; i+runLength <= len(words); i++ {
			run := words[i : i+runLength]
			switch {
			case !known[keyOfRun(run)]:
			case exactWords[text.key] != "":
				excused++
			default:
				t.Errorf("%s: the source says the same: «%s»", text.where, strings.Join(run, " "))
			}
		}
	}
	// The titles of references do stand in the sources: had none been found, the
	// search itself would be at fault.
	if excused == 0 {
		t.Error("not even the titles of references are found in the sources")
	}
}

func readRuns(t *testing.T) map[runKey]bool {
	t.Helper()
	data, err := os.ReadFile(runsFile)
	if err != nil || len(data) == 0 || len(data)%keySize != 0 {
		t.Fatalf("%s has %d bytes: %v", runsFile, len(data), err)
	}
	known := map[runKey]bool{}
	for key := range slices.Chunk(data, keySize) {
		known[runKey(key)] = true
	}
	return known
}

func writeRuns(t *testing.T) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(*sources, "*.txt"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no texts in %s: %v", *sources, err)
	}
	var keys [][]byte
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		words := wordsOf(string(data))
		for i := 0; i+runLength <= len(words); i++ {
			key := keyOfRun(words[i : i+runLength])
			keys = append(keys, key[:])
		}
	}
	slices.SortFunc(keys, bytes.Compare)
	keys = slices.CompactFunc(keys, bytes.Equal)
	if err := os.WriteFile(runsFile, bytes.Join(keys, nil), 0o644); err != nil {
		t.Fatal(err)
	}
}
