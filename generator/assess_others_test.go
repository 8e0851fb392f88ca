package main

import (
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
)

// TestAccompaniment looks at somebody else's work, on a shared computer whose two
// windows have one work between them.
func TestAccompaniment(t *testing.T) {
	if testing.Short() {
		t.Skip("opens two windows")
	}
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	page := browser.Page(t, sharedPhone)
	openAssess(page, base)
	page.Click("button", "Es un equipo compartido")
	works(page)
	page.Click("DisclosureTriangle", "Acompaño a otra persona: dar mi mirada")
	for _, test := range []struct{ code, fault string }{
		{"", "Escriba el código"},
		{"ceiba", "Un código es una palabra, un guion y un número"},
		{" 1.020.304.050", "Eso puede identificar a alguien."},
	} {
		browsertest.Eval[bool](page, `document.querySelector("#codigo-persona").value = "", true`)
		page.Type("textbox", "Código que le dio la persona", test.code)
		page.Click("button", "Empezar la mirada")
		page.Shows(test.fault)
	}
	browsertest.Eval[bool](page, `document.querySelector("#codigo-persona").value = "", true`)
	page.Type("textbox", "Código que le dio la persona", "Guadua-31")
	page.Click("button", "Empezar la mirada")
	roundIsOpen(page)
	page.Shows("Mirada a Guadua-31")
	look(page, "Autoconocimiento", "2 En desarrollo Le sale en casos sencillos, o con apoyo.")
	page.Shows("1 de 6 miradas")
	if text := page.Text(); strings.Contains(text, "Me sale en casos sencillos") {
		t.Error("a look at somebody else's work speaks of oneself")
	}
	if browsertest.Eval[bool](page, `document.querySelector("[data-tab=plan]").checkVisibility()`) {
		t.Error("a plan is offered to somebody who accompanies")
	}

	second := browser.Page(t, sharedPhone)
	openAssess(second, base)
	works(second)
	second.Shows("Mirada a Guadua-31")
	second.Click("button", "Mirada a Guadua-31")
	look(second, "Reflexiona y hace pensar con preguntas", "1 Inicial La persona entiende qué es. Necesita guía para hacerlo.")
	page.Shows("2 de 6 miradas")
	endRound(page)
	page.Shows("Su mirada a Guadua-31")
	page.Click("button", "Preparar archivo para la conversación")
	page.Shows("Conversar con quien acompaña")
	page.Until("the look is ready to go", `document.querySelector("[data-part=meet-sent]").checkVisibility() && document.querySelector("[data-part=meet-sent]").selectedOptions[0].textContent.includes("Guadua-31")`)
	wantNoProblems(t, page)
	wantNoProblems(t, second)
}
