package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/record"
)

// fileOf is a copy of one document.
func fileOf(t *testing.T, d *record.Document) string {
	t.Helper()
	bundle, err := record.EncodeBundle([]*record.Document{d})
	name := filepath.Join(t.TempDir(), "copia.json")
	if err == nil {
		err = os.WriteFile(name, bundle, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// TestChangeOfModality: what was verified before keeps its modality, and the
// stay its handover.
func TestChangeOfModality(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	page := browsertest.Start(t).Page(t, phone)
	openCase(page, serveSite(t))
	page.In("group", deadlines).Click("radio", "Se cumple")
	unfoldAt(page, "details:has(> [data-part=facts])")

	page.Choose("Modalidad", "Acogimiento Residencial")
	page.Shows("¿Cambió de modalidad o la está corrigiendo?")
	page.Click("button", "Dejarla como estaba")
	page.Until("the list says what was", `document.querySelector("#modalidad-caso").value === "mod-familiar"`)

	page.Choose("Modalidad", "Acogimiento Residencial")
	page.Click("button", "Cambió de modalidad")
	page.Has("Date", "Fecha del cambio")
	wantAccessible(t, page, "a change of modality")
	page.Choose("Empalme entre quien entrega y quien recibe", "Pendiente")
	page.Click("button", "Guardar el cambio")
	page.Shows("La modalidad es ahora Acogimiento Residencial.")
	page.Has("link", "Revise las acciones de la nueva modalidad")
	page.Click("button", "Deshacer")
	page.Until("nothing is said that is not true", `!document.body.innerText.match(/La modalidad es ahora|Revise las acciones de la nueva/)`)
	page.Click("button", "Rehacer")
	page.Shows("Acogimiento Familiar, hasta el")
	page.Choose("Empalme", "Hecho")
	saved(page)
	page.Reload()
	awaitDesk(page)
	unfoldAt(page, "details:has(> [data-part=facts])")
	page.Shows("Acogimiento Familiar, hasta el")
	page.Until("the handover is kept", `document.querySelector("[name=empalme]").value === "hecho"`)

	page.Choose("Modalidad", "Acogimiento Familiar")
	page.Click("button", "La estoy corrigiendo")
	page.Until("no stay is left", `document.querySelector("[data-part=past]").hidden`)
	wantNoProblems(t, page)

	browsertest.Eval[bool](page, `(Date.prototype.toISOString = () => "un reloj que no dice nada", true)`)
	page.Click("button", "Deshacer")
	page.Until("the bar says that it was not taken", `document.querySelector("[data-part=kept]").dataset.state === "failed"`)
	if text := browsertest.Eval[string](page, `document.querySelector("[data-part=revised]").textContent`); text != "" {
		t.Errorf("an undo that failed says %q", text)
	}
}

// TestOldVerification shows how long ago, and in which modality, something was
// verified.
func TestOldVerification(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, base)
	keepOpenly(page)
	openData(page, base)
	page.Attach("Archivo de la copia", copyOf(t, "caso-de-antes", map[string]record.Value{
		"codigo":                           {Kind: record.Text, Text: "Ceiba-07"},
		"momento":                          {Kind: record.Item, Text: "h1-plan"},
		"modalidad":                        {Kind: record.Item, Text: "mod-residencial"},
		"respuesta/" + deadlinesID + "/r1": {Kind: record.Choice, Text: "se-cumple"},
		"estadia/e1":                       {Kind: record.Item, Text: "mod-familiar"},
		"estadia-hasta/e1":                 {Kind: record.Day, Text: "2026-11-21"},
	}))
	page.Click("button", "Juntar")
	page.Shows("Listo. Registros juntados: 1")
	openCases(page, base)
	page.Click("button", "Ceiba-07")
	page.Shows("el 20 de noviembre de 2026, en Acogimiento Familiar, su modalidad de entonces.")
	wantNoProblems(t, page)
}

// TestBackToAnEarlierMoment goes back, and verifies again what was verified.
func TestBackToAnEarlierMoment(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	page := browsertest.Start(t).Page(t, phone)
	code := openCase(page, serveSite(t))
	unfoldAt(page, "details:has(> [data-part=facts])")
	page.Choose("Momento", "Implementación del plan de caso")
	page.Shows("Acogimiento Familiar · Implementación del plan de caso · egreso progresivo: aún no se sabe")
	page.Choose("Momento", "Diseño del plan de caso") // where nothing was verified yet
	page.Shows("Acogimiento Familiar · Diseño del plan de caso")
	page.In("group", deadlines).Click("radio", "Se cumple")
	page.Choose("Momento", "Implementación del plan de caso")
	page.Shows("Acogimiento Familiar · Implementación del plan de caso")
	page.Choose("Momento", "Diseño del plan de caso")
	page.Shows("«Diseño del plan de caso» ya tiene respuestas. ¿Abre allí otra ronda?")
	wantAccessible(t, page, "on the way back")
	page.In("group", "«Diseño del plan de caso» ya tiene respuestas. ¿Abre allí otra ronda?").Type("textbox", "Motivo, si quiere anotarlo", "el plan no alcanzó")
	page.Click("button", "Sí, abrir otra ronda")
	page.Shows("Ronda 2, abierta el")
	page.Shows("Motivo: el plan no alcanzó")
	page.Shows("0 de 7 verificados · 0 se cumplen · Ronda 2")
	page.Click("button", "‹ Todos los casos")
	page.Click("button", code)
	page.Click("button", "Deshacer") // all of it at once, also after coming back
	page.Shows("Acogimiento Familiar · Implementación del plan de caso")
	page.Shows("1 de 7 verificados · 1 se cumple")

	page.Click("button", "Ir a: Implementación del plan de caso")
	page.Until("its summary has the focus", `document.activeElement === document.querySelector("[data-moment=h2-implementacion] > summary")`)
	browsertest.Eval[bool](page, `document.querySelector("[data-moment=h2-implementacion] [value=en-parte]").click(), true`)
	unfoldAt(page, "details:has(> [data-part=facts])")
	page.Choose("Momento", "Diseño del plan de caso")
	page.Click("button", "No, seguir en la misma ronda")
	page.Shows("Acogimiento Familiar · Diseño del plan de caso")
	page.Choose("Momento", "Implementación del plan de caso")
	page.Shows("«Implementación del plan de caso» ya tiene respuestas. ¿Abre allí otra ronda?")
	page.Click("button", "Sí, abrir otra ronda")
	page.Shows("Ronda 2, abierta el")
	wantNoProblems(t, page)
}

// TestServicesAndCarry looks at the services one by one, and brings an answer to
// the moment that follows.
func TestServicesAndCarry(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	page := browsertest.Start(t).Page(t, phone)
	openCase(page, serveSite(t))
	unfoldAt(page, "[data-moment=h3-reunificacion]")
	page.In("group", "¿Qué redes sostendrán el retorno y qué se hizo para fortalecerlas?").Click("radio", "En parte")
	unfoldAt(page, "details.services")
	page.In("group", "Educación").Click("radio", "Activo")
	page.In("group", "Salud").Click("radio", "No aplica")
	page.Shows("2 de 6 servicios vistos")
	page.Shows("Falta el motivo: escríbalo en la nota del servicio.")
	page.Type("textbox", "Nota corta: salud", "ya la tiene en el nuevo municipio")
	page.Press(kb.Tab)
	saved(page)
	page.Reload()
	awaitDesk(page)
	unfoldAt(page, "[data-moment=h3-reunificacion]")
	page.Shows("2 de 6 servicios vistos")
	if got := answerOf(page, "h3-reunificacion-servicio-educacion"); got != "se-cumple" {
		t.Errorf("education is %q", got)
	}
	for _, service := range []string{"Educación", "Recreación", "Deporte", "Cultura", "Subsidios"} {
		page.In("group", service).Click("radio", "Activo")
	}
	page.Shows("Falta su respuesta general: ¿Educación, salud, recreación, deporte, cultura y subsidios quedan activos?")
	page.In("group", "¿Educación, salud, recreación, deporte, cultura y subsidios quedan activos?").Click("radio", "Se cumple")
	page.Until("it asks no more", `document.querySelector("[data-slot=general]").textContent === ""`)
	const own = `[...document.querySelectorAll("label[data-past]")].filter(l => l.checkVisibility()).length`
	if n := browsertest.Eval[int](page, own); n > 0 {
		t.Errorf("%d criteria offer «No aplica», which is said elsewhere", n)
	}

	page.In("group", "¿Se prevé egreso progresivo?").Click("button", "No")
	page.Shows("No se miran: no se prevé egreso progresivo.")
	page.Shows("egreso progresivo: no")
	page.Until("two are left out", `[...document.querySelectorAll("[data-condition]")].every(c => c.hidden)`)
	page.Click("button", "Cambiar")
	page.In("group", "¿Se prevé egreso progresivo?").Click("button", "Sí")
	page.Shows("egreso progresivo: sí")
	page.Until("they are back, and nothing is asked", `[...document.querySelectorAll("[data-condition]"), document.querySelector("[data-part=exit-ask]")].map(c => c.hidden).join() === "false,false,true"`)

	unfoldAt(page, "[data-moment=h3-reintegracion]")
	page.Click("button", "Traer lo verificado en reunificación")
	page.Shows("Se trajo «En parte», con fecha de hoy. Compruebe que sigue así.")
	if got := answerOf(page, "h3-reintegracion-redes-apoyo"); got != "en-parte" {
		t.Errorf("brought %q", got)
	}
	page.Click("button", "Deshacer")
	page.Has("button", "Traer lo verificado en reunificación")
	wantNoProblems(t, page)
}

// TestCaseIsAccessible unfolds all there is of a case, a moment at a time: axe-core
// takes too long over all of them at once on a busy machine.
func TestCaseIsAccessible(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	page := browsertest.Start(t).Page(t, phone)
	openCase(page, serveSite(t))
	axe := browsertest.LoadAxe(t, root)
	for _, moment := range browsertest.Eval[[]string](page, `[...document.querySelectorAll("[data-moment]")].map(m => m.dataset.moment)`) {
		browsertest.Eval[bool](page, `(document.querySelectorAll("[data-part=checklist] details").forEach(d => d.open = d.closest("[data-moment]")?.dataset.moment === "`+moment+`" || Boolean(d.closest("[data-part=case-head]"))), true)`)
		page.Until("the steps are made", `[...document.querySelectorAll('[data-moment="`+moment+`"] [data-criterion]')].every(c => c.querySelector(".step"))`)
		wantAccessible(t, page, moment)
		page.Look(browsertest.View{Width: phone.Width, Height: phone.Height, Dark: true})
		for _, violation := range axe.Contrast(page) {
			t.Errorf("%s, dark: %v", moment, violation)
		}
		page.Look(phone)
	}
	wantNoProblems(t, page)
}

// TestCaseByKeyboard opens a round and writes a step without a pointer.
func TestCaseByKeyboard(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	t.Parallel()
	page := browsertest.Start(t).Page(t, browsertest.View{})
	openCase(page, serveSite(t))
	tabTo(t, page, "button: Abrir otra ronda")
	page.Press(kb.Enter)
	tabTo(t, page, "textbox: Motivo, si quiere anotarlo")
	page.Press("o", "t", "r", "a")
	tabTo(t, page, "button: Abrir la ronda")
	page.Press(kb.Enter)
	page.Shows("Motivo: otra")
	tabTo(t, page, "radio: Sin verificar")
	page.Press(kb.ArrowRight)
	page.Shows("1 de 7 verificados · 1 se cumple · Ronda 2")
	tabTo(t, page, "DisclosureTriangle: Nota y próximo paso")
	page.Press(kb.Enter)
	tabTo(t, page, "textbox: Próximo paso")
	page.Press("v", "e", "r")
	tabTo(t, page, "combobox: Perfil que responde")
	page.Press(kb.ArrowDown)
	tabTo(t, page, "button: Hecho")
	page.Press(kb.Enter)
	page.Shows("Hecho el")
	if got := page.Focused(); got != "button: Escribir otro paso" {
		t.Errorf("after «Hecho» the focus is on %q", got)
	}
	wantNoProblems(t, page)
}
