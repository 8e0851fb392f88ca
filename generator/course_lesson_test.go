package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"acompana/generator/internal/browsertest"
)

// Two questions of the first step, and one that is written.
const (
	deadlineCard = "Comprobar que cada atención del plan tenga plazo y responsable."
	shiftCard    = "Cuadrar los turnos de la sede mientras la coordinación está de vacaciones."
	rolePage     = "/formacion/rol/"
	carePage     = "/formacion/cuidado/"
	threadPage   = "/formacion/hilo/"
)

// questionSays is what a question says of what was answered, as far as it is in sight.
func questionSays(page *browsertest.Page, question string) string {
	return browsertest.Eval[string](page, `document.querySelector("[data-question=`+question+`]").innerText.replaceAll("\n", " ")`)
}

// wantSaid fails the test unless a question says this, and nothing of that.
func wantSaid(t *testing.T, page *browsertest.Page, question, says, hides string) {
	t.Helper()
	text := questionSays(page, question)
	if !strings.Contains(text, says) {
		t.Errorf("the question says %q, without %q", text, says)
	}
	if hides != "" && strings.Contains(text, hides) {
		t.Errorf("the question says %q, with %q", text, hides)
	}
}

// wantTold waits until somebody who does not see the page is told this last.
func wantTold(page *browsertest.Page, text string) {
	page.Until("it is told: "+text, `document.querySelector("[data-part=told]").textContent.trim().endsWith("`+text+`")`)
}

func TestLesson(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	axe := browsertest.LoadAxe(t, root)
	page := browsertest.Start(t).Page(t, browsertest.View{Width: 360, Height: 740})
	openCourse(page, base+rolePage)
	wantSaid(t, page, "p-rol-plazos", "Sí, es mi rol", "Es uno de los mínimos")

	page.In("group", deadlineCard).Click("radio", "Sí, es mi rol")
	page.In("group", deadlineCard).Click("button", "Comprobar")
	wantSaid(t, page, "p-rol-plazos", "Así es.", "")
	wantSaid(t, page, "p-rol-plazos", "Es uno de los mínimos", "")
	page.In("group", shiftCard).Click("radio", "Sí, es mi rol")
	page.In("group", shiftCard).Click("button", "Comprobar")
	wantSaid(t, page, "p-rol-turnos", "Mire por qué.", "")
	page.Shows("2 de 19 respondidas.")
	wantTold(page, "Mire por qué.")
	page.Paper(true)
	wantSaid(t, page, "p-rol-plazos", "No me corresponde", "Así es.")
	wantSaid(t, page, "p-rol-turnos", "No me corresponde", "Lo operativo y lo administrativo")
	page.Shows("Respuestas")
	page.Paper(false)
	for _, v := range axe.Violations(page) {
		t.Errorf("answered: %v", v)
	}

	// Another try is welcome; the verdict goes until it is asked for again.
	page.In("group", shiftCard).Click("radio", "No me corresponde")
	wantSaid(t, page, "p-rol-turnos", "Comprobar", "Mire por qué.")
	page.In("group", shiftCard).Click("button", "Comprobar")
	wantSaid(t, page, "p-rol-turnos", "Así es.", "La respuesta:")
	page.Click("button", "Ya lo leí")
	page.Shows("✓ Leído el")

	keepCourse(page)
	saved(page)
	page.Reload()
	works(page)
	page.Until("the answers are back", `document.querySelector("[data-question=p-rol-turnos]").dataset.verdict === "bien"`)
	wantSaid(t, page, "p-rol-plazos", "Así es.", "")
	page.Shows("2 de 19 respondidas.")
	page.Shows("✓ Leído el")

	page.Click("button", "Anotar en mis pendientes")
	page.Shows("✓ Está en sus pendientes")
	answerChecks(page)
	page.Shows("Paso terminado el")
	wantTold(page, "Con esta terminó el paso. Al final de la página puede seguir.")
	page.Has("link", "Micro y macro")
	for _, v := range axe.Violations(page) {
		t.Errorf("finished: %v", v)
	}
	noProblems(t, page)
}

// answerChecks answers what a step ends with, by its first options.
func answerChecks(page *browsertest.Page) {
	browsertest.Eval[int](page, `[...document.querySelectorAll("section[aria-labelledby=compruebe] .question")].map(form => {
		form.querySelector("input:not(:checked)")?.click();
		form.querySelector("[type=submit]").click();
	}).length`)
}

func TestLessonByKeyboard(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, browsertest.View{Width: 360, Height: 740})
	openCourse(page, base+threadPage)
	keys := keyboard{t, page}
	keys.enter("button: Subir: Prospectiva del caso")
	page.Until("its place is told", `document.querySelector("[data-part=told]").textContent === "Ahora es la parte 2 de 3."`)
	page.Press(kb.Enter) // the focus stays with the piece
	page.Until("its new place is told", `document.querySelector("[data-part=told]").textContent === "Ahora es la parte 1 de 3."`)
	page.Press(kb.Enter) // it is the first already
	keys.enter("button: Subir: Gestión del plan de caso")
	keys.enter("button: Comprobar")
	page.Until("the order is right", `document.querySelector("[data-way=ordenar][data-question]").dataset.verdict === "bien"`)
	page.Shows("Primero se comprende y se planea")
	noProblems(t, page)
}

func TestLessonWritten(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, browsertest.View{Width: 360, Height: 740})
	openCourse(page, base+carePage)
	note := page.In("group", "Nota sobre una cita perdida.")
	page.Shows("Todavía se lee el nombre de una persona")
	note.Click("button", "Comparar")
	page.Shows("Falta su respuesta.")
	wantTold(page, "Falta su respuesta. Elija o escriba algo primero.")
	browsertest.Eval[bool](page, `(text => { text.focus(); text.select(); return true })(document.querySelector(".question textarea"))`)
	page.Press("La adolescente no fue a su cita. El equipo la busca.")
	page.Until("nothing is found any more", `document.querySelector(".found").dataset.found === "0"`)
	note.Click("button", "Comparar")
	page.Shows("Compare su versión con esta.")
	page.Shows("Pregúntese por la suya:")
	keepCourse(page)
	browsertest.Eval[bool](page, `(text => { text.focus(); text.setSelectionRange(280, 280); return true })(document.querySelector(".question textarea"))`)
	page.Press(" Sigue.")
	wantSaid(t, page, browsertest.Eval[string](page, `document.querySelector("[data-way=corregir][data-question]").dataset.question`), "Una versión posible:", "")
	page.Reload() // at once: the typing has not paused
	works(page)
	page.Until("what was typed is back", `document.querySelector(".question textarea").value === "La adolescente no fue a su cita. El equipo la busca. Sigue."`)
	noProblems(t, page)
}

// What somebody chose before the module came stands, and can be checked once it is
// there; without it the answers open all the same.
func TestLessonBeforeTheModule(t *testing.T) {
	t.Parallel()
	site := newSlowHost(t)
	site.hold()
	page := browsertest.Start(t).Page(t, browsertest.View{Width: 360, Height: 740})
	page.Open(site.url + rolePage)
	page.In("group", deadlineCard).Click("radio", "Sí, es mi rol")
	browsertest.Eval[bool](page, `document.querySelector("[data-question=p-rol-turnos] summary").click(), true`)
	wantSaid(t, page, "p-rol-turnos", "Lo operativo y lo administrativo", "")
	site.open()
	works(page)
	page.In("group", deadlineCard).Click("button", "Comprobar")
	wantSaid(t, page, "p-rol-plazos", "Así es.", "")
	noProblems(t, page)
}
