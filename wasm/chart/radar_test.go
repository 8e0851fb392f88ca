package chart_test

import (
	"strconv"
	"testing"

	"acompana/wasm/chart"

	"pgregory.net/rapid"
)

var radarWords = chart.Captions{
	Title: "Sus 23 competencias", Description: "El nivel de cada competencia, ahora y en mayo.",
	Series: []string{"Ahora: noviembre de 2026", "Antes: mayo de 2026"},
}

// axes23 has gaps: two side by side, one that leaves an axis alone, one at the end.
func axes23() []chart.Axis {
	axes := make([]chart.Axis, 23)
	for i := range axes {
		axes[i] = chart.Axis{Label: strconv.Itoa(i + 1), First: i%4 + 1, Second: (i+1)%3 + 1}
	}
	axes[4].First, axes[5].First, axes[7].First, axes[22].First = 0, 0, 0, 0
	axes[0].Second = 0
	return axes
}

func TestRadarFile(t *testing.T) {
	d := chart.Radar(radarWords, axes23())
	inside(t, d)
	svg := d.SVG(chart.Plain())
	texts(t, svg)
	golden(t, "radar.svg", svg)
}

func axesOf(levels ...int) []chart.Axis {
	axes := make([]chart.Axis, len(levels))
	for i, level := range levels {
		axes[i].First = level
	}
	return axes
}

func TestRadarLines(t *testing.T) {
	for _, test := range []struct {
		name   string
		levels []int
		kinds  []chart.Kind
		points []int
		marks  int
	}{
		{"whole", []int{1, 2, 3, 4}, []chart.Kind{chart.Polygon}, []int{4}, 4},
		{"one gap", []int{1, 0, 3, 4}, []chart.Kind{chart.Polyline}, []int{3}, 3},
		{"the run goes on past the last axis", []int{1, 2, 0, 3, 4}, []chart.Kind{chart.Polyline}, []int{4}, 4},
		{"one between two gaps has its mark only", []int{1, 2, 0, 3, 0}, []chart.Kind{chart.Polyline}, []int{2}, 3},
		{"two runs", []int{0, 1, 2, 0, 3, 4}, []chart.Kind{chart.Polyline, chart.Polyline}, []int{2, 2}, 4},
		{"no level at all", []int{0, 0, 0}, nil, nil, 0},
		{"no such level", []int{1, 5, -1}, nil, nil, 1},
		{"two axes", []int{1, 2}, []chart.Kind{chart.Polyline}, []int{2}, 2},
		{"one axis", []int{3}, nil, nil, 1},
		{"none", nil, nil, nil, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := chart.Radar(chart.Captions{}, axesOf(test.levels...))
			inside(t, d)
			lines := with(d, "series")
			if len(lines) != len(test.kinds) || len(with(d, "mark")) != test.marks {
				t.Fatalf("%d lines, %d marks", len(lines), len(with(d, "mark")))
			}
			for i, line := range lines {
				if line.Kind != test.kinds[i] || len(line.Points) != test.points[i] {
					t.Errorf("line %d: %+v", i, line)
				}
			}
		})
	}
}

// A missing level is never at the centre, and a level is as far out as its ring.
func TestRadarDistances(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		levels := rapid.SliceOfN(rapid.IntRange(0, chart.Rings), 1, 30).Draw(t, "levels")
		d := chart.Radar(chart.Captions{}, axesOf(levels...))
		inside(t, d)
		ring := with(d, "ring")[0]
		centre, marks := ring.Points[0], with(d, "mark")
		for _, level := range levels {
			if level == 0 {
				continue
			}
			at := marks[0].Points[0]
			x, y := (at.X - centre.X).Units(), (at.Y - centre.Y).Units()
			want := float64(level) * ring.Radius.Units()
			if off := x*x + y*y - want*want; off > 0.2*want || off < -0.2*want {
				t.Fatalf("level %d stands at %v, %v", level, x, y)
			}
			marks = marks[1:]
		}
		if len(marks) != 0 {
			t.Fatalf("%d marks too many", len(marks))
		}
	})
}

func TestRadarSeries(t *testing.T) {
	axes := axes23()
	one := chart.Radar(chart.Captions{Series: radarWords.Series[:1]}, axes)
	if len(with(one, "dashed")) != 0 {
		t.Error("a series without a name is drawn")
	}
	three := chart.Radar(chart.Captions{Series: []string{"a", "b", "c"}}, axes)
	if names := with(three, "series-name"); len(names) != 2 {
		t.Errorf("names %+v", names)
	}
	for _, s := range with(three, "mark") {
		if disc := s.Kind == chart.Circle; disc != (s.Class == "mark solid") {
			t.Errorf("the marks of both series have one shape: %+v", s)
		}
	}
}

func TestRadarHasRoomForLabels(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		axes := axes23()
		for i := range axes {
			axes[i].Label = rapid.StringN(0, 20, -1).Draw(t, "label")
		}
		captions := chart.Captions{Series: []string{rapid.String().Draw(t, "one"), rapid.String().Draw(t, "two")}}
		inside(t, chart.Radar(captions, axes))
	})
}

func BenchmarkRadar(b *testing.B) {
	axes := axes23()
	b.ReportAllocs()
	for b.Loop() {
		chart.Radar(radarWords, axes)
	}
}

func BenchmarkSVG(b *testing.B) {
	d, styles := chart.Radar(radarWords, axes23()), chart.Plain()
	b.ReportAllocs()
	for b.Loop() {
		_ = d.SVG(styles)
	}
}
