package chart_test

import (
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"acompana/wasm/chart"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s is another (-update writes it anew):\n%s", name, diff)
	}
}

// failer is what *testing.T and *rapid.T share.
type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

// texts reads a file as XML, whole, and gives what stands in each kind of element.
func texts(t failer, svg string) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	var open []string
	decoder := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, svg)
		}
		switch token := token.(type) {
		case xml.StartElement:
			open = append(open, token.Name.Local)
			found[token.Name.Local] = append(found[token.Name.Local], "")
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if len(open) > 1 {
				of := found[open[len(open)-1]]
				of[len(of)-1] += string(token)
			}
		}
	}
}

// inside fails if a shape, or a text as wide as it is given room, leaves the
// drawing.
func inside(t failer, d chart.Drawing) {
	t.Helper()
	for _, s := range d.Shapes {
		for _, p := range s.Points {
			left, right := p.X-s.Radius, p.X+s.Radius
			switch room := chart.Breadth(s.Text, s.Size); s.Anchor {
			case chart.Start:
				right += room
			case chart.End:
				left -= room
			case chart.Middle:
				left, right = left-room/2, right+room/2
			}
			upper, lower := p.Y-s.Radius-s.Size, p.Y+s.Radius+s.Size*3/10
			if left < 0 || upper < 0 || right.Units() > float64(d.Width) || lower.Units() > float64(d.Height) {
				t.Fatalf("%+v leaves a drawing of %d × %d", s, d.Width, d.Height)
			}
		}
	}
}

// with are the shapes that have a class.
func with(d chart.Drawing, class string) []chart.Shape {
	var found []chart.Shape
	for _, s := range d.Shapes {
		if strings.Contains(" "+s.Class+" ", " "+class+" ") {
			found = append(found, s)
		}
	}
	return found
}
