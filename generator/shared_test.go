package main

import (
	"testing"

	"acompana/generator/internal/browsertest"
)

// TestSharedWindows: on a shared computer the open windows have one work between
// them, and leaving ends it in all of them, with no trace.
func TestSharedWindows(t *testing.T) {
	if testing.Short() {
		t.Skip("opens two windows")
	}
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	first := browser.Page(t, sharedPhone)
	openCases(first, base)
	first.Click("button", "Es un equipo compartido")
	code := createCase(first)
	first.In("group", deadlines).Click("radio", "Se cumple")
	goBack(first)
	wantFocus(t, first, code)
	first.Click("button", code)
	caseIs(first, code)

	second := browser.Page(t, sharedPhone)
	second.Open(base + dataPage)
	awaitDesk(second)
	second.Shows("Equipo compartido")
	second.Shows("Hay 1 caso.")
	second.Choose("Caso, autoevaluación o formación", code)
	second.Shows("Se cumple")

	first.In("group", deadlines).Click("radio", "En parte")
	second.Shows("En parte")
	for _, stored := range []string{
		`Object.keys(localStorage).filter(k => k.startsWith("acompana:")).join()`,
		`indexedDB.databases().then(all => Promise.all(all.map(d => new Promise(done => {
			const open = indexedDB.open(d.name);
			open.onsuccess = () => {
				const db = open.result, count = db.objectStoreNames.contains("rec") && db.transaction("rec").objectStore("rec").count();
				if (!count) return done("");
				count.onsuccess = () => { db.close(); done(count.result ? d.name : ""); };
			};
		})))).then(found => found.join(""))`,
	} {
		if found := browsertest.Eval[string](first, stored); found != "" {
			t.Errorf("kept on a shared computer: %s", found)
		}
	}

	second.Click("button", "Salir y limpiar")
	second.Click("button", "Salir y perderlos")
	second.Settle()
	for name, page := range map[string]*browsertest.Page{"first": first, "second": second} {
		page.Has("button", "Es un equipo compartido")
		for _, problem := range page.Problems() {
			t.Errorf("%s window: %s", name, problem)
		}
	}
	first.Click("button", "Es un equipo compartido")
	first.Shows("Todavía no hay casos aquí.")
}
