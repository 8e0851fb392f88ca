package main

import (
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// wantFocus waits until the focus is on what has a text.
func wantFocus(t *testing.T, page *browsertest.Page, text string) {
	t.Helper()
	page.Until("the focus is on "+text, `document.activeElement.textContent === "`+text+`"`)
}

// goBack presses the browser's Back button; Forward and the others go as far.
func goBack(page *browsertest.Page) { browsertest.Eval[bool](page, `(history.back(), true)`) }

// caseIs is whether the case that is open has a code.
func caseIs(page *browsertest.Page, code string) {
	page.Until(code+" is open", `document.querySelector("[data-part=code]").checkVisibility() && document.querySelector("[data-part=code]").textContent === "Caso `+code+`"`)
}

// TestCasesWay: the Back button closes the case and stays on the site; entries do not
// pile up, and whoever comes back is where they were.
func TestCasesWay(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, base)
	keepOpenly(page)
	keepSeeded(t, page, aShelf(t, guideOf(page))...)
	length := func() int { return browsertest.Eval[int](page, "history.length") }
	before := length()
	page.Click("button", "Ceiba-04")
	caseIs(page, "Ceiba-04")
	goBack(page)
	wantFocus(t, page, "Ceiba-04")
	page.Click("button", "Guadua-06")
	caseIs(page, "Guadua-06")
	page.Reload()
	works(page)
	caseIs(page, "Guadua-06")
	goBack(page)
	wantFocus(t, page, "Guadua-06")
	for range 2 {
		page.Click("button", "Cedro-05")
		caseIs(page, "Cedro-05")
		browsertest.Eval[bool](page, `(location.hash = "#acciones", true)`) // as a link within the case
		page.Until("the link was followed", `history.state === true`)
		caseIs(page, "Cedro-05")
		page.Click("button", "‹ Todos los casos")
		wantFocus(t, page, "Cedro-05")
		page.Until("the entry is the list's", `history.state === null && location.hash === ""`)
	}
	if n := length(); n > before+2 {
		t.Errorf("%d entries became %d", before, n)
	}
	page.Click("button", "Pendientes (2)")
	page.Click("button", "Abrir el caso Bejuco-02")
	caseIs(page, "Bejuco-02")
	goBack(page)
	wantFocus(t, page, "Bejuco-02")
	if got := page.Focused(); got != "button: Abrir el caso Bejuco-02" {
		t.Errorf("the focus is on %q", got)
	}
	if path := page.Path(); path != casesPage {
		t.Errorf("the address became %q", path)
	}
	wantNoProblems(t, page)
}

// TestCasesBeginnings: undo does not reach what a case began with, one without a
// code is still called something, and one that was deleted can be found after a
// reload; what another window brings back is told.
func TestCasesBeginnings(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	page := browser.Page(t, sharedPhone)
	openCases(page, base)
	keepOpenly(page)
	guide := guideOf(page)
	uncoded, err := record.New("caso-sincodigo", review.Kind, guide)
	if err != nil {
		t.Fatal(err)
	}
	const early = `localStorage.setItem("acompana:early:%s", JSON.stringify({open: "caso-%s", values: {"nota/` + deadlinesID + `": "antes"}}))`
	for _, of := range []string{"ilegible", "nadie"} {
		browsertest.Eval[bool](page, strings.ReplaceAll(`(`+early+`, true)`, "%s", of))
	}
	writeRecord(page, "caso-ilegible", envelope("caso-ilegible", []byte("de otro programa"), nil))
	keepSeeded(t, page, seedCase(t, guide, "Abarco-01", 2), (&seededCase{t, uncoded, 2}).set(review.MomentRegister, record.Item, planMoment))
	if got := browsertest.Eval[string](page, `Object.keys(localStorage).filter(key => key.startsWith("acompana:early:")).join()`); got != "acompana:early:ilegible" {
		t.Errorf("early entries left: %q, want that of the case that cannot be read", got)
	}
	page.Click("button", "Sin código")
	page.Shows("Caso sin código")
	page.Click("button", "‹ Todos los casos")
	code := createCase(page)
	page.Until("there is nothing to undo", `document.querySelector("[data-part=undo]").ariaDisabled === "true"`)
	page.In("group", deadlines).Click("radio", "Se cumple")
	page.Click("button", "Deshacer")
	page.Until("there is nothing more to undo", `document.querySelector("[data-part=undo]").ariaDisabled === "true"`)
	page.Shows("Acogimiento Familiar · Diseño del plan de caso")
	saved(page)
	page.Click("button", "Borrar este caso")
	page.Click("button", "Sí, borrar")
	page.Shows("Se borró el caso " + code)
	saved(page)
	other := browser.Page(t, sharedPhone)
	openCases(other, base)
	works(other)
	other.Shows("Hay casos borrados hace poco.")
	other.Click("link", "Mis datos")
	works(other)
	other.Click("button", "Recuperar")
	page.Shows("El caso " + code + " volvió: otra ventana lo recuperó o tenía texto sin guardar.")
	page.Until("it is listed", `JSON.stringify(`+listedCodes+`).includes("`+code+`")`)
	if text := page.Text(); strings.Contains(text, "Puede deshacerlo durante diez minutos") || strings.Contains(text, "borrados hace poco") {
		t.Error("what is back is still offered")
	}
	wantNoProblems(t, page)
}
