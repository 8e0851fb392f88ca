package main

import (
	"strings"
	"testing"

	"acompana/wasm/guide"
)

// Each way through a case asks for as many decisions, whatever one decides.
const (
	fewestDecisions = 4
	mostDecisions   = 5
	fewestEndings   = 3
)

func stories(t *testing.T) []*guide.Scenario {
	t.Helper()
	var all []*guide.Scenario
	for _, d := range theContent(t).Guide.Documents {
		all = append(all, d.Scenarios...)
	}
	if len(all) != 3 {
		t.Fatalf("there are %d cases to practise, want 3", len(all))
	}
	return all
}

func TestContentCourseCasesEndAfterAFewDecisions(t *testing.T) {
	for _, s := range stories(t) {
		ends := map[guide.ID]bool{}
		eachWay(s, s.Scenes[0], nil, func(end *guide.Scene, way []guide.Choice) {
			ends[end.ID] = true
			if n := len(way); n < fewestDecisions || n > mostDecisions {
				t.Errorf("%s: the way %s takes %d decisions, want %d or %d", s.ID, wayOf(way), n, fewestDecisions, mostDecisions)
			}
		})
		if len(ends) < fewestEndings {
			t.Errorf("%s has %d endings, want %d", s.ID, len(ends), fewestEndings)
		}
	}
}

// eachWay visits every way from a scene to an ending.
func eachWay(s *guide.Scenario, from *guide.Scene, way []guide.Choice, visit func(*guide.Scene, []guide.Choice)) {
	if from.Ending {
		visit(from, way)
		return
	}
	for _, c := range from.Choices {
		eachWay(s, s.Scene(c.To), append(way[:len(way):len(way)], c), visit)
	}
}

func wayOf(way []guide.Choice) string {
	var ids []string
	for _, c := range way {
		ids = append(ids, string(c.ID))
	}
	return strings.Join(ids, " → ")
}

// A breach of the role tempts, and must not pay: each case has a way without one.
func TestContentCourseCasesTemptAndCanBeDoneWithin(t *testing.T) {
	for _, s := range stories(t) {
		within, beyond := 0, 0
		eachWay(s, s.Scenes[0], nil, func(_ *guide.Scene, way []guide.Choice) {
			for _, c := range way {
				if c.Breaks != "" {
					beyond++
					return
				}
			}
			within++
		})
		if within == 0 || beyond == 0 {
			t.Errorf("%s: %d ways keep the limits of the role and %d do not", s.ID, within, beyond)
		}
	}
}

// What a decision crosses is a limit of the role, or something that the guide words
// as one.
func TestContentCourseBreachesNameALimit(t *testing.T) {
	g := theContent(t).Guide
	for _, s := range stories(t) {
		for _, scene := range s.Scenes {
			for _, c := range scene.Choices {
				if c.Breaks == "" {
					continue
				}
				if it := g.Item(c.Breaks); it.Kind != "limite" && !says(it.Detail, "limite") && !limitsElsewhere[c.Breaks] {
					t.Errorf("%s: %s is no limit", c.ID, c.Breaks)
				}
			}
		}
	}
}

// limitsElsewhere bind as limits do, though the guide words them as something else.
var limitsElsewhere = map[guide.ID]bool{
	"comp-metodologicas-documentacion-confidencial": true, // to keep what is known reserved
}
