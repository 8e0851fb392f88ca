package main

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/course"
)

// summaryKept is what the browser keeps for the first page, empty if nothing.
const summaryKept = `localStorage.getItem("acompana:formacion") ?? ""`

// stateOf is what the route says of a step.
func stateOf(page *browsertest.Page, number int) string {
	return browsertest.Eval[string](page, `document.querySelectorAll(".route > li")[`+strconv.Itoa(number-1)+`].innerText.replaceAll("\n", " ")`)
}

// wantHome fails the test unless the first page says, or does not say, this of the
// training.
func wantHome(t *testing.T, page *browsertest.Page, state string, says, hides []string) {
	t.Helper()
	text := browsertest.Eval[string](page, `(here => here.checkVisibility() ? here.innerText.replaceAll("\n", " ") : "")(document.querySelector("[data-course-here]"))`)
	for _, part := range says {
		if !strings.Contains(text, part) {
			t.Errorf("%s: the first page says %q, without %q", state, text, part)
		}
	}
	for _, part := range hides {
		if part == "" && text != "" || part != "" && strings.Contains(text, part) {
			t.Errorf("%s: the first page says %q", state, text)
		}
	}
}

// TestCourseRoute goes from a course not begun, through a copy from another device,
// the first page on the days that follow and a new beginning, to the end of it all.
func TestCourseRoute(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	page := browser.Page(t, phone)
	page.Open(base + "/")
	wantHome(t, page, "not begun", nil, []string{""})
	openCourse(page, base+coursePage)
	page.Has("button", "Guardar mi avance")
	if text := stateOf(page, 1); !strings.Contains(text, "Empiece aquí") {
		t.Errorf("the first step says %q", text)
	}
	wantAccessible(t, page, "route not begun")
	keepCourse(page)
	lessons := lessonsOf(page)
	if len(lessons) != 8 {
		t.Fatalf("%d steps", len(lessons))
	}
	phoneCopy := beginElsewhere(t, page, lessons)
	restore(t, page, base, phoneCopy)
	page.Shows("Está su avance en la formación.")

	page.Click("link", "Ver en Formación")
	works(page)
	page.Shows("Ha terminado 2 de 8 pasos.")
	for number, part := range map[int]string{1: "terminado el", 3: "Siga aquí", 2: "Leído · "} {
		if text := stateOf(page, number); !strings.Contains(text, part) {
			t.Errorf("step %d says %q, without %q", number, text, part)
		}
	}
	if text := stateOf(page, 3); !strings.Contains(text, "Leído · 2 de "+strconv.Itoa(len(lessons[2].Practise))+" practicadas") {
		t.Errorf("step 3 says %q", text)
	}
	page.Shows("Hoy no tiene. Vuelven el")
	wantAccessible(t, page, "route begun")
	visitHome(t, page, base)
	copied := plainCopy(page, base, page.Downloads())
	beginAnew(t, page, base)
	wipeAll(t, page, base)
	elsewhere(t, browser, base, copied)
	wantNoProblems(t, page)
}

// beginElsewhere is the copy of somebody who finished two steps today and missed
// two questions of the third.
func beginElsewhere(t *testing.T, page *browsertest.Page, lessons []course.Lesson) []byte {
	l := newLearner(t, page, "lejos")
	l.finish(lessons[0])
	l.finish(lessons[1])
	l.done(course.Read(l.doc, l.by, lessons[2].ID, l.today))
	l.answer(lessons[2].Practise[0], course.Wrong)
	l.answer(lessons[2].Practise[1], course.Partly)
	return l.file()
}

// visitHome looks at the first page on the day, and on those that follow.
func visitHome(t *testing.T, page *browsertest.Page, base string) {
	t.Helper()
	page.Open(base + "/")
	if module := browsertest.Eval[bool](page, `document.querySelector("[data-module]") !== null`); module {
		t.Error("the first page loads a module")
	}
	wantHome(t, page, "today", []string{"Va en el paso 3", "Ha terminado 2 de 8 pasos"}, []string{"repasar hoy"})
	later(page, 1)
	wantHome(t, page, "the next day", []string{"Tiene 2 preguntas para repasar hoy", "Hoy no"}, nil)
	wantAccessible(t, page, "first page with review")
	page.Click("button", "Hoy no")
	wantHome(t, page, "put off", []string{"Va en el paso 3"}, []string{"repasar hoy"})
	later(page, 1)
	wantHome(t, page, "the day after", []string{"Tiene 2 preguntas para repasar hoy"}, nil)
	page.Reload() // on the day that it is
	wantHome(t, page, "today again", []string{"Va en el paso 3"}, []string{"repasar hoy"})
	for _, rubbish := range []string{"", "{", "[]", `{"next":7}`, `{"next":"paso-que-no-hay","dues":3}`, `{"dues":[1,"ayer"],"limit":"x"}`, "null"} {
		browsertest.Eval[bool](page, `(k => { const was = localStorage.getItem(k); localStorage.setItem(k, `+strconv.Quote(rubbish)+`);
			document.dispatchEvent(new Event("visibilitychange", {bubbles: true})); const seen = document.querySelector("[data-course-here]").checkVisibility();
			window.seen = seen; localStorage.setItem(k, was); return true; })("acompana:formacion")`)
		if browsertest.Eval[bool](page, "window.seen") {
			t.Errorf("the first page shows something of %q", rubbish)
		}
	}
}

// beginAnew empties the training, takes that back and does it again.
func beginAnew(t *testing.T, page *browsertest.Page, base string) {
	t.Helper()
	openCourse(page, base+coursePage)
	page.Shows("Ha terminado 2 de 8 pasos.")
	page.Click("button", "Empezar de nuevo")
	page.Click("button", "No")
	page.Click("button", "Empezar de nuevo")
	wantAccessible(t, page, "asked whether to begin anew")
	page.Click("button", "Sí, dejar en blanco")
	page.Shows("La formación quedó en blanco.")
	if text := stateOf(page, 1); !strings.Contains(text, "Empiece aquí") || strings.Contains(text, "Leído") {
		t.Errorf("the first step says %q", text)
	}
	if kept := browsertest.Eval[string](page, summaryKept); kept != "" {
		t.Errorf("the first page still has %s", kept)
	}
	page.Click("button", "Deshacer: recuperar mi avance")
	page.Shows("Ha terminado 2 de 8 pasos.")
	saved(page)
	page.Reload()
	works(page)
	page.Shows("Ha terminado 2 de 8 pasos.")
}

// wipeAll wipes, after which the first page knows nothing.
func wipeAll(t *testing.T, page *browsertest.Page, base string) {
	t.Helper()
	if browsertest.Eval[string](page, summaryKept) == "" {
		t.Error("there is no summary to wipe")
	}
	openData(page, base)
	page.Click("button", "Borrar todo…")
	page.Click("button", "Sí, borrar todo lo de este navegador")
	page.Shows("Listo: se borró todo")
	if kept := browsertest.Eval[string](page, `Object.keys(localStorage).join()`); kept != "" {
		t.Errorf("the mirror still has %s", kept)
	}
	page.Open(base + "/")
	wantHome(t, page, "wiped", nil, []string{""})
}

// elsewhere restores a copy in a profile of its own.
func elsewhere(t *testing.T, browser *browsertest.Browser, base string, copied []byte) {
	t.Helper()
	page := browser.Page(t, phone)
	openData(page, base)
	keepOpenly(page)
	restore(t, page, base, copied)
	page.Open(base + "/")
	wantHome(t, page, "another profile", []string{"Va en el paso 3"}, nil)
	openData(page, base)
	page.Choose("Caso, autoevaluación o formación", "Su avance en la formación")
	page.Shows("Leído: Competencias")
	wantAccessible(t, page, "history of the training")
	page.Click("radio", "Solo los casos")
	page.Shows("Todavía no hay nada que copiar.")
	wantNoProblems(t, page)
}

// TestCourseJoins: what was done on two devices is joined, and nobody is asked to
// choose. Where nothing is kept, the first page learns nothing.
func TestCourseJoins(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCourse(page, base+coursePage)
	page.Click("button", "Guardar mi avance")
	page.Click("button", "Es un equipo compartido")
	page.Until("it is shared", `!document.querySelector("[data-part=bar]").hidden`)
	lessons := lessonsOf(page)
	one, two := newLearner(t, page, "uno"), newLearner(t, page, "dos")
	one.finish(lessons[0])
	two.answer(lessons[0].Check[0], course.Wrong)
	two.finish(lessons[1])
	openData(page, base)
	page.Click("button", "Es un equipo compartido")
	for i, file := range [][]byte{one.file(), two.file()} {
		attach(t, page, "copia.json", file)
		if i == 1 {
			page.Shows("Distintos: 1")
			if text := page.Text(); strings.Contains(text, "quedarán las dos respuestas") {
				t.Error("the preview asks to decide")
			}
		}
		page.Click("button", "Juntar")
		page.Shows("Listo. Registros juntados: 1.")
	}
	page.Choose("Caso, autoevaluación o formación", "Su avance en la formación")
	for _, part := range []string{"Terminado: El rol", "Terminado: Micro y macro"} {
		page.Shows(part)
	}
	if text := page.Text(); strings.Contains(text, "por decidir") {
		t.Error("the history waits for a decision")
	}
	if kept := browsertest.Eval[string](page, summaryKept); kept != "" {
		t.Errorf("a shared computer keeps %s", kept)
	}
	wantNoProblems(t, page)
}

// TestCourseTask: the week's thing of a step is among what there is to do.
func TestCourseTask(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCourse(page, base+coursePage)
	keepCourse(page)
	const task = "Anotar una tarea que no era mía"
	l := newLearner(t, page, "lejos")
	l.done(course.AddTask(l.doc, l.by, lessonsOf(page)[0].ID, task, l.today.Add(1)))
	restore(t, page, base, l.file())
	openCases(page, base)
	page.Click("button", "Pendientes (1)")
	wantTasks(t, page, map[string][]string{"Esta semana": {task}})
	if row := taskRow(page, task); !strings.Contains(row, "Formación: El rol") || strings.Contains(row, "Sin perfil") {
		t.Errorf("the row says %q", row)
	}
	files := page.Downloads()
	unfold(page, "Bajar al calendario")
	page.Click("button", "Bajar el calendario")
	if _, calendar := files.Next(); !slices.Equal(linesOf(calendar, "SUMMARY:"), []string{"Pendiente de mi formación"}) {
		t.Errorf("the calendar says\n%s", calendar)
	}
	unfold(page, "Bajar como tabla")
	page.Click("checkbox", "Entiendo que cualquiera puede leerlo")
	page.Click("button", "Descargar sin cifrar")
	if _, table := files.Next(); !strings.Contains(string(table), "Formación: El rol;;"+task+";;") {
		t.Errorf("the table says\n%s", table)
	}
	wantAccessible(t, page, "task of the training")
	page.Click("button", "Hecho: "+task)
	page.Shows("Hecho: " + task)
	page.Click("button", "Deshacer: "+task)
	page.Shows("Sigue pendiente: " + task)
	page.Click("link", "Formación: El rol")
	page.Until("the step", `location.pathname === "/formacion/rol/"`)
	page.Click("link", "pendientes")
	page.Until("what there is to do", `document.activeElement.id === "pendientes"`)
	page.Shows(task)
	wantNoProblems(t, page)
}

// serveInFrame serves the site and, beside it, a page that frames the route as a
// learning platform does, with this state. Platforms send what they hold without the
// headers of a site, which forbid frames.
func serveInFrame(t *testing.T, state string) (base string) {
	t.Helper()
	site := http.FileServer(http.Dir(builtSite(t)))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/plataforma" {
			site.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(`<!DOCTYPE html><title>Plataforma</title><link rel="icon" href="data:,"><script>
			window.reports = [];
			window.acompanaPlatform = {state: ` + strconv.Quote(state) + `, report(r) { reports.push(r); if (r.state != null) this.state = r.state; return true; }};
		</script><iframe src="` + coursePage + `" width="360" height="700"></iframe>`))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// framed waits until something is so in the frame.
func framed(page *browsertest.Page, what, expression string) {
	page.Until(what, `(document => `+expression+`)(frames[0].document)`)
}

// TestCourseOnPlatform: on a platform the course begins with what that has, tells
// it each change, and leaves nothing in the browser.
func TestCourseOnPlatform(t *testing.T) {
	t.Parallel()
	page := browsertest.Start(t).Page(t, phone)
	openCourse(page, serveSite(t)+coursePage)
	lessons := lessonsOf(page)
	l := newLearner(t, page, "lejos")
	known := []string{}
	for _, lesson := range lessons {
		l.finish(lesson)
		known = append(append(append(known, lesson.ID), lesson.Practise...), lesson.Check...)
	}
	state := course.Pack(course.Progress{Document: l.doc}, known)
	page.Open(serveInFrame(t, state) + "/plataforma")
	framed(page, "what was done", `document.querySelector("[data-part=route-said]").textContent.startsWith("Terminó los 8 pasos")`)
	framed(page, "no question about the computer", `[..."choose unkept bar opening".split(" ")].every(part => !document.querySelector("[data-part=" + part + "]")?.checkVisibility())`)
	framed(page, "begun anew", `(document.querySelector("[data-part=anew-yes]").click(), true)`)
	framed(page, "told", `reports.length === 1 && reports[0].status === "incomplete" && reports[0].score === undefined && reports[0].state.length < `+strconv.Itoa(len(state)))
	framed(page, "taken back", `(document.querySelector("[data-part=anew-undo]").click(), true)`)
	framed(page, "told again", `reports.length === 2 && reports[1].state.length === `+strconv.Itoa(len(state)))
	if kept := browsertest.Eval[string](page, `Object.keys(localStorage).join()`); kept != "" {
		t.Errorf("the browser keeps %s", kept)
	}
	wantNoProblems(t, page)
}

// measureFirst is the first answer of the measure.
const measureFirst = `document.querySelector("[data-side=antes] input")`

// TestCourseAsksLater: nobody who comes to read is asked anything. What was done
// before somebody said where to keep it is kept with the rest; sealed too.
func TestCourseAsksLater(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCourse(page, base+"/formacion/antes-y-despues/")
	page.Shows("Lo que haga aquí todavía no se guarda.")
	page.Until("an answer", `(`+measureFirst+`.click(), true)`)
	page.Shows("se pierde al salir de esta página")
	wantAccessible(t, page, "not kept")
	page.Click("button", "Guardar mi avance")
	keepSealed(page)
	page.Until("it is kept", `!document.querySelector("[data-part=bar]").hidden`)
	saved(page)
	if !browsertest.Eval[bool](page, measureFirst+`.checked`) {
		t.Error("the answer is gone")
	}
	if kept := browsertest.Eval[string](page, summaryKept); !strings.Contains(kept, `"next":"paso-rol"`) {
		t.Errorf("the first page has %q", kept)
	}
	page.Click("button", "Bloquear")
	page.Has("button", "Abrir lo guardado")
	page.Shows("Lo que lleva guardado está cifrado.")
	if browsertest.Eval[bool](page, measureFirst+`.checked`) {
		t.Error("the answer shows without the passphrase")
	}
	page.Click("button", "Abrir lo guardado")
	unlock(page)
	page.Until("the answer is back", measureFirst+`.checked`)
	wantNoProblems(t, page)
}
