package render

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"acompana/generator/internal/pagetest"
	"acompana/wasm/guide"
)

func TestLegendIsSaidOnce(t *testing.T) {
	s := garden(t)
	for _, test := range []struct {
		address string
		want    int
	}{
		{"/huerta/pasos/regar/", 1}, // many blocks of the site's own
		{"/huerta/", 0},             // a note in the prose says it itself
		{"/huerta/notas/", 1},
		{"/buscar/", 0},
	} {
		raw, err := s.Page(test.address)
		if err != nil {
			t.Fatal(err)
		}
		if got := bytes.Count(raw, []byte(`class="legend"`)); got != test.want {
			t.Errorf("%s: %d legends, want %d", test.address, got, test.want)
		}
	}
}

// TestErrorPageIsRooted: it is served at any depth, so its links start at the root.
func TestErrorPageIsRooted(t *testing.T) {
	for base, root := range map[string]string{"": "/", "https://ejemplo.org/": "/", "https://ejemplo.org/a/b/": "/a/b/"} {
		p := pageOf(t, siteOf(t, archive(t, "testdata/guide.txtar"), base), "/404.html")
		var targets []string
		for _, l := range p.Links() {
			if l.External() || strings.HasPrefix(l.Target, "#") {
				continue
			}
			if !strings.HasPrefix(l.Target, root) {
				t.Errorf("base %q: %q does not start with %q", base, l.Target, root)
			}
			targets = append(targets, strings.TrimPrefix(l.Target, root))
		}
		if base == "" && !cmp.Equal(targets[:4], []string{"recursos/icon.svg", "recursos/icon-192.png", "manifest.webmanifest", ""}) {
			t.Errorf("the links are %q", targets)
		}
	}
}

func TestAbsoluteAddresses(t *testing.T) {
	p := pageOf(t, siteOf(t, archive(t, "testdata/guide.txtar"), "https://ejemplo.org/a/"), "/huerta/pasos/")
	got := map[string]string{}
	for _, n := range append(p.Named("meta"), p.Named("link")...) {
		switch name := pagetest.Attr(n, "property") + pagetest.Attr(n, "rel"); name {
		case "og:url", "og:image", "canonical":
			got[name] = pagetest.Attr(n, "content") + pagetest.Attr(n, "href")
		}
	}
	want := map[string]string{
		"og:url": "https://ejemplo.org/a/huerta/pasos/", "canonical": "https://ejemplo.org/a/huerta/pasos/",
		"og:image": "https://ejemplo.org/a/recursos/card.png",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestStylesOfAPage: the common ones, and those of what the page has.
func TestStylesOfAPage(t *testing.T) {
	s := garden(t)
	for address, want := range map[string]string{
		"/buscar/":       "body{color:#111}",
		"/huerta/pasos/": "body{color:#111}.figure{margin:0}.table{width:100%}",
	} {
		if got := pagetest.Text(pageOf(t, s, address).Named("style")[0]); got != want {
			t.Errorf("%s: got %q, want %q", address, got, want)
		}
	}
}

// TestScriptsOfAPage: none to read, the boot script where something is kept, the
// module where a tool runs.
func TestScriptsOfAPage(t *testing.T) {
	s := garden(t)
	for address, want := range map[string][]string{
		"/huerta/":             nil,
		"/glosario/":           nil,
		"/huerta/pasos/regar/": {"../../../recursos/boot.js"},
		"/buscar/":             {"../recursos/boot.js", "../recursos/wasm_exec.js"},
	} {
		var got []string
		for _, n := range pageOf(t, s, address).Named("script") {
			got = append(got, pagetest.Attr(n, "src"))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", address, diff)
		}
	}
}

// TestForeignGuide builds a whole site from a guide that shares nothing with
// ours but its form and lacks most kinds.
func TestForeignGuide(t *testing.T) {
	folder := archive(t, "../load/testdata/foreign.txtar")
	document := folder["biblioteca/documento.yaml"] // it ends with the figure, whose words load does not need
	document.Data = slices.Concat(document.Data, []byte("    palabras: [criterio, criterios]\n"))
	s := siteOf(t, folder, "")
	site := wholeSite(t, s)
	for _, address := range site.Addresses() {
		page := site.Pages[address]
		for _, fault := range page.Faults() {
			t.Error(fault)
		}
		for _, word := range []string{"ICBF", "/formacion/", "/herramientas/", "/modelo/", "gestora", "SNBF"} {
			if bytes.Contains(page.Raw, []byte(word)) {
				t.Errorf("%s says %q", address, word)
			}
		}
	}
	for _, dead := range site.DeadLinks() {
		t.Error(dead)
	}
	if len(site.Pages) < 5 {
		t.Errorf("only %d pages", len(site.Pages))
	}
}

// TestOurGuideIsNotNamed holds the templates and the program to what every
// institution's site may say.
func TestOurGuideIsNotNamed(t *testing.T) {
	for _, dir := range []string{".", "templates", "figure"} {
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			if e.IsDir() || strings.HasSuffix(e.Name(), "_test.go") {
				continue
			}
			data, err := os.ReadFile(dir + "/" + e.Name())
			if err != nil {
				t.Fatal(err)
			}
			if bytes.Contains(data, []byte("ICBF")) {
				t.Errorf("%s/%s names the institution", dir, e.Name())
			}
		}
	}
}

// TestListingMixesKinds: items with pages of their own are cards, the others are
// printed in full, in the author's order.
func TestListingMixesKinds(t *testing.T) {
	main := pageOf(t, garden(t), "/huerta/").Named("main")[0]
	text := pagetest.Text(main)
	last := -1
	for _, want := range []string{"Riega y cosecha.", "El agua cae gota a gota.", "Las casas vecinas.", "Lo más cercano.", "Por ella llega el agua."} {
		at := strings.Index(text, want)
		if at < last {
			t.Errorf("%q is missing or out of order in %q", want, text)
		}
		last = at
	}
}

// TestRetiredItemsAreNotAskedFor: they stay at their address with their
// successors, and leave counts, threads and sheets to print.
func TestRetiredItemsAreNotAskedFor(t *testing.T) {
	folder := archive(t, "testdata/guide.txtar")
	pasos := string(folder["huerta/pasos.yaml"].Data)
	pasos = strings.Replace(pasos, "    etiqueta: La semilla está sana\n", "    etiqueta: La semilla está sana\n    hasta: \"1\"\n    retirado: Ya no se pide.\n", 1)
	pasos = strings.Replace(pasos, "    etiqueta: Abrir la llave despacio\n", "    etiqueta: Abrir la llave despacio\n    hasta: \"1\"\n    retirado: Ya no se pide.\n", 1)
	folder["huerta/pasos.yaml"] = &fstest.MapFile{Data: []byte(pasos)}
	s := siteOf(t, folder, "")
	moment := pageOf(t, s, "/huerta/pasos/sembrar/")
	if text := pagetest.Text(moment.Named("main")[0]); !strings.Contains(text, "0 criterios como mínimo") {
		t.Errorf("the retired criterion is counted: %s", text)
	}
	if text := pagetest.Text(moment.ByID("semilla-sana")); !strings.Contains(text, "Vigente hasta la versión 1. Ya no se pide.") {
		t.Errorf("the retired criterion does not say so: %s", text)
	}
	for address, gone := range map[string]string{"/huerta/hojas/sembrar/": "La semilla está sana", "/huerta/hojas/riego-por-goteo/": "Abrir la llave"} {
		if text := pagetest.Text(pageOf(t, s, address).Named("main")[0]); strings.Contains(text, gone) {
			t.Errorf("%s still asks for %q", address, gone)
		}
	}
}

// A key of the course and its template come together.
func TestCheckCourseKeys(t *testing.T) {
	for _, test := range []struct {
		name, template string
		lesson         *guide.Lesson
		scenario       guide.ID
		want           string
	}{
		{"a step of another template", "listas", &guide.Lesson{}, "", `la clave "paso" es de la plantilla "paso"; póngala o quite la clave`},
		{"a case of another template", "listas", nil, "caso-uno", `la clave "caso" es de la plantilla "caso"; póngala o quite la clave`},
		{"a step without its key", "paso", nil, "", `la plantilla "paso" necesita en el encabezado la clave "paso"`},
		{"a case without its key", "caso", nil, "", `la plantilla "caso" necesita en el encabezado la clave "caso"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			content := contentOf(t, archive(t, "testdata/guide.txtar"))
			page := content.Layout.Sheet("/huerta/hojas/").Page
			page.Template, page.Lesson, page.Scenario = test.template, test.lesson, test.scenario
			faults := Check(content.Guide, content.Layout)
			if !slices.Contains(faults, Fault{page.File, 1, test.want}) {
				t.Errorf("no %q in %v", test.want, faults)
			}
		})
	}
}

func TestCheck(t *testing.T) {
	for _, test := range []struct {
		name, file, old, new string
		want                 Fault
	}{
		{"a figure without its words", "huerta/documento.yaml", "    palabras: [criterio, criterios]\n", "",
			Fault{"huerta/pasos.md", 10, "la figura «hilo» no se puede dibujar: en «palabras» hacen falta 2 y hay 0"}},
		{"a template that does not exist", "huerta/listas.md", "plantilla: listas", "plantilla: momento",
			Fault{"huerta/listas.md", 1, `no existe la plantilla "momento"; hay: inicio, buscar, listas, casos, autoevaluacion, equipo, datos, error, instalar, cambios, formacion, paso, casos-practica, caso, medida, repaso, constancia, fichas, hojas, clave, mapas`}},
		{"cases without copies", "huerta/listas.md", "plantilla: listas", "plantilla: casos",
			Fault{"huerta/listas.md", 1, `la plantilla "casos" necesita en el sitio una página con la plantilla "datos", donde se hacen las copias`}},
	} {
		t.Run(test.name, func(t *testing.T) {
			folder := archive(t, "testdata/guide.txtar")
			data := strings.Replace(string(folder[test.file].Data), test.old, test.new, 1)
			if data == string(folder[test.file].Data) {
				t.Fatal("the fault was not planted")
			}
			folder[test.file] = &fstest.MapFile{Data: []byte(data)}
			content := contentOf(t, folder)
			if diff := cmp.Diff([]Fault{test.want}, Check(content.Guide, content.Layout)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
