package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/course"
)

// Pages of the training beside its steps.
const (
	measurePage = coursePage + "antes-y-despues/"
	reviewPage  = coursePage + "repaso/"
	attestPage  = coursePage + "constancia/"
)

// respond answers the questions of a side from one place up to another, those of
// the families that are named wrongly.
func respond(page *browsertest.Page, side string, from, to int, wrong ...string) {
	browsertest.Eval[bool](page, fmt.Sprintf(`(([side, from, to, wrong]) => {
		for (const q of [...document.querySelectorAll("#" + side + " [data-question]")].slice(from, to)) {
			const known = document.querySelector("[data-part=course-lists] [data-question=" + q.dataset.question + "]").dataset;
			const right = !wrong.split(" ").includes(known.family);
			[...q.querySelectorAll("input")].find(input => known.right.split(" ").includes(input.value) === right).click();
		}
		return true;
	})([%q, %d, %d, %q])`, side, from, to, strings.Join(wrong, " ")))
}

// sight is what a view of the measure shows.
func sight(page *browsertest.Page, view string) string {
	return browsertest.Eval[string](page, `document.querySelector("[data-side=`+view+`]").innerText`)
}

// TestMeasure answers the side before by touch and the side after by keyboard, and
// looks at what changed.
func TestMeasure(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	// Somebody is faster than the module.
	page.Before(`addEventListener("DOMContentLoaded", () => { if (!localStorage.length) document.querySelector("#antes [data-question] label")?.click(); })`)
	openCourse(page, base+measurePage)
	page.Until("what was ticked early stays", `document.querySelector("#antes input").checked`)
	wantAccessible(t, page, "the measure, empty")
	keepCourse(page)
	page.Shows("Ha respondido 1 de 13 preguntas.")
	endBefore(t, page)
	endAfterByKeys(t, page)
	seeChanges(t, page)
	page.Click("button", "Antes")
	page.Click("button", "Hacerla otra vez")
	page.Click("button", "No")
	page.Click("button", "Hacerla otra vez")
	page.Click("button", "Sí, borrarlas")
	page.Shows("Ha respondido 0 de 13 preguntas.")
	page.Click("button", "Qué cambió")
	page.Shows("Le falta la de antes para comparar.")
	wantNoProblems(t, page)
}

// endBefore ends the side before with two answers missing, all about the role
// wrong.
func endBefore(t *testing.T, page *browsertest.Page) {
	t.Helper()
	page.In("group", "Anotar hoy lo que usted orientó, en la forma acordada con la coordinación.").Click("radio", "No me corresponde")
	respond(page, "antes", 0, 11, "fam-rol")
	page.Shows("Ha respondido 11 de 13 preguntas.")
	for _, feedback := range []string{"Así es", "La respuesta es", "Respuestas y explicaciones"} {
		if text := browsertest.Eval[string](page, `document.querySelector("[data-part=measure]").innerText`); strings.Contains(text, feedback) {
			t.Errorf("while answering the page says %q", feedback)
		}
	}
	saved(page)
	page.Reload()
	works(page)
	page.Shows("Ha respondido 11 de 13 preguntas.")
	page.Click("button", "Terminar esta parte")
	page.Shows("Quedan 2 preguntas sin responder.")
	if focused := page.Focused(); focused != "button: Ir a la primera que falta" {
		t.Errorf("with answers missing the focus is on %q", focused)
	}
	wantAccessible(t, page, "the measure under way")
	page.Click("button", "Terminar así")
	page.Shows("La parte de antes quedó terminada.")
	if open := browsertest.Eval[bool](page, `document.querySelector("#antes input:not(:disabled)") !== null`); open {
		t.Error("a side that was ended takes answers")
	}
	wantAccessible(t, page, "one side ended")
}

// endAfterByKeys answers the side after, of which the first with keys, one family
// wrong that was right before.
func endAfterByKeys(t *testing.T, page *browsertest.Page) {
	t.Helper()
	browsertest.Eval[bool](page, `document.querySelector("[data-part=measure-views] button").focus(), true`)
	tabTo(t, page, "button: Después")
	page.Press(kb.Enter)
	page.Shows("Esta parte sirve más después de los 8 pasos.")
	if focused := page.Focused(); focused != "heading: Después" {
		t.Errorf("the side after begins at %q", focused)
	}
	page.Press(kb.Tab, " ")
	page.Shows("Ha respondido 1 de 13 preguntas.")
	respond(page, "despues", 0, 13, "fam-hilo")
	page.Shows("Ha respondido 13 de 13 preguntas.")
	tabTo(t, page, "button: Terminar esta parte")
	page.Press(kb.Enter)
	page.Shows("La parte de después quedó terminada.")
}

func seeChanges(t *testing.T, page *browsertest.Page) {
	t.Helper()
	changes := sight(page, "cambio")
	for _, said := range []string{
		"Los límites del rol: antes 0 de 3, ahora 3 de 3. Ahora le resulta más fácil distinguir lo suyo de lo que es de otras personas.",
		"El hilo de un caso: antes 2 de 2, ahora 0 de 2. Esta vez le costó más ubicar en qué momento va un caso y qué sigue.",
		"Puede volver al paso 4:",
		"Micro y macro: antes 2 de 2, ahora 2 de 2. Antes y ahora le resulta fácil",
		"Reserva y cuidado propio: No hay respuestas en las dos partes para comparar.",
	} {
		if !strings.Contains(changes, said) {
			t.Errorf("what changed is %q, without %q", changes, said)
		}
	}
	for _, grade := range []string{"%", "13", "puntos", "puntaje"} {
		if strings.Contains(changes, grade) {
			t.Errorf("what changed has a total or a grade, %q: %s", grade, changes)
		}
	}
	page.Click("DisclosureTriangle", "Respuestas de la parte de antes")
	page.Shows("Usted respondió: «Sí, es mi rol». La respuesta es:")
	page.Shows("Usted no la respondió. La respuesta es:")
	wantAccessible(t, page, "what changed")
}

// answerReview answers a question of today, by its id.
func answerReview(page *browsertest.Page, question string, right bool) {
	browsertest.Eval[bool](page, fmt.Sprintf(`(([question, right]) => {
		const form = document.querySelector("[data-part=review-list] form[data-question=" + question + "]");
		const options = [...form.querySelectorAll("input")], list = form.querySelector("[data-slot=pieces]");
		if (list) {
			const pieces = [...list.children].sort((a, b) => (a.dataset.piece - b.dataset.piece) * (right ? 1 : -1));
			list.append(...pieces);
		} else {
			const wanted = form.dataset.right.split(" ");
			for (const o of options) o.checked = false;
			for (const o of options) if (wanted.includes(o.value) === right) { o.checked = true; if (!right) break; }
		}
		form.querySelector("[type=submit]").click();
		return true;
	})([%q, %t])`, question, right))
}

// dayAhead is a day so many days from the page's today, as pages write it.
func dayAhead(page *browsertest.Page, days int) string {
	return browsertest.Eval[string](page, fmt.Sprintf(`(then => then.toLocaleDateString("es-CO", {day: "numeric", month: "long", year: then.getFullYear() === new Date().getFullYear() ? undefined : "numeric"}))(new Date(Date.now() + %d * 864e5))`, days))
}

// missable are questions of the bank: one of each way that can be missed, and one
// about an ecomap.
func missable(page *browsertest.Page) []string {
	return browsertest.Eval[[]string](page, `["[data-way=clasificar]", "[data-way=ordenar]", ":has(.ecomap)"].map(e =>
		document.querySelector("[data-part=bank] [data-exercise]" + e + " form:not([data-way=corregir])").dataset.question)`)
}

// TestReview goes through the days on which missed questions come back.
func TestReview(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCourse(page, base+reviewPage)
	page.Shows("Hoy no vuelve ninguna pregunta.")
	page.Shows("Todavía no hay ninguna.")
	wantAccessible(t, page, "nothing to review")
	missed := missable(page)
	elsewhere := newLearner(t, page, "lejos")
	for _, question := range missed {
		elsewhere.answer(question, course.Wrong)
	}
	keepCourse(page)
	restore(t, page, base, elsewhere.file())
	openCourse(page, base+reviewPage)
	page.Shows("El " + dayAhead(page, 1) + " vuelven 3 preguntas, de las que le costaron.")

	later(page, 1)
	page.Shows("Hoy vuelven 3 preguntas.")
	if figures := browsertest.Eval[int](page, `document.querySelectorAll("[data-part=review-list] .ecomap").length`); figures != 1 {
		t.Errorf("%d figures stand with the questions", figures)
	}
	wantAccessible(t, page, "questions for today")
	answerReview(page, missed[0], true)
	page.Shows("Así es.")
	page.Shows("Vuelve el " + dayAhead(page, 7) + ".")
	page.Shows("Le quedan 2 preguntas.")
	answerReview(page, missed[1], false)
	page.Shows("Vuelve el " + dayAhead(page, 1) + ".")
	page.Click("button", "Hoy no")
	page.Shows("Quedan para mañana.")
	page.Shows("El " + dayAhead(page, 1) + " vuelven 2 preguntas")
	wantAccessible(t, page, "put off")
	reviewAgain(t, page, missed)
	wantNoProblems(t, page)
}

// reviewAgain goes on to the last of the three times.
func reviewAgain(t *testing.T, page *browsertest.Page, missed []string) {
	t.Helper()
	later(page, 1)
	page.Shows("vuelven 2 preguntas.")
	answerReview(page, missed[1], true)
	answerReview(page, missed[2], true)
	page.Shows("Listo por hoy.")
	later(page, 6) // the seventh day of the first
	page.Until("one is left", `document.querySelector("[data-part=review-said]").textContent.includes("1 pregunta")`)
	answerReview(page, missed[0], true)
	page.Shows("Vuelve el " + dayAhead(page, 30) + ".")
	saved(page)
	later(page, 30)
	page.Until("all three came", `document.querySelectorAll("[data-part=review-list] form").length === 3`)
	answerReview(page, missed[0], true)
	page.Shows("La recordó todas las veces: esta pregunta descansa.")
	page.Shows("1 pregunta descansa: la recordó a los 30 días.")
}

// anywhere is all that the browser keeps for the site, and the page itself with
// what its fields hold.
const anywhere = `JSON.stringify([{...localStorage}, {...sessionStorage}, document.title, location.href, document.documentElement.outerHTML,
	[...document.querySelectorAll("input, textarea")].map(i => i.value)])`

// TestAttest prints the sheet: empty, and with what was done and a name, which is
// nowhere afterwards.
func TestAttest(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	page.Before(`window.print = () => {
		dispatchEvent(new Event("beforeprint"));
		window.onPaper = document.querySelector("[data-part=paper]").innerText;
		dispatchEvent(new Event("afterprint"));
	}`)
	openCourse(page, base+attestPage)
	page.Shows("Todavía no hay nada que poner en la hoja.")
	wantAccessible(t, page, "nothing to attest")
	page.Click("button", "Imprimir en blanco")
	wantPaper(t, page, "4. El hilo", "Firma, nombre y cargo de quien acompañó", "No es un certificado")
	keepCourse(page)
	restore(t, page, base, doneElsewhere(t, page))
	openCourse(page, base+attestPage)
	page.Shows("La hoja ya tiene lo que usted ha hecho hasta hoy.")

	const name = "Quetzalcóatl Ñáñez"
	page.Type("textbox", "Su nombre, solo para el papel", name)
	wantAccessible(t, page, "a sheet to print")
	page.Click("button", "Imprimir")
	lessons := lessonsOf(page)
	answered := 0
	for _, l := range lessons[:2] {
		answered += len(l.Practise) + len(l.Check)
	}
	today := browsertest.Eval[string](page, `new Date().toLocaleDateString("es-CO", {day: "numeric", month: "long", year: "numeric"})`)
	wantPaper(t, page, name, "El "+today, "1. El rol y sus límites", "26 minutos", fmt.Sprintf("Preguntas respondidas %d ", answered), "Respondidas el "+today, "No es un certificado")
	for _, undone := range []string{"4. El hilo", "Caso para practicar", "Preguntas de después", "%"} {
		if paper := browsertest.Eval[string](page, "window.onPaper"); strings.Contains(paper, undone) {
			t.Errorf("the sheet tells %q: %s", undone, paper)
		}
	}
	page.Shows("Su nombre ya no está en esta página.")
	for where, text := range map[string]string{"page or storage": browsertest.Eval[string](page, anywhere), "database": stored(page)} {
		if strings.Contains(text, "Quetzalc") || strings.Contains(text, "Ñáñez") {
			t.Errorf("the name is in the %s", where)
		}
	}
	if pages := bytes.Count(page.PDF(), []byte("/Type /Page\n")); pages != 1 {
		t.Errorf("the sheet has %d pages", pages)
	}
	wantNoProblems(t, page)
}

func wantPaper(t *testing.T, page *browsertest.Page, texts ...string) {
	t.Helper()
	page.Until("it is printed", "window.onPaper")
	paper := strings.Join(strings.Fields(browsertest.Eval[string](page, "window.onPaper")), " ")
	for _, text := range texts {
		if !strings.Contains(paper, text) {
			t.Errorf("the sheet has no %q: %s", text, paper)
		}
	}
}

// doneElsewhere is the copy of somebody who finished two steps and the measure
// before, today.
func doneElsewhere(t *testing.T, page *browsertest.Page) []byte {
	t.Helper()
	l := newLearner(t, page, "lejos")
	for _, step := range lessonsOf(page)[:2] {
		l.finish(step)
	}
	l.done(course.MeasureEnd(l.doc, l.by, course.Before, l.today))
	return l.file()
}
