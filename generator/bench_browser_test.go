package main

import (
	"slices"
	"testing"

	"acompana/generator/internal/browsertest"
)

// keystrokes types queries letter by letter and tells how long each letter took
// from the keystroke to a page laid out with its results, in milliseconds.
const keystrokes = `(async () => {
	const box = document.querySelector("[data-part=query]");
	const list = document.querySelector("ol[data-part=results]");
	const took = [];
	for (const query of ["redes de apoyo", "evaluacion integradora", "plazo responsable", "h1-plan", "confrencia ampliada"]) {
		for (let n = 1; n <= query.length; n++) {
			const began = performance.now();
			box.value = query.slice(0, n);
			box.dispatchEvent(new InputEvent("input", {bubbles: true}));
			list.getBoundingClientRect();
			took.push(performance.now() - began);
			await new Promise(requestAnimationFrame);
		}
	}
	return took;
})()`

// BenchmarkKeystroke searches the real site in Chromium at a quarter of the
// processor's speed. The budget is 50 ms.
func BenchmarkKeystroke(b *testing.B) {
	base := serveSite(b)
	page := browsertest.Start(b).Page(b, browsertest.View{Width: 360, Height: 740})
	page.Open(base + "/buscar/")
	page.Type("searchbox", searchBox, "redes")
	page.Until("there are results", `document.querySelector("ol[data-part=results] li")`)
	page.Slow(4)
	var took []float64
	for b.Loop() {
		took = append(took, browsertest.Eval[[]float64](page, keystrokes)...)
	}
	slices.Sort(took)
	b.ReportMetric(took[len(took)/2], "median-ms")
	b.ReportMetric(took[len(took)*95/100], "p95-ms")
	b.ReportMetric(took[len(took)-1], "max-ms")
}
