package render

import (
	"strings"
	"testing"

	"acompana/generator/internal/pagetest"
	"acompana/wasm/guide"
)

// TestEcomapInWords: the table says of each tie what the drawing shows.
func TestEcomapInWords(t *testing.T) {
	s := garden(t)
	e := &guide.Ecomap{
		ID: "eco-x", Title: "Una red", Center: "La niña", Summary: "La tía apoya.",
		Nodes: []guide.EcomapNode{{ID: "colegio", Text: "Colegio", Layer: "sistema"}, {ID: "tia", Text: "Tía materna", Layer: "red"}},
		Ties: []guide.EcomapTie{
			{With: "colegio", Strength: "debil", Support: "da", Tension: true},
			{With: "tia", Strength: "fuerte", Support: "recibe", Restricted: true, Note: "Llama cada noche."},
			{From: "tia", With: "colegio", Strength: "normal", Support: "ninguno", Wished: true},
		},
	}
	var out strings.Builder
	if err := s.set.ExecuteTemplate(&out, "ecomap", &ecomapView{e, &page{site: s}}); err != nil {
		t.Fatal(err)
	}
	p, err := pagetest.Parse("/", []byte(out.String()))
	if err != nil {
		t.Fatal(err)
	}
	var rows []string
	for _, tr := range p.Named("tr") {
		rows = append(rows, pagetest.Text(tr))
	}
	want := []string{
		"Con quién Cómo es el vínculo Hacia dónde va el apoyo Notas",
		"Red personal",
		"Tía materna Fuerte, con contacto restringido por la autoridad Llega al centro Llama cada noche.",
		"Servicios e instituciones",
		"Colegio Débil, con tensión Sale del centro —",
		"Otros vínculos",
		"Tía materna y colegio Deseado: todavía no existe No pasa apoyo —",
	}
	if got := strings.Join(rows, "\n"); got != strings.Join(want, "\n") {
		t.Errorf("the table says\n%s", got)
	}
	if name := pagetest.Attr(p.Named("svg")[0], "aria-label"); name != "Una red. La tía apoya." {
		t.Errorf("the drawing is called %q", name)
	}
	if signs := len(p.Named("svg")) - 1; signs != 8 {
		t.Errorf("the legend has %d signs, want 8: no tie that exists is normal", signs)
	}
}
