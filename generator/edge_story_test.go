package main

import (
	"testing"

	"acompana/generator/internal/browsertest"
)

// searchWithoutScripts: whoever's browser runs no script searches, sees what was
// found, follows a result, and is told where the search went.
func searchWithoutScripts(t *testing.T, base string) {
	page := browsertest.Start(t).Page(t, browsertest.View{Width: 320, Height: 640})
	page.WithoutScripts()
	page.Open(base + "/buscar/")
	page.Shows("Lo que busque así viaja a quien aloja el sitio")
	page.Type("searchbox", searchBox, "valorasion")
	page.Click("button", "Buscar")
	page.Shows("Se muestran los primeros 12.")
	if over := browsertest.Eval[int](page, "document.scrollingElement.scrollWidth - innerWidth"); over > 0 {
		t.Errorf("the answer is %d pixels wider than a screen of 320", over)
	}
	if address := page.Path(); address != "/buscar/#resultados" {
		t.Errorf("the search left %q in the address", address)
	}
	first := browsertest.Eval[string](page, `document.querySelector(".results a").textContent`)
	page.Click("link", first)
	page.Until("the result is there", `document.querySelector("h1") && !document.querySelector(".search")`)
	page.Shows(first)
	for _, problem := range page.Problems() {
		t.Error(problem)
	}
}
