package figure

import (
	"os"
	"slices"
	"strings"
	"testing"

	"acompana/generator/internal/load"
	"acompana/wasm/guide"
)

func TestEveryDrawingHasAPainter(t *testing.T) {
	if len(painters) != len(guide.Drawings) {
		t.Errorf("there are %d painters for %d drawings", len(painters), len(guide.Drawings))
	}
	for _, name := range guide.Drawings {
		if painters[name] == nil {
			t.Errorf("no painter draws %q", name)
		}
	}
}

func TestForeignFigures(t *testing.T) {
	for _, name := range guide.Drawings {
		t.Run(name, func(t *testing.T) {
			svg, err := drawForeign(t, name, nil)
			if err != nil {
				t.Fatal(err)
			}
			checkFigure(t, parse(t, svg), name)
			if again, _ := drawForeign(t, name, nil); again != svg {
				t.Error("two drawings of one guide differ")
			}
			if strings.Contains(svg, "<1>") || strings.Contains(svg, "& ") {
				t.Error("a text was not escaped")
			}
		})
	}
}

// TestOurFigures draws the site's own content, when it is sound.
func TestOurFigures(t *testing.T) {
	content, err := load.Load(os.DirFS("../../../../content"))
	if err != nil {
		t.Skip("the content has faults of its own")
	}
	for _, name := range guide.Drawings {
		t.Run(name, func(t *testing.T) {
			svg, err := Draw(content.Guide, content.Layout, name, "/guia/hitos/")
			if err != nil {
				t.Fatal(err)
			}
			checkFigure(t, parse(t, svg), name)
			if strings.Contains(svg, "-</tspan>") {
				t.Error("a word had to be cut")
			}
		})
	}
}

func TestThreadLinksEveryMoment(t *testing.T) {
	svg, err := drawForeign(t, "hilo", nil)
	if err != nil {
		t.Fatal(err)
	}
	f := parse(t, svg)
	for href, label := range map[string]string{
		"./#etapa-uno": `Etapa <1> & "uno"`,
		"paso-a/":      "Paso A",
		"paso-b/":      "Un paso de nombre larguísimo que no cabe de ningún modo en un solo renglón",
	} {
		if f.links[href] != label {
			t.Errorf("the link to %q says %q, want %q", href, f.links[href], label)
		}
	}
	for _, said := range []string{"1 va", "14 quizá va"} {
		if !slices.Contains(f.said, said) {
			t.Errorf("the thread does not say %q", said)
		}
	}
	if rings := strings.Count(svg, `r="4"`); rings != 15 {
		t.Errorf("%d rings are drawn for 15 criteria", rings)
	}
}

func TestRetiredItemsAreLeftOut(t *testing.T) {
	svg, err := drawForeign(t, "hilo", func(d *guide.Document) {
		for _, it := range d.Items {
			if it.ID == "paso-a" || it.ID == "c-a" {
				it.Until = "1"
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(svg, "Paso A") || !strings.Contains(svg, "13 quizá va") {
		t.Error("the thread shows what is no longer current")
	}
}

func TestFociStandWhereTheirAxesCross(t *testing.T) {
	svg, err := drawForeign(t, "focos", nil)
	if err != nil {
		t.Fatal(err)
	}
	at := map[string]word{}
	for _, w := range parse(t, svg).words {
		at[w.text] = w
	}
	a, b, c, d := at["Foco A"], at["Foco B"], at["Foco C"], at["Foco D"]
	if a.x != d.x || b.x != c.x || a.x >= b.x || a.y != b.y || d.y != c.y || a.y >= d.y {
		t.Errorf("A %v, B %v, C %v, D %v do not form the map", a, b, c, d)
	}
}

func TestLevelsSayTheirMarks(t *testing.T) {
	svg, err := drawForeign(t, "niveles-focos", nil)
	if err != nil {
		t.Fatal(err)
	}
	said := parse(t, svg).said
	for _, want := range []string{"Va: A", "Quizá va: B", "Va: B"} {
		if !slices.Contains(said, want) {
			t.Errorf("the figure does not say %q in %q", want, said)
		}
	}
}
