package main

import (
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/generator/internal/pack"
	"acompana/generator/internal/pagetest"
)

// packagedCourse is the real course's package, as a platform unpacks it.
func packagedCourse(t *testing.T) pack.Files {
	t.Helper()
	modules, err := theModules()
	if err != nil {
		t.Fatal(err)
	}
	content, err := readFolder(filepath.Join(root, "content"))
	if err != nil {
		t.Fatal(err)
	}
	files, err := courseFiles(t.Context(), root, modules, content)
	if err != nil {
		t.Fatal(err)
	}
	packed, err := packCourse(root, content, files)
	if err != nil {
		t.Fatal(err)
	}
	return packed
}

// TestScormPackageStands: in the real package every address names a file and
// every place in one exists, though nothing turns folders into pages.
func TestScormPackageStands(t *testing.T) {
	site := pagetest.NewSite()
	for name, data := range packagedCourse(t) {
		site.Files["/"+name] = true
		if filepath.Ext(name) != ".html" {
			continue
		}
		if err := site.Add("/"+name, data); err != nil {
			t.Fatal(err)
		}
		if name == "index.html" {
			continue // it only holds the others
		}
		for _, fault := range site.Pages["/"+name].Faults() {
			t.Error(fault)
		}
	}
	for _, dead := range site.DeadLinks() {
		t.Error(dead)
	}
	if len(site.Pages) < 60 || site.Files["/herramientas/index.html"] || site.Files["/buscar/index.html"] {
		t.Errorf("the package has %d pages, or other parts of the site", len(site.Pages))
	}
}

const courseStart = "formacion/index.html"

// TestScormInPlatform runs the package in a platform that npm's scorm-again
// plays.
func TestScormInPlatform(t *testing.T) {
	if testing.Short() {
		t.Skip("opens the package in a browser")
	}
	t.Parallel()
	base := servePlatform(t, packagedCourse(t))
	browser := browsertest.Start(t)
	for name, story := range map[string]func(*testing.T, *browsertest.Page, string){
		"from the start to the end": scormWhole, "back where it was left": scormAgain, "rubbish kept": scormRubbish,
		"a platform that refuses": scormRefused, "a window of its own": scormOpened, "a stranger between": scormStranger,
		"no platform": scormAlone, "an answer": scormAnswer,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			story(t, browser.Page(t, browsertest.View{}), base)
		})
	}
}

func scormWhole(t *testing.T, page *browsertest.Page, base string) {
	launch(page, base, courseStart, nil)
	if state := browsertest.Eval[string](page, `platform().state`); state != "" {
		t.Errorf("a new course begins with %q", state)
	}
	page.Until("the platform has it as begun", `wrote("cmi.core.lesson_status") === "incomplete"`)
	if !browsertest.Eval[bool](page, `platform().report({state: "uno: á", score: undefined}) && platform().report({state: "dos: ñ"})`) {
		t.Error("a report was not taken")
	}
	browsertest.Eval[bool](page, `course().location.href = "/curso/glosario/index.html#sitio-nna", true`)
	page.Until("another page is open", `page() === "/curso/glosario/index.html#sitio-nna" && course().document.readyState === "complete"`)
	if state := browsertest.Eval[string](page, `platform().state`); state != "dos: ñ" {
		t.Errorf("the next page finds %q", state)
	}
	page.Until("the report is sent", `wrote("cmi.suspend_data") === "dos: ñ" && wrote("cmi.core.lesson_location") === "glosario/index.html#sitio-nna" && calls.at(-1)[0] === "Commit"`)
	before := browsertest.Eval[int](page, `times("Commit")`)
	browsertest.Eval[bool](page, `Array.from({length: 50}, (_, n) => platform().report({state: "tres " + n, status: "completed", score: 87.504})).every(Boolean)`)
	browsertest.Eval[bool](page, `platform().report({status: "incomplete"}), frame.remove(), true`)
	if commits := browsertest.Eval[int](page, `times("Commit")`) - before; commits > 3 {
		t.Errorf("50 reports are sent %d times", commits)
	}
	wrote(t, page, map[string]string{
		"suspend_data": "tres 49", "core.lesson_status": "completed", "core.score.raw": "87.5", "core.score.min": "0", "core.score.max": "100",
		"core.exit": "suspend", "core.lesson_location": "glosario/index.html#sitio-nna",
	})
	if span := browsertest.Eval[string](page, `wrote("cmi.core.session_time")`); !regexp.MustCompile(`^0000:00:(0[1-9]|[1-5]\d)\.\d\d$`).MatchString(span) {
		t.Errorf("the session took %q", span)
	}
	var ends [][]string
	for _, call := range browsertest.Eval[[][]string](page, `calls`) {
		if call[len(call)-1] == "false" {
			t.Errorf("the platform refused %q", call)
		}
		if call[0] == "Initialize" || call[0] == "Finish" {
			ends = append(ends, call)
		}
	}
	if want := [][]string{{"Initialize", "", "true"}, {"Finish", "", "true"}}; !slices.EqualFunc(ends, want, slices.Equal[[]string]) {
		t.Errorf("the session was begun and ended so: %q", ends)
	}
	noProblems(t, page)
}

func scormAgain(t *testing.T, page *browsertest.Page, base string) {
	launch(page, base, "guia/limites/index.html#de-un-vistazo", kept("guia/limites/index.html#de-un-vistazo", "completed", "lo de antes"))
	if state := browsertest.Eval[string](page, `platform().state`); state != "lo de antes" {
		t.Errorf("the course finds %q", state)
	}
	if browsertest.Eval[bool](page, `platform().report({state: "a".repeat(4097), status: "failed", score: 101})`) {
		t.Error("a state was taken that does not fit")
	}
	page.Until("it is said", `told() === "Su avance ya no cabe en la plataforma. Puede seguir, pero lo último no quedará guardado."`)
	if !browsertest.Eval[bool](page, `platform().report({state: "a".repeat(4096)}) && !told()`) {
		t.Error("what fits was refused")
	}
	browsertest.Eval[bool](page, `frame.src = "about:blank", true`)
	page.Until("the session is over", `times("Finish") === 1`)
	wrote(t, page, map[string]string{"suspend_data": strings.Repeat("a", 4096), "core.lesson_status": "undefined", "core.score.raw": "undefined"})
	noProblems(t, page)
}

func scormRubbish(t *testing.T, page *browsertest.Page, base string) {
	const rubbish = "\x01{\"]<script>ñ"
	for _, place := range []string{"javascript:alert(1)", "../lms.html", "//ejemplo.org/", "guia/ya-no/index.html", "guia/limites/index.html#\"<"} {
		launch(page, base, courseStart, kept(place, "browsed", rubbish))
		if state := browsertest.Eval[string](page, `platform().state`); state != rubbish {
			t.Errorf("the course finds %q", state)
		}
	}
	noProblems(t, page)
}

func scormRefused(t *testing.T, page *browsertest.Page, base string) {
	launch(page, base, courseStart, url.Values{"refuses": {""}})
	page.Until("it is said", `told() === "La plataforma no guardó lo último (respuesta 391). Puede seguir: lo intentamos de nuevo en medio minuto."`)
	browsertest.Eval[bool](page, `asked.delete("refuses"), platform().report({state: "ahora sí"})`)
	page.Until("it is taken, and nothing is said", `wrote("cmi.suspend_data") === "ahora sí" && !told()`)
	noProblems(t, page)
}

// scormOpened: closing the window ends the session too.
func scormOpened(t *testing.T, page *browsertest.Page, base string) {
	launch(page, base, courseStart, url.Values{"opens": {""}})
	browsertest.Eval[bool](page, `platform().report({state: "en su ventana"}), opened.close(), true`)
	page.Until("the session is over", `times("Finish") === 1`)
	wrote(t, page, map[string]string{"suspend_data": "en su ventana", "core.lesson_location": courseStart})
	noProblems(t, page)
}

// scormStranger: platforms show courses in windows of other hosts.
func scormStranger(t *testing.T, page *browsertest.Page, base string) {
	other := strings.Replace(base, "127.0.0.1", "localhost", 1)
	launch(page, base, courseStart, url.Values{"between": {other + "/between.html?src=" + base + "/curso/index.html"}})
	page.Until("the platform has it as begun", `wrote("cmi.core.lesson_status") === "incomplete"`)
}

func scormAlone(t *testing.T, page *browsertest.Page, base string) {
	page.Open(base + "/curso/index.html")
	page.Shows("La plataforma no responde. Su avance queda solo en este navegador.")
	page.Until("the course stands", `frames[0].location.pathname === "/curso/`+courseStart+`" && frames[0].document.querySelector("main")`)
	if browsertest.Eval[bool](page, `"acompanaPlatform" in window`) {
		t.Error("there is a platform")
	}
	page.Until("the link is there", `frames[0].document.readyState === "complete"`)
	browsertest.Eval[bool](page, `[...frames[0].document.querySelectorAll("header a")].find(a => a.textContent === "Guía").click(), true`)
	page.Until("another page is open", `frames[0].location.pathname === "/curso/guia/index.html"`)
	for _, v := range browsertest.LoadAxe(t, root).Violations(page) {
		t.Error(v)
	}
	noProblems(t, page)
}

// scormAnswer: what is answered in the course comes back after another launch, in
// another browser, with nothing kept in the first.
func scormAnswer(t *testing.T, page *browsertest.Page, base string) {
	const lesson, question = "formacion/rol/index.html", `course().document.querySelector("form.question:has([type=radio])")`
	launch(page, base, lesson, kept(lesson, "incomplete", ""))
	page.Until("the course is ready", `course().document.documentElement.dataset.module === "ready"`)
	browsertest.Eval[bool](page, question+`.querySelector("[type=radio]").click(), `+question+`.querySelector("[type=submit]").click(), true`)
	page.Until("the answer is reported", `platform().state`)
	state := browsertest.Eval[string](page, `platform().state`)
	browsertest.Eval[bool](page, `frame.remove(), true`)
	wrote(t, page, map[string]string{"suspend_data": state, "core.lesson_location": lesson, "core.lesson_status": "incomplete"})
	if keys := browsertest.Eval[int](page, `localStorage.length`); keys > 0 {
		t.Errorf("%d values are kept in this browser", keys)
	}
	launch(page, base, lesson, kept(lesson, "incomplete", state))
	page.Until("the answer is there", question+`.querySelector("[type=radio]").checked`)
	noProblems(t, page)
}
