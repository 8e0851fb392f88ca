package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/assess"
	"acompana/wasm/files/sealing"
	"acompana/wasm/record"
)

// teamPage is where a coordinator opens several people's files.
const teamPage = "/herramientas/equipo/"

// Competencies that tests answer, by their ids.
const (
	selfKnowledge  = "comp-personales-autoconocimiento"
	selfReflection = "comp-personales-autorreflexion"
	stress         = "comp-personales-estres-emociones"
	openness       = "comp-personales-apertura-cambio-diferencias"
	criticalMind   = "comp-personales-pensamiento-critico-creatividad"
)

// roundOf is a finished round on the job, with an example for each level that
// asks for one.
func roundOf(t *testing.T, id, person, code, ended, guide string, levels map[string]assess.Level) *record.Document {
	t.Helper()
	choice := func(text string) record.Value { return record.Value{Kind: record.Choice, Text: text} }
	values := map[string]record.Value{
		assess.CodeRegister:   {Kind: record.Text, Text: code},
		assess.PersonRegister: choice(person), assess.ViewRegister: choice(assess.Own), assess.ModeRegister: choice(assess.OnTheJob),
		assess.BeganRegister: {Kind: record.Day, Text: ended}, assess.EndedRegister: {Kind: record.Day, Text: ended},
		"prioridad/p1": {Kind: record.Item, Text: stress},
	}
	for competency, level := range levels {
		values[assess.Register(assess.LevelPart, competency)] = choice(string(level))
		if level.NeedsExample() {
			values[assess.Register(assess.ExamplePart, competency)] = record.Value{Kind: record.Text, Text: "Un ejemplo de hace poco."}
		}
	}
	return made(t, id, assess.Kind, guide, values)
}

// teamMember is what one person hands over: two rounds.
func teamMember(t *testing.T, n, guide string, now assess.Level) []byte {
	t.Helper()
	return bundleOf(t,
		roundOf(t, "ronda-antes-"+n, "persona-"+n, "Guadua-"+n, "2026-04-02", guide, map[string]assess.Level{selfReflection: assess.Developing}),
		roundOf(t, "ronda-ahora-"+n, "persona-"+n, "Guadua-"+n, "2026-11-02", guide, map[string]assess.Level{selfReflection: assess.Autonomous, selfKnowledge: now}))
}

func sealed(t *testing.T, text []byte, words string) []byte {
	t.Helper()
	file, err := sealing.Seal(text, words)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// attachTeam puts contents in files and chooses them all at once.
func attachTeam(t *testing.T, page *browsertest.Page, contents map[string][]byte, names ...string) {
	t.Helper()
	dir := t.TempDir()
	var paths []string
	for _, name := range names {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, contents[name], 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	page.Attach("Agregar archivos", paths...)
}

// teamRow is what the table shows of a competency.
func teamRow(page *browsertest.Page, competency string) string {
	return browsertest.Eval[string](page, `[...document.querySelectorAll("[data-competency=`+competency+`] td")].map(td => td.textContent.replace("no se muestra", "")).join(" ")`)
}

func TestTeam(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	page.Open(base + teamPage)
	works(page)
	wantAccessible(t, page, "no files")
	guide := guideOf(page)
	contents := map[string][]byte{
		"uno.json":     teamMember(t, "1", guide, assess.Initial),
		"dos.json":     teamMember(t, "2", guide, assess.Initial),
		"tres.age":     sealed(t, teamMember(t, "3", guide, assess.Initial), sixWords),
		"cuatro.age":   sealed(t, teamMember(t, "4", guide, assess.Developing), sixWords),
		"rota.json":    []byte(`{"formato":"acompana/documentos","version":1,"documentos":[`),
		"caso.json":    madeElsewhere(t, guide, "Ceiba-07"),
		"foto.json":    []byte("\x89PNG"),
		"nueva.json":   []byte(`{"formato":"acompana/documentos","version":99,"documentos":[]}`),
		"abierta.json": bundleOf(t, made(t, "abierta", assess.Kind, guide, nil)),
		"ajena.json":   teamMember(t, "9", "version-de-otra-parte", assess.Initial),
	}
	attachTeam(t, page, contents, "uno.json", "dos.json")
	page.Shows("Personas que cuentan: 2. Archivos por abrir: 0.")
	page.Shows("hacen falta tres personas o más")
	if browsertest.Eval[bool](page, `document.querySelector("[data-part=team-result]").checkVisibility()`) {
		t.Error("two people are shown")
	}

	attachTeam(t, page, contents, "rota.json", "caso.json", "foto.json", "nueva.json", "abierta.json", "ajena.json")
	for _, says := range []string{
		"Está mal escrito o incompleto.", "No trae autoevaluaciones.", "No es un archivo de este sitio.", "versión más nueva del sitio",
		"ninguna propia, terminada y en el cargo", "Pertenece a otra versión de la guía.",
	} {
		page.Shows(says)
	}
	page.Shows("Personas que cuentan: 2. Archivos por abrir: 0.")
	wantAccessible(t, page, "files that are refused")

	attachTeam(t, page, contents, "tres.age", "cuatro.age")
	page.Shows("Personas que cuentan: 2. Archivos por abrir: 2.")
	page.Type("textbox", "Las seis palabras del archivo 9", "no son estas palabras")
	browsertest.Eval[bool](page, `document.querySelector("#palabras-archivo-9").form.requestSubmit(), true`)
	page.Shows("Esas palabras no abren el archivo.")
	wantAccessible(t, page, "wrong words")
	browsertest.Eval[bool](page, `document.querySelector("#palabras-archivo-9").select(), true`)
	page.Type("textbox", "Las seis palabras del archivo 9", " Abeja  cielo dedo faro gato HIELO \r")
	page.Shows("Personas que cuentan: 4. Archivos por abrir: 0.")

	for competency, want := range map[string]string{
		selfKnowledge: "— 3 — — —", selfReflection: "— — — 4 —", stress: "— — — — —",
	} {
		if got := teamRow(page, competency); got != want {
			t.Errorf("%s is shown as %q, want %q", competency, got, want)
		}
	}
	page.Shows("Regula el estrés y las emociones: la eligen 4 personas")
	page.Shows("Personas con una ronda anterior: 4.")
	page.Shows("Reflexiona y hace pensar con preguntas: 4 personas subieron de nivel")
	page.Shows("Sin números que mostrar: ")
	if tall := browsertest.Eval[int](page, `[...document.querySelectorAll("[data-part=team-result] tbody tr")].filter(row => row.checkVisibility()).length`); tall != 2 {
		t.Errorf("%d rows are in sight, want the two with numbers", tall)
	}
	page.Click("DisclosureTriangle", "Ver las barras")
	page.Until("there are drawings", `document.querySelectorAll("[data-part=team-figures] svg").length === 4`)
	wantAccessible(t, page, "the team")
	html := browsertest.Eval[string](page, `document.querySelector("[data-tool]").outerHTML`)
	for _, secret := range []string{"Guadua-", "persona-", "Ceiba", "Un ejemplo de hace poco", "gato"} {
		if strings.Contains(html, secret) {
			t.Errorf("the page holds %q", secret)
		}
	}

	page.Click("button", "Quitar el archivo 1")
	page.Shows("Se quitó el archivo 1.")
	page.Until("nothing is told of three who do not agree", `document.querySelector("[data-competency=`+selfKnowledge+`] td:nth-of-type(2)").textContent.startsWith("—")`)
	contents["dos-perfiles.json"] = bundleOf(t,
		profileOf(t, "perfil-7", "persona-7", "Guadua-7", guide), profileOf(t, "perfil-8", "persona-8", "Nogal-8", guide),
		roundOf(t, "ronda-7", "persona-7", "Guadua-7", "2026-04-02", guide, map[string]assess.Level{stress: assess.Initial}),
		roundOf(t, "ronda-8", "persona-8", "Nogal-8", "2026-11-02", guide, map[string]assess.Level{stress: assess.Initial}))
	attachTeam(t, page, contents, "dos-perfiles.json")
	page.Shows("Personas que cuentan: 4. Archivos por abrir: 0.")
	page.Click("button", "Limpiar")
	page.Shows("Se quitó todo.")
	if left := browsertest.Eval[string](page, `[...document.querySelectorAll("[data-part=team-result] td, [data-part=team-rows], [data-part=team-figures]")].map(e => e.textContent).join("")`); left != "" {
		t.Errorf("after clearing there is %q", left)
	}
	if kept := browsertest.Eval[string](page, `indexedDB.databases().then(all => all.map(d => d.name).join() + Object.keys(localStorage).filter(k => k.startsWith("acompana:")).join())`); kept != "" {
		t.Errorf("kept in the browser: %s", kept)
	}
	wantNoProblems(t, page)
}
