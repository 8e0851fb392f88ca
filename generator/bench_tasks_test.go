package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/record"
)

// seedTasks writes many cases with three tasks each.
func seedTasks(b *testing.B, page *browsertest.Page) {
	guide := guideOf(page)
	all := map[string]string{}
	for n := range manyCases {
		c := seedCase(b, guide, "Ceiba-"+strconv.Itoa(n), 5)
		c.task(deadlinesID, "Pedir el cupo de terapia y confirmar la fecha", n%60-20)
		c.task("h1-plan-tres-niveles", "Revisar el acuerdo con la red", n%9)
		c.task("h1-plan-causas-ingreso", "Orientar sobre las causas del ingreso", n%200)
		id := "caso-" + record.NewReplica([10]byte(random(b, 10)))
		d, err := c.doc.Fork(id)
		if err != nil {
			b.Fatal(err)
		}
		text, err := record.Encode(d)
		if err != nil {
			b.Fatal(err)
		}
		all[id] = envelope(id, text, nil)
	}
	text, err := json.Marshal(all)
	if err != nil {
		b.Fatal(err)
	}
	database[bool](page, `["rec"]`, "readwrite", fmt.Sprintf(`answer = true;
		for (const [id, raw] of Object.entries(%s)) t.objectStore("rec").put(raw, id);`, text))
	page.Reload()
	works(page)
}

// BenchmarkTasks opens the view of what there is to do, filters it, and does a
// task, with 3,000 tasks in 1,000 cases at a quarter of the processor's speed. The
// budgets are 100 ms to open, 50 ms to filter, and 16 ms for a tick.
func BenchmarkTasks(b *testing.B) {
	page := browsertest.StartIn(b, b.TempDir()).Page(b, sharedPhone)
	openCases(page, serveSite(b))
	keepOpenly(page)
	seedTasks(b, page)
	page.Slow(4)
	for _, bench := range []struct{ name, work string }{
		{"open", `document.querySelector("[data-view=tasks]").click()`},
		{"filter", `(code => { code.value = "ceiba-1"; code.dispatchEvent(new Event("input")) })(document.querySelector("#tareas-caso"))`},
		{"done", `document.querySelector("[data-part=tasks] [data-do=finish]:not([hidden])").click()`},
	} {
		b.Run(bench.name, func(b *testing.B) {
			var took []float64
			for b.Loop() {
				took = append(took, browsertest.Eval[float64](page, `(() => {
					document.querySelector("[data-view=list]").click();
					document.querySelector("#tareas-caso").value = "";
					if (`+strconv.Quote(bench.name)+` !== "open") document.querySelector("[data-view=tasks]").click();
					const began = performance.now();
					`+bench.work+`;
					return performance.now() - began;
				})()`))
			}
			report(b, took)
		})
	}
}
