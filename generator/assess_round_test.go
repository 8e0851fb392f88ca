package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"acompana/generator/internal/browsertest"
)

// assessPage is the page for the self-assessment.
const assessPage = "/herramientas/autoevaluacion/"

// What a person reads beside the radios of a skill.
const (
	developing = "2 En desarrollo Me sale en casos sencillos, o con apoyo."
	autonomous = "3 Autónomo Lo hago casi siempre. Puedo contar un ejemplo reciente."
	initial    = "1 Inicial Entiendo qué es. Necesito guía para hacerlo."
)

// exampleBox is how the page calls the place for an example.
const exampleBox = "Un ejemplo de los últimos tres meses, sin datos del caso"

func openAssess(page *browsertest.Page, base string) {
	page.Open(base + assessPage)
	awaitDesk(page)
}

// beginRound begins a round of one's own.
func beginRound(page *browsertest.Page) {
	page.Click("button", "Empezar la ronda")
	roundIsOpen(page)
}

func roundIsOpen(page *browsertest.Page) {
	page.Until("the round is open", `!document.querySelector("[data-part=opened]").hidden`)
}

// look answers a competency.
func look(page *browsertest.Page, competency, level string) {
	page.In("group", competency).Click("radio", level)
}

// countsOf are the numbers that the results show for a group.
func countsOf(page *browsertest.Page, group string) string {
	return browsertest.Eval[string](page, `[...document.querySelectorAll("[data-row=`+group+`] td")].map(td => td.textContent).join(" ")`)
}

// TestRound goes through a round on a phone: some answers, leaving and coming
// back, the end with things missing, results, and a plan.
func TestRound(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	base := serveSite(t)
	axe := browsertest.LoadAxe(t, root)
	page := browsertest.Start(t).Page(t, sharedPhone)
	files := page.Downloads()
	accessible := func(state string) {
		t.Helper()
		for _, v := range append(axe.Violations(page), axe.Contrast(page)...) {
			t.Errorf("%s: %v", state, v)
		}
		if over := browsertest.Eval[int](page, "document.scrollingElement.scrollWidth - innerWidth"); over > 0 {
			t.Errorf("%s: %d pixels wider than the screen", state, over)
		}
	}
	page.Before(`window.print = () => { dispatchEvent(new Event("beforeprint")); document.body.dataset.printed = "si"; }`)
	openAssess(page, base)
	keepOpenly(page)
	page.Shows("Todavía no hay rondas")
	page.Shows("Para crecer en el cargo: 23 miradas")
	page.Shows("Para un proceso de selección: 22 miradas")
	accessible("no round")
	code := browsertest.Eval[string](page, `document.querySelector("[data-part=person-code]").textContent`)
	beginRound(page)
	page.Shows("En el cargo · " + code)
	page.Shows("0 de 6 miradas")
	page.Until("there is nothing to undo", `document.querySelector("[data-part=undo]").getAttribute("aria-disabled") === "true"`)
	accessible("the form")

	look(page, "Autoconocimiento", developing)
	page.Shows("1 de 6 miradas")
	look(page, "Reflexiona y hace pensar con preguntas", autonomous)
	page.Shows("Falta el ejemplo. Con una línea basta.")
	page.Shows("1 de 6 miradas")
	page.In("group", "Reflexiona y hace pensar con preguntas").Type("textbox", exampleBox, "Pregunté antes de sugerir en el análisis.")
	page.Shows("2 de 6 miradas")
	look(page, "Regula el estrés y las emociones", autonomous)
	saved(page)

	page.Reload()
	awaitDesk(page)
	page.Shows("2 de 6 miradas")
	if got := browsertest.Eval[string](page, `document.querySelector("textarea[name='ejemplo/comp-personales-autorreflexion']").value`); got != "Pregunté antes de sugerir en el análisis." {
		t.Errorf("after a reload the example is %q", got)
	}
	page.Click("button", "Competencias técnicas 0 de 7 miradas")
	page.Click("button", "Terminar la ronda")
	page.Shows("Faltan 20 miradas:")
	page.Shows("En 1 mirada falta el ejemplo:")
	accessible("what is missing")
	page.Click("link", "Regula el estrés y las emociones")
	if focused := page.Focused(); !strings.Contains(focused, "Regula el estrés y las emociones") {
		t.Errorf("the link leads to %q", focused)
	}
	page.Click("button", "Competencias técnicas 0 de 7 miradas")
	page.Click("button", "Terminar así")

	page.Shows("La ronda quedó terminada.")
	page.Shows("Usted miró 2 de 23 competencias.")
	page.Shows("En 1 falta el ejemplo")
	if got := countsOf(page, "comp-personales"); got != "0 0 1 1 0 4" {
		t.Errorf("the personal competencies count %q", got)
	}
	page.Shows("Competencias personales: 1 en desarrollo, 1 en nivel autónomo.")
	accessible("the results")
	for _, format := range []struct{ button, begins string }{{"Bajar las barras (SVG)", "<?xml"}, {"Bajar el radar (PNG)", "\x89PNG"}} {
		page.Click("button", format.button)
		name, content := files.Next()
		if !strings.HasPrefix(string(content), format.begins) {
			t.Errorf("%s hands over %q", format.button, content[:min(len(content), 40)])
		}
		if strings.Contains(name, code) || strings.Contains(string(content), code) {
			t.Errorf("%s tells the code", format.button)
		}
	}

	page.Click("button", "Elegir prioridades")
	page.Click("button", "Autoconocimiento")
	page.Shows("Quedó en «Prioridad 1».")
	page.Click("button", "Al cerrar la semana, escriba qué caso le alteró y qué hizo con eso, sin datos de nadie")
	page.Choose("Quién me acompaña", "Coordinador(a) de la modalidad")
	page.Click("button", "En tres meses")
	page.Until("there is a date", `document.querySelector("[name='fecha/p1']").value`)
	accessible("the plan")
	page.Click("button", "Imprimir el plan")
	page.Until("the plan is printed", `document.body.dataset.printed`)
	if got := browsertest.Eval[string](page, `document.querySelector("[data-part=printed]").textContent`); !strings.Contains(got, "no oficial, impreso el ") {
		t.Errorf("on paper the plan says %q", got)
	}
	saved(page)
	page.Reload()
	awaitDesk(page)
	page.Click("button", "Plan")
	if got := browsertest.Eval[string](page, `document.querySelector("[name='paso/p1']").value`); !strings.HasPrefix(got, "Al cerrar la semana") {
		t.Errorf("after a reload the plan says %q", got)
	}
	page.Click("button", "Ya lo hice")
	page.Shows("Hecho el ")
	page.Click("button", "Deshacer")
	page.Until("it is not done", `!document.querySelector(".done").textContent`)

	page.Click("button", "‹ Todas las rondas")
	page.Shows("2 de 23 miradas")
	page.Shows("Terminada el ")
	page.Shows("Su próxima ronda: entre el ")
	page.Click("button", "Bajar recordatorio (.ics)")
	if _, content := files.Next(); !strings.HasPrefix(string(content), "BEGIN:VCALENDAR") || strings.Contains(string(content), code) {
		t.Errorf("the reminder is %q", content)
	}
	wantNoProblems(t, page)
}

// TestRoundByKeyboard begins and ends a round, and deletes it, with keys alone.
func TestRoundByKeyboard(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openAssess(page, base)
	tabTo(t, page, "button: Es un equipo compartido")
	page.Press(kb.Enter)
	works(page)
	tabTo(t, page, "radio: Para crecer en el cargo: 23 miradas")
	page.Press(kb.ArrowDown)
	tabTo(t, page, "button: Empezar la ronda")
	page.Press(kb.Enter)
	roundIsOpen(page)
	page.Shows("Para selección · ")
	tabTo(t, page, "radio: Aún sin evidencia No he tenido ocasión de mostrarlo.")
	page.Press(kb.ArrowDown, kb.ArrowDown)
	page.Shows("1 de 6 miradas")
	tabTo(t, page, "button: Grupo siguiente ›")
	page.Press(kb.Enter)
	if focused := page.Focused(); focused != "heading: Competencias sociales" {
		t.Errorf("the next group begins at %q", focused)
	}
	for range 2 {
		tabTo(t, page, "button: Grupo siguiente ›")
		page.Press(kb.Enter)
	}
	page.Shows("0 de 6 miradas") // without the one that is learnt on the job
	tabTo(t, page, "button: Terminar la ronda")
	page.Press(kb.Enter)
	page.Shows("Faltan 21 miradas:")
	tabTo(t, page, "button: Terminar así")
	page.Press(kb.Enter)
	page.Shows("Usted miró 1 de 22 competencias.")
	page.Shows("Una ronda para selección no lleva plan, pendientes ni recordatorio.")
	if browsertest.Eval[bool](page, `document.querySelector("[data-tab=plan]").checkVisibility()`) {
		t.Error("a plan is offered to somebody who is to be chosen")
	}
	if focused := page.Focused(); focused != "heading: Resultados" {
		t.Errorf("the results begin at %q", focused)
	}
	browsertest.Eval[bool](page, `document.querySelector("[data-tab=round]").focus(), true`)
	page.Press(kb.Enter)
	page.Shows("Esta ronda ya terminó.")
	tabTo(t, page, "button: Borrar esta ronda")
	page.Press(kb.Enter)
	tabTo(t, page, "button: Sí, borrar")
	page.Press(kb.Enter)
	page.Shows("La ronda quedó borrada.")
	tabTo(t, page, "button: Deshacer")
	page.Press(kb.Enter)
	page.Shows("1 de 22 miradas")
	if browsertest.Eval[bool](page, `document.querySelector("[data-part=next-round]").checkVisibility()`) {
		t.Error("a selection is followed by a next round")
	}
	wantNoProblems(t, page)
}

// tabTo presses the tab key until something has the focus.
func tabTo(t *testing.T, page *browsertest.Page, want string) {
	t.Helper()
	var passed []string
	for range 120 {
		page.Press(kb.Tab)
		focused := page.Focused()
		if focused == want {
			return
		}
		passed = append(passed, focused)
	}
	t.Fatalf("the tab key does not reach %q; it passed %q", want, passed)
}
