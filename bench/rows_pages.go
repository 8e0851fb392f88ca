package main

// firstFlight is what a fresh connection carries before it waits.
const firstFlight = 14_336

var pageRows = []row{
	{part: "pages", what: "Heaviest guide page, what paints it", figure: "Pages/guide B-paint", unit: "B", limit: firstFlight, peer: "Pages/vitepress B-paint", name: "VitePress"},
	{part: "pages", what: "Heaviest guide page, requests to paint it", figure: "Pages/guide requests-paint", unit: "", limit: 1, peer: "Pages/vitepress requests-paint", name: "VitePress"},
	{part: "pages", what: "Heaviest guide page, all that it asks for", figure: "Pages/guide B", unit: "B", peer: "Pages/vitepress B", name: "VitePress"},
	{part: "pages", what: "The same, requests", figure: "Pages/guide requests", unit: "", peer: "Pages/vitepress requests", name: "VitePress"},
	{part: "pages", what: "First page", figure: "Pages/first B", unit: "B"},
	{part: "pages", what: "The same, requests", figure: "Pages/first requests", unit: ""},
	{part: "pages", what: "Search with results", figure: "Pages/search B", unit: "B"},
	{part: "pages", what: "The same, requests", figure: "Pages/search requests", unit: ""},
	{part: "pages", what: "Step of the training", figure: "Pages/lesson B", unit: "B"},
	{part: "pages", what: "The same, requests", figure: "Pages/lesson requests", unit: ""},
	{part: "pages", what: "Casos", figure: "Pages/casos B", unit: "B", peer: "Pages/goapp B", name: "go-app list"},
	{part: "pages", what: "The same, requests", figure: "Pages/casos requests", unit: "", peer: "Pages/goapp requests", name: "go-app list"},
	{part: "pages", what: "Autoevaluación", figure: "Pages/autoevaluacion B", unit: "B"},
	{part: "pages", what: "The same, requests", figure: "Pages/autoevaluacion requests", unit: ""},
	{part: "pages", what: "Equipo", figure: "Pages/equipo B", unit: "B"},
	{part: "pages", what: "The same, requests", figure: "Pages/equipo requests", unit: ""},
	{part: "pages", what: "Mis datos", figure: "Pages/datos B", unit: "B"},
	{part: "pages", what: "The same, requests", figure: "Pages/datos requests", unit: ""},
}

var startRows = []row{
	{part: "start", what: "Casos, cold: a tick is safe", figure: "Start/casos/cold tick-ms", unit: "ms", peer: "Start/preact/cold tick-ms", name: "Preact", match: true,
		why: "The page holds every question of every moment as HTML, some 32 KB against 6 KB for all of Preact's list, and the boot script runs when all of that has come and been read."},
	{part: "start", what: "Casos, cold: a tick is safe", figure: "Start/casos/cold tick-ms", unit: "ms", peer: "Start/goapp/cold tick-ms", name: "go-app"},
	{part: "start", what: "Casos, cold: restored", figure: "Start/casos/cold restored-ms", unit: "ms", peer: "Start/goapp/cold restored-ms", name: "go-app"},
	{part: "start", what: "Casos, cold: restored", figure: "Start/casos/cold restored-ms", unit: "ms", peer: "Start/preact/cold restored-ms", name: "Preact"},
	{part: "start", what: "Casos, warm: a tick is safe", figure: "Start/casos/warm tick-ms", unit: "ms", peer: "Start/preact/warm tick-ms", name: "Preact", match: true,
		why: "Files come from the browser, and the page is read all the same: it is many times as long."},
	{part: "start", what: "Casos, warm: a tick is safe", figure: "Start/casos/warm tick-ms", unit: "ms", peer: "Start/goapp/warm tick-ms", name: "go-app"},
	{part: "start", what: "Casos, warm: restored", figure: "Start/casos/warm restored-ms", unit: "ms", peer: "Start/goapp/warm restored-ms", name: "go-app"},
	{part: "start", what: "Casos, warm: restored", figure: "Start/casos/warm restored-ms", unit: "ms", peer: "Start/preact/warm restored-ms", name: "Preact"},
	{part: "start", what: "Casos, warm: main thread until restored", figure: "Start/casos/warm work-ms", unit: "ms", limit: 600, peer: "Start/goapp/warm work-ms", name: "go-app",
		why: "Chromium keeps no compiled Go module: each start compiles all of it again, reads the store, and draws the case."},
}
