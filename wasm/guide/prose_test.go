package guide

import (
	"slices"
	"testing"
)

func TestProseHTML(t *testing.T) {
	p := Prose{Parts: []string{`<p><a href="`, `">Aquí</a> y <a href="`, `">allá</a></p>`}, Links: []string{"../a/", "b/#c"}}
	if got, want := p.HTML(), `<p><a href="../a/">Aquí</a> y <a href="b/#c">allá</a></p>`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestPassages(t *testing.T) {
	for name, tc := range map[string]struct {
		prose Prose
		want  []Passage
	}{
		"nothing": {Prose{}, nil},
		"text alone": {
			Prose{Parts: []string{"<p>Uno <em>dos</em>, tres.</p>\n<ul><li>Cuatro</li><li>Cinco</li></ul>"}},
			[]Passage{{Text: "Uno dos, tres. Cuatro Cinco"}},
		},
		"links cut the HTML, not the words": {
			Prose{Parts: []string{`<p>Vea <a href="`, `">los límites</a>.</p>`}, Links: []string{"x/"}},
			[]Passage{{Text: "Vea los límites."}},
		},
		"marks are unescaped once": {
			Prose{Parts: []string{"<p>3 &lt; 4 &amp;amp; «&quot;»</p>"}},
			[]Passage{{Text: `3 < 4 &amp; «"»`}},
		},
		"under headings": {
			Prose{
				Parts:    []string{`<p>Antes.</p><h2 id="a">Uno &amp; dos</h2><p>Aquí.</p><h3 id="b">Tres</h3>`},
				Headings: []Heading{{2, "a", "Uno & dos"}, {3, "b", "Tres"}},
			},
			[]Passage{{Text: "Antes."}, {"a", "Uno & dos", "Aquí."}, {"b", "Tres", ""}},
		},
		"a heading in a quotation is text": {
			Prose{
				Parts:    []string{`<blockquote><h3 id="q">Cita</h3><p>Dentro.</p></blockquote><h2 id="a">Fuera</h2><p>Aquí.</p>`},
				Headings: []Heading{{3, "q", "Cita"}, {2, "a", "Fuera"}},
			},
			[]Passage{{Text: "Cita Dentro."}, {"a", "Fuera", "Aquí."}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := tc.prose.Passages(); !slices.Equal(got, tc.want) {
				t.Errorf("got %+v, want %+v", got, tc.want)
			}
		})
	}
}
