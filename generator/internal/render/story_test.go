package render

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"acompana/generator/internal/pagetest"
)

// storyFiles are a small case of the garden, with the pages on which it stands.
var storyFiles = map[string]string{
	"huerta/caso-sequia.yaml": `casos:
  - id: caso-sequia
    titulo: Tres semanas sin lluvia
    presenta: Dos familias comparten una llave.
    modalidad: ladera
    minutos: 9
    escenas:
      - {id: s-inicio, titulo: La llave seca, texto: No sale agua., decisiones: [
          {id: d-abrir, texto: Abrir yo la llave., consecuencia: Sale un hilo de agua., lleva: s-dos, excede: vecina},
          {id: d-avisar, texto: Avisar a la vecina., consecuencia: Ella viene., lleva: s-dos}]}
      - {id: s-dos, titulo: El turno, texto: Faltan horas., decisiones: [
          {id: d-dos-a, texto: Esperar., consecuencia: Pasa una hora., lleva: s-tres},
          {id: d-dos-b, texto: Preguntar., consecuencia: Alguien sabe., lleva: s-fin-seco}]}
      - {id: s-tres, titulo: La tarde, texto: Baja el sol., decisiones: [
          {id: d-tres-a, texto: Regar., consecuencia: La tierra bebe., lleva: s-cuatro},
          {id: d-tres-b, texto: Dormir., consecuencia: Amanece., lleva: s-cuatro}]}
      - {id: s-cuatro, titulo: La noche, texto: Hay luna., decisiones: [
          {id: d-cuatro-a, texto: Cerrar., consecuencia: Queda agua., lleva: s-fin-verde},
          {id: d-cuatro-b, texto: Dejar abierto., consecuencia: Se acaba., lleva: s-fin-seco}]}
      - {id: s-fin-verde, titulo: Verde, texto: Hay lechugas., final: true, criterios: [regar-temprano, semilla-sana], pregunta: ¿Quién cerró?}
      - {id: s-fin-seco, titulo: Seco, texto: Hay polvo., final: true, criterios: [regar-temprano]}
`,
	"huerta/caso.md":   "---\ntitulo: Un caso\ndescripcion: Un caso de la huerta.\ndireccion: /huerta/caso/\norden: 91\nplantilla: caso\ncaso: caso-sequia\n---\n\nPractique aquí.\n",
	"huerta/casos.md":  "---\ntitulo: Los casos\ndescripcion: Los casos de la huerta.\ndireccion: /huerta/casos/\norden: 90\nplantilla: casos-practica\n---\n\nSon de ficción.\n",
	"huerta/copias.md": "---\ntitulo: Las copias\ndescripcion: Las copias de la huerta.\ndireccion: /huerta/copias/\norden: 93\nplantilla: datos\n---\n\nCopie.\n",
	"huerta/mapas.md":  "---\ntitulo: Los mapas\ndescripcion: Los mapas de la huerta.\ndireccion: /huerta/mapas/\norden: 92\nplantilla: mapas\n---\n\nPara quien guía.\n",
}

func storySite(t testing.TB) *Site {
	folder := archive(t, "testdata/guide.txtar")
	for name, text := range storyFiles {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return siteOf(t, folder, "")
}

func TestStoryViews(t *testing.T) {
	s := storySite(t)
	p := s.newPage(s.layout.Sheet("/huerta/caso/"))
	story := p.Story()
	if got := story.URL(); got != "./" {
		t.Errorf("on its own page the case is at %q", got)
	}
	if got := story.ModalityView().Label; got != "Ladera" {
		t.Errorf("the case takes place in %q", got)
	}
	if plays, endings, deciding := len(story.Plays()), len(story.Endings()), story.Deciding(); plays != 4 || endings != 2 || deciding != 8 {
		t.Errorf("%d scenes, %d endings and %d decisions", plays, endings, deciding)
	}
	first, last := story.Plays()[0].Decisions()[0], story.Plays()[3].Decisions()[1]
	if first.Mark() != "1a" || first.Leads().Number != 2 || first.Limit().ID != "vecina" {
		t.Errorf("the first decision is %s, leads to %d and crosses %q", first.Mark(), first.Leads().Number, first.Limit().ID)
	}
	if last.Mark() != "4b" || last.Leads().Number != 6 || last.Breaks != "" {
		t.Errorf("the last decision is %s, leads to %d and crosses %q", last.Mark(), last.Leads().Number, last.Breaks)
	}
	if touched := story.Endings()[0].Touched(); len(touched) != 2 || touched[1].ID != "semilla-sana" {
		t.Errorf("the first ending touches %v", touched)
	}
	if p := s.newPage(s.layout.Sheet("/huerta/")); p.Story().Scenario != nil {
		t.Error("a page without a case has one")
	}
}

// TestStoryPages: each page is sound, and no link leads nowhere.
func TestStoryPages(t *testing.T) {
	s := storySite(t)
	site := wholeSite(t, s)
	for _, address := range []string{"/huerta/caso/", "/huerta/casos/", "/huerta/mapas/"} {
		for _, fault := range site.Pages[address].Faults() {
			t.Error(fault)
		}
	}
	for _, dead := range site.DeadLinks() {
		if strings.Contains(dead, "/caso") || strings.Contains(dead, "/mapas/") {
			t.Error(dead)
		}
	}
}

// TestStoryIsAGameBook follows the links alone, each way that there is: all of them
// come to an ending, and every part is passed.
func TestStoryIsAGameBook(t *testing.T) {
	s := storySite(t)
	p := pageOf(t, s, "/huerta/caso/")
	passed, endings := map[string]bool{}, 0
	var follow func(id string)
	follow = func(id string) {
		leaf := p.ByID(id)
		if leaf == nil {
			t.Fatalf("there is no #%s", id)
		}
		passed[id] = true
		if !strings.Contains(pagetest.Text(leaf), "Caso de ficción") {
			t.Errorf("#%s does not say that it is fiction", id)
		}
		if pagetest.Has(leaf, "data-ending") {
			endings++
			return
		}
		for _, to := range onwardFrom(p, id) {
			follow(to)
		}
	}
	follow("s-inicio")
	if endings != 10 {
		t.Errorf("%d ways come to an ending", endings)
	}
	for _, scene := range p.All(isLeaf) {
		if id := pagetest.Attr(scene, "id"); !passed[id] {
			t.Errorf("no link leads to #%s", id)
		}
	}
	if text := pagetest.Text(p.ByID("d-abrir")); !strings.Contains(text, "Esta decisión cruza un límite") {
		t.Errorf("the breach says %q", text)
	}
	if text := pagetest.Text(p.ByID("d-avisar")); strings.Contains(text, "límite") {
		t.Errorf("the other decision says %q", text)
	}
}

// onwardFrom are where the links of a part lead on within the page, but for those
// that lead back.
func onwardFrom(p *pagetest.Page, id string) []string {
	var found []string
	for _, a := range p.Named("a") {
		href, back := pagetest.Attr(a, "href"), pagetest.Attr(a, "class") == "again"
		if strings.HasPrefix(href, "#") && !back && within(a, id) {
			found = append(found, strings.TrimPrefix(href, "#"))
		}
	}
	return found
}

// within reports whether an element stands in the one of that id.
func within(n *html.Node, id string) bool {
	for ; n != nil; n = n.Parent {
		if pagetest.Attr(n, "id") == id {
			return true
		}
	}
	return false
}

func isLeaf(n *html.Node) bool {
	return strings.HasPrefix(pagetest.Attr(n, "class"), "leaf") && n.Data == "section"
}

// TestStoryMapInWords: what the drawing shows is said as well.
func TestStoryMapInWords(t *testing.T) {
	p := pageOf(t, storySite(t), "/huerta/mapas/")
	text := strings.Join(strings.Fields(pagetest.Text(p.Named("main")[0])), " ")
	for _, want := range []string{
		"Hay 4 escenas, 8 decisiones y 2 finales.", "Sale un hilo de agua.", "Lleva a 6 · Seco (final)", "Se sale del rol: Vecina de la huerta.", "Para conversar: ¿Quién cerró?",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the map does not say %q", want)
		}
	}
	if svg := p.Named("svg"); !slices.ContainsFunc(svg, func(n *html.Node) bool {
		return pagetest.Attr(n, "aria-labelledby") == "mapa-caso-sequia-t mapa-caso-sequia-d"
	}) {
		t.Error("there is no drawing")
	}
}
