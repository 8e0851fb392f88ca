package chart_test

import (
	"slices"
	"strings"
	"testing"

	"acompana/wasm/chart"

	"pgregory.net/rapid"
)

func TestSVGKeepsTheWords(t *testing.T) {
	const nasty = `</title><script>alert("1 & 2")</script>` + "\x00\x0b\uFFFE"
	const read = `</title><script>alert("1 & 2")</script>`
	d := chart.Bars(chart.Captions{Title: nasty, Description: nasty, Levels: []string{nasty}},
		[]chart.Bar{{Label: nasty, Counts: []chart.Count{{Number: 1, Text: nasty}}}})
	svg := d.SVG(map[string]string{"bar": `fill:url("#a>b")`})
	found := texts(t, svg)
	if len(found["script"]) != 0 {
		t.Error("a caption became an element")
	}
	if !slices.Equal(found["title"], []string{read}) || !slices.Equal(found["desc"], []string{read}) {
		t.Errorf("title %q, description %q", found["title"], found["desc"])
	}
	if !slices.Equal(found["text"], []string{read, read, read}) {
		t.Errorf("texts %q", found["text"])
	}
	if !slices.Equal(found["style"], []string{`.bar{fill:url("#a>b")}`}) {
		t.Errorf("style %q", found["style"])
	}
}

func TestSVGOfAnyText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := string(rapid.SliceOf(rapid.Byte()).Draw(t, "text"))
		d := chart.Drawing{Width: 10, Height: 10, Title: text, Shapes: []chart.Shape{
			{Kind: chart.Text, Class: text, Points: []chart.Point{{}}, Text: text},
		}}
		found := texts(t, d.SVG(nil))
		if len(found["text"]) != 1 || len(found["svg"]) != 1 {
			t.Fatalf("%q broke out", text)
		}
	})
}

func TestSVGIsTheSameEachTime(t *testing.T) {
	d := chart.Bars(barWords, groups)
	first := d.SVG(chart.Plain())
	for range 20 {
		if d.SVG(chart.Plain()) != first {
			t.Fatal("two files of one drawing differ")
		}
	}
}

func TestSVGNeedsNothingFromElsewhere(t *testing.T) {
	svg := chart.Radar(radarWords, axes23()).SVG(chart.Plain())
	rest := strings.Replace(svg, "http://www.w3.org/2000/svg", "", 1)
	for _, banned := range []string{"http", "url(", "href", "@import"} {
		if strings.Contains(rest, banned) {
			t.Errorf("the file has %q", banned)
		}
	}
}

func TestAttributes(t *testing.T) {
	at := []chart.Point{{X: 5, Y: 10}, {X: 25, Y: 100}, {X: 0, Y: -1}}
	for _, test := range []struct {
		shape chart.Shape
		want  string
	}{
		{chart.Shape{Kind: chart.Line, Points: at[:2]}, "x1 0.5 y1 1 x2 2.5 y2 10"},
		{chart.Shape{Kind: chart.Rect, Points: at[:2]}, "x 0.5 y 1 width 2 height 9"},
		{chart.Shape{Kind: chart.Circle, Points: at[:1], Radius: 35}, "cx 0.5 cy 1 r 3.5"},
		{chart.Shape{Kind: chart.Text, Points: at[:1], Size: 130, Anchor: chart.End}, "x 0.5 y 1 font-size 13 text-anchor end"},
		{chart.Shape{Kind: chart.Polygon, Points: at}, "points 0.5,1 2.5,10 0,-0.1"},
		{chart.Shape{Kind: chart.Polyline, Points: at[:2]}, "points 0.5,1 2.5,10"},
	} {
		if got := strings.Join(test.shape.Attributes(), " "); got != test.want {
			t.Errorf("%s: got %q, want %q", test.shape.Kind, got, test.want)
		}
	}
}
