package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/browsertest"
	"acompana/generator/internal/pack"
	"acompana/generator/internal/pagetest"
	"acompana/wasm/files/sealing"
)

// carried are the copies of the real site in a folder, made once for all tests: the
// one file, and the archive unzipped.
var carried = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "acompana-copias-")
	if err != nil {
		return "", err
	}
	shared = append(shared, dir)
	module, err := assets.CompileAll(context.Background(), root)
	if err != nil {
		return "", err
	}
	content, err := readFolder(filepath.Join(root, "content"))
	if err != nil {
		return "", err
	}
	all, err := carry(context.Background(), root, module, content)
	if err != nil {
		return "", err
	}
	all.folder[singleName] = all.single
	for name, data := range all.folder {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return "", err
		}
		if err := os.WriteFile(name, data, 0o644); err != nil {
			return "", err
		}
	}
	return dir, nil
})

func copiesDir(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("compiles a module and opens browsers")
	}
	dir, err := carried()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// inOneFile is what stands before a page's address in the one file.
func inOneFile(t *testing.T) string { return "file://" + copiesDir(t) + "/" + singleName + "#" }

// TestFolderStands: in the folder every address names a file, every place in one
// exists, and nothing needs a server.
func TestFolderStands(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(copiesDir(t), insideZip)
	site := pagetest.NewSite()
	if err := filepath.WalkDir(dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		site.Files["/"+filepath.ToSlash(name)] = true
		if !pack.IsPage(name) {
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if !strings.Contains(string(data), `data-store="acompana-archivo:"`) || strings.Contains(string(data), `/sw.js"`) {
			t.Errorf("%s keeps things as the site does", name)
		}
		if strings.Contains(string(data), "Revise la señal") {
			t.Errorf("%s speaks of a signal, which nothing in it needs", name)
		}
		return site.Add("/"+filepath.ToSlash(name), data)
	}); err != nil {
		t.Fatal(err)
	}
	// What portable.js gives, and what results of the search are added to.
	for _, name := range []string{"/recursos/acompana.wasm", "/recursos/indice.bin", "/recursos/palabras.txt", "/recursos/archivos.js", "/"} {
		site.Files[name] = true
	}
	for _, dead := range site.DeadLinks() {
		t.Error(dead)
	}
	if len(site.Pages) < 100 || !site.Files["/LEA-PRIMERO.txt"] || site.Files["/404.html"] {
		t.Errorf("%d pages, or files too many or too few", len(site.Pages))
	}
}

// TestOneFileReads: pages, places in them, the way back and the search, all from
// within the file.
func TestOneFileReads(t *testing.T) {
	t.Parallel()
	file := inOneFile(t)
	page := browsertest.Start(t).Page(t, phone)
	page.Open(strings.TrimSuffix(file, "#"))
	page.Shows("Acompañar bien un caso se aprende")
	page.Click("link", "Guía")
	stands(page, "/guia/", "La guía del rol de gestor(a) de caso")
	if focused := page.Focused(); !strings.HasPrefix(focused, "main") {
		t.Errorf("on the page that was gone to, the focus is on %q", focused)
	}
	page.Click("DisclosureTriangle", "En esta página")
	page.Click("link", "Ficha del documento")
	targeted(page, "ficha-del-documento")
	if got := page.Path(); !strings.HasSuffix(got, "#/guia/#ficha-del-documento") {
		t.Errorf("the address is %q", got)
	}
	page.Reload()
	targeted(page, "ficha-del-documento")
	goBack(page)
	page.Until("the place is left", `!document.querySelector(":target") && scrollY < 50`)
	goBack(page)
	stands(page, "/", "Acompañar bien un caso se aprende")

	page.Click("link", "Buscar")
	stands(page, "/buscar/", "Buscar")
	page.Until("the search works", `document.querySelector("[data-tool=search]").dataset.state === "ready"`)
	page.Type("searchbox", searchBox, "reunificacion")
	page.Until("a result with a place is there", `document.querySelector("[data-part=results] a[href*='/#']")`)
	place := browsertest.Eval[string](page, `(link => { link.click(); return link.getAttribute("href").split("#")[2]; })(document.querySelector("[data-part=results] a[href*='/#']"))`)
	targeted(page, place)

	page.Paper(true)
	page.Until("on paper there is the text alone", `!document.querySelector(".main-nav").checkVisibility() && document.querySelector(".print-only").checkVisibility()`)
	page.Paper(false)
	turnTo(page, file+"/no-hay/")
	page.Shows("Esta página no existe")
	wantNoProblems(t, page)
	wantNoNetwork(t, page)
}

// turnTo goes to another page of the file, which loads anew by itself.
func turnTo(page *browsertest.Page, address string) {
	browsertest.Eval[bool](page, "window.before = true")
	page.Open(address)
	page.Until(address+" is there", `!window.before && document.querySelector(".bar")`)
}

// stands waits until a page of the file is there.
func stands(page *browsertest.Page, address, heading string) {
	page.Until(address+" is there", "location.hash.split('#')[1] === '"+address+"' || !location.hash && '"+address+"' === '/'")
	page.Until("the page «"+heading+"» is there", `document.querySelector("h1")?.textContent.includes("`+heading+`") && document.querySelector(".bar")`)
}

func targeted(page *browsertest.Page, place string) {
	page.Until("the place "+place+" is in sight", `(at => at?.id === "`+place+`" && at.getBoundingClientRect().top < innerHeight)(document.querySelector(":target"))`)
}

// wantNoNetwork wants nothing asked for but the file itself.
func wantNoNetwork(t *testing.T, page *browsertest.Page) {
	t.Helper()
	for _, path := range page.Requests() {
		if filepath.Base(path) != singleName {
			t.Errorf("asked for %s", path)
		}
	}
}

// TestOneFileKeeps: what is done stays under the file's own names, a sealed copy goes
// out, one of the site comes in, and wiping leaves what is not ours.
func TestOneFileKeeps(t *testing.T) {
	t.Parallel()
	file := inOneFile(t)
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, file)
	page.Shows("Está usando una copia suelta del sitio.")
	page.Shows("Otros archivos que se abran en este navegador podrían leerlo")
	browsertest.Eval[bool](page, `(localStorage.setItem("acompana:r:ajeno", "x"), true)`)
	page.Click("button", "Es mi equipo")
	typePhrase(page, firstPhrase)
	page.Click("button", "Usar esta frase")
	works(page)
	code := createCase(page)
	page.In("group", deadlines).Click("radio", "Se cumple")
	saved(page)
	page.Reload()
	unlockWith(page, firstPhrase)
	works(page)
	caseIs(page, code)
	if keys := browsertest.Eval[string](page, `Object.keys(localStorage).filter(k => !k.startsWith("acompana-archivo:")).join()`); keys != "acompana:r:ajeno" {
		t.Errorf("keys that are not the file's own: %s", keys)
	}
	if names := browsertest.Eval[string](page, `indexedDB.databases().then(all => all.map(d => d.name).join())`); names != "acompana-archivo" {
		t.Errorf("databases: %s", names)
	}

	turnTo(page, file+dataPage)
	awaitDesk(page)
	comeIn(page, firstPhrase)
	files := page.Downloads()
	text := sealedCopy(t, page, files)
	if got := len(decoded(t, text)); got != 1 {
		t.Errorf("the copy holds %d documents", got)
	}
	sealed, err := sealing.Seal(madeElsewhere(t, guideOf(page), "Ceiba-07"), sixWords)
	if err != nil {
		t.Fatal(err)
	}
	attach(t, page, "copia.age", sealed)
	page.Type("textbox", "Las seis palabras de la copia", sixWords)
	page.Click("button", "Abrir la copia")
	page.Click("button", "Juntar")
	page.Shows("Listo. Registros juntados: 1.")

	page.Click("button", "Borrar todo…")
	page.Click("button", "Sí, borrar todo lo de este navegador")
	page.Shows("Se borró todo")
	page.Until("only a stranger's key is left", `Object.keys(localStorage).join() === "acompana:r:ajeno"`)
	wantNoProblems(t, page)
	wantNoNetwork(t, page)

	given(t, browsertest.Start(t), text, code)
}

// given: a copy that was taken elsewhere is brought back in the folder.
func given(t *testing.T, browser *browsertest.Browser, text []byte, code string) {
	page := browser.Page(t, phone)
	folder := "file://" + filepath.Join(copiesDir(t), insideZip)
	page.Open(folder + dataPage + "index.html")
	awaitDesk(page)
	page.Click("button", "Es mi equipo")
	page.Click("button", "Seguir sin frase")
	works(page)
	attach(t, page, "copia.json", text)
	page.Click("button", "Juntar")
	page.Shows("Listo. Registros juntados: 1.")
	page.Open(folder + casesPage + "index.html")
	works(page)
	page.Shows(code)
	page.Click("link", "Buscar")
	page.Until("the search works", `document.querySelector("[data-tool=search]")?.dataset.state === "ready"`)
	page.Type("searchbox", searchBox, "reunificacion")
	page.Until("results are there, and name files", `document.querySelector("[data-part=results] a[href*='/index.html#']")`)
	wantNoProblems(t, page)
}

// TestOneFileCut: a file that lost its end, or changed within, says so.
func TestOneFileCut(t *testing.T) {
	t.Parallel()
	whole, err := os.ReadFile(filepath.Join(copiesDir(t), singleName))
	if err != nil {
		t.Fatal(err)
	}
	const says = "Este archivo llegó incompleto o cambiado."
	altered := func(part string, change func([]byte)) []byte {
		copied := append([]byte(nil), whole...)
		_, rest, found := strings.Cut(string(whole), `data-file="`+part+`">`)
		if !found {
			t.Fatalf("no part %s", part)
		}
		change(copied[len(whole)-len(rest)+5_000:])
		return copied
	}
	other := func(data []byte) { copy(data, "otra cosa") }
	browser := browsertest.Start(t)
	for name, test := range map[string]struct {
		file         []byte
		address, has string
	}{
		"cut among the pages":   {whole[:len(whole)/20], "#/", says},
		"cut within the module": {whole[:len(whole)/2], "#/guia/", says + "\n"},
		"pages altered":         {altered("paginas", other), "#/guia/", says},
		"module altered":        {altered("acompana.wasm", other), "#" + casesPage, says},
		"read as UTF-8":         {[]byte("\ufeff" + string(whole)), "#/", says},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), singleName)
			if err := os.WriteFile(path, test.file, 0o644); err != nil {
				t.Fatal(err)
			}
			page := browser.Page(t, phone)
			page.Open("file://" + path + test.address)
			page.Shows(strings.TrimSpace(test.has))
		})
	}
}
