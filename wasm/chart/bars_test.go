package chart_test

import (
	"testing"

	"acompana/wasm/chart"

	"pgregory.net/rapid"
)

var (
	levels = []string{"Aún sin evidencia", "1 Inicial", "2 En desarrollo", "3 Autónomo", "4 Referente"}
	groups = []chart.Bar{
		{Label: "Personales", Counts: chart.Numbers(1, 0, 2, 2, 1)},
		{Label: "Sociales", Counts: chart.Numbers(0, 1, 3, 2, 1)},
		{Label: "Metodológicas", Counts: chart.Numbers(0, 0, 1, 2, 0)},
		{Label: "Técnicas", Counts: chart.Numbers(2, 3, 1, 1, 0)},
	}
	barWords = chart.Captions{Title: "Sus competencias por nivel", Description: "Cuántas hay en cada nivel, por grupo.", Levels: levels}
)

func TestBarsFile(t *testing.T) {
	d := chart.Bars(barWords, groups)
	inside(t, d)
	svg := d.SVG(chart.Plain())
	texts(t, svg)
	golden(t, "bars.svg", svg)
}

func TestBarsOfHiddenCounts(t *testing.T) {
	d := chart.Bars(chart.Captions{Levels: levels[:3]}, []chart.Bar{{Label: "Autoconocimiento", Counts: []chart.Count{
		{Number: -1, Text: "no se muestra"}, {Number: 6, Text: "6 o más"}, {Number: -1},
	}}})
	inside(t, d)
	if bars := with(d, "bar"); len(bars) != 1 || bars[0].Class != "bar level-1" {
		t.Errorf("bars: %+v", bars)
	}
	numbers := with(d, "number")
	if len(numbers) != 2 || numbers[0].Text != "no se muestra" || numbers[1].Text != "6 o más" {
		t.Errorf("numbers: %+v", numbers)
	}
}

func TestBarsOfNothing(t *testing.T) {
	for name, groups := range map[string][]chart.Bar{
		"no groups": nil, "no counts": {{Label: "Sociales"}}, "all none": {{Label: "Sociales", Counts: chart.Numbers(0, 0)}},
	} {
		d := chart.Bars(chart.Captions{}, groups)
		inside(t, d)
		texts(t, d.SVG(nil))
		if len(with(d, "bar")) != 0 {
			t.Errorf("%s: there are bars", name)
		}
	}
}

func TestBarsShowTheirNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var groups []chart.Bar
		most, some := 1, 0
		for range rapid.IntRange(1, 5).Draw(t, "groups") {
			numbers := rapid.SliceOfN(rapid.IntRange(0, 40), 5, 5).Draw(t, "numbers")
			for _, n := range numbers {
				most = max(most, n)
				some += min(n, 1)
			}
			groups = append(groups, chart.Bar{Label: rapid.String().Draw(t, "label"), Counts: chart.Numbers(numbers...)})
		}
		captions := chart.Captions{Title: rapid.String().Draw(t, "title"), Levels: levels}
		d := chart.Bars(captions, groups)
		inside(t, d)
		bars := with(d, "bar")
		if len(bars) != some || len(with(d, "number")) != 5*len(groups) {
			t.Fatalf("%d bars, want %d", len(bars), some)
		}
		longest := longestOf(bars)
		for i, bar := range bars {
			if wide := bar.Points[1].X - bar.Points[0].X; wide <= 0 || wide > longest {
				t.Fatalf("bar %d is %v wide of %v", i, wide, longest)
			}
		}
		hatchesInside(t, d)
		texts(t, d.SVG(chart.Plain()))
	})
}

func longestOf(bars []chart.Shape) chart.Length {
	widest := chart.Length(0)
	for _, bar := range bars {
		widest = max(widest, bar.Points[1].X-bar.Points[0].X)
	}
	return widest
}

// hatchesInside fails if a line of a pattern leaves the bar before it.
func hatchesInside(t failer, d chart.Drawing) {
	t.Helper()
	var bar chart.Shape
	for _, s := range d.Shapes {
		if s.Role == chart.Data {
			bar = s
		}
		if s.Role != chart.Pattern {
			continue
		}
		for _, p := range s.Points {
			if p.X < bar.Points[0].X || p.X > bar.Points[1].X || p.Y < bar.Points[0].Y || p.Y > bar.Points[1].Y {
				t.Fatalf("%+v leaves %+v", s, bar)
			}
		}
	}
}

// Each level is told by its lines alone: none looks like another.
func TestPatternsDiffer(t *testing.T) {
	seen := map[string]int{}
	for level := range levels {
		numbers := make([]int, len(levels))
		numbers[level] = 4
		look := ""
		for _, s := range chart.Bars(chart.Captions{}, []chart.Bar{{Counts: chart.Numbers(numbers...)}}).Shapes {
			if s.Role == chart.Pattern {
				look += slope(s)
			}
		}
		if other, ok := seen[look]; ok {
			t.Errorf("levels %d and %d look alike", other, level)
		}
		seen[look] = level
	}
}

// slope says how a shape lies: it is the same at every height.
func slope(s chart.Shape) string {
	return string(s.Kind) + (s.Points[1].X - s.Points[0].X).String() + "," + (s.Points[1].Y - s.Points[0].Y).String() + " "
}

func BenchmarkBars(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		chart.Bars(barWords, groups)
	}
}
