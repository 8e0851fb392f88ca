package main

import (
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"acompana/generator/internal/webdriver"
)

// allBrowsers is set where every story is to be told in every browser: see «make
// test-browsers».
const allBrowsers = "ACOMPANA_BROWSERS"

// browserStories are told in each browser, one after another, each to somebody who
// comes for the first time. The short ones belong to every run of the tests.
var browserStories = []struct {
	name  string
	short bool
	tell  func(*visit)
}{
	{"keep", true, storyOfKeeping},
	{"read", false, storyOfReading},
	{"search", false, storyOfSearch},
	{"learn", false, storyOfLearning},
	{"seal", false, storyOfSealing},
	{"backup", false, storyOfBackup},
	{"kill", false, storyOfKilling},
	{"offline", false, storyOfOffline},
	{"look", false, storyOfLooks},
}

// visit is one person's in one browser, on a profile of its own.
type visit struct {
	*testing.T
	*webdriver.Page
	kind    webdriver.Kind
	base    string           // what stands before the path of a page
	server  *httptest.Server // that gives them, if one does
	profile string
}

// TestThreeBrowsers tells the main stories in browsers of three makes. Without
// being asked for more it tells the short ones, in those that are installed and
// that the other tests do not use.
func TestThreeBrowsers(t *testing.T) {
	if testing.Short() {
		t.Skip("opens two browsers")
	}
	all := os.Getenv(allBrowsers) != ""
	kinds := []webdriver.Kind{webdriver.Firefox, webdriver.WebKit}
	if all {
		kinds = append(kinds, webdriver.Chromium)
	}
	for _, kind := range kinds {
		t.Run(kind.Name, func(t *testing.T) {
			if program := kind.Missing(); program != "" && !all {
				t.Skipf("%s is not installed: «make test-browsers» installs it and tells all stories", program)
			}
			for _, story := range browserStories {
				if story.short || all {
					t.Run(story.name, func(t *testing.T) { tell(t, kind, story.tell) })
				}
			}
		})
	}
}

// tell tells a story and says in which browser it came to its end.
func tell(t *testing.T, kind webdriver.Kind, story func(*visit)) {
	server := httptest.NewServer(hosted(builtSite(t)))
	t.Cleanup(server.Close)
	(&visit{T: t, kind: kind, base: server.URL, server: server, profile: t.TempDir()}).tell(story)
}

func (v *visit) tell(story func(*visit)) {
	began := time.Now()
	v.begin()
	story(v)
	v.quiet()
	v.Logf("%s %s: told in %.1f s", v.kind.Name, v.Version(), time.Since(began).Seconds())
}

// begin opens the browser on the visit's profile.
func (v *visit) begin() { v.Page = webdriver.Start(v.T, v.kind, v.profile) }

// elsewhere opens the browser as another person has it.
func (v *visit) elsewhere() *visit {
	other := &visit{T: v.T, kind: v.kind, base: v.base, profile: v.TempDir()}
	other.begin()
	return other
}

// leftBehind is what Firefox says of requests that a worker was still answering
// when their page was left.
const leftBehind = "A ServiceWorker intercepted the request"

// quiet fails the test for what went wrong behind the person's back.
func (v *visit) quiet() {
	v.Helper()
	for _, problem := range v.Problems() {
		if !strings.Contains(problem, leftBehind) {
			v.Error(problem)
		}
	}
}

func (v *visit) to(path string) {
	v.Helper()
	if strings.HasPrefix(v.base, "file:") {
		v.turnTo(path)
		return
	}
	v.Open(v.base + path)
}

// turnTo goes to another page of the one file, which loads anew by itself.
func (v *visit) turnTo(path string) {
	v.Helper()
	webdriver.Eval[bool](v.Page, "window.before = true")
	v.Open(v.base + path)
	v.Until(path+" is there", `!window.before && document.querySelector(".bar")`)
}

// atDesk opens a tool and waits until it works, or asks something.
func (v *visit) atDesk(path string) {
	v.Helper()
	v.to(path)
	v.deskStands()
}

func (v *visit) deskStands() {
	v.Helper()
	v.Until("the tool works or asks", `(tool => tool.dataset.state === "ready" || tool.dataset.gate === "closed")(document.querySelector("[data-tool]"))`)
}

// asks reports whether the page asks for the passphrase.
func (v *visit) asks() bool {
	v.Helper()
	return !webdriver.Eval[bool](v.Page, `document.querySelector("[data-part=unlock]").hidden`)
}

// saved waits until the page says so.
func (v *visit) saved() {
	v.Helper()
	v.Until("saved", `document.querySelector("[data-part=kept]").textContent.startsWith("Guardado")`)
}

// newCase makes a case and gives its code.
func (v *visit) newCase() string {
	v.Helper()
	v.Choose("Modalidad", "Acogimiento Familiar")
	v.Choose("Momento en que va el caso", "Diseño del plan de caso")
	v.Click("button", "Crear el caso")
	v.Until("the case is open", `!document.querySelector("[data-part=case-head]").hidden`)
	return webdriver.Eval[string](v.Page, `document.querySelector("[data-part=code]").textContent.replace("Caso ", "")`)
}

// ticked fails the test unless the page shows the answer to the question of
// deadlines.
func (v *visit) ticked(answer string) {
	v.Helper()
	v.Until("the answer is «"+answer+"»", `[...document.querySelectorAll("fieldset")].some(f => f.querySelector("legend").textContent.trim() === "`+deadlines+`" &&
		f.querySelector("input:checked")?.labels[0].textContent.trim() === "`+answer+`")`)
}

// attachFile chooses a file with this content.
func (v *visit) attachFile(label, name string, content []byte) {
	v.Helper()
	path := filepath.Join(v.TempDir(), name)
	if err := os.WriteFile(path, content, 0o600); err != nil {
		v.Fatal(err)
	}
	v.Attach(label, path)
}
