package guide

import (
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestIDValid(t *testing.T) {
	for name, tc := range map[string]struct {
		id   ID
		want bool
	}{
		"one word":        {"ca", true},
		"words":           {"h1-plan-tiempos", true},
		"starts by digit": {"2-partes", true},
		"empty":           {"", false},
		"capital":         {"H1-plan", false},
		"accent":          {"h1-evaluación", false},
		"space":           {"h1 plan", false},
		"underscore":      {"h1_plan", false},
		"double hyphen":   {"h1--plan", false},
		"leading hyphen":  {"-plan", false},
		"trailing hyphen": {"plan-", false},
		"only a hyphen":   {"-", false},
		"slash":           {"h1/plan", false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := tc.id.Valid(); got != tc.want {
				t.Errorf("ID(%q).Valid() = %v, want %v", tc.id, got, tc.want)
			}
		})
	}
}

// The form is also written as a pattern in the schema that editors use: both
// must accept the same ids.
func TestIDValidIsThePattern(t *testing.T) {
	pattern := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	rapid.Check(t, func(t *rapid.T) {
		id := rapid.StringOf(rapid.SampledFrom([]rune("az09-Aé _"))).Draw(t, "id")
		if got, want := ID(id).Valid(), pattern.MatchString(id) && !strings.Contains(id, "\n"); got != want {
			t.Fatalf("ID(%q).Valid() = %v, the pattern says %v", id, got, want)
		}
	})
}
