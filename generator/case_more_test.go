package main

import (
	"fmt"
	"strconv"
	"testing"

	"acompana/generator/internal/browsertest"
)

// caseAxe looks at the page as it is now.
func caseAxe(t *testing.T, page *browsertest.Page) {
	t.Helper()
	for _, violation := range browsertest.LoadAxe(t, root).Violations(page) {
		t.Error(violation)
	}
}

// unfold opens what is folded under a title that begins so.
func unfold(page *browsertest.Page, title string) {
	page.Click("DisclosureTriangle", summaryOf(page, title))
}

// summaryOf is the whole title, with what stands beside it.
func summaryOf(page *browsertest.Page, title string) string {
	found := `[...document.querySelectorAll("summary")].filter(s => s.checkVisibility()).map(s => s.innerText.replace(/\s+/g, " ").trim()).find(text => text.startsWith(` + strconv.Quote(title) + `))`
	page.Until("there is a title "+title, found)
	return browsertest.Eval[string](page, found)
}

// dayHere is a day in the words of the page.
func dayHere(page *browsertest.Page, later int) string {
	return browsertest.Eval[string](page, fmt.Sprintf(`new Date(Date.now() + %d * 864e5).toLocaleDateString("es-CO", {day: "numeric", month: "long", year: "numeric"})`, later))
}

// actionsShown are the actions in sight below a title.
func actionsShown(page *browsertest.Page, title string) []string {
	return browsertest.Eval[[]string](page, `[...document.querySelectorAll("details.deeds")].filter(d => d.checkVisibility() && d.querySelector("summary").innerText.startsWith(`+strconv.Quote(title)+`))
		.flatMap(d => [...d.querySelectorAll("label")]).filter(l => l.checkVisibility()).map(l => l.innerText)`)
}

// changeModality says that the open case went to another modality today.
func changeModality(page *browsertest.Page, to string) {
	unfold(page, "Acogimiento")
	page.Choose("Modalidad", to)
	page.Click("button", "Cambió de modalidad")
	page.Click("button", "Guardar el cambio")
	page.Shows("La modalidad es ahora " + to)
}

// TestActionsAndTimeline: what the case manager does is asked by the present
// modality, and what was marked in an earlier one stays.
func TestActionsAndTimeline(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	page.Before(`globalThis.printed = []; globalThis.print = () => { dispatchEvent(new Event("beforeprint")); printed.push(document.querySelectorAll(".moment[open]").length); dispatchEvent(new Event("afterprint")) }`)
	openCases(page, base)
	keepOpenly(page)
	createCase(page)

	unfold(page, "Acogimiento Familiar 4 acciones")
	unfold(page, "Micro gestión")
	page.Choose("Acerca al SNBF según cada caso", "Hecha")
	page.Shows("Hecha · " + dayHere(page, 0))
	page.Shows("4 acciones · 1 hecha")
	page.Choose("Genera sinergia en el equipo de la modalidad", "Haciendo")
	page.Choose("Orienta para que NNA y familias se apropien del proceso", "No hace falta")
	page.Shows("4 acciones · 1 haciendo · 1 no hace falta")

	changeModality(page, "Acogimiento Residencial")
	page.Shows("De su modalidad anterior")
	if shown := actionsShown(page, "Acogimiento Familiar"); len(shown) != 1 || shown[0] != "Acerca al SNBF según cada caso" {
		t.Errorf("of the earlier modality there are %q", shown)
	}
	unfold(page, "Acogimiento Residencial 7 acciones")
	if shown := actionsShown(page, "Acogimiento Residencial"); len(shown) != 7 {
		t.Errorf("of the present modality there are %q", shown)
	}

	unfold(page, "Línea de tiempo")
	page.Shows("Llegó a «Diseño del plan de caso».")
	page.Shows("Pasó de Acogimiento Familiar a Acogimiento Residencial.")
	page.Shows("El empalme quedó pendiente.")
	page.Click("button", "Abrir otra ronda")
	page.Click("button", "Abrir la ronda")
	page.Shows("Se abrió la ronda 2 de «Diseño del plan de caso».")
	caseAxe(t, page)

	page.Reload()
	awaitDesk(page)
	page.Shows("De su modalidad anterior")
	unfold(page, "Acogimiento")
	if offered := browsertest.Eval[string](page, `[...document.querySelectorAll("#modalidad-caso option, #momento-caso option")].filter(o => !o.value && !o.disabled).map(o => o.textContent).join()`); offered != "" {
		t.Errorf("«%s» would erase what is known", offered)
	}
	page.Click("button", "Imprimir este momento")
	page.Click("button", "Imprimir todo el caso")
	if got := browsertest.Eval[string](page, `printed.join()`); got != "1,5" {
		t.Errorf("%s moments were printed, want 1 and 5", got)
	}
	page.Until("they are folded again", `document.querySelectorAll(".moment[open]").length === 1`)
	wantNoProblems(t, page)
}

// TestSiblingCases: two cases are linked by their codes alone, and one leads to
// the other.
func TestSiblingCases(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, base)
	keepOpenly(page)
	first := createCase(page)
	page.Click("button", "‹ Todos los casos")
	second := createCase(page)

	unfold(page, "Hermanos en otros casos")
	page.Until("the other code can be chosen", `[...document.querySelectorAll("datalist option")].map(o => o.value).join() === `+strconv.Quote(first))
	page.Click("button", "Enlazar")
	page.Shows("Escriba o elija el código del otro caso.")
	page.Type("combobox", "Código del otro caso", "Nadie-99")
	page.Click("button", "Enlazar")
	page.Shows("No hay otro caso abierto con ese código.")
	page.Until("the field is emptied", `(document.querySelector("#caso-hermano").value = "", true)`)
	page.Type("combobox", "Código del otro caso", first)
	page.Click("button", "Enlazar")
	page.Shows("Enlazado con " + first)
	page.Shows("Hermanos en otros casos: 1")
	caseAxe(t, page)

	page.Click("button", "Abrir "+first)
	page.Shows("Caso " + first)
	if got := page.Focused(); got != "heading: Caso "+first {
		t.Errorf("the focus is on %q", got)
	}
	unfold(page, "Hermanos en otros casos: 1")
	page.Has("button", "Abrir "+second)
	page.Click("button", "Desenlazar este caso")
	page.Click("button", "No")
	page.Click("button", "Desenlazar este caso")
	page.Click("button", "Sí, desenlazar")
	page.Shows("Este caso ya no está enlazado.")
	saved(page)
	wantNoProblems(t, page)
}

// TestClosing: a closed case is archived, says so, and can be opened again; one
// that nobody touched for long asks what to do with it.
func TestClosing(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, base)
	keepOpenly(page)
	code := createCase(page)
	group := page.In("group", deadlines)
	group.Click("DisclosureTriangle", summaryIn(page, deadlines))
	group.Type("textbox", "Próximo paso", "Acordar el plazo con salud")
	page.Until("the step is typed", `[...document.querySelectorAll("[name^='paso/']")].some(area => area.value === "Acordar el plazo con salud")`)
	saved(page)

	unfold(page, "Cerrar el caso")
	page.Shows("Queda 1 pendiente sin hacer en este caso.")
	caseAxe(t, page)
	page.Click("button", "Cerrar este caso")
	page.Shows("Listo: el caso quedó cerrado.")
	page.Click("button", "Deshacer")
	page.Until("nothing is said that is not true", `!document.body.innerText.includes("Listo: el caso quedó cerrado.")`)
	page.Click("button", "Rehacer")
	page.Shows("Cerrado el " + dayHere(page, 0) + "; se propone borrarlo desde el " + dayHere(page, 90) + ".")
	page.Click("button", "‹ Todos los casos")
	page.Shows("Sus casos")
	if browsertest.Eval[bool](page, `document.querySelector("[data-part=cases]").innerText.includes(`+strconv.Quote(code)+`)`) {
		t.Error("a closed case stands among the open ones")
	}
	page.Click("button", "Ver los archivados (1)")
	page.Click("button", code)
	page.Shows("Mientras esté cerrado, solo se lee.")
	const free = `[...document.querySelectorAll("#modalidad-caso, #momento-caso, #egreso-caso, [data-criterion] :is(input, textarea, select), [data-deed] select")].filter(c => !c.disabled && !c.readOnly && c.type !== "hidden").length`
	if n := browsertest.Eval[int](page, free); n > 0 {
		t.Errorf("%d controls of a closed case can be changed", n)
	}
	caseAxe(t, page)
	page.Click("button", "Reabrir el caso")
	page.Shows("Listo: el caso está abierto otra vez.")
	if browsertest.Eval[int](page, free) == 0 {
		t.Error("nothing can be changed in an open case")
	}
	unfold(page, "Línea de tiempo")
	page.Shows("Se cerró el caso.")
	page.Shows("Se reabrió el caso.")
	unfold(page, "Cerrar el caso")
	page.Has("button", "Cerrar este caso")
	wantNoProblems(t, page)
}

// summaryIn is the title of what is folded in a criterion.
func summaryIn(page *browsertest.Page, question string) string {
	return browsertest.Eval[string](page, `[...document.querySelectorAll(".criterion")].find(c => c.querySelector(".question").innerText === `+strconv.Quote(question)+`).querySelector("summary").innerText.trim()`)
}

// TestStaleCase: a case that did not change for long asks whether it goes on.
func TestStaleCase(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, base)
	keepOpenly(page)
	code := createCase(page)
	saved(page)
	page.Click("button", "‹ Todos los casos")
	browsertest.Eval[bool](page, `(() => {
		const then = Date, later = 120 * 864e5;
		globalThis.Date = class extends then {
			constructor(...given) { given.length ? super(...given) : super(then.now() + later); }
			static now() { return then.now() + later; }
		};
		return true;
	})()`)
	page.Click("button", code)
	page.Shows("Este caso no cambia hace 120 días. ¿Sigue activo?")
	caseAxe(t, page)
	page.Click("button", "Cerrar el caso")
	page.Has("button", "Cerrar este caso")
	page.Click("button", "Sí, sigue")
	page.Shows("Anotado: el caso sigue activo.")
	page.Until("it asks no more", `document.querySelector("[data-part=case-stale]").hidden`)
	wantNoProblems(t, page)
}
