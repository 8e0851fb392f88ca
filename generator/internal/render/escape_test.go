package render

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"acompana/generator/internal/pagetest"
)

// TestAnyTextIsShownAsItIs puts any text where authors write and wants readers to
// see it, and nothing of it to become markup.
func TestAnyTextIsShownAsItIs(t *testing.T) {
	piece := rapid.SampledFrom([]string{
		"a", "Ñ", " ", `"`, "'", "<", ">", "&", "<script>alert(1)</script>", "</title>", "</style>", "-->", "{{.}}", "%!d", "&lt;", "javascript:x",
		`" onclick="x`, "`", "\\", "»", "]]>",
	})
	rapid.Check(t, func(t *rapid.T) {
		text := "x" + strings.Join(rapid.SliceOfN(piece, 1, 6).Draw(t, "text"), "") + "x"
		quoted, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		s := siteOf(t, hostile(string(quoted)), "")
		want := strings.Join(strings.Fields(text), " ")
		for _, address := range []string{"/", "/saber/"} {
			p := pageOf(t, s, address)
			if got := pagetest.Text(p.Named("h1")[0]); got != want {
				t.Fatalf("%s: the title reads %q, want %q", address, got, want)
			}
			if got := p.Description(); got != text && got != firstSentence(text) {
				t.Fatalf("%s: the description is %q, want %q", address, got, text)
			}
			if !strings.Contains(pagetest.Title(p), want) {
				t.Fatalf("%s: the page's title is %q, want %q", address, pagetest.Title(p), want)
			}
			if n := len(p.Named("script")); n != 0 {
				t.Fatalf("%s: %d scripts", address, n)
			}
			for _, fault := range p.Faults() {
				if !strings.Contains(fault, "holds ") {
					t.Fatal(fault)
				}
			}
		}
		if text := pagetest.Text(pageOf(t, s, "/").ByID("tabla")); strings.Count(text, want) != 4 {
			t.Fatalf("the table reads %q, want %q in title, summary, head and cell", text, want)
		}
	})
}

// hostile is a guide whose every text is the same, quoted.
func hostile(text string) fstest.MapFS {
	yaml := fmt.Sprintf(`
documento: {id: sitio, titulo: %[1]s, corto: %[1]s, cita: %[1]s, base: /, versiones: [{id: "1"}], aviso: %[1]s}
elementos:
  - {id: saber, tipo: competencia, etiqueta: %[1]s, texto: %[1]s, fuente: {numeral: %[1]s}, nota: %[1]s, practica: %[1]s,
     significa: %[1]s, se_nota: [%[1]s], nivel_3: %[1]s, falta: %[1]s, crecer: [%[1]s]}
tablas:
  - {id: tabla, titulo: %[1]s, resumen: %[1]s, columnas: [%[1]s, Dos], filas: [[Uno, %[1]s]]}
`, text)
	page := fmt.Sprintf("---\ntitulo: %[1]s\ndescripcion: %[1]s\ndireccion: /\n---\n\n{{ tabla tabla }}\n\n{{ elementos tipo=competencia }}\n", text)
	return fstest.MapFS{"sitio/a.yaml": {Data: []byte(yaml)}, "sitio/inicio.md": {Data: []byte(page)}}
}
