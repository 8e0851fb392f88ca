package figure

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"acompana/wasm/guide"
)

var update = flag.Bool("update", false, "rewrite testdata/ecomap.svg")

var someWords = EcomapWords{
	Text: `El <centro> & "todo"`, Network: "Red personal", Systems: "Servicios e instituciones", Restricted: "restringido", Wished: "deseado",
}

// someEcomap has as many nodes of each layer as asked for, with all that a tie may be.
func someEcomap(network, systems int) *guide.Ecomap {
	e := &guide.Ecomap{ID: "eco-x", Center: "La adolescente y su abuela"}
	names := []string{"Mamá", "Consultorio jurídico", "Junta de acción comunal", "Equipo de la modalidad", "Tíos del país de origen"}
	for i := range network + systems {
		id, layer := guide.ID(fmt.Sprintf("n-%d", i)), "red"
		if i >= network {
			layer = "sistema"
		}
		e.Nodes = append(e.Nodes, guide.EcomapNode{ID: id, Text: names[i%len(names)], Layer: layer})
		e.Ties = append(e.Ties, guide.EcomapTie{
			With: id, Strength: guide.Strengths[i%3], Support: guide.Supports[i%4],
			Tension: i%3 == 1, Restricted: i%4 == 2, Wished: i%5 == 4,
		})
	}
	return e
}

func tied(e *guide.Ecomap, from, to int, t guide.EcomapTie) *guide.Ecomap {
	t.From, t.With = e.Nodes[from].ID, e.Nodes[to].ID
	if t.Strength == "" {
		t.Strength, t.Support = "debil", "ninguno"
	}
	e.Ties = append(e.Ties, t)
	return e
}

func TestEcomapsOfEverySize(t *testing.T) {
	for nodes := 2; nodes <= 12; nodes++ {
		for network := 0; network <= nodes; network++ {
			t.Run(fmt.Sprintf("%d-%d", network, nodes-network), func(t *testing.T) {
				e := someEcomap(network, nodes-network)
				tied(e, 0, 1, guide.EcomapTie{Restricted: true})
				tied(e, 0, nodes-1, guide.EcomapTie{Wished: true, Tension: true})
				checkEcomap(t, e)
			})
		}
	}
}

// TestEcomapOfLongWords wants even such names to stay in their boxes.
func TestEcomapOfLongWords(t *testing.T) {
	e := someEcomap(4, 5)
	e.Center = "Electroencefalografistas y otorrinolaringólogos que viven en la misma casa desde hace mucho tiempo"
	e.Nodes[3].Text = "Institución educativa departamental agropecuaria de nombre larguísimo"
	checkEcomap(t, e)
}

func checkEcomap(t *testing.T, e *guide.Ecomap) {
	t.Helper()
	plan := planEcomap(e, someWords)
	f := parse(t, Ecomap(e, someWords))
	for i := range f.words {
		w := &f.words[i]
		w.x -= w.face.width(strings.TrimSpace(w.text)) / 2 // they are set from their middle
		checkWord(t, f, *w, plan.height)
	}
	checkApart(t, f)
	checkSeats(t, plan)
	for _, tie := range plan.ties {
		checkWay(t, plan, tie.path)
		checkClear(t, f, tie.path)
	}
}

// checkClear wants a tie to run over no word.
func checkClear(t *testing.T, f *parsed, way bend) {
	t.Helper()
	for i := range 41 {
		p := way.at(float64(i) / 40)
		for _, w := range f.words {
			x, y := p.x-float64(w.x), float64(w.y)-p.y
			if x > 0 && x < float64(w.face.width(w.text)) && y > 0 && y < float64(w.face.size) {
				t.Fatalf("the way %v goes over the word %q", way, w.text)
			}
		}
	}
}

// checkSeats wants nodes inside the picture and apart.
func checkSeats(t *testing.T, plan *ecomapPlan) {
	t.Helper()
	boxes := []box{plan.center}
	for _, s := range plan.seats {
		boxes = append(boxes, s.box)
	}
	for i, a := range boxes {
		if a.x < 0 || a.y < 0 || a.x+a.w > width || a.y+a.h > plan.height {
			t.Errorf("the box %v is not inside the picture", a)
		}
		for _, b := range boxes[:i] {
			if a.x < b.x+b.w && b.x < a.x+a.w && a.y < b.y+b.h && b.y < a.y+a.h {
				t.Errorf("the boxes %v and %v overlap", a, b)
			}
		}
	}
}

// checkWay wants a tie inside the picture, and over no node between its ends.
func checkWay(t *testing.T, plan *ecomapPlan, way bend) {
	t.Helper()
	for i := range 41 {
		p := way.at(float64(i) / 40)
		if p.x < 0 || p.y < 0 || p.x > width || p.y > float64(plan.height) {
			t.Fatalf("the way %v leaves the picture", way)
		}
		for _, s := range plan.seats {
			within := p.x > float64(s.box.x)+1 && p.x < float64(s.box.x+s.box.w)-1 && p.y > float64(s.box.y)+1 && p.y < float64(s.box.y+s.box.h)-1
			if within {
				t.Fatalf("the way %v goes over %q", way, s.node.Text)
			}
		}
	}
}

func TestEcomapGolden(t *testing.T) {
	const name = "testdata/ecomap.svg"
	e := someEcomap(4, 3)
	got := Ecomap(tied(e, 0, 1, guide.EcomapTie{Tension: true, Strength: "normal", Support: "da"}), someWords)
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the drawing is no longer that of %s; look at it, then run with -update\n%s", name, got)
	}
}

func TestEcomapSaysWhatItIs(t *testing.T) {
	f := parse(t, Ecomap(someEcomap(3, 3), someWords))
	if svg := f.elements[0]; attr(svg, "role") != "img" || attr(svg, "aria-label") != someWords.Text {
		t.Errorf("the drawing is a %q called %q", attr(svg, "role"), attr(svg, "aria-label"))
	}
	for _, e := range f.elements {
		if attr(e, "id") != "" || attr(e, "style") != "" {
			t.Errorf("<%s> has an id or a style: two drawings of a page would clash", e.Name.Local)
		}
	}
}

func TestTiesShowWhatTheyMean(t *testing.T) {
	for _, c := range []struct {
		name string
		tie  guide.EcomapTie
		want map[string]int
	}{
		{"strong", guide.EcomapTie{Strength: "fuerte", Support: "ninguno"}, map[string]int{"e-tie e-strong": 1}},
		{"weak", guide.EcomapTie{Strength: "debil", Support: "ninguno"}, map[string]int{"e-tie e-weak": 1}},
		{"both", guide.EcomapTie{Strength: "normal", Support: "ambos"}, map[string]int{"e-tie": 1, "e-head": 2}},
		{"gives", guide.EcomapTie{Strength: "normal", Support: "da"}, map[string]int{"e-tie": 1, "e-head": 1}},
		{"wished", guide.EcomapTie{Strength: "debil", Support: "ninguno", Wished: true}, map[string]int{"e-tie e-wished": 1, "e-open": 1}},
		{"tense and restricted", guide.EcomapTie{Strength: "fuerte", Support: "ninguno", Tension: true, Restricted: true},
			map[string]int{"e-tie e-strong": 1, "e-tension": 3, "e-bar": 1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out strings.Builder
			drawTie(&out, straight(point{0, 0}, point{100, 0}), c.tie)
			if all := strings.Count(out.String(), "<path"); all != sum(c.want) {
				t.Errorf("%d strokes, want %v:\n%s", all, c.want, out.String())
			}
			for class, n := range c.want {
				if got := strings.Count(out.String(), `class="`+class+`"`); got != n {
					t.Errorf("%d of %q, want %d", got, class, n)
				}
			}
		})
	}
}

func sum(counts map[string]int) int {
	total := 0
	for _, n := range counts {
		total += n
	}
	return total
}

// TestSupportPointsTheRightWay: what the center gives ends in an arrow at the node.
func TestSupportPointsTheRightWay(t *testing.T) {
	way := straight(point{0, 0}, point{100, 0})
	for support, tip := range map[string]string{"da": "L100.0 0.0L", "recibe": "L0.0 0.0L"} {
		var out strings.Builder
		drawTie(&out, way, guide.EcomapTie{Strength: "normal", Support: support})
		if !strings.Contains(out.String(), tip) {
			t.Errorf("%s has no tip at %s:\n%s", support, tip, out.String())
		}
	}
}

func TestLegendHasOnlyWhatOccurs(t *testing.T) {
	e := &guide.Ecomap{Nodes: []guide.EcomapNode{{ID: "a", Layer: "sistema"}},
		Ties: []guide.EcomapTie{{With: "a", Strength: "fuerte", Support: "ninguno", Tension: true}}}
	var names []string
	for _, s := range EcomapSigns(e) {
		names = append(names, s.Name)
	}
	if got := strings.Join(names, " "); got != "sistema fuerte tension" {
		t.Errorf("the legend explains %s", got)
	}
	if all := EcomapSigns(someEcomap(5, 5)); len(all) != 9 {
		t.Errorf("the legend of everything has %d signs", len(all))
	}
}
