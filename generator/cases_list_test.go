package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// listedCodes are the codes of the rows in sight, in order.
const listedCodes = `[...document.querySelectorAll("[data-part=cases] > li")].filter(row => row.checkVisibility()).map(row => row.querySelector("[data-slot=code]").textContent)`

func wantListed(t *testing.T, page *browsertest.Page, want ...string) {
	t.Helper()
	page.Until("the list shows "+strings.Join(want, ", "), `JSON.stringify(`+listedCodes+`) === '["`+strings.Join(want, `","`)+`"]'`)
}

// rowOf is what a case's row says.
func rowOf(page *browsertest.Page, code string) string {
	return browsertest.Eval[string](page, `[...document.querySelectorAll("[data-part=cases] > li")].find(row => row.querySelector("[data-slot=code]").textContent === "`+code+`")?.innerText ?? "no row"`)
}

// TestCasesOwnCode: somebody may write the code, though not one that leads to a
// person; each refusal says why and what to do.
func TestCasesOwnCode(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, base)
	keepOpenly(page)
	page.Shows("Todavía no hay casos aquí.")
	page.Shows("Un caso es un código inventado")
	wantAccessible(t, page, "empty list")
	if browsertest.Eval[bool](page, `document.querySelector("[data-part=find]").checkVisibility()`) {
		t.Error("there is a search where there is nothing to find")
	}

	page.Choose("Modalidad", "Acogimiento Familiar")
	page.Choose("Momento en que va el caso", "Diseño del plan de caso")
	page.Click("button", "Escribir el mío")
	if got := page.Focused(); got != "textbox: Su código" {
		t.Errorf("the focus is on %q", got)
	}
	page.Click("button", "Crear el caso")
	page.Shows("Escriba un código, o use el propuesto.")
	for _, refused := range []struct{ name, code, says string }{
		{"petition of the SIM", "SIM-176543210", "SIM. Con él se llega a la persona."},
		{"document", "CC 1020304050", "Parece un número de documento."},
		{"person", "Yuleidy-07", "Parece el nombre de una persona."},
		{"initials", "JMR-07", "Parecen iniciales de una persona."},
		{"surname", "Rojas-12", "Parece el nombre de una persona."},
		{"telling", "Abuso-01", "Esa palabra cuenta algo del caso."},
		{"date", "Ceiba-12052014", "Parece una fecha."},
		{"telephone", "3104567890", "Parece un teléfono."},
		{"too long", "Ceibagrandedelcaminoviejo-07", "Es muy largo."},
		{"form", "Ceiba 07", "un guion y de una a tres cifras"},
		{"many digits", "Ceiba-98765", "Tiene demasiadas cifras"},
	} {
		fillIn(page, "codigo-propio", refused.code)
		page.Click("button", "Crear el caso")
		page.Until(refused.name+" is refused", `document.querySelector("[data-part=own-fault]").textContent.includes("`+refused.says+`")`)
	}
	wantAccessible(t, page, "refused code")
	fillIn(page, "codigo-propio", "  Ocobo-7 ")
	page.Click("button", "Crear el caso")
	page.Shows("Caso Ocobo-7")
	page.Click("button", "‹ Todos los casos")
	wantListed(t, page, "Ocobo-7")
	if got := browsertest.Eval[string](page, `document.querySelector("#codigo-propio").value`); got != "" {
		t.Errorf("the form still holds %q", got)
	}
	page.Click("button", "Escribir el mío")
	page.Type("textbox", "Su código", "ocobo-7")
	page.Press(kb.Tab)
	page.Shows("Ya tiene un caso con ese código.")
	fillIn(page, "codigo-propio", "ocobo-8")
	page.Until("the fault is gone", `!document.querySelector("[data-part=own-fault]").textContent`)
	page.Click("button", "Usar un código propuesto")
	page.Until("a code is proposed", `/^\S+-\d\d$/.test(document.querySelector("[data-part=new-code]").innerText)`)
	wantNoProblems(t, page)
}

// fillIn replaces what stands in a field, as somebody who pastes does.
func fillIn(page *browsertest.Page, id, text string) {
	browsertest.Eval[bool](page, `(field => { field.focus(); field.value = `+"`"+text+"`"+`; field.dispatchEvent(new Event("input", {bubbles: true})); return true; })(document.getElementById("`+id+`"))`)
}

// aShelf are cases as a manager has them: fresh and old, with tasks, siblings
// and archived ones.
func aShelf(t *testing.T, guide string) []*seededCase {
	const group = "hermanos-1"
	return []*seededCase{
		seedCase(t, guide, "Abarco-01", 2).task(deadlinesID, "Pedir la fecha a salud", -3),
		seedCase(t, guide, "Bejuco-02", 5).task(deadlinesID, "Acordar con educación", 3).set(review.SiblingsRegister, record.Choice, group),
		seedCase(t, guide, "Cacao-03", 10).task(deadlinesID, "Revisar la red", 30).set(review.SiblingsRegister, record.Choice, group),
		seedCase(t, guide, "Ceiba-04", 20).answer(deadlinesID, review.Met).answer("h1-plan-tres-niveles", review.PartlyMet),
		seedCase(t, guide, "Cedro-05", 40).set(review.ModalityRegister, record.Item, "mod-familiar"),
		seedCase(t, guide, "Guadua-06", 70).set(review.MomentRegister, record.Item, "h2-implementacion"),
		seedCase(t, guide, "Laurel-07", 95),
		seedCase(t, guide, "Mango-08", 100),
		seedCase(t, guide, "Nogal-09", 50).set(review.ClosedRegister, record.Day, dayFromNow(-50)).set(review.DeleteFromRegister, record.Day, dayFromNow(40)),
		seedCase(t, guide, "Roble-10", 120).set(review.ClosedRegister, record.Day, dayFromNow(-120)).set(review.DeleteFromRegister, record.Day, dayFromNow(-1)),
	}
}

// TestCasesFind: a case is found among many by its code, by filters and by order,
// and what the rows say is said in words.
func TestCasesFind(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, base)
	keepOpenly(page)
	keepSeeded(t, page, aShelf(t, guideOf(page))...)
	open := []string{"Abarco-01", "Bejuco-02", "Cacao-03", "Cedro-05", "Ceiba-04", "Guadua-06", "Laurel-07", "Mango-08"}
	wantListed(t, page, open...)
	page.Shows("8 casos")
	wantAccessible(t, page, "filled list")
	for code, says := range map[string][]string{
		"Abarco-01": {"Acogimiento Residencial", "Diseño del plan de caso", "Pendiente vencido: era para el"},
		"Bejuco-02": {"Pendiente esta semana:", "Hermanos: Cacao-03"},
		"Cacao-03":  {"Próximo pendiente:", "Hermanos: Bejuco-02"},
		"Ceiba-04":  {"2 de 7 verificados en este momento", "Último cambio:"},
	} {
		for _, text := range says {
			if row := rowOf(page, code); !strings.Contains(row, text) {
				t.Errorf("the row of %s does not say %q: %q", code, text, row)
			}
		}
	}

	// By code, with the keyboard alone.
	page.Type("searchbox", "Buscar por código", "CÉ")
	wantListed(t, page, "Cedro-05", "Ceiba-04")
	page.Shows("2 de 8 casos")
	page.Press(kb.Enter)
	page.Press("i")
	wantListed(t, page, "Ceiba-04")
	if path := page.Path(); path != casesPage {
		t.Errorf("the address became %q", path)
	}
	page.Press(kb.Tab, kb.Tab)
	if got := page.Focused(); got != "button: Quitar filtros" {
		t.Errorf("the focus is on %q, not on the way back", got)
	}
	page.Press(kb.Enter)
	wantListed(t, page, open...)
	if got := page.Focused(); got != "searchbox: Buscar por código" {
		t.Errorf("the focus is on %q, not on the search", got)
	}
	page.Press("x", "x")
	page.Shows("Ningún caso cumple lo que pidió.")
	wantAccessible(t, page, "nothing found")
	page.Click("button", "Quitar filtros")

	// By each filter.
	page.Click("DisclosureTriangle", "Filtrar y ordenar")
	page.Choose("Solo de la modalidad", "Acogimiento Familiar")
	wantListed(t, page, "Cedro-05")
	page.Shows("(1 filtro puesto)")
	page.Choose("Solo en el momento", "Implementación del plan de caso")
	page.Shows("Ningún caso cumple lo que pidió.")
	page.Shows("(2 filtros puestos)")
	page.Choose("Solo de la modalidad", "Todas")
	wantListed(t, page, "Guadua-06")
	page.Click("button", "Quitar filtros")
	page.Click("checkbox", "Con pendientes vencidos o para esta semana")
	wantListed(t, page, "Abarco-01", "Bejuco-02")
	page.Click("button", "Con pendientes vencidos o de esta semana (2)")
	wantListed(t, page, open...)
	page.Click("button", "Con pendientes vencidos o de esta semana (2)")
	wantListed(t, page, "Abarco-01", "Bejuco-02")
	page.Click("button", "Quitar filtros")
	page.Choose("Sin cambios desde hace", "30 días o más")
	wantListed(t, page, "Cedro-05", "Guadua-06", "Laurel-07", "Mango-08")
	page.Choose("Sin cambios desde hace", "60 días o más")
	wantListed(t, page, "Guadua-06", "Laurel-07", "Mango-08")
	page.Choose("Sin cambios desde hace", "90 días o más")
	wantListed(t, page, "Laurel-07", "Mango-08")
	page.Click("button", "Quitar filtros")

	// In each order.
	page.Choose("Ordenar por", "Último cambio, lo más reciente primero")
	wantListed(t, page, "Abarco-01", "Bejuco-02", "Cacao-03", "Ceiba-04", "Cedro-05", "Guadua-06", "Laurel-07", "Mango-08")
	page.Choose("Ordenar por", "Próximo pendiente")
	wantListed(t, page, open...)
	page.Choose("Ordenar por", "Código")
	page.Click("button", "Bejuco-02")
	page.Shows("Caso Bejuco-02")
	page.Click("button", "‹ Todos los casos")
	wantListed(t, page, open...)
	wantFocus(t, page, "Bejuco-02")
	wantNoProblems(t, page)
}

// TestCasesKeeping: what lies long is asked about, and archived cases stand apart
// until somebody deletes them.
func TestCasesKeeping(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, base)
	keepOpenly(page)
	keepSeeded(t, page, aShelf(t, guideOf(page))...)

	page.Shows("2 casos llevan 90 días o más sin cambios. ¿Siguen activos?")
	page.Click("button", "Ver cuáles")
	wantListed(t, page, "Laurel-07", "Mango-08")
	page.Click("button", "Sigue activo: Laurel-07")
	wantListed(t, page, "Mango-08")
	page.Shows("Anotado: el caso Laurel-07 sigue activo.")
	page.Shows("Un caso lleva 90 días o más sin cambios.")
	if got := page.Focused(); got != "button: Sigue activo: Mango-08" {
		t.Errorf("the focus is on %q, not on the next", got)
	}
	page.Press(kb.Enter)
	page.Shows("Ningún caso cumple lo que pidió.")
	page.Click("button", "Quitar filtros")

	page.Click("button", "Ver los archivados (2)")
	wantListed(t, page, "Nogal-09", "Roble-10")
	page.Shows("2 casos archivados")
	for _, text := range []string{"Archivado el", "Previsto para borrar desde el"} {
		if row := rowOf(page, "Nogal-09"); !strings.Contains(row, text) {
			t.Errorf("the row does not say %q: %q", text, row)
		}
	}
	wantAccessible(t, page, "archived cases")
	page.Click("button", "Volver a los casos activos")

	page.Shows("Llegó la fecha prevista para borrar un caso archivado.")
	page.Click("button", "Borrar el caso Roble-10")
	page.Shows("¿Borrar Roble-10?")
	wantAccessible(t, page, "asked before deleting")
	page.Click("button", "No")
	page.Click("button", "Borrar el caso Roble-10")
	page.Click("button", "Sí, borrarlo")
	page.Shows("Se borró el caso Roble-10.")
	page.Shows("Ver los archivados (1)")
	page.Click("button", "Deshacer")
	page.Shows("Ver los archivados (2)")
	page.Click("button", "Abrir el caso Roble-10")
	page.Shows("Caso Roble-10")
	wantNoProblems(t, page)
}

// TestCasesListFollowsWindows: the list and the meeting show what another window
// does, and nothing of a case after everything was wiped.
func TestCasesListFollowsWindows(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	first := browser.Page(t, sharedPhone)
	openCases(first, base)
	keepOpenly(first)
	keepSeeded(t, first, aShelf(t, guideOf(first))...)
	first.Click("button", "Reunión")
	first.Shows("Casos que van: 7 de 8")
	first.Click("button", "Casos")
	first.Type("searchbox", "Buscar por código", "a")

	second := browser.Page(t, sharedPhone)
	openCases(second, base)
	works(second)
	code := createCase(second)
	second.In("group", deadlines).Click("radio", "No se cumple")
	saved(second)
	first.Until("the new case is there", `document.querySelector("[data-part=count]").textContent.endsWith("de 9 casos")`)
	if got := browsertest.Eval[string](first, `document.querySelector("#buscar-caso").value`); got != "a" {
		t.Errorf("the search says %q", got)
	}
	first.Click("button", "Reunión")
	first.Shows("Casos que van: 8 de 9")
	if text := browsertest.Eval[string](first, `document.querySelector("[data-part=meeting-sheet]").innerText`); !strings.Contains(text, code) {
		t.Errorf("the sheet does not have %s", code)
	}
	second.Open(base + dataPage)
	works(second)
	second.Click("button", "Borrar todo…")
	second.Click("button", "Sí, borrar todo lo de este navegador")
	first.Until("nothing of a case is left", `!/[A-Z][a-z]+-\d\d/.test(document.querySelector("[data-part=list]").textContent.replace(/Ceiba-07/g, "").replace(document.querySelector("[data-part=new-code]").textContent, "") + document.querySelector("[data-part=meeting]").textContent)`)
}

// TestCasesRowsStay: a filter takes rows away and brings them back without
// touching those that stay.
func TestCasesRowsStay(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, base)
	keepOpenly(page)
	keepSeeded(t, page, aShelf(t, guideOf(page))...)
	browsertest.Eval[bool](page, `(() => {
		window.touched = [];
		new MutationObserver(all => all.forEach(m => [...m.addedNodes, ...m.removedNodes].forEach(n => touched.push(n.querySelector?.("[data-slot=code]")?.textContent))))
			.observe(document.querySelector("[data-part=cases]"), {childList: true});
		return true;
	})()`)
	page.Type("searchbox", "Buscar por código", "c")
	wantListed(t, page, "Abarco-01", "Bejuco-02", "Cacao-03", "Cedro-05", "Ceiba-04")
	page.Press("e")
	wantListed(t, page, "Cedro-05", "Ceiba-04")
	page.Press(kb.Backspace)
	wantListed(t, page, "Abarco-01", "Bejuco-02", "Cacao-03", "Cedro-05", "Ceiba-04")
	got := browsertest.Eval[[]string](page, "touched")
	slices.Sort(got)
	if want := []string{"Abarco-01", "Abarco-01", "Bejuco-02", "Bejuco-02", "Cacao-03", "Cacao-03", "Guadua-06", "Laurel-07", "Mango-08"}; !slices.Equal(got, want) {
		t.Errorf("rows touched: %v, want %v", got, want)
	}
}
