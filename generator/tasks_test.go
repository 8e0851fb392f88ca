package main

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/agenda"
	"acompana/wasm/assess"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// tasksShown are the texts of the tasks in sight, by the heading of their group.
func tasksShown(page *browsertest.Page) map[string][]string {
	return browsertest.Eval[map[string][]string](page, `Object.fromEntries([...document.querySelectorAll("[data-part=tasks] [data-group]")].filter(g => g.checkVisibility())
		.map(g => [g.querySelector("h3").textContent.replace(/[,(].*/, "").trim(), [...g.querySelectorAll("li .what")].filter(w => w.checkVisibility()).map(w => w.textContent)]))`)
}

// wantTasks waits until the groups hold just these texts.
func wantTasks(t *testing.T, page *browsertest.Page, want map[string][]string) {
	t.Helper()
	var got map[string][]string
	same := func() bool {
		got = tasksShown(page)
		for group, texts := range want {
			if !slices.Equal(got[group], texts) {
				return false
			}
		}
		return len(got) == len(want)
	}
	for deadline := time.Now().Add(5 * time.Second); !same(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("the list shows %q, want %q", got, want)
		}
	}
}

// taskRow is what the row of a task says.
func taskRow(page *browsertest.Page, what string) string {
	return browsertest.Eval[string](page, `[...document.querySelectorAll("[data-part=tasks] li")].find(li => li.querySelector(".what")?.textContent === `+strconv.Quote(what)+`).innerText`)
}

// dayInWords is a day so many days from now as the list says it.
func dayInWords(page *browsertest.Page, later int, weekday string) string {
	text := browsertest.Eval[string](page, `(d => { d.setDate(d.getDate() + `+strconv.Itoa(later)+`);
		const year = d.getFullYear() === new Date().getFullYear() ? undefined : "numeric";
		return d.toLocaleDateString("es-CO", {`+weekday+`day: "numeric", month: "long", year}) })(new Date())`)
	return strings.Replace(text, ", ", " ", 1)
}

const withWeekday = `weekday: "long", `

// openTasks shows the view.
func openTasks(page *browsertest.Page) {
	browsertest.Eval[bool](page, `document.querySelector("[data-view=tasks]").click(), true`)
	page.Has("heading", "Pendientes")
}

// writeStep writes a next step in the open case, as somebody does.
func writeStep(page *browsertest.Page, question, step, profile string, due time.Time) {
	group := page.In("group", question)
	group.Click("DisclosureTriangle", "Nota y próximo paso")
	group.Type("textbox", "Próximo paso", step)
	if profile != "" {
		page.Until("profile chosen", `(select => {
			const option = [...select.options].find(o => o.textContent === `+strconv.Quote(profile)+`);
			if (!option) return false;
			select.value = option.value;
			return select.dispatchEvent(new Event("change", {bubbles: true}));
		})([...document.querySelectorAll("[name=perfil]")].find(s => s.checkVisibility()))`)
		group.Type("Date", "Para cuándo", due.Format("01022006"))
		page.Press(kb.Tab)
	}
	saved(page)
}

// TestTasks: steps that were written in two cases stand in one list, are done,
// taken back, and moved with a reason.
func TestTasks(t *testing.T) {
	if testing.Short() {
		t.Skip("works for a while in two cases")
	}
	t.Parallel()
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, serveSite(t))
	keepOpenly(page)
	openTasks(page)
	page.Shows("Todavía no hay pendientes.")
	wantAccessible(t, page, "no tasks")
	page.Click("button", "Casos")

	today := time.Now()
	first := createCase(page)
	writeStep(page, deadlines, "Pedir el cupo de terapia", "Profesional en psicología", today.AddDate(0, 0, -3))
	page.Click("button", "‹ Todos los casos")
	second := createCase(page)
	writeStep(page, deadlines, "Llamar a la red de apoyo", "Profesional en psicología", today.AddDate(0, 0, 1))
	page.Click("button", "‹ Todos los casos")

	page.Click("button", "Pendientes (2)")
	wantTasks(t, page, map[string][]string{"Vencidos": {"Pedir el cupo de terapia"}, "Esta semana": {"Llamar a la red de apoyo"}})
	page.Shows("Esta semana, hasta el " + dayInWords(page, 6, withWeekday))
	row := taskRow(page, "Pedir el cupo de terapia")
	for _, part := range []string{"Venció hace 3 días, el " + dayInWords(page, -3, ""), first, "Profesional en psicología"} {
		if !strings.Contains(row, part) {
			t.Errorf("the row says %q, without %q", row, part)
		}
	}
	if row := taskRow(page, "Llamar a la red de apoyo"); !strings.Contains(row, "Mañana") {
		t.Errorf("the row says %q, not «Mañana»", row)
	}
	wantAccessible(t, page, "tasks")

	page.Click("button", "Hecho: Pedir el cupo de terapia")
	page.Shows("Hecho hoy")
	page.Has("button", "Pendientes (1)")
	wantTasks(t, page, map[string][]string{"Vencidos": {"Pedir el cupo de terapia"}, "Esta semana": {"Llamar a la red de apoyo"}})
	page.Click("button", "Deshacer: Pedir el cupo de terapia")
	page.Has("button", "Pendientes (2)")
	page.Click("button", "Hecho: Pedir el cupo de terapia")
	page.Click("button", "Casos")
	page.Click("button", "Pendientes (1)")
	wantTasks(t, page, map[string][]string{"Esta semana": {"Llamar a la red de apoyo"}, "Hechos en los últimos 30 días": {}})
	unfold(page, "Hechos en los últimos 30 días")
	page.Click("button", "Deshacer: Pedir el cupo de terapia")
	wantTasks(t, page, map[string][]string{"Vencidos": {"Pedir el cupo de terapia"}, "Esta semana": {"Llamar a la red de apoyo"}})

	page.Click("button", "Aplazar: Llamar a la red de apoyo")
	page.Click("button", "Guardar la fecha")
	page.Shows("Escriba una fecha de hoy en adelante.")
	page.Click("button", "En una semana")
	page.Click("button", "Guardar la fecha")
	page.Shows("Escriba el motivo, en pocas palabras.")
	page.Type("textbox", "¿Por qué se aplaza? Sin datos de personas", "La tía Yuleidy Rojas pidió tiempo")
	page.Shows("Esto parece tener el nombre de una persona.")
	wantAccessible(t, page, "a task that is moved")
	page.Click("button", "Guardar la fecha")
	page.Shows("Nueva fecha: " + dayInWords(page, 7, withWeekday))
	wantTasks(t, page, map[string][]string{"Vencidos": {"Pedir el cupo de terapia"}, "Más adelante": {"Llamar a la red de apoyo"}})
	page.Shows("Se movió la fecha: La tía Yuleidy Rojas pidió tiempo")

	page.Click("DisclosureTriangle", "Filtrar")
	page.Type("textbox", "Solo del caso con código", strings.ToLower(second))
	wantTasks(t, page, map[string][]string{"Más adelante": {"Llamar a la red de apoyo"}})
	page.Choose("Solo del perfil", "Sin perfil")
	page.Shows("Ningún pendiente cumple ese filtro.")
	page.Click("button", "Quitar el filtro")

	page.Click("button", "Abrir el caso "+first)
	page.Shows("Caso " + first)
	page.Until("the criterion has the focus", `document.activeElement.closest("[data-criterion]")?.dataset.criterion === "`+deadlinesID+`"`)
	page.Click("button", "‹ Todos los casos")
	page.Has("heading", "Pendientes")

	page.Click("button", "Abrir el caso "+second)
	page.Click("button", "Deshacer") // the new day and its reason are one change
	page.Until("the day is back, without a reason", `[...document.querySelectorAll("[name=fecha]")].some(day => day.value === "`+dayFromNow(1)+`") && [...document.querySelectorAll("[name=aplazo]")].every(why => why.value === "")`)
	wantNoProblems(t, page)
}

// seededPlan is a round of self-assessment with one thing planned.
func seededPlan(t *testing.T, guide, id, person, view, step string, due int) *seededCase {
	t.Helper()
	doc, err := record.New(id, assess.Kind, guide)
	if err != nil {
		t.Fatal(err)
	}
	c := &seededCase{t, doc, 1}
	c.set(assess.PersonRegister, record.Choice, person)
	c.set(assess.ViewRegister, record.Choice, view)
	c.set(agenda.Register(agenda.StepPart, "p1"), record.Text, step)
	return c.set(agenda.Register(agenda.DuePart, "p1"), record.Day, dayFromNow(due))
}

// seededProfile says who works here.
func seededProfile(t *testing.T, guide, person string) *seededCase {
	t.Helper()
	doc, err := record.New("perfil-uno", assess.ProfileKind, guide)
	if err != nil {
		t.Fatal(err)
	}
	return (&seededCase{t, doc, 1}).set(assess.PersonRegister, record.Choice, person)
}

// TestTasksTakenAlong seeds tasks of all kinds and takes the list along: as
// reminders that tell nothing, as a table that runs nothing, on paper.
func TestTasksTakenAlong(t *testing.T) {
	if testing.Short() {
		t.Skip("downloads files")
	}
	t.Parallel()
	page := browsertest.Start(t).Page(t, phone)
	page.Before(`window.print = () => { dispatchEvent(new Event("beforeprint")); window.printed = document.querySelector("[data-part=tasks]").textContent; dispatchEvent(new Event("afterprint")) }`)
	openCases(page, serveSite(t))
	keepOpenly(page)
	guide := guideOf(page)
	const formula = `=HYPERLINK("http://ejemplo.org";"Yuleidy Rojas")`
	open := seedCase(t, guide, "Ceiba-07", 5).task(deadlinesID, formula, -1).task("h1-plan-tres-niveles", "Revisar el acuerdo", 2)
	open.set(review.Register(review.StepPart, "h1-plan-causas-ingreso", review.FirstRound), record.Text, "Preguntar por las causas")
	open.set(review.Register(review.NotePart, deadlinesID, review.FirstRound), record.Text, "Su teléfono es 3104567890")
	closed := seedCase(t, guide, "Lulo-11", 5).task(deadlinesID, "De un caso cerrado", 1).set(review.ClosedRegister, record.Day, dayFromNow(-2))
	keepSeeded(t, page, open, closed,
		seededProfile(t, guide, "yo"),
		seededPlan(t, guide, "autoevaluacion-mia", "yo", assess.Own, "Leer el protocolo", 40),
		seededPlan(t, guide, "autoevaluacion-ajena", "otra", assess.Own, "De otra persona", 1),
		seededPlan(t, guide, "autoevaluacion-vista", "yo", assess.Accompanying, "De quien acompaña", 1))
	page.Click("button", "Pendientes (2)")
	wantTasks(t, page, map[string][]string{
		"Vencidos": {formula}, "Esta semana": {"Revisar el acuerdo"}, "Más adelante": {"Leer el protocolo"}, "Sin fecha": {"Preguntar por las causas"},
	})
	if row := taskRow(page, "Leer el protocolo"); !strings.Contains(row, "Mi plan") {
		t.Errorf("the row of the plan says %q", row)
	}

	files := page.Downloads()
	unfold(page, "Bajar al calendario")
	page.Shows("En el calendario no queda ningún código ni texto.")
	page.Click("button", "Bajar el calendario")
	name, calendar := files.Next()
	if want := "acompana-pendientes-" + dayFromNow(0) + ".ics"; name != want {
		t.Errorf("the calendar is called %q, want %q", name, want)
	}
	wantGeneric(t, string(calendar))
	page.Click("button", "Bajar el calendario")
	_, again := files.Next()
	if first, second := linesOf(calendar, "UID:"), linesOf(again, "UID:"); !slices.Equal(first, second) || len(first) != 3 || len(slices.Compact(slices.Sorted(slices.Values(first)))) != 3 {
		t.Errorf("the events are called %q, then %q", first, second)
	}

	unfold(page, "Bajar como tabla")
	page.Shows("Textos con aviso: 1. Parecen tener el nombre de una persona.")
	page.Click("button", "Descargar sin cifrar")
	page.Shows("Marque «Entiendo que cualquiera puede leerlo» para seguir.")
	page.Click("checkbox", "Entiendo que cualquiera puede leerlo")
	page.Click("button", "Descargar sin cifrar")
	_, table := files.Next()
	for _, cell := range []string{
		`Caso;Criterio;Qué;Perfil;Fecha;Motivo del aplazamiento;Hecho`,
		`"'=HYPERLINK(""http://ejemplo.org"";""Yuleidy Rojas"")"`,
		";Revisar el acuerdo;;" + dayFromNow(2) + ";;", "Mi plan;;Leer el protocolo;", ";Preguntar por las causas;;;;",
	} {
		if !strings.Contains(string(table), cell) {
			t.Errorf("the table lacks %q:\n%s", cell, table)
		}
	}
	wantAccessible(t, page, "what is taken along")

	page.Click("button", "Imprimir la lista")
	printed := browsertest.Eval[string](page, "window.printed")
	for _, part := range []string{"Documento de trabajo no oficial, impreso el " + dayHere(page, 0), "Revisar el acuerdo", "Leer el protocolo"} {
		if !strings.Contains(printed, part) {
			t.Errorf("the paper lacks %q: %q", part, printed)
		}
	}
	wantNoProblems(t, page)
}

// wantGeneric fails the test unless a calendar has the right days and tells
// nothing else.
func wantGeneric(t *testing.T, calendar string) {
	t.Helper()
	for _, private := range []string{"Ceiba", "HYPERLINK", "Revisar", "Leer", "h1-plan", "caso-", "autoevaluacion", "p1"} {
		if strings.Contains(calendar, private) {
			t.Errorf("the calendar tells %q:\n%s", private, calendar)
		}
	}
	if got, want := linesOf([]byte(calendar), "SUMMARY:"), []string{"Pendiente de un caso", "Pendiente de un caso", "Pendiente de mi plan"}; !slices.Equal(got, want) {
		t.Errorf("the events are %q, want %q", got, want)
	}
	var days []string
	for _, later := range []int{-1, 2, 40} {
		days = append(days, strings.ReplaceAll(dayFromNow(later), "-", ""))
	}
	if got := linesOf([]byte(calendar), "DTSTART;VALUE=DATE:"); !slices.Equal(got, days) {
		t.Errorf("the events are on %q, want %q", got, days)
	}
	if got := linesOf([]byte(calendar), "TRIGGER:"); len(got) != 2 {
		t.Errorf("%d events ring, want the two that are still to come", len(got))
	}
}

// linesOf are the values of the lines of a name.
func linesOf(calendar []byte, name string) []string {
	var found []string
	for line := range strings.SplitSeq(string(calendar), "\r\n") {
		if value, ok := strings.CutPrefix(line, name); ok {
			found = append(found, value)
		}
	}
	return found
}

// TestTasksByKeyboard does a task, takes that back and moves it, without a mouse.
func TestTasksByKeyboard(t *testing.T) {
	if testing.Short() {
		t.Skip("presses many keys")
	}
	t.Parallel()
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, serveSite(t))
	keepOpenly(page)
	keepSeeded(t, page, seedCase(t, guideOf(page), "Ceiba-07", 5).task(deadlinesID, "Pedir el cupo", 0))
	walk := keyboard{t, page}.walk
	walk("button: Pendientes (1)")
	page.Press(kb.Enter)
	walk("button: Hecho: Pedir el cupo")
	page.Press(kb.Enter)
	if got := page.Focused(); got != "button: Deshacer: Pedir el cupo" {
		t.Fatalf("the focus is on %q after a task was done", got)
	}
	page.Press(kb.Enter)
	walk("button: Hecho: Pedir el cupo")
	walk("button: Aplazar: Pedir el cupo")
	page.Press(kb.Enter)
	page.Until("the day has the focus", `document.activeElement.type === "date"`)
	page.Press(kb.Escape)
	walk("button: Aplazar: Pedir el cupo")
	page.Press(kb.Enter)
	walk("button: En un mes")
	page.Press(kb.Enter)
	walk("textbox: ¿Por qué se aplaza? Sin datos de personas")
	page.Press("f", "a", "l", "t", "a")
	walk("button: Guardar la fecha")
	page.Press(kb.Enter)
	wantTasks(t, page, map[string][]string{"Más adelante": {"Pedir el cupo"}})
	page.Shows("Se movió la fecha: falta")
	if got := page.Focused(); got != "button: Aplazar: Pedir el cupo" {
		t.Errorf("the focus is on %q after a task was moved", got)
	}
	wantNoProblems(t, page)
}

// TestTasksInTwoWindows: the list follows another window, also while a day is
// asked for, and keeps nothing after a wipe.
func TestTasksInTwoWindows(t *testing.T) {
	if testing.Short() {
		t.Skip("opens two windows")
	}
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	first := browser.Page(t, sharedPhone)
	openCases(first, base)
	keepOpenly(first)
	seeded := seedCase(t, guideOf(first), "Ceiba-07", 5).task(deadlinesID, "Pedir el cupo", 3)
	seeded.set(review.Register(review.StepPart, "h1-plan-tres-niveles", review.FirstRound), record.Text, "Ponerle fecha")
	keepSeeded(t, first, seeded)
	openTasks(first)
	first.Click("button", "Poner fecha: Ponerle fecha")

	second := browser.Page(t, sharedPhone)
	openCases(second, base)
	works(second)
	openTasks(second)
	second.Click("button", "Hecho: Pedir el cupo")
	wantTasks(t, first, map[string][]string{"Sin fecha": {"Ponerle fecha"}, "Hechos en los últimos 30 días": {}})
	first.Click("button", "Mañana")
	first.Click("button", "Guardar la fecha")
	wantTasks(t, first, map[string][]string{"Esta semana": {"Ponerle fecha"}, "Hechos en los últimos 30 días": {}})
	wantTasks(t, second, map[string][]string{"Esta semana": {"Ponerle fecha", "Pedir el cupo"}})

	first.Click("DisclosureTriangle", "Filtrar")
	first.Type("textbox", "Solo del caso con código", "Ceiba")
	second.Open(base + dataPage)
	awaitDesk(second)
	second.Click("button", "Borrar todo…")
	second.Click("button", "Sí, borrar todo lo de este navegador")
	first.Shows("Todavía no hay pendientes.")
	if left := browsertest.Eval[string](first, `document.querySelector("[data-part=tasks]").textContent + document.querySelector("#tareas-caso").value`); strings.Contains(left, "Ceiba") || strings.Contains(left, "cupo") {
		t.Errorf("the list keeps something after a wipe: %q", left)
	}
}
