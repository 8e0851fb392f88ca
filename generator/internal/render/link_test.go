package render

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"pgregory.net/rapid"
)

// words is a guide of words alone, with a page where none of them is at home.
func words(t testing.TB) *page {
	s := siteOf(t, fstest.MapFS{
		"sitio/a.yaml": {Data: []byte(`
documento: {id: sitio, titulo: Sitio, corto: Sitio, cita: Sitio, base: /, versiones: [{id: "1"}, {id: "2"}]}
elementos:
  - {id: jac, tipo: sigla, etiqueta: JAC, texto: Reúne vecinos., fuente: {numeral: "1"}, expansion: Junta, formas: [JAC, junta de acción comunal de la vereda, junta comunal]}
  - {id: gp, tipo: sigla, etiqueta: G34.P, texto: Un código., fuente: {numeral: "1"}, expansion: Guía}
  - {id: agua, tipo: termino, etiqueta: Agua, texto: Moja., fuente: {numeral: "1"}, formas: [agua, aguas]}
  - {id: lluvia, tipo: concepto, etiqueta: Agua lluvia, texto: Cae., fuente: {numeral: "1"}, formas: [agua lluvia]}
  - {id: vieja, tipo: termino, etiqueta: Vieja, texto: Ya no., fuente: {numeral: "1"}, formas: [vieja], hasta: "1", retirado: Ya no se usa.}
`)},
		"sitio/inicio.md":   {Data: []byte("---\ntitulo: Inicio\ndescripcion: Todo.\ndireccion: /\n---\n")},
		"sitio/glosario.md": {Data: []byte("---\ntitulo: Glosario\ndescripcion: Palabras.\ndireccion: /glosario/\n---\n\n{{ elementos tipo=sigla }}\n\n{{ elementos tipo=termino }}\n\n{{ elementos tipo=concepto }}\n")},
	}, "")
	return s.newPage(s.layout.Sheet("/"))
}

func TestGlossaryLinks(t *testing.T) {
	const jac = `<button type="button" class="term" popovertarget="m_jac">JAC</button>`
	button := func(id, text string) string {
		return `<button type="button" class="term" popovertarget="m_` + id + `">` + text + `</button>`
	}
	p := words(t)
	for _, test := range []struct{ name, in, want string }{
		{"an acronym", "<p>La JAC manda.</p>", "<p>La " + jac + " manda.</p>"},
		{"brackets and points stay with it", "<p>La junta (JAC) y «agua».</p>", "<p>La junta <span class=\"whole\">(" + jac + ")</span> y <span class=\"whole\">«" + button("agua", "agua") + "».</span></p>"},
		{"the first use only", "<p>JAC y JAC</p>", "<p>" + jac + " y JAC</p>"},
		{"the first use of any form", "<p>JAC, junta comunal</p>", `<p><span class="whole">` + jac + ",</span> junta comunal</p>"},
		{"an acronym keeps its capitals", "<p>jac, Jac</p>", "<p>jac, Jac</p>"},
		{"a term begins a sentence", "<p>Agua clara.</p>", "<p>" + button("agua", "Agua") + " clara.</p>"},
		{"the longest form wins", "<p>agua lluvia y agua</p>", "<p>" + button("lluvia", "agua lluvia") + " y " + button("agua", "agua") + "</p>"},
		{"the longest form wins when used again", "<p>agua lluvia, agua lluvia</p>", `<p><span class="whole">` + button("lluvia", "agua lluvia") + ",</span> agua lluvia</p>"},
		{"across a line", "<p>agua\nlluvia</p>", "<p>" + button("lluvia", "agua\nlluvia") + "</p>"},
		{"a long form is a link", "<p>la junta de acción comunal de la vereda</p>", `<p>la <a class="term" href="glosario/#jac">junta de acción comunal de la vereda</a></p>`},
		{"a point within", "<p>Vea G34.P.</p>", `<p>Vea <span class="whole">` + button("gp", "G34.P") + ".</span></p>"},
		{"part of a word", "<p>aguacero, desagua, agua-luna, JACs</p>", "<p>aguacero, desagua, agua-luna, JACs</p>"},
		{"accents part words", "<p>aguá</p>", "<p>aguá</p>"},
		{"in an attribute", `<p title="agua">x</p>`, `<p title="agua">x</p>`},
		{"beside an entity", "<p>&#34;agua&#34;</p>", "<p>&#34;" + button("agua", "agua") + "&#34;</p>"},
		{"an ampersand alone", "<p>a & agua</p>", "<p>a & " + button("agua", "agua") + "</p>"},
		{"retired words are not explained", "<p>vieja</p>", "<p>vieja</p>"},
		{"headings", "<h2>agua</h2><p>agua</p>", "<h2>agua</h2><p>" + button("agua", "agua") + "</p>"},
		{"marks within a heading", "<h2>el <em>agua</em> agua</h2>", "<h2>el <em>agua</em> agua</h2>"},
		{"links", `<a href="x">agua</a>`, `<a href="x">agua</a>`},
		{"buttons", "<button>agua</button>", "<button>agua</button>"},
		{"summaries", "<summary>agua</summary>", "<summary>agua</summary>"},
		{"labels", "<label><span>agua</span></label>", "<label><span>agua</span></label>"},
		{"drawings", `<svg><g><text>agua</text></g><path d="M0"/><text>agua</text></svg>`, `<svg><g><text>agua</text></g><path d="M0"/><text>agua</text></svg>`},
		{"code", "<code>agua</code>", "<code>agua</code>"},
		{"templates", "<template><p>agua</p></template>", "<template><p>agua</p></template>"},
		{"on a thread", `<ol class="thread flat"><li>agua</li></ol><p>agua</p>`, `<ol class="thread flat"><li>agua</li></ol><p>` + button("agua", "agua") + `</p>`},
		{"where the source is cited", `<p class="source-line">agua <code>x</code></p><p>agua</p>`, `<p class="source-line">agua <code>x</code></p><p>` + button("agua", "agua") + `</p>`},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, _, _ := strings.Cut(p.site.glossary.link([]byte(test.in), p), `<div class="meanings"`)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestGlossaryOnItsOwnPage(t *testing.T) {
	p := words(t)
	p.Sheet = p.site.layout.Sheet("/glosario/")
	const in = "<p>JAC, agua, junta de acción comunal de la vereda</p>"
	if got := p.site.glossary.link([]byte(in), p); got != in {
		t.Errorf("got %s, want no links", got)
	}
}

func TestGlossaryOnPaper(t *testing.T) {
	p := words(t)
	p.Print = true
	const in = "<p>JAC</p>"
	if got := p.site.glossary.link([]byte(in), p); got != in {
		t.Errorf("got %s, want no links", got)
	}
}

func TestMeanings(t *testing.T) {
	p := words(t)
	out := p.site.glossary.link([]byte("<p>JAC y agua; junta de acción comunal de la vereda</p>"), p)
	const want = `<div class="meanings"><p>Palabras de esta página</p>` +
		`<div popover id="m_jac"><p><strong>JAC.</strong> Junta. Reúne vecinos.</p><p><a href="glosario/#jac">Ver más</a></p></div>` +
		`<div popover id="m_agua"><p><strong>Agua.</strong> Moja.</p><p><a href="glosario/#agua">Ver más</a></p></div></div>`
	if !strings.HasSuffix(out, "</p>"+want) {
		t.Errorf("got %s\nwant it to end in %s", out, want)
	}
}

// TestGlossaryChangesNoWord links any text: what a reader sees stays the same,
// each word is explained once, and each explanation is there.
func TestGlossaryChangesNoWord(t *testing.T) {
	p := words(t)
	piece := rapid.SampledFrom([]string{
		"agua", "Agua", "lluvia", "JAC", "jac", "junta", "comunal", "G34.P", "vieja", "ñ", " ", "\n", ", ", "-", ".", "&amp;", "&", ";", "<em>", "</em>",
		"<h2>", "</h2>", "<a href=\"x\">", "</a>", "<svg>", "</svg>", "\xff", "<",
	})
	rapid.Check(t, func(t *rapid.T) {
		in := "<p>" + strings.Join(rapid.SliceOf(piece).Draw(t, "in"), "") + "</p>"
		out, meanings, _ := strings.Cut(p.site.glossary.link([]byte(in), p), `<div class="meanings"`)
		if in[len(in)-5:] == "<</p>" {
			return // no template writes a sign of its own before a tag
		}
		before, after := seen(t, in), seen(t, out)
		if before != after {
			t.Fatalf("%q reads %q", before, after)
		}
		for _, id := range []string{"jac", "gp", "agua", "lluvia"} {
			uses := strings.Count(out, `popovertarget="m_`+id+`"`)
			if uses > 1 || uses != strings.Count(meanings, `id="m_`+id+`"`) {
				t.Fatalf("%q is explained %d times in %s", id, uses, out)
			}
		}
	})
}

// seen is the text of a piece of HTML.
func seen(t *rapid.T, in string) string {
	root, err := html.Parse(strings.NewReader(in))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for n := range root.Descendants() {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
	}
	return b.String()
}
