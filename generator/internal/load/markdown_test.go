package load

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"acompana/wasm/guide"
)

// written is the HTML of a body whose links all lead where they say.
func written(t *testing.T, body string) *guide.Prose {
	t.Helper()
	f := &file{name: "a.md"}
	s := parseSegment(f, []byte(body), 1, newAnchors())
	faults := s.lead(f, func(wrote string) (string, string) { return wrote, "" })
	if faults = append(f.faults, faults...); len(faults) > 0 {
		t.Fatalf("faults:\n%v", faults)
	}
	return s.Prose
}

func TestProseHTML(t *testing.T) {
	for name, tc := range map[string]struct{ body, want string }{
		"paragraph": {"Un *texto* con **peso**.", "<p>Un <em>texto</em> con <strong>peso</strong>.</p>\n"},
		"heading":   {"## ¿Qué sí y qué no?", "<h2 id=\"que-si-y-que-no\">¿Qué sí y qué no?</h2>\n"},
		"site note": {"> **Nota del sitio.** Es nuestra.", "<blockquote class=\"site-note\"><p><strong>Nota del sitio.</strong> Es nuestra.</p>\n</blockquote>\n"},
		"quote":     {"> Una cita.", "<blockquote>\n<p>Una cita.</p>\n</blockquote>\n"},
		"link":      {"[Aquí](/guia/).", "<p><a href=\"/guia/\">Aquí</a>.</p>\n"},
		"outside":   {"[Allá](https://example.org/).", "<p><a href=\"https://example.org/\" rel=\"external noreferrer\">Allá</a>.</p>\n"},
		"less than": {"3 < 4 & `<b>`", "<p>3 &lt; 4 &amp; <code>&lt;b&gt;</code></p>\n"},
		"two links": {"[a](/b/) y [c](/d/?e&f)", "<p><a href=\"/b/\">a</a> y <a href=\"/d/?e&amp;f\">c</a></p>\n"},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tc.want, written(t, tc.body).HTML()); diff != "" {
				t.Errorf("HTML (-want +got):\n%s", diff)
			}
		})
	}
}

// The pages' policy forbids inline styles, which is how cells would align.
func TestTablesAlignWithoutStyles(t *testing.T) {
	html := written(t, "| A | B |\n|:--|--:|\n| a | b |\n").HTML()
	if strings.Contains(html, "style=") || !strings.Contains(html, `<td align="right">b</td>`) {
		t.Errorf("the table is %s", html)
	}
}

func TestHeadingsAndPassages(t *testing.T) {
	prose := written(t, `Antes de todo.

## Año nuevo

Uno, *dos*
y tres.

- Cuatro
- Cinco

> ### Dentro de una cita
>
> Seis.

## Año nuevo

Siete.
`)
	headings := []guide.Heading{
		{Level: 2, Anchor: "ano-nuevo", Text: "Año nuevo"},
		{Level: 3, Anchor: "dentro-de-una-cita", Text: "Dentro de una cita"},
		{Level: 2, Anchor: "ano-nuevo-2", Text: "Año nuevo"},
	}
	if diff := cmp.Diff(headings, prose.Headings); diff != "" {
		t.Errorf("headings (-want +got):\n%s", diff)
	}
	passages := []guide.Passage{
		{Text: "Antes de todo."},
		{Anchor: "ano-nuevo", Heading: "Año nuevo", Text: "Uno, dos y tres. Cuatro Cinco Dentro de una cita Seis."},
		{Anchor: "ano-nuevo-2", Heading: "Año nuevo", Text: "Siete."},
	}
	if diff := cmp.Diff(passages, prose.Passages()); diff != "" {
		t.Errorf("passages (-want +got):\n%s", diff)
	}
}

func TestSlug(t *testing.T) {
	for name, tc := range map[string]struct{ text, want string }{
		"words":        {"Lo que verifica", "lo-que-verifica"},
		"accents":      {"Ámbito, año y pingüino", "ambito-ano-y-pinguino"},
		"signs around": {"¿Y ahora?", "y-ahora"},
		"numbers":      {"Tabla 2: momentos", "tabla-2-momentos"},
		"only signs":   {"¿…?", "apartado"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := slug(tc.text); got != tc.want {
				t.Errorf("slug(%q) = %q, want %q", tc.text, got, tc.want)
			}
		})
	}
}
