package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/assess"
	"acompana/wasm/record"
)

// bring brings a copy in through «Mis datos».
func bring(t *testing.T, page *browsertest.Page, base string, copied []byte, joined string) {
	t.Helper()
	openData(page, base)
	attach(t, page, "copia.json", copied)
	page.Click("button", "Juntar")
	page.Shows("Listo. Registros juntados: " + joined + ".")
	saved(page)
}

// endRound ends the round that is open, whatever is missing.
func endRound(page *browsertest.Page) {
	page.Until("the last group is in sight", `(document.querySelector("[data-to=comp-tecnicas]").click(), document.querySelector("[data-part=finish]").checkVisibility())`)
	page.Click("button", "Terminar la ronda")
	page.Click("button", "Terminar así")
	page.Shows("La ronda quedó terminada.")
}

// comparedRow is what the table says of a competency, column by column.
func comparedRow(page *browsertest.Page, competency string) string {
	return browsertest.Eval[string](page, `[...document.querySelectorAll("[data-compared=`+competency+`] td")].filter(td => !td.hidden).map(td => td.textContent).join(" | ")`)
}

// TestCompare: somebody rates again after some months, sees what changed, looks
// back by keyboard, and goes on to the plan.
func TestCompare(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openAssess(page, base)
	keepOpenly(page)
	page.Click("button", "Comparar")
	page.Shows("Para comparar hacen falta dos rondas terminadas")
	wantAccessible(t, page, "nothing to compare")
	guide := guideOf(page)
	older := roundOf(t, "ronda-de-abril", "mia", "Guadua-31", "2026-04-02", guide, map[string]assess.Level{
		selfKnowledge: assess.Developing, selfReflection: assess.Autonomous, stress: assess.Developing, openness: assess.Initial,
	})
	bring(t, page, base, bundleOf(t, older, made(t, "perfil-mio", assess.ProfileKind, guide, map[string]record.Value{
		assess.PersonRegister: {Kind: record.Choice, Text: "mia"}, assess.CodeRegister: {Kind: record.Text, Text: "Guadua-31"},
	})), "2")

	openAssess(page, base)
	page.Click("button", "Mis rondas")
	beginRound(page)
	look(page, "Autoconocimiento", autonomous)
	page.In("group", "Autoconocimiento").Type("textbox", exampleBox, "Pedí relevo a tiempo en un análisis.")
	look(page, "Reflexiona y hace pensar con preguntas", developing)
	look(page, "Regula el estrés y las emociones", developing)
	look(page, "Piensa con criterio propio y creatividad", initial)
	endRound(page)
	page.Click("button", "‹ Todas las rondas")
	page.Click("button", "Comparar")
	for _, says := range []string{
		"Autoconocimiento, de «2 En desarrollo» a «3 Autónomo»",
		"Reflexiona y hace pensar con preguntas, de «3 Autónomo» a «2 En desarrollo»",
		"Bajar puede ser que ahora se mira con más exigencia.",
		"Piensa con criterio propio y creatividad: ahora en «1 Inicial»",
		"antes en «1 Inicial»",
		"Subió en: Autoconocimiento. Bajó en: Reflexiona y hace pensar con preguntas.",
	} {
		page.Shows(says)
	}
	if got, want := comparedRow(page, selfKnowledge), "2 En desarrollo | 3 Autónomo | Subió"; got != want {
		t.Errorf("the row is %q, want %q", got, want)
	}
	page.Click("DisclosureTriangle", "Sigue igual")
	page.Shows("Regula el estrés y las emociones: «2 En desarrollo»")
	page.Until("the rounds are drawn", `document.querySelectorAll("[data-drawing=compare] svg .series.dashed").length`)
	wantAccessible(t, page, "compared")

	lookBackByKeyboard(t, page)
	if got, want := comparedRow(page, selfKnowledge), "2 En desarrollo | 1 Inicial | 3 Autónomo | Subió"; got != want {
		t.Errorf("the row is %q, want %q", got, want)
	}
	page.Shows("Hoy cree que entonces estaba más atrás")
	page.Shows("Autoconocimiento: entonces marcó «2 En desarrollo», hoy cree que era «1 Inicial»")
	page.Shows("Visto así, subió")
	page.Shows("Autoconocimiento, de «1 Inicial» a «3 Autónomo»")
	wantAccessible(t, page, "looked back")
	saved(page)

	page.Click("button", "Deshacer lo que respondí aquí")
	page.Shows("Se deshizo. Quedó como estaba antes.")
	if got, want := comparedRow(page, selfKnowledge), "2 En desarrollo | 3 Autónomo | Subió"; got != want {
		t.Errorf("after undoing the row is %q, want %q", got, want)
	}
	lookBackByKeyboard(t, page)
	saved(page)

	files := page.Downloads()
	page.Click("button", "Bajar el dibujo (SVG)")
	if _, drawing := files.Next(); !strings.HasPrefix(string(drawing), "<?xml") {
		t.Errorf("the drawing is %q", drawing[:min(len(drawing), 40)])
	}
	page.Reload()
	awaitDesk(page)
	page.Click("button", "Comparar")
	page.Shows("Autoconocimiento: entonces marcó «2 En desarrollo», hoy cree que era «1 Inicial»")
	page.Click("button", "Ir al plan de la ronda de ahora")
	page.Shows("Elija hasta tres prioridades.")
	wantNoProblems(t, page)
}

// lookBackByKeyboard says that one thing looks different today, with keys alone.
func lookBackByKeyboard(t *testing.T, page *browsertest.Page) {
	t.Helper()
	browsertest.Eval[bool](page, `document.querySelector("[data-part=compare-print]").focus(), true`)
	tabTo(t, page, "button: Mirar hacia atrás")
	page.Press(kb.Enter)
	if focused := page.Focused(); focused != "heading: ¿Cómo se ve hoy en aquel momento?" {
		t.Errorf("the form begins at %q", focused)
	}
	if text := page.Text(); strings.Contains(text, "de «2 En desarrollo»") {
		t.Error("what was answered then is in sight")
	}
	wantAccessible(t, page, "looking back")
	page.Shows("0 de 23 respondidas")
	page.Shows("Entiendo qué es. Necesito guía para hacerlo.")
	page.Shows("Se nota cuando: ")
	tabTo(t, page, "radio: Sin responder")
	page.Press(kb.ArrowDown, kb.ArrowDown) // from the last to the first, and on
	page.Until("it says «1 Inicial»", `document.querySelector("[name='nivel-antes/`+selfKnowledge+`'][value=inicial]").checked`)
	page.Shows("1 de 23 respondidas")
	browsertest.Eval[bool](page, `document.querySelector("[data-part=back-groups]").lastElementChild.lastElementChild.querySelector(":checked").focus(), true`)
	tabTo(t, page, "button: Ver las tres columnas")
	page.Press(kb.Enter)
	page.Shows("Visto desde hoy")
}

// profileOf is who works on some device.
func profileOf(t *testing.T, id, person, code, guide string) *record.Document {
	t.Helper()
	return made(t, id, assess.ProfileKind, guide, map[string]record.Value{
		assess.PersonRegister: {Kind: record.Choice, Text: person}, assess.CodeRegister: {Kind: record.Text, Text: code},
	})
}

// TestCompareTwoProfiles: who began on two devices has one series of rounds, and
// a third round asks before it looks back at another one.
func TestCompareTwoProfiles(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	shared := browser.Page(t, sharedPhone)
	openAssess(shared, base)
	shared.Click("button", "Es un equipo compartido")
	shared.Shows("¿Ya tiene un código? Recupere antes su copia en Mis datos.")
	page := browser.Page(t, phone)
	openAssess(page, base)
	keepOpenly(page)
	guide := guideOf(page)
	bring(t, page, base, bundleOf(t,
		profileOf(t, "perfil-a", "persona-a", "Guadua-31", guide), profileOf(t, "perfil-b", "persona-b", "Nogal-12", guide),
		roundOf(t, "ronda-uno", "persona-b", "Nogal-12", "2026-01-12", guide, map[string]assess.Level{selfKnowledge: assess.Initial}),
		roundOf(t, "ronda-dos", "persona-a", "Guadua-31", "2026-05-12", guide, map[string]assess.Level{selfKnowledge: assess.Developing}),
		roundOf(t, "ronda-tres", "persona-b", "Nogal-12", "2026-09-12", guide, map[string]assess.Level{selfKnowledge: assess.Autonomous}),
	), "5")
	openAssess(page, base)
	if code := browsertest.Eval[string](page, `document.querySelector("[data-part=person-code]").textContent`); code != "Guadua-31" {
		t.Errorf("the code of the older profile is Guadua-31, the page shows %q", code)
	}
	page.Click("button", "Comparar")
	page.Shows("Autoconocimiento, de «2 En desarrollo» a «3 Autónomo»")
	page.Click("button", "Mirar hacia atrás")
	page.In("group", "Autoconocimiento").Click("radio", "2 En desarrollo Me sale en casos sencillos, o con apoyo.")
	page.Click("button", "Ver las tres columnas")
	page.Choose("Ronda de antes", "Ronda del 12 de enero de 2026")
	page.Shows("Autoconocimiento, de «1 Inicial» a «3 Autónomo»")
	page.Click("button", "Mirar hacia atrás")
	page.Shows("Esta ronda ya mira hacia atrás a la del 12 de mayo de 2026.")
	wantAccessible(t, page, "asked before replacing")
	page.Click("button", "Dejarlo como está")
	page.Choose("Ronda de antes", "Ronda del 12 de mayo de 2026")
	page.Has("button", "Cambiar lo que miré")
	page.Choose("Ronda de antes", "Ronda del 12 de enero de 2026")
	page.Click("button", "Mirar hacia atrás")
	page.Click("button", "Reemplazar y seguir")
	page.Shows("0 de 23 respondidas")
	page.Click("button", "Deshacer lo que respondí aquí")
	page.Choose("Ronda de antes", "Ronda del 12 de mayo de 2026")
	page.Has("button", "Mirar hacia atrás")
	wantNoProblems(t, page)
}
