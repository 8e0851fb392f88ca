package main

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"acompana/generator/internal/browsertest"
)

// root is the project's folder, from this package's.
const root = ".."

// searchBox is how the page calls the box.
const searchBox = "Palabra, tema o identificador"

// pagesOf lists the addresses of a served site, from its own map.
func pagesOf(t *testing.T, base string) []string {
	t.Helper()
	response, err := http.Get(base + "/sitemap.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, loc := range regexp.MustCompile(`<loc>([^<]*)</loc>`).FindAllStringSubmatch(string(body), -1) {
		paths = append(paths, loc[1])
	}
	if len(paths) < 80 {
		t.Fatalf("the site's map lists only %d pages", len(paths))
	}
	return append(paths, "/404.html")
}

// kindsOfElements are what a page is made of: pages of the same kinds differ in words
// and in order alone. What those may break, such as ids used twice or a level of
// headings left out, is tested on every page without a browser: see
// TestEveryPageIsSound.
const kindsOfElements = `[...new Set([...document.body.querySelectorAll("*")].map(e => e.tagName + "." + e.getAttribute("class")))]`

// TestEveryPage opens each page as it is: the console is silent, nothing is asked of
// another host, and none is wider than the narrowest phone. Where a page has
// elements of a new kind axe-core finds nothing, in light and dark.
func TestEveryPage(t *testing.T) {
	if testing.Short() {
		t.Skip("opens every page of the site in a browser")
	}
	t.Parallel()
	base := serveSite(t)
	axe := browsertest.LoadAxe(t, root)
	browser := browsertest.Start(t)
	page := browser.Page(t, browsertest.View{})
	seen := map[string]bool{} // kinds of elements
	for _, path := range pagesOf(t, base) {
		page.Look(browsertest.View{Width: 1280, Height: 900})
		page.Open(base + path)
		before := len(seen)
		for _, kind := range browsertest.Eval[[]string](page, kindsOfElements) {
			seen[kind] = true
		}
		if len(seen) > before {
			for _, v := range axe.Violations(page) {
				t.Errorf("%s: %v", path, v)
			}
			page.Look(browsertest.View{Width: 1280, Height: 900, Dark: true})
			for _, v := range axe.Contrast(page) {
				t.Errorf("%s, dark: %v", path, v)
			}
		}
		page.Look(browsertest.View{Width: 320, Height: 640})
		if over := browsertest.Eval[int](page, "document.scrollingElement.scrollWidth - innerWidth"); over > 0 {
			t.Errorf("%s: %d pixels wider than a screen of 320", path, over)
		}
	}
	for _, problem := range page.Problems() {
		t.Error(problem)
	}
}

// TestAxeCanFail holds the accessibility check itself to account.
func TestAxeCanFail(t *testing.T) {
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, browsertest.View{})
	page.Open(base + "/")
	browsertest.Eval[bool](page, `document.querySelector("main").append(document.createElement("input")), true`)
	found := browsertest.LoadAxe(t, root).Violations(page)
	if !slices.ContainsFunc(found, func(v browsertest.Violation) bool { return v.ID == "label" }) {
		t.Errorf("a field without a label was not found; got %v", found)
	}
}

// TestScripts: reading needs none, a page that remembers a choice, or where somebody
// was, needs only the boot script, and a tool's page its own module, no more.
func TestScripts(t *testing.T) {
	base := serveSite(t)
	browser := browsertest.Start(t)
	for _, test := range []struct {
		name, path string
		want       []string
	}{
		{"reading", "/guia/limites/", []string{"offline.js"}},
		{"own page", "/guia/competencias/comp-sociales-conciliar/", []string{"offline.js"}},
		{"home", "/", []string{"boot.js", "offline.js"}},
		{"choice kept", "/guia/hitos/h1-evaluacion/", []string{"boot.js", "offline.js"}},
		{"search", "/buscar/", []string{"boot.js", "buscar.wasm", "indice.bin", "offline.js", "wasm_exec.js"}},
		{"cases", "/herramientas/casos/", []string{"boot.js", "casos.wasm", "offline.js", "wasm_exec.js"}},
		{"data", "/herramientas/datos/", []string{"boot.js", "datos.wasm", "offline.js", "wasm_exec.js"}},
		{"training", "/formacion/rol/", []string{"boot.js", "formacion.wasm", "offline.js", "wasm_exec.js"}},
		{"what is kept", "/acerca/instalar/", []string{"install.js", "offline.js"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			page := browser.Page(t, browsertest.View{})
			page.Open(base + test.path)
			if slices.Contains(test.want, "wasm_exec.js") {
				page.Until("the module is ready", `document.documentElement.dataset.module === "ready"`)
			}
			if test.path == "/buscar/" {
				page.Type("searchbox", searchBox, "redes")
				page.Until("there are results", `document.querySelector("ol[data-part=results] li")`)
			}
			var got []string
			for _, path := range page.Requests() {
				if name, ok := scriptName(path); ok {
					got = append(got, name)
				}
			}
			slices.Sort(got)
			if got = slices.Compact(got); !slices.Equal(got, test.want) {
				t.Errorf("%s loads %v, want %v", test.path, got, test.want)
			}
		})
	}
}

// scriptName is the plain name of a hashed file that is, or feeds, a script.
func scriptName(path string) (string, bool) {
	name := filepath.Base(path)
	first, _, _ := strings.Cut(name, ".")
	switch ext := filepath.Ext(name); ext {
	case ".js", ".wasm", ".bin":
		return first + ext, true
	}
	return "", false
}

func TestSearchAsTyped(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	for _, test := range []struct{ name, typed, want string }{
		{"words", "redes de apoyo", "Redes de apoyo"},
		{"without accents", "evaluacion integradora", "Evaluación integradora"},
		{"another form of the word", "verificando criterios", "criterio"},
		{"a small slip", "confrencia ampliada", "Conferencia ampliada"},
		{"by id", "h1-plan", "Diseño del plan de caso"},
		{"by an id's beginning", "comp-sociales-conc", "Concilia posiciones distintas"},
		{"by its letters", "PARD", "PARD"},
		{"what the letters mean", "restablecimiento de derechos", "PARD"},
		{"with ñ", "niñas", "niñas"},
	} {
		t.Run(test.name, func(t *testing.T) {
			page := browser.Page(t, browsertest.View{Width: 360, Height: 740})
			page.Open(base + "/buscar/")
			page.Type("searchbox", searchBox, test.typed)
			page.Until("there are results", `document.querySelector("ol[data-part=results] li")`)
			first := browsertest.Eval[string](page, `[...document.querySelectorAll("ol[data-part=results] li")].slice(0, 3).map(li => li.innerText).join("\n")`)
			if !strings.Contains(strings.ToLower(first), strings.ToLower(test.want)) {
				t.Errorf("the first results for %q do not name %q:\n%s", test.typed, test.want, first)
			}
			if strings.Contains(page.Path(), "?") {
				t.Errorf("the words went into the address: %s", page.Path())
			}
			if problems := page.Problems(); len(problems) > 0 {
				t.Error(problems)
			}
		})
	}
}

func TestSearchByKeyboard(t *testing.T) {
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, browsertest.View{})
	page.Open(base + "/buscar/")
	page.Type("searchbox", searchBox, "empalme")
	page.Until("there are results", `document.querySelectorAll("ol[data-part=results] li").length > 1`)
	page.Press(kb.Enter)
	if got := page.Path(); got != "/buscar/" {
		t.Fatalf("Enter went to %s", got)
	}
	page.Press(kb.ArrowDown)
	first := page.Focused()
	page.Press(kb.ArrowDown)
	if second := page.Focused(); second == first || !strings.HasPrefix(second, "link: ") {
		t.Errorf("arrow down went from %q to %q, want the next result", first, second)
	}
	page.Press(kb.ArrowUp)
	if got := page.Focused(); got != first {
		t.Errorf("arrow up went to %q, want back to %q", got, first)
	}
	page.Press(kb.Enter)
	page.Until("the result is open", `location.pathname !== "/buscar/"`)
	page.Shows(strings.TrimPrefix(first, "link: "))
}

func TestSearchSaysThatThereIsNothing(t *testing.T) {
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, browsertest.View{})
	page.Open(base + "/buscar/")
	page.Type("searchbox", searchBox, "xilofonista")
	page.Shows("Nada con «xilofonista»")
	page.Press(kb.Escape)
	page.Shows("Todas las páginas")
}

// TestSearchWithoutModule: no WebAssembly, and the page still leads everywhere.
func TestSearchWithoutModule(t *testing.T) {
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, browsertest.View{})
	page.Before("delete globalThis.WebAssembly")
	page.Open(base + "/buscar/")
	page.Shows("Este navegador no puede ejecutar la búsqueda")
	page.Has("link", "Límites")
	page.Has("link", "PARD")
	page.Click("link", "Límites")
	page.Until("the page is open", `location.pathname === "/guia/limites/"`)
}

// TestModality: a choice narrows the page without the module, and is found
// again on another page and after a reload.
func TestModality(t *testing.T) {
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, browsertest.View{})
	page.Open(base + "/guia/hitos/h1-evaluacion/")
	const shown = `[...document.querySelectorAll("[data-mod]")].filter(e => e.checkVisibility()).map(e => e.dataset.mod).join()`
	if got := browsertest.Eval[string](page, shown); got != "mod-apoyo,mod-residencial,mod-familiar" {
		t.Fatalf("before the choice the page shows %q", got)
	}
	page.Click("radio", "Acogimiento Residencial")
	for _, path := range []string{"", "/guia/hitos/h1-plan/"} {
		if path != "" {
			page.Open(base + path)
		}
		if got := browsertest.Eval[string](page, shown); got != "mod-residencial" {
			t.Errorf("at %q the page shows %q", path, got)
		}
	}
	page.Reload()
	if got := browsertest.Eval[string](page, shown); got != "mod-residencial" {
		t.Errorf("after a reload the page shows %q", got)
	}
	page.Click("radio", "Todas")
	if got := browsertest.Eval[int](page, `localStorage.length`); got != 0 {
		t.Errorf("«Todas» leaves %d values in storage", got)
	}
}

// TestStorageBlocked: a browser that refuses all storage reads and searches the
// same; only the choice is not remembered.
func TestStorageBlocked(t *testing.T) {
	base := serveSite(t)
	profile := t.TempDir()
	if err := os.MkdirAll(filepath.Join(profile, "Default"), 0o755); err != nil {
		t.Fatal(err)
	}
	blocked := `{"profile":{"default_content_setting_values":{"cookies":2}}}`
	if err := os.WriteFile(filepath.Join(profile, "Default", "Preferences"), []byte(blocked), 0o644); err != nil {
		t.Fatal(err)
	}
	page := browsertest.StartIn(t, profile).Page(t, browsertest.View{SameStorage: true})
	page.Open(base + "/buscar/")
	if browsertest.Eval[bool](page, `(() => { try { localStorage; return true } catch { return false } })()`) {
		t.Fatal("storage is not blocked in this browser: the test shows nothing")
	}
	page.Type("searchbox", searchBox, "reunificación")
	page.Until("there are results", `document.querySelector("ol[data-part=results] li")`)
	page.Open(base + "/guia/hitos/h1-evaluacion/")
	page.Click("radio", "Acogimiento Familiar")
	page.Until("the list is narrowed", `![...document.querySelectorAll("[data-mod=mod-apoyo]")].some(e => e.checkVisibility())`)
	if problems := page.Problems(); len(problems) > 0 {
		t.Error(problems)
	}
}

func TestKeyboardAlone(t *testing.T) {
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, browsertest.View{})
	page.Open(base + "/guia/limites/")
	page.Press(kb.Tab)
	if got := page.Focused(); got != "link: Saltar al contenido" {
		t.Fatalf("the first stop is %q", got)
	}
	page.Press(kb.Enter, kb.Tab)
	if !browsertest.Eval[bool](page, `document.querySelector("main").contains(document.activeElement)`) {
		t.Errorf("after the skip link the next stop is %q, outside the content", page.Focused())
	}
	for i := 0; !strings.HasPrefix(page.Focused(), "button: "); i++ {
		if i > 40 {
			t.Fatal("no explained word was reached by keyboard")
		}
		page.Press(kb.Tab)
	}
	const open = `document.querySelector(":popover-open")`
	page.Press(kb.Enter)
	page.Until("the meaning is shown", open)
	page.Press(kb.Tab)
	if got := page.Focused(); got != "link: Ver más" {
		t.Errorf("inside the meaning the next stop is %q", got)
	}
	page.Press(kb.Escape)
	page.Until("the meaning is closed", "!"+open)
}

// TestMeaningByTouch opens a word's meaning as a thumb does.
func TestMeaningByTouch(t *testing.T) {
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, browsertest.View{Width: 360, Height: 740})
	page.Open(base + "/guia/limites/")
	page.Click("button", "NNA")
	page.Shows("niñas, niños y adolescentes. ")
	for _, v := range browsertest.LoadAxe(t, root).Violations(page) {
		t.Error(v)
	}
	page.Click("link", "Ver más")
	page.Until("the glossary is open", `location.hash === "#sitio-nna"`)
}

// TestSearchIsAccessible looks at the search while it has something to show.
func TestSearchIsAccessible(t *testing.T) {
	base := serveSite(t)
	axe := browsertest.LoadAxe(t, root)
	browser := browsertest.Start(t)
	for _, dark := range []bool{false, true} {
		page := browser.Page(t, browsertest.View{Width: 360, Height: 740, Dark: dark})
		page.Open(base + "/buscar/")
		page.Type("searchbox", searchBox, "participación")
		page.Until("there are results", `document.querySelector("ol[data-part=results] mark")`)
		for _, v := range axe.Violations(page) {
			t.Errorf("dark %v: %v", dark, v)
		}
	}
}
