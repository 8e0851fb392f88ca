package main

import (
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
)

// What a person reads beside the radios of a skill of somebody else's.
const (
	theirInitial    = "1 Inicial La persona entiende qué es. Necesita guía para hacerlo."
	theirDeveloping = "2 En desarrollo Le sale en casos sencillos, o con apoyo."
)

// TestTwoViews: on two computers, a person and whoever accompanies answer apart;
// their looks meet by a sealed file.
func TestTwoViews(t *testing.T) {
	if testing.Short() {
		t.Skip("opens two browsers' worth of storage")
	}
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	person, guest := browser.Page(t, phone), browser.Page(t, phone)
	openAssess(person, base)
	keepOpenly(person)
	code := browsertest.Eval[string](person, `document.querySelector("[data-part=person-code]").textContent`)
	beginRound(person)
	look(person, "Autoconocimiento", autonomous)
	person.In("group", "Autoconocimiento").Type("textbox", exampleBox, "Pedí relevo a tiempo.")
	look(person, "Reflexiona y hace pensar con preguntas", developing)
	look(person, "Regula el estrés y las emociones", developing)
	look(person, "Piensa con criterio propio y creatividad", developing)
	look(person, "Acoge el cambio y las diferencias", initial)
	endRound(person)
	saved(person)
	person.Click("button", "‹ Todas las rondas")
	person.Click("button", "Conversar")
	person.Shows("Todavía no hay dos miradas para juntar.")
	wantAccessible(t, person, "nothing to meet")

	openAssess(guest, base)
	keepOpenly(guest)
	guest.Click("DisclosureTriangle", "Acompaño a otra persona: dar mi mirada")
	if guest.Type("textbox", "Código que le dio la persona", strings.ToLower(code)); browsertest.Eval[bool](guest, `document.querySelector("[data-part=accompany] [value=seleccion]") !== null`) {
		t.Error("a look at somebody's work is offered for a selection")
	}
	guest.Click("button", "Empezar la mirada")
	roundIsOpen(guest)
	guest.Shows("Mirada a " + code)
	look(guest, "Autoconocimiento", theirInitial)
	look(guest, "Reflexiona y hace pensar con preguntas", theirInitial)
	look(guest, "Regula el estrés y las emociones", theirDeveloping)
	look(guest, "Acoge el cambio y las diferencias", "3 Autónomo La persona lo hace casi siempre. Puedo contar un ejemplo reciente.")
	guest.In("group", "Acoge el cambio y las diferencias").Type("textbox", exampleBox, "Propuso otra forma en la mesa.")
	endRound(guest)
	saved(guest)
	file, words := viewFileOf(guest)

	openData(person, base)
	attach(t, person, "mirada.age", file)
	person.Type("textbox", "Las seis palabras de la copia", words)
	person.Click("button", "Abrir la copia")
	person.Shows("Mirada de acompañamiento de " + code)
	person.Click("button", "Juntar")
	saved(person)
	openAssess(person, base)
	person.Click("button", "Mis rondas")
	person.Click("button", "Quitar de este equipo")
	person.Shows("Se quitó de este equipo.")
	person.Click("button", "Devolver la mirada")
	person.Shows("La ronda volvió.")
	saved(person)
	wantAccessible(t, person, "a look that came by file")
	if person.Click("button", "Conversar sobre esta"); strings.Contains(person.Text(), "Para conversar\n") {
		t.Error("the looks are shown before anybody asked")
	}
	person.Click("button", "Ver las dos miradas juntas")
	wantMet(t, person)
	wantAccessible(t, person, "two looks")
	person.Click("button", "Anotar lo acordado en el plan")
	person.Shows("Elija hasta tres prioridades.")
	wantNoProblems(t, person)
	wantNoProblems(t, guest)
}

// viewFileOf takes the look along that was just finished.
func viewFileOf(page *browsertest.Page) (file []byte, words string) {
	files := page.Downloads()
	page.Click("button", "‹ Todas las rondas")
	page.Click("button", "Conversar")
	page.Click("DisclosureTriangle", "Preparar archivo para la conversación")
	page.Click("button", "Preparar el archivo cifrado")
	page.Has("heading", "Anote estas seis palabras")
	words = wordsShown(page)
	page.Click("checkbox", "Ya las anoté")
	page.Click("button", "Descargar el archivo")
	_, file = files.Next()
	return file, words
}

// wantMet: what is far apart is listed in both directions with questions, what is
// near is only counted.
func wantMet(t *testing.T, page *browsertest.Page) {
	t.Helper()
	talk := browsertest.Eval[[]string](page, `[...document.querySelectorAll("[data-part=meet-talk] > *")].map(e => e.innerText)`)
	if len(talk) != 2 {
		t.Fatalf("to talk about: %q", talk)
	}
	for i, want := range [][]string{
		{"Autoconocimiento", "3 Autónomo", "Ejemplo: Pedí relevo a tiempo.", "1 Inicial", "¿Qué parte de ese trabajo no se alcanza a ver desde fuera?"},
		{"Acoge el cambio", "1 Inicial", "3 Autónomo", "Ejemplo: Propuso otra forma en la mesa.", "¿Qué vio quien acompaña que la persona da por hecho?"},
	} {
		for _, says := range want {
			if !strings.Contains(talk[i], says) {
				t.Errorf("%q does not say %q", talk[i], says)
			}
		}
	}
	page.Shows("Regula el estrés y las emociones: «2 En desarrollo»")
	page.Shows("En 1 competencia la diferencia es de un solo nivel.")
	page.Shows("Piensa con criterio propio y creatividad: la persona, «2 En desarrollo»")
	page.Shows("En 18 competencias nadie dio un nivel.")
}

// TestTwoViewsOneDevice: the two share a computer. The look is apart from the
// person's round, shows nothing of it, and meets it once both are finished; taken
// along it goes with what its author has.
func TestTwoViewsOneDevice(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openAssess(page, base)
	keepOpenly(page)
	code := browsertest.Eval[string](page, `document.querySelector("[data-part=person-code]").textContent`)
	beginRound(page)
	look(page, "Regula el estrés y las emociones", developing)
	endRound(page)
	page.Click("button", "‹ Todas las rondas")
	page.Click("DisclosureTriangle", "Acompaño a otra persona: dar mi mirada")
	page.Type("textbox", "Código que le dio la persona", " "+strings.ToUpper(code)+" ")
	page.Click("button", "Empezar la mirada")
	page.Shows("Ese es el código de quien usa este equipo.")
	wantAccessible(t, page, "asked who looks")
	page.Click("button", "Soy quien acompaña, en este mismo equipo")
	roundIsOpen(page)
	page.Shows("Mirada a " + code)
	if n := browsertest.Eval[int](page, `document.querySelectorAll("[data-part=round] input:checked").length`); n != 0 {
		t.Errorf("%d answers of the person are in the form", n)
	}
	look(page, "Regula el estrés y las emociones", theirDeveloping)
	endRound(page)
	page.Click("button", "‹ Todas las rondas")
	page.Has("button", "Mirada a "+code)
	page.Click("button", "Conversar")
	page.Click("button", "Ver las dos miradas juntas")
	page.Shows("Regula el estrés y las emociones: «2 En desarrollo»")
	wantNoProblems(t, page)
}
