package review_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"acompana/wasm/privacy"
	"acompana/wasm/review"

	"pgregory.net/rapid"
)

func TestCodeFault(t *testing.T) {
	taken := func(code string) bool { return review.SameCode(code, "Ceiba-07") }
	for _, test := range []struct {
		code string
		want review.Fault
	}{
		{"Guayacán-12", review.NoFault}, {"NOGAL-1", review.NoFault}, {"ñame-999", review.NoFault}, {"Rosa-03", review.NoFault},
		{"", review.FaultEmpty}, {"Guadua-Guadua-Guadua-0001", review.FaultLong},
		{"Ceiba-07", review.FaultTaken}, {"céiba-07", review.FaultTaken}, {"Ceiba-08", review.NoFault},
		{"SIM 1761234567", review.FaultPetition}, {"1020304050", review.FaultDocument}, {"Gómez-12", review.FaultName},
		{"Rojas-12", review.FaultName}, {"Jperez-01", review.FaultName}, {"Mariaj-3", review.FaultName}, {"JPRM-12", review.FaultInitials},
		{"Mayo-15", review.FaultBirthDate}, {"Abuso-01", review.FaultTelling}, {"Hermano-1", review.FaultTelling}, {"bebé 1", review.FaultTelling},
		{"JPG-07", review.FaultInitials}, {"ÁÑE", review.FaultInitials}, {"Ana-07", review.FaultName}, {"LAURA-01", review.FaultName},
		{"Ceiba-120510", review.FaultBirthDate}, {"3001234567", review.FaultPhone}, {"a@b.co", review.FaultEmail}, {"52345678", review.FaultNumber},
		{"Sol-07", review.FaultForm}, {"Nogal 5", review.FaultForm}, {"Nogal-", review.FaultForm}, {"Nogal", review.FaultForm},
		{"Nogal-1a", review.FaultForm}, {"Cedro-2026", review.FaultForm}, {" Nogal-1", review.FaultForm}, {"Nogal-1 ", review.FaultForm},
		{"Palo-rojo-1", review.FaultForm}, {"Nog×al-1", review.FaultForm},
	} {
		if got := review.CodeFault(test.code, taken); got != test.want {
			t.Errorf("%q: %q, want %q", test.code, got, test.want)
		}
	}
}

func TestCodeFaultIsOneOfThoseNamed(t *testing.T) {
	faults := []review.Fault{
		review.FaultEmpty, review.FaultLong, review.FaultForm, review.FaultTaken, review.FaultInitials, review.FaultTelling,
		review.FaultPetition, review.FaultDocument, review.FaultName, review.FaultBirthDate, review.FaultPhone,
		review.FaultEmail, review.FaultAddress, review.FaultFacility, review.FaultNumber,
	}
	if want := len(privacy.Kinds()) + 6; len(faults) != want {
		t.Errorf("%d faults are named, want %d", len(faults), want)
	}
	rapid.Check(t, func(t *rapid.T) {
		code := rapid.OneOf(rapid.String(), rapid.StringMatching(`[A-Za-zñáÑ]{0,8}[- ]?[0-9]{0,12}`)).Draw(t, "code")
		fault := review.CodeFault(code, func(string) bool { return true })
		if !slices.Contains(faults, fault) {
			t.Fatalf("%q: %q", code, fault)
		}
	})
}

func TestGeneratedCodesHaveNoFault(t *testing.T) {
	words := codeWords(t)
	for _, word := range words {
		if fault := review.CodeFault(word+"-07", func(string) bool { return false }); fault != review.NoFault {
			t.Fatalf("%s: %q", word, fault)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		code, ok := review.NewCode(words, []uint32{rapid.Uint32Range(0, 1<<30).Draw(t, "random")}, func(string) bool { return false })
		if fault := review.CodeFault(code, func(string) bool { return false }); ok && fault != review.NoFault {
			t.Fatalf("%q: %q", code, fault)
		}
	})
}

// codeWords are those that the pages make codes of.
func codeWords(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile("../../generator/internal/render/templates/code-words.html")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(text), `{{define "code-words"}}`)
	list, _, _ := strings.Cut(rest, "{{end}}")
	words := strings.Fields(list)
	if len(words) < 50 {
		t.Fatalf("only %d words are found", len(words))
	}
	return words
}
