package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// payloads are 200 texts that run a script wherever a text becomes markup, an
// address or code. Each calls hit().
func payloads() []string {
	var found []string
	for _, handler := range []string{"onerror", "onload", "onfocus", "onmouseover", "ontoggle", "onpointerenter", "onanimationstart", "onbegin"} {
		for _, opening := range []string{
			"<img src=x ", "<svg ", "<body ", "<input autofocus ", "<details open ", "<video src=x ", "<iframe srcdoc='<p>' ",
			"\"><img src=x ", "'><svg ", "</textarea><img src=x ", "</title><svg ", "</script><svg ", "--><img src=x ", "]]><svg ", "<svg><animate ",
		} {
			found = append(found, opening+handler+"=hit()>")
		}
	}
	for _, address := range []string{"javascript:hit()", "java\tscript:hit()", "JaVaScRiPt:hit()", "data:text/html,<script>hit()</script>", " javascript:hit()", "javascript&colon;hit()", "vbscript:hit()", "blob:hit()"} {
		for _, place := range []string{"<a href=\"%\">x</a>", "<iframe src=\"%\"></iframe>", "<form action=\"%\"><button>x</button></form>", "<object data=\"%\"></object>", "<embed src=\"%\">", "[x](%)", "<math href=\"%\">x</math>", "%"} {
			found = append(found, strings.ReplaceAll(place, "%", address))
		}
	}
	return append(found,
		"<script>hit()</script>", "<SCRIPT SRC=//x.test/x.js></SCRIPT>", "<scr<script>ipt>hit()</scr</script>ipt>", "\u003cscript\u003ehit()\u003c/script\u003e",
		"{{constructor.constructor('hit()')()}}", "${hit()}", "#{hit()}", "<%= hit() %>", "`${hit()}`", "'-hit()-'", "\"-hit()-\"", "\\\";hit();//",
		"<style>@import 'javascript:hit()'</style>", "<link rel=stylesheet href=javascript:hit()>", "<meta http-equiv=refresh content='0;url=javascript:hit()'>", "<base href=javascript:hit()//>",
	)
}

// watchHits counts what runs, and keeps what the page's policy had to stop.
const watchHits = `window.hits = 0; window.hit = () => { hits++ }; window.stopped = [];
addEventListener("securitypolicyviolation", e => stopped.push(e.violatedDirective + " " + e.blockedURI));`

// TestHostileTexts puts every payload in a note, in a code and in a copy that is
// restored, and looks at all pages that show them.
func TestHostileTexts(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("fills cases in a browser")
	}
	all := payloads()
	if len(all) != 200 {
		t.Fatalf("%d payloads, want 200", len(all))
	}
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	page.Before(watchHits)
	openCases(page, base)
	page.Click("button", "Es mi equipo")
	page.Click("button", "Seguir sin frase")
	createCase(page)
	for left := all; len(left) > 0; {
		left = left[fillTexts(page, left):]
		saved(page)
	}
	page.Reload()
	awaitDesk(page)
	quiet(t, page)

	page.Open(base + "/herramientas/datos/")
	awaitDesk(page)
	page.Attach("Archivo de la copia", hostileCopy(t, all))
	page.Click("button", "Juntar")
	page.Shows("Listo. Registros juntados: " + strconv.Itoa(len(all)))
	codes := browsertest.Eval[[]string](page, `[...document.querySelector("[data-part=history-case]").options].map(o => o.textContent)`)
	if len(codes) < len(all) {
		t.Errorf("only %d cases are offered", len(codes))
	}
	first := firstListed(all)
	page.Choose("Caso, autoevaluación o formación", first)
	page.Click("button", "Preparar el archivo cifrado")
	quiet(t, page)

	page.Open(base + casesPage)
	awaitDesk(page)
	page.Click("button", "‹ Todos los casos")
	page.Click("button", first)
	quiet(t, page)
}

// firstListed is a text among the first of the list of cases, which is by code,
// whose name is heard as it is written.
func firstListed(texts []string) string {
	for _, text := range slices.Sorted(slices.Values(texts)) {
		if text == strings.Join(strings.Fields(text), " ") {
			return text
		}
	}
	return ""
}

// fillTexts writes as many of the texts as there are notes and steps, and returns
// how many that were.
func fillTexts(page *browsertest.Page, texts []string) int {
	list, _ := json.Marshal(texts)
	return browsertest.Eval[int](page, `(texts => {
		const places = [...document.querySelectorAll("[data-criterion] textarea")].slice(0, texts.length);
		places.forEach((place, i) => {
			place.value = texts[i];
			place.dispatchEvent(new Event("input", {bubbles: true}));
			place.dispatchEvent(new Event("change", {bubbles: true}));
		});
		return places.length;
	})(`+string(list)+`)`)
}

// hostileCopy is a file with a case for each text: it is the code, the note and
// the answer.
func hostileCopy(t *testing.T, texts []string) string {
	t.Helper()
	by := record.Author{Replica: record.NewReplica([10]byte{7}), Date: "2026-11-22T10:00:00Z"}
	var documents []*record.Document
	for i, text := range texts {
		d, err := record.New("caso-hostil-"+strconv.Itoa(i), review.Kind, "1")
		for register, value := range map[string]record.Value{
			review.CodeRegister: {Kind: record.Text, Text: text},
			review.Register(review.NotePart, "h1-plan-tiempos-responsables", review.FirstRound):   {Kind: record.Text, Text: text},
			review.Register(review.AnswerPart, "h1-plan-tiempos-responsables", review.FirstRound): {Kind: record.Text, Text: text},
			review.ModalityRegister: {Kind: record.Text, Text: text},
		} {
			if err == nil {
				d, err = d.Set(by, register, value)
			}
		}
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		documents = append(documents, d)
	}
	bundle, err := record.EncodeBundle(documents)
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "copia.json")
	if err := os.WriteFile(name, bundle, 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// quiet fails the test if anything ran, or the policy had to stop anything.
func quiet(t *testing.T, page *browsertest.Page) {
	t.Helper()
	if hits := browsertest.Eval[int](page, "hits"); hits > 0 {
		t.Errorf("%d payloads ran", hits)
	}
	for _, stopped := range browsertest.Eval[[]string](page, "stopped") {
		t.Errorf("the policy stopped %s", stopped)
	}
	for _, problem := range page.Problems() {
		t.Error(problem)
	}
}
