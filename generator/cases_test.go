package main

import (
	"testing"

	"acompana/generator/internal/browsertest"
)

// phone is the screen on which most people work.
var phone = browsertest.View{Width: 360, Height: 740}

// casesPage is a page with its tools at hand.
const casesPage = "/herramientas/casos/"

// deadlines is the question of a criterion.
const deadlines = "¿Toda atención tiene plazo y perfil responsable?"

// openCases opens the tool and waits until it can be worked with, or asks
// something.
func openCases(page *browsertest.Page, base string) {
	page.Open(base + casesPage)
	awaitDesk(page)
}

func awaitDesk(page *browsertest.Page) {
	page.Until("the tool works or asks", `(tool => tool.dataset.state === "ready" || tool.dataset.gate === "closed")(document.querySelector("[data-tool]"))`)
}

// createCase makes a case and returns its code.
func createCase(page *browsertest.Page) string {
	page.Choose("Modalidad", "Acogimiento Familiar")
	page.Choose("Momento en que va el caso", "Diseño del plan de caso")
	page.Click("button", "Crear el caso")
	page.Until("the case is open", `!document.querySelector("[data-part=case-head]").hidden`)
	return browsertest.Eval[string](page, `document.querySelector("[data-part=code]").textContent.replace("Caso ", "")`)
}

// saved waits until the page says so.
func saved(page *browsertest.Page) {
	page.Until("saved", `document.querySelector("[data-part=kept]").textContent.startsWith("Guardado")`)
}

func TestCaseIsKept(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, base)
	page.Click("button", "Es mi equipo")
	page.Click("button", "Seguir sin frase")
	code := createCase(page)
	page.In("group", deadlines).Click("radio", "Se cumple")
	saved(page)
	page.Reload()
	awaitDesk(page)
	page.Shows("Caso " + code)
	for _, problem := range page.Problems() {
		t.Error(problem)
	}
}
