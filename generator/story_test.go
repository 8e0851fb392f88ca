package main

import (
	"testing"

	"acompana/generator/internal/browsertest"

	"github.com/chromedp/chromedp/kb"
)

// countPrints keeps the dialog for printing away, and counts.
const countPrints = `window.print = () => { window.printed = (window.printed ?? 0) + 1 }`

// TestWholePathByKeyboard: on a phone's screen and by keys alone, somebody makes a
// case, verifies, writes a next step, gives it a day among the pendientes, prints
// and takes a copy; another browser opens it.
func TestWholePathByKeyboard(t *testing.T) {
	if testing.Short() {
		t.Skip("presses many keys")
	}
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	page := browser.Page(t, phone)
	page.Before(countPrints)
	keys := keyboard{t, page}
	openCases(page, base)
	keys.enter("button: Es mi equipo")
	keys.enter("button: Seguir sin frase")
	works(page)

	keys.down("combobox: Modalidad", 2)
	keys.down("combobox: Momento en que va el caso", 2)
	keys.enter("button: Crear el caso")
	page.Until("the case is open", `!document.querySelector("[data-part=case-head]").hidden`)
	code := browsertest.Eval[string](page, `document.querySelector("[data-part=code]").textContent.replace("Caso ", "")`)
	keys.walk("radio: Sin verificar")
	page.Press(kb.ArrowRight)
	page.Shows("1 de 7 verificados · 1 se cumple")
	keys.enter("DisclosureTriangle: Nota y próximo paso")
	keys.write("textbox: Próximo paso", "pedir el cupo")
	saved(page)
	keys.enter("button: ‹ Todos los casos")
	keys.enter("button: Pendientes")
	keys.enter("button: Poner fecha: pedir el cupo")
	keys.enter("button: Mañana")
	keys.enter("button: Guardar la fecha")
	wantTasks(t, page, map[string][]string{"Esta semana": {"pedir el cupo"}})
	keys.enter("button: Imprimir la lista")
	if n := browsertest.Eval[int](page, "window.printed"); n != 1 {
		t.Errorf("printed %d times", n)
	}
	wantAccessible(t, page, "pendientes")
	saved(page)

	openData(page, base)
	files := page.Downloads()
	keys.enter("button: Preparar el archivo cifrado")
	page.Has("heading", "Anote estas seis palabras")
	phrase := wordsShown(page)
	keys.walk("checkbox: Ya las anoté")
	page.Press(" ")
	keys.enter("button: Descargar el archivo")
	_, file := files.Next()
	wantNoProblems(t, page)

	other := browser.Page(t, phone)
	keys = keyboard{t, other}
	openData(other, base)
	keys.enter("button: Es mi equipo")
	keys.enter("button: Seguir sin frase")
	attach(t, other, "copia.age", file)
	keys.write("textbox: Las seis palabras de la copia", phrase)
	other.Press(kb.Enter)
	other.Has("heading", "Esto es lo que cambiaría")
	keys.enter("button: Juntar")
	saved(other)
	keys.enter("link: Ver en Casos")
	works(other)
	other.Shows("Caso " + code)
	other.Shows("1 de 7 verificados · 1 se cumple")
	keys.enter("button: ‹ Todos los casos")
	other.Shows("Pendientes (1)")
	wantNoProblems(t, other)
}
