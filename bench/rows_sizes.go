package main

// What modules may weigh, in KB.
const (
	moduleLimit = 640
	filesLimit  = 950
	rawLimit    = 4096
)

// wholeTool is why a module of a tool is heavier than was planned for all tools in
// one.
const wholeTool = "An empty Go program is 418 KB and the store, the vault and the page's own packages come to as much again in every module that keeps something; " +
	"each page loads its own module and no other, and can be used before it."

var sizeRows = append(moduleRows(),
	row{part: "sizes", what: "Boot script, brotli", figure: "Sizes/boot B-brotli", unit: "B", limit: 3 << 10},
	row{part: "sizes", what: "Script of what works offline, brotli", figure: "Sizes/offline B-brotli", unit: "B", limit: 1536},
	row{part: "sizes", what: "Service worker with its list, brotli", figure: "Sizes/sw B-brotli", unit: "B"},
	row{part: "sizes", what: "Go's own script, brotli", figure: "Sizes/runtime B-brotli", unit: "B"},
	row{part: "sizes", what: "Search index, brotli", figure: "Sizes/index B-brotli", unit: "B"},
	row{part: "sizes", what: "`suspend_data` of a whole course, characters", figure: "Course/Pack characters", unit: "", limit: 4096},
	row{part: "sizes", what: "SCORM package", figure: "Sizes/scorm B-raw", unit: "KB"},
	row{part: "sizes", what: "`acompana.zip`", figure: "Sizes/zip B-raw", unit: "KB"},
	row{part: "sizes", what: "`acompana.html`", figure: "Sizes/html B-raw", unit: "KB", limit: 1638.4},
)

// moduleRows has a row for each module compressed, and one raw.
func moduleRows() []row {
	var all []row
	for _, module := range []struct{ name, figure string }{
		{"Casos", "casos"}, {"Autoevaluación", "autoevaluacion"}, {"Equipo", "equipo"}, {"Mis datos", "datos"}, {"Formación", "formacion"}, {"search", "buscar"},
	} {
		all = append(all,
			row{part: "sizes", what: "Module of " + module.name + ", brotli", figure: "Sizes/" + module.figure + " B-brotli", unit: "KB", limit: moduleLimit, why: wholeTool},
			row{part: "sizes", what: "Module of " + module.name + ", raw", figure: "Sizes/" + module.figure + " B-raw", unit: "KB", limit: rawLimit, why: wholeTool})
	}
	return append(all,
		row{part: "sizes", what: "Module of files (sealing and opening), brotli", figure: "Sizes/archivos B-brotli", unit: "KB", limit: filesLimit},
		row{part: "sizes", what: "Module of files, raw", figure: "Sizes/archivos B-raw", unit: "KB"})
}
