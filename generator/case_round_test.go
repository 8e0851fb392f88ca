package main

import (
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
)

// openCase begins to work openly on a new case in the moment of its plan.
func openCase(page *browsertest.Page, base string) (code string) {
	openCases(page, base)
	page.Click("button", "Es mi equipo")
	page.Click("button", "Seguir sin frase")
	return createCase(page)
}

// unfoldAt opens a moment, or what folds away below one, unless it is open.
func unfoldAt(page *browsertest.Page, selector string) {
	folded := `document.querySelector('` + selector + `')`
	if !browsertest.Eval[bool](page, folded+`.open`) {
		page.Click("DisclosureTriangle", browsertest.Eval[string](page, folded+`.querySelector("summary").innerText.replaceAll("\n", " ").trim()`))
		page.Until("it is unfolded", folded+`.open`)
	}
}

// answerOf is what a criterion or a service is answered as the form shows it.
func answerOf(page *browsertest.Page, id string) string {
	return browsertest.Eval[string](page, `document.querySelector('[name="respuesta/`+id+`"]:checked')?.value ?? "none"`)
}

// TestCaseRounds verifies a moment again: the first round stays as it was, and
// can be read.
func TestCaseRounds(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	page := browsertest.Start(t).Page(t, phone)
	openCase(page, serveSite(t))
	spots := spotsOf(page, deadlines)
	spots.answers[0].Click()
	spots.texts[0].Type("plazos a la vista")
	page.Shows("Verificado hoy.")
	page.Shows("Aquí va el caso")

	page.Click("button", "Abrir otra ronda")
	page.Type("textbox", "Motivo, si quiere anotarlo", "el plan se rehízo")
	page.Click("button", "Abrir la ronda")
	page.Shows("Ronda 2, abierta el")
	page.Shows("Motivo: el plan se rehízo")
	page.Shows("0 de 7 verificados · 0 se cumplen · Ronda 2")
	if got := answerOf(page, deadlinesID); got != "" {
		t.Errorf("the new round begins with %q", got)
	}
	page.Click("button", "Deshacer")
	page.Shows("1 de 7 verificados · 1 se cumple")
	page.Click("button", "Rehacer")
	page.Shows("0 de 7 verificados · 0 se cumplen · Ronda 2")
	page.In("group", deadlines).Click("radio", "En parte")
	page.Shows("1 de 7 verificados · 0 se cumplen · Ronda 2")

	page.Choose("Ver la ronda", "Ronda 1")
	page.Shows("Es una ronda anterior: solo se lee.")
	page.Has("button", "Volver a la ronda 2")
	const locked = `[...document.querySelectorAll('[data-moment="h1-plan"] [data-criterion] :is(input, textarea, select)')].every(c => c.disabled || c.readOnly || c.type === "hidden")`
	if !browsertest.Eval[bool](page, locked) {
		t.Error("an earlier round can be changed")
	}
	wantForm(t, page, map[string]string{spots.name: "se-cumple", noteOf(spots): "plazos a la vista"})
	wantAccessible(t, page, "an earlier round")
	page.Click("button", "Volver a la ronda 2")
	wantForm(t, page, map[string]string{spots.name: "en-parte"})
	saved(page)
	page.Reload()
	awaitDesk(page)
	page.Shows("Ronda 2, abierta el")
	wantForm(t, page, map[string]string{spots.name: "en-parte"})
	wantNoProblems(t, page)
}

// TestRoundOfAnotherWindow opens a round in one window while the other types:
// what is typed stays in the round in which it was begun.
func TestRoundOfAnotherWindow(t *testing.T) {
	if testing.Short() {
		t.Skip("opens two windows")
	}
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	first := browser.Page(t, sharedPhone)
	code := openCase(first, base)
	saved(first)
	second := browser.Page(t, sharedPhone)
	openCases(second, base)
	second.Click("button", code)
	second.Has("button", "Abrir otra ronda")
	spots := spotsOf(first, deadlines)
	spots.texts[0].Type("lo del comienzo")
	second.Click("button", "Abrir otra ronda")
	second.Click("button", "Abrir la ronda")
	first.Shows("Ronda 2, abierta el")
	spots.texts[0].Type("lo nuevo")
	savedForm(t, first)
	wantForm(t, first, map[string]string{noteOf(spots): "lo nuevo"})
	first.Choose("Ver la ronda", "Ronda 1")
	wantForm(t, first, map[string]string{noteOf(spots): "lo del comienzo"})
	wantNoProblems(t, first)
	wantNoProblems(t, second)
}

// TestEarlyTicksOfTheNewestRound enters things before the module has come, in a
// case with two rounds: they belong to the second.
func TestEarlyTicksOfTheNewestRound(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	server := newSlowHost(t)
	page := browsertest.StartIn(t, t.TempDir()).Page(t, sharedPhone)
	openCase(page, server.url)
	page.In("group", deadlines).Click("radio", "Se cumple")
	page.Click("button", "Abrir otra ronda")
	page.Click("button", "Abrir la ronda")
	page.Shows("Ronda 2, abierta el")
	group := page.In("group", deadlines)
	group.Click("DisclosureTriangle", "Nota y próximo paso")
	group.Type("textbox", "Próximo paso", "lo que se hizo")
	savedForm(t, page)
	group.Click("button", "Hecho")
	saved(page)
	server.hold()
	page.Reload()
	want := tickEarly(page)
	page.In("group", deadlines).Type("textbox", "Próximo paso", "lo que sigue")
	want["paso/"+deadlinesID] = "lo que sigue"
	server.open()
	works(page)
	wantForm(t, page, want)
	page.Shows(": lo que se hizo") // a step that is done stays as it is
	page.Choose("Ver la ronda", "Ronda 1")
	if got := answerOf(page, deadlinesID); got != "se-cumple" {
		t.Errorf("the first round says %q", got)
	}
	id := browsertest.Eval[string](page, `sessionStorage.getItem("acompana:abierto")`)
	savedForm(t, page)
	if text := recordText(page, id); !strings.Contains(text, "nota/"+deadlinesID+"/r2") {
		t.Errorf("the early note is not in the second round: %s", text)
	}
	wantNoProblems(t, page)
}
