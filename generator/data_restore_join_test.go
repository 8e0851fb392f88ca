package main

import (
	"testing"

	"acompana/generator/internal/browsertest"
)

func TestRestoreConflict(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	mine := browser.Page(t, browsertest.View{Width: 800, Height: 900, SameStorage: true})
	theirs := browser.Page(t, phone)
	code := ownCase(mine, base)
	copied := plainCopy(mine, base, mine.Downloads())

	openData(theirs, base)
	theirs.Click("button", "Es mi equipo")
	theirs.Click("button", "Seguir sin frase")
	attach(t, theirs, "copia.json", copied)
	theirs.Click("button", "Juntar")
	theirs.Shows("Listo. Registros juntados: 1.")
	saved(theirs)
	answer(theirs, base, code, "No se cumple")
	back := plainCopy(theirs, base, theirs.Downloads())
	answer(mine, base, code, "Se cumple")

	openData(mine, base)
	attach(t, mine, "vuelta.json", back)
	mine.Shows("Distintos: 1")
	mine.Shows("Datos que cambian: 1. En 1 quedarán las dos respuestas, para que usted decida.")
	mine.Click("button", "Juntar")
	mine.Shows("Listo. Registros juntados: 1.")
	saved(mine)
	other := browser.Page(t, browsertest.View{SameStorage: true})
	openCases(other, base)
	other.Click("button", code)
	other.Shows("Hay respuestas distintas, hechas por separado.")

	mine.Click("button", "Deshacer la recuperación")
	mine.Shows("Se deshizo la recuperación.")
	saved(mine)
	other.Until("the answer is the one from before", `!document.body.innerText.includes("Hay respuestas distintas") &&
		document.querySelector("[name='respuesta/`+deadlinesID+`']:checked").value === "se-cumple"`)
	attach(t, mine, "vuelta.json", back)
	mine.Shows("Iguales: 1")
	for _, page := range []*browsertest.Page{mine, theirs, other} {
		wantNoProblems(t, page)
	}
}

// TestRestoreUndoLeavesLaterWork: what somebody wrote since in another window is
// theirs.
func TestRestoreUndoLeavesLaterWork(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	page := browser.Page(t, browsertest.View{SameStorage: true})
	code := ownCase(page, base)
	openData(page, base)
	attach(t, page, "copia.json", madeElsewhere(t, guideOf(page), code))
	page.Shows("Otro caso tiene este mismo código. Quedarán los dos.")
	page.Click("button", "Cancelar")
	attach(t, page, "copia.json", madeElsewhere(t, guideOf(page), "Yarumo-99"))
	page.Click("button", "Juntar")
	page.Shows("Listo. Registros juntados: 1.")
	saved(page)
	answer(browser.Page(t, browsertest.View{SameStorage: true}), base, "Yarumo-99", "Se cumple")
	page.Click("button", "Deshacer la recuperación")
	page.Shows("Se dejó lo que alguien escribió después de juntar. Está en: Caso Yarumo-99")
	page.Shows("Entran 2 registros.")
	wantNoProblems(t, page)
}
