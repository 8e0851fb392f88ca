package main

import (
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/assess"
	"acompana/wasm/record"
)

// A practice of self-knowledge, as the guide's competency has it.
const weeklyPractice = "Al cerrar la semana, escriba qué caso le alteró y qué hizo con eso, sin datos de nadie"

// valueOf is what a control says.
func valueOf(page *browsertest.Page, selector string) string {
	return browsertest.Eval[string](page, `document.querySelector("`+selector+`").value`)
}

// TestRoundPlan plans with a round: nothing that the person wrote is lost, nothing
// is chosen twice, and one undo takes back one thing.
func TestRoundPlan(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	files := page.Downloads()
	openAssess(page, base)
	keepOpenly(page)
	guide := guideOf(page)
	bring(t, page, base, bundleOf(t,
		roundOf(t, "ronda-de-abril", "mia", "Guadua-31", "2026-04-02", guide, map[string]assess.Level{selfKnowledge: assess.Developing}),
		made(t, "perfil-mio", assess.ProfileKind, guide, map[string]record.Value{
			assess.PersonRegister: {Kind: record.Choice, Text: "mia"}, assess.CodeRegister: {Kind: record.Text, Text: "Guadua-31"},
		})), "2")
	openAssess(page, base)
	page.Shows("Ya puede hacer su próxima ronda.")
	page.Click("button", "Bajar recordatorio (.ics)")
	tomorrow := browsertest.Eval[string](page, `(d => { d.setDate(d.getDate() + 1); return [d.getFullYear(), d.getMonth() + 1, d.getDate()].map(n => String(n).padStart(2, "0")).join("") })(new Date())`)
	if _, content := files.Next(); !strings.Contains(string(content), "DTSTART;VALUE=DATE:"+tomorrow) {
		t.Errorf("the reminder of a time that has come is not for %s: %s", tomorrow, content)
	}

	beginRound(page)
	page.Click("button", "Plan")
	page.Choose("Qué competencia quiere trabajar", "Autoconocimiento")
	planPractices(t, page)
	planCompanions(t, page)
	wantAccessible(t, page, "a plan")
	wantNoProblems(t, page)
}

// planPractices: a practice goes beneath what was typed, and away with its
// competency.
func planPractices(t *testing.T, page *browsertest.Page) {
	t.Helper()
	page.In("group", "Prioridad 1").Type("textbox", "Qué voy a hacer", "Hablar con mi equipo.")
	page.In("group", "Prioridad 1").Click("button", weeklyPractice)
	page.Shows("La práctica quedó debajo de lo que usted había escrito.")
	both := "Hablar con mi equipo.\n" + weeklyPractice
	if got := valueOf(page, "#paso-p1"); got != both {
		t.Errorf("beside what was typed the plan says %q", got)
	}
	if !browsertest.Eval[bool](page, `document.querySelector("#prioridad-p2 option[value=`+selfKnowledge+`]").disabled`) {
		t.Error("a competency can be chosen twice")
	}
	page.In("group", "Prioridad 1").Click("button", "Ya lo hice")
	page.Shows("Hecho el ")
	page.In("group", "Prioridad 1").Click("button", "Quitar esta prioridad")
	page.Until("the place is empty", `document.querySelector("#prioridad-p1").value === "" && document.querySelector("#paso-p1").value === ""`)
	page.Click("button", "Deshacer")
	page.Until("one undo brings it back", `document.querySelector("#prioridad-p1").value === "`+selfKnowledge+`" && document.querySelector(".done").textContent`)
	if got := valueOf(page, "#paso-p1"); got != both {
		t.Errorf("after an undo the plan says %q", got)
	}

	page.In("group", "Prioridad 1").Click("button", "Quitar esta prioridad")
	page.Choose("Qué competencia quiere trabajar", "Autoconocimiento")
	page.In("group", "Prioridad 1").Click("button", weeklyPractice)
	page.Shows("Se llenó con esa práctica.")
	page.In("group", "Prioridad 1").Click("button", "Ya lo hice")
	browsertest.Eval[bool](page, `(list => { list.value = "`+selfReflection+`"; return list.dispatchEvent(new Event("change", {bubbles: true})) })(document.querySelector("#prioridad-p1"))`)
	page.Until("the former practice is gone", `document.querySelector("#paso-p1").value === "" && document.querySelector(".done").textContent === ""`)
}

// planCompanions: only who can accompany is offered; what was chosen before that
// is still shown, and the plan is still in sight after a reload.
func planCompanions(t *testing.T, page *browsertest.Page) {
	t.Helper()
	offered := browsertest.Eval[[]string](page, `[...document.querySelectorAll("#perfil-p1 option")].map(o => o.textContent)`)
	if len(offered) != 9 || offered[1] != "Otra persona gestora de caso" {
		t.Errorf("who accompanies may be %q", offered)
	}
	browsertest.Eval[bool](page, `(list => { list.append(new Option("x", "actor-operador")); list.value = "actor-operador"; return list.dispatchEvent(new Event("change", {bubbles: true})) })(document.querySelector("#perfil-p1"))`)
	saved(page)
	page.Reload()
	awaitDesk(page)
	page.Shows("Elija hasta tres prioridades.")
	if got := browsertest.Eval[string](page, `document.querySelector("#perfil-p1").selectedOptions[0].textContent`); got != "Operador de la modalidad" {
		t.Errorf("somebody chosen before is called %q", got)
	}
}

// TestRoundPrinted prints a round from a phone that shows one group of four, and an
// empty plan.
func TestRoundPrinted(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, sharedPhone)
	page.Before(`window.print = () => { document.body.dataset.printed = "si"; }`)
	openAssess(page, base)
	page.Click("button", "Es un equipo compartido")
	works(page)
	beginRound(page)
	look(page, "Autoconocimiento", developing)
	page.Click("button", "Imprimir la ronda")
	page.Until("the round is printed", `document.body.dataset.printed`)
	text, _ := printed(t, page)
	for _, says := range []string{"Autoconocimiento", "Se nota cuando", "Competencias sociales", "Competencias técnicas"} {
		if !strings.Contains(text, says) {
			t.Errorf("on paper the round does not say %q", says)
		}
	}
	page.Click("button", "Plan")
	page.Choose("Qué competencia quiere trabajar", "Autoconocimiento")
	text, _ = printed(t, page)
	if !browsertest.Eval[bool](page, `document.querySelector("#fecha-p1").matches("[data-empty]")`) {
		t.Error("on paper a day that nobody chose is no line to write on")
	}
	if !strings.Contains(text, "Qué voy a hacer") {
		t.Errorf("on paper the plan has no place to write: %s", text)
	}
	page.Click("button", "Resultados")
	if text, pages := printed(t, page); pages > 2 {
		t.Errorf("the results take %d pages: %s", pages, text)
	}
	wantNoProblems(t, page)
}
