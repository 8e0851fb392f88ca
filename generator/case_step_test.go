package main

import (
	"testing"

	"github.com/chromedp/chromedp/kb"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/agenda"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// stepOf is what the form shows of a criterion's next step.
func stepOf(page *browsertest.Page, id string) map[string]string {
	return browsertest.Eval[map[string]string](page, `(c => Object.fromEntries([...c.querySelectorAll("[name=perfil], [name=fecha], [name=aplazo], [name^='paso/']")]
		.filter(control => control.value).map(control => [control.name.split("/")[0], control.value])))(document.querySelector('[data-criterion="`+id+`"]'))`)
}

func wantStep(t *testing.T, page *browsertest.Page, id string, want map[string]string) {
	t.Helper()
	page.Until("the step is shown", `document.querySelector('[data-criterion="`+id+`"] .step')`)
	got := stepOf(page, id)
	for _, part := range []string{"paso", "perfil", "fecha", "aplazo"} {
		if got[part] != want[part] {
			t.Errorf("%s is %q, want %q", part, got[part], want[part])
		}
	}
}

// TestNextStep writes a step with a profile and a day, moves the day, does it and
// writes another.
func TestNextStep(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	page := browsertest.Start(t).Page(t, phone)
	openCase(page, serveSite(t))
	group := page.In("group", deadlines)
	group.Click("DisclosureTriangle", "Nota y próximo paso")
	group.Type("textbox", "Próximo paso", "acordar plazos con salud")
	page.Choose("Perfil que responde", "Profesional en psicología")
	group.Type("Date", "Para cuándo", "12152026")
	page.Press(kb.Tab)
	saved(page)
	page.Reload()
	awaitDesk(page)
	want := map[string]string{"paso": "acordar plazos con salud", "fecha": "2026-12-15"}
	want["perfil"] = browsertest.Eval[string](page, `[...document.querySelector("[data-part=profiles]").content.querySelectorAll("option")].find(o => o.textContent === "Profesional en psicología").value`)
	wantStep(t, page, deadlinesID, want)

	group = page.In("group", deadlines)
	group.Type("Date", "Para cuándo", "12222026")
	page.Shows("La fecha se movió. Escriba por qué, en pocas palabras.")
	group.Type("textbox", "Por qué se movió la fecha", "salud pidió una semana")
	page.Press(kb.Tab)
	want["fecha"], want["aplazo"] = "2026-12-22", "salud pidió una semana"
	savedForm(t, page)
	wantStep(t, page, deadlinesID, want)

	group.Click("button", "Hecho")
	page.Shows("Hecho el")
	group.Click("button", "Aún no está hecho")
	group.Click("button", "Hecho")
	group.Click("button", "Escribir otro paso")
	wantStep(t, page, deadlinesID, map[string]string{})
	done := "Hecho el " + dayHere(page, 0) + ": acordar plazos con salud"
	page.Shows(done)
	group.Type("textbox", "Próximo paso", "preguntar otra vez")
	savedForm(t, page)
	page.Click("button", "Deshacer")
	wantStep(t, page, deadlinesID, want)
	page.Click("button", "Rehacer")
	wantStep(t, page, deadlinesID, map[string]string{"paso": "preguntar otra vez"})

	page.Click("button", "‹ Todos los casos")
	openTasks(page)
	wantTasks(t, page, map[string][]string{"Sin fecha": {"preguntar otra vez"}, "Hechos en los últimos 30 días": {}})
	unfold(page, "Hechos en los últimos 30 días")
	wantTasks(t, page, map[string][]string{"Sin fecha": {"preguntar otra vez"}, "Hechos en los últimos 30 días": {"acordar plazos con salud"}})
	browsertest.Eval[bool](page, `document.querySelector("[data-group=done] [data-do=reopen]").click(), true`)
	wantTasks(t, page, map[string][]string{"Más adelante": {"acordar plazos con salud"}, "Sin fecha": {"preguntar otra vez"}})
	// No case is open: what is unfolded out of sight asks for none.
	browsertest.Eval[bool](page, `document.querySelector("[data-criterion]:not(:has(.step)) details.more").open = true`)
	browsertest.Eval[bool](page, `document.querySelector("[data-group=undated] [data-do=open]").click(), true`)
	page.Shows(`De antes queda un paso, para el 22 de diciembre de 2026: «acordar plazos con salud».`)
	wantStep(t, page, deadlinesID, map[string]string{"paso": "preguntar otra vez"})
	page.In("group", deadlines).Click("button", "Hecho")
	page.Shows(done)

	page.Click("button", "Abrir otra ronda")
	page.Click("button", "Abrir la ronda")
	page.Shows("De la ronda 1 queda un paso: «preguntar otra vez».")
	wantAccessible(t, page, "a step that a round left open")
	page.In("group", deadlines).Click("button", "Hecho")
	page.Until("nothing is left", `!document.querySelector(".left")`)
	wantNoProblems(t, page)
}

// TestStepConflict joins a copy in which day, profile and a service differ: each
// waits for a decision.
func TestStepConflict(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	code := openCase(page, base)
	group := page.In("group", deadlines)
	group.Click("DisclosureTriangle", "Nota y próximo paso")
	page.Choose("Perfil que responde", "Profesional en psicología")
	group.Type("Date", "Para cuándo", "12152026")
	page.Press(kb.Tab)
	saved(page)
	id := browsertest.Eval[string](page, `sessionStorage.getItem("acompana:abierto")`)
	place := review.Place(deadlinesID, review.FirstRound)
	page.Open(base + dataPage)
	awaitDesk(page)
	page.Attach("Archivo de la copia", copyOf(t, id, map[string]record.Value{
		agenda.Register(agenda.DuePart, place):     {Kind: record.Day, Text: "2026-12-03"},
		agenda.Register(agenda.ProfilePart, place): {Kind: record.Item, Text: "autoridad"},
	}))
	page.Click("button", "Juntar")
	page.Shows("Listo. Registros juntados: 1")
	openCases(page, base)
	if browsertest.Eval[bool](page, `document.querySelector("[data-part=case-head]").hidden`) {
		page.Click("button", code)
	}
	page.Shows("Hay respuestas distintas, hechas por separado.")
	page.Click("button", "Dejar esta: 3 de diciembre de 2026")
	page.Click("button", "Dejar esta: Profesional en psicología")
	page.Until("it is decided", `!document.querySelector(".dispute")`)
	got := stepOf(page, deadlinesID)
	if got["fecha"] != "2026-12-03" || got["perfil"] == "" {
		t.Errorf("the form shows %q after the decision", got)
	}
	wantNoProblems(t, page)
}

// copyOf is a file with another version of a case.
func copyOf(t *testing.T, id string, registers map[string]record.Value) string {
	t.Helper()
	d, err := record.New(id, review.Kind, "1")
	by := record.Author{Replica: record.NewReplica([10]byte{9}), Date: "2026-11-20T10:00:00Z"}
	for register, value := range registers {
		if err == nil {
			d, err = d.Set(by, register, value)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	return fileOf(t, d)
}
