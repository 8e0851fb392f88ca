package main

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"acompana/generator/internal/browsertest"
)

// TestGuideChangeIsFollowed answers a criterion, then the site comes back with a
// second version of the guide, which splits that criterion in two: both parts
// have the answer to confirm, and it counts only then.
func TestGuideChangeIsFollowed(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a second site")
	}
	t.Parallel()
	var now atomic.Pointer[http.HandlerFunc]
	first, second := hosted(builtSite(t)), hosted(siteWithSplitCriterion(t))
	now.Store(&first)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { (*now.Load())(w, r) }))
	t.Cleanup(server.Close)

	page := browsertest.Start(t).Page(t, phone)
	openCases(page, server.URL)
	page.Click("button", "Es mi equipo")
	page.Click("button", "Seguir sin frase")
	createCase(page)
	page.In("group", deadlines).Click("radio", "Se cumple")
	saved(page)
	page.Shows("1 de 7 verificados · 1 se cumple")

	now.Store(&second)
	page.Reload()
	awaitDesk(page)
	page.Shows("0 de 8 verificados · 0 se cumplen · 2 por decidir")
	whole := page.In("group", "¿Toda atención tiene plazo?")
	page.Shows("Heredado de otro criterio, por confirmar.")
	whole.Click("button", browsertest.Eval[string](page, `[...document.querySelectorAll(".dispute button")].map(b => b.getAttribute("aria-label") ?? b.textContent)[0]`))
	page.Shows("1 de 8 verificados · 1 se cumple · 1 por decidir")
	saved(page)
	page.Reload()
	awaitDesk(page)
	page.Shows("1 de 8 verificados · 1 se cumple · 1 por decidir")
	for _, problem := range page.Problems() {
		t.Error(problem)
	}
}

// siteWithSplitCriterion is the real site with a second version of its guide.
func siteWithSplitCriterion(t *testing.T) string {
	t.Helper()
	content := filepath.Join(t.TempDir(), "content")
	if err := os.CopyFS(content, os.DirFS(filepath.Join(root, "content"))); err != nil {
		t.Fatal(err)
	}
	plant := func(file, old, replacement string) {
		t.Helper()
		name := filepath.Join(content, file)
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		changed := strings.Replace(string(data), old, replacement, 1)
		if changed == string(data) {
			t.Fatalf("%s has no %q", file, old)
		}
		if err := os.WriteFile(name, []byte(changed), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	plant("guia/documento.yaml", "    - {id: \"1\", fecha: \"2023-11-09\"}\n", "    - {id: \"1\", fecha: \"2023-11-09\"}\n    - {id: \"2\", fecha: \"2027-01-01\"}\n")
	plant("guia/hitos.yaml", "  - id: h1-plan-causas-ingreso\n", part("h1-plan-plazo", "¿Toda atención tiene plazo?")+part("h1-plan-responsable", "¿Toda atención tiene responsable?")+"  - id: h1-plan-causas-ingreso\n")
	plant("guia/hitos.yaml", "etiqueta: Cada atención tiene plazo y responsable\n", "etiqueta: Cada atención tiene plazo y responsable\n    hasta: \"1\"\n")

	modules, err := theModules()
	if err != nil {
		t.Fatal(err)
	}
	read, err := readFolder(content)
	if err != nil {
		t.Fatal(err)
	}
	b := &build{out: filepath.Join(t.TempDir(), "site"), say: io.Discard}
	if err := b.publish(context.Background(), root, modules, read); err != nil {
		t.Fatal(err)
	}
	return b.out
}

// part is a criterion that takes the place of one half of another.
func part(id, question string) string {
	return `  - id: ` + id + `
    tipo: criterio
    padre: h1-plan
    etiqueta: Una parte de lo que era uno solo
    texto: Una parte.
    fuente: {numeral: "3.4", tabla: Tabla 2, pagina: "9"}
    desde: "2"
    reemplaza:
      - {id: h1-plan-tiempos-responsables, relacion: divide}
    pide: Verifique esta parte.
    pregunta: ` + question + `
    evidencia: Las columnas.
    error_frecuente: Ninguno.

`
}
