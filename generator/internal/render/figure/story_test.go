package figure

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"acompana/wasm/guide"
)

var storyWords = StoryWords{Title: `Mapa <de> "uno"`, Text: "Dice & resume.", Choice: "Decisión.", Breach: "Se sale.", Ending: "Final."}

// anyStory is a story that its validation would take: each scene but the first is
// led to from an earlier one, and those from which nothing leads on are endings.
func anyStory(t *rapid.T) *guide.Scenario {
	titles := []string{"Uno", "Dos & <tres>", "Electroencefalografistas y otorrinolaringólogos", "¿Qué falta para cerrar bien el camino de esta familia?"}
	s := &guide.Scenario{ID: "caso-x"}
	count := rapid.IntRange(2, 18).Draw(t, "scenes")
	for i := range count {
		s.Scenes = append(s.Scenes, &guide.Scene{ID: sceneID(i), Title: rapid.SampledFrom(titles).Draw(t, "title")})
	}
	lead := func(from, to int) {
		scene := s.Scenes[from]
		choice := guide.Choice{ID: guide.ID(fmt.Sprintf("d%d-%d", from, len(scene.Choices))), To: sceneID(to)}
		if rapid.Bool().Draw(t, "breaks") {
			choice.Breaks = "lim"
		}
		scene.Choices = append(scene.Choices, choice)
	}
	for to := 1; to < count; to++ {
		lead(rapid.IntRange(0, to-1).Draw(t, "from"), to)
	}
	for from, scene := range s.Scenes {
		for range rapid.IntRange(0, 4).Draw(t, "more") {
			if len(scene.Choices) > 0 {
				lead(from, rapid.IntRange(from+1, count-1).Draw(t, "to"))
			}
		}
		scene.Ending = len(scene.Choices) == 0
	}
	return s
}

func sceneID(i int) guide.ID { return guide.ID(fmt.Sprint("e", i)) }

// TestAnyStory: whatever the story, nothing on its map lies over anything else, no
// way meets a box on its course, and all is inside.
func TestAnyStory(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := anyStory(r)
		m := newStoryMap(s)
		m.place()
		if err := m.fault(); err != "" {
			r.Fatal(err)
		}
		if svg := Story(s, storyWords); svg != Story(s, storyWords) {
			r.Fatal("two drawings of one story differ")
		}
	})
}

// fault is what is wrong with where things are, empty when nothing is.
func (m *storyMap) fault() string {
	for i, row := range m.rows {
		for j, s := range row {
			left, right := s.x, s.x+s.w
			if s.scene == nil {
				left, right = s.x-passWidth/2, s.x+passWidth/2
			}
			switch {
			case left < storyEdge || right > m.width-storyEdge || s.y < storyEdge || s.foot() > m.height:
				return fmt.Sprintf("a spot at %v is outside %d × %d", s.box, m.width, m.height)
			case j > 0 && left < row[j-1].x+boxApart/2:
				return fmt.Sprintf("%v lies over %v", s.box, row[j-1].box)
			case j > 0 && row[j-1].scene != nil && left < row[j-1].x+row[j-1].w+boxApart:
				return fmt.Sprintf("%v is too near to %v", s.box, row[j-1].box)
			case i > 0 && s.y < m.rows[i-1][0].foot()+rowApart:
				return fmt.Sprintf("row %d is too near to the one above", i)
			}
		}
	}
	return m.wayFault()
}

func (m *storyMap) wayFault() string {
	taken := map[string]bool{}
	for _, w := range m.ways {
		from, to := w.stops[0], w.stops[len(w.stops)-1]
		if w.leaves < from.x+markSize || w.leaves > from.x+from.w-markSize || w.arrives <= to.x || w.arrives >= to.x+to.w {
			return fmt.Sprintf("the way %s does not go from its box to another", w.choice.ID)
		}
		for i, stop := range w.stops[1:] {
			if stop.y <= w.stops[i].foot() {
				return fmt.Sprintf("the way %s does not go down", w.choice.ID)
			}
		}
		start, end := fmt.Sprint(from.number, "leaves", w.leaves), fmt.Sprint(to.number, "arrives", w.arrives)
		if taken[start] || taken[end] {
			return fmt.Sprintf("the way %s starts or ends where another does", w.choice.ID)
		}
		taken[start], taken[end] = true, true
	}
	return ""
}

// TestStorySaysAll reads a drawing: all titles within their boxes, a sign for each
// breach, a second border for each ending, and strict XML.
func TestStorySaysAll(t *testing.T) {
	s := rapid.Custom(anyStory).Example(7)
	svg := Story(s, storyWords)
	f := parse(t, svg)
	breaches, endings, said := 0, 0, strings.Join(f.said, "\n")
	for i, scene := range s.Scenes {
		if !strings.Contains(said, fmt.Sprintf("%d · ", i+1)) {
			t.Errorf("the map does not name scene %d", i+1)
		}
		if scene.Ending {
			endings++
		}
		for _, c := range scene.Choices {
			if c.Breaks != "" {
				breaches++
			}
		}
	}
	if got := strings.Count(svg, "m-breach"); got != breaches+1 {
		t.Errorf("%d dashed lines for %d breaches and the legend", got, breaches)
	}
	if got := strings.Count(svg, `rx="8"`); got != len(s.Scenes)+endings+2 {
		t.Errorf("%d borders for %d scenes, %d of them endings", got, len(s.Scenes), endings)
	}
	for _, w := range f.words {
		if len(w.text) > 1 {
			checkWord(t, f, w, f.height())
		}
	}
	checkApart(t, f)
	if name := attr(f.elements[0], "aria-labelledby"); name != "mapa-caso-x-t mapa-caso-x-d" {
		t.Errorf("the map is named by %q", name)
	}
}

func (f *parsed) height() int {
	var w, h int
	_, _ = fmt.Sscanf(attr(f.elements[0], "viewBox"), "0 0 %d %d", &w, &h)
	return h
}

// TestUntangle: of two scenes that stand the wrong way round, one is moved.
func TestUntangle(t *testing.T) {
	s := &guide.Scenario{Scenes: []*guide.Scene{
		{ID: "a", Choices: []guide.Choice{{To: "b"}, {To: "c"}}},
		{ID: "b", Choices: []guide.Choice{{To: "e"}}}, {ID: "c", Choices: []guide.Choice{{To: "d"}}},
		{ID: "d", Ending: true}, {ID: "e", Ending: true},
	}}
	if n := newStoryMap(s).crossings(); n != 0 {
		t.Errorf("%d ways cross in a story that can be drawn without", n)
	}
}
