package main

import (
	"os"
	"path/filepath"
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// dataPage is where copies are made and brought back.
const dataPage = "/herramientas/datos/"

// deadlinesID is the criterion whose question is deadlines.
const deadlinesID = "h1-plan-tiempos-responsables"

func openData(page *browsertest.Page, base string) {
	page.Open(base + dataPage)
	awaitDesk(page)
}

// ownCase makes a case on a computer of one's own, without a passphrase.
func ownCase(page *browsertest.Page, base string) (code string) {
	openCases(page, base)
	page.Click("button", "Es mi equipo")
	page.Click("button", "Seguir sin frase")
	code = createCase(page)
	saved(page)
	return code
}

// answer answers the criterion of deadlines in the case of a code.
func answer(page *browsertest.Page, base, code, with string) {
	openCases(page, base)
	page.Until("a case is there", `document.querySelector("[data-part=cases] button, [data-part=close]").checkVisibility()`)
	if browsertest.Eval[bool](page, `document.querySelector("[data-part=case-head]").hidden`) {
		page.Click("button", code)
	}
	page.In("group", deadlines).Click("radio", with)
	saved(page)
}

// plainCopy takes a copy as it is.
func plainCopy(page *browsertest.Page, base string, files browsertest.Downloads) []byte {
	openData(page, base)
	page.Click("DisclosureTriangle", "Copia sin cifrar")
	page.Click("checkbox", "Entiendo que cualquiera puede leerlo")
	page.Click("button", "Descargar sin cifrar")
	_, text := files.Next()
	return text
}

// attach puts a content in a file and chooses it on the page.
func attach(t *testing.T, page *browsertest.Page, name string, content []byte) {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	page.Attach("Archivo de la copia", path)
}

// decoded are the documents of a copy.
func decoded(t *testing.T, text []byte) []*record.Document {
	t.Helper()
	documents, err := record.DecodeBundle(string(text))
	if err != nil {
		t.Fatalf("%v in:\n%s", err, text)
	}
	return documents
}

func wantNoProblems(t *testing.T, page *browsertest.Page) {
	t.Helper()
	for _, problem := range page.Problems() {
		t.Error(problem)
	}
}

// wantAccessible has axe-core look at the page as it is, which fits the screen.
func wantAccessible(t *testing.T, page *browsertest.Page, state string) {
	t.Helper()
	for _, violation := range browsertest.LoadAxe(t, root).Violations(page) {
		t.Errorf("%s: %v", state, violation)
	}
	if over := browsertest.Eval[int](page, "document.scrollingElement.scrollWidth - innerWidth"); over > 0 {
		t.Errorf("%s: %d pixels wider than the screen", state, over)
	}
}

const sixWords = "abeja cielo dedo faro gato hielo"

// madeElsewhere is a copy of one case, made without the site.
func madeElsewhere(t *testing.T, guide, code string) []byte {
	t.Helper()
	d, err := record.New("caso-otro-lugar", review.Kind, guide)
	if err != nil {
		t.Fatal(err)
	}
	by := record.Author{Replica: "lejos", Date: "2026-11-20T10:00:00Z"}
	for item, value := range map[string]record.Value{
		review.CodeRegister:   {Kind: record.Text, Text: code},
		review.MomentRegister: {Kind: record.Item, Text: "h1-plan"},
		review.Register(review.NotePart, deadlinesID, review.FirstRound): {Kind: record.Text, Text: "Su correo es tia@ejemplo.com"},
	} {
		if d, err = d.Set(by, item, value); err != nil {
			t.Fatal(err)
		}
	}
	text, err := record.EncodeBundle([]*record.Document{d})
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// guideOf is the version of the guide that the page has.
func guideOf(page *browsertest.Page) string {
	return browsertest.Eval[string](page, `document.querySelector("[data-tool]").dataset.guide`)
}

// stored is all that the browser holds of the work, byte by byte.
func stored(page *browsertest.Page) string {
	return browsertest.Eval[string](page, `(async () => {
		const db = await new Promise((done, fail) => {
			const open = indexedDB.open("acompana");
			open.onsuccess = () => done(open.result);
			open.onerror = fail;
		});
		const all = {mirror: {...localStorage}};
		for (const name of ["rec", "log", "kept"]) {
			const store = db.transaction(name).objectStore(name);
			for (const part of ["getAllKeys", "getAll"]) {
				all[name + part] = await new Promise((done, fail) => {
					const request = store[part]();
					request.onsuccess = () => done(request.result);
					request.onerror = fail;
				});
			}
		}
		db.close();
		return JSON.stringify(all);
	})()`)
}
