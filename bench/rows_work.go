package main

var workRows = []row{
	{part: "work", what: "The tick itself, 1,000 cases, p95", figure: "TickToSaved/open p95-tick-ms", unit: "ms", limit: 16},
	{part: "work", what: "Tick → «Guardado», 1,000 cases, p95", figure: "TickToSaved/open p95-ms", unit: "ms", limit: 50},
	{part: "work", what: "Tick → «Guardado», 1,000 sealed cases, p95", figure: "TickToSaved/sealed p95-ms", unit: "ms", limit: 50},
	{part: "work", what: "List of 1,000 cases: from a case back to it, p95", figure: "ListMany p95-ms", unit: "ms", limit: 100},
	{part: "work", what: "List of 1,000 cases: a key of the filter, p95", figure: "FilterMany p95-ms", unit: "ms", limit: 50},
	{part: "work", what: "Pendientes, 3,000 tasks: open, p95", figure: "Tasks/open p95-ms", unit: "ms", limit: 100},
	{part: "work", what: "Pendientes, 3,000 tasks: filter, p95", figure: "Tasks/filter p95-ms", unit: "ms", limit: 50},
	{part: "work", what: "Pendientes, 3,000 tasks: done, p95", figure: "Tasks/done p95-ms", unit: "ms", limit: 16,
		why: "A finished task leaves its list, so that the list is laid out anew with the tick."},
	{part: "work", what: "Sheet for the meeting, 1,000 cases: open, p95", figure: "MeetingMany p95-ms", unit: "ms"},
	{part: "work", what: "Page with 1,000 cases: from the address to the list, median", figure: "OpenMany median-ms", unit: "ms", limit: 2000},
	{part: "work", what: "1,000 sealed cases: from the passphrase to the list, median", figure: "UnlockMany median-ms", unit: "ms"},
	{part: "work", what: "Search: a letter to its results, p95", figure: "Keystroke p95-ms", unit: "ms", limit: 50},
}

// morePerPage is why builds take more processor than the bare loop, as profiles show.
const morePerPage = "A page takes more than its Markdown: it is checked to the line, linked with all others, drawn by many templates, searched for terms and digested; " +
	"profiled, Markdown with YAML and the templates take a third each, making folders and reading again what was written the rest."

var buildRows = []row{
	{part: "build", what: "Build, 1,000 pages", figure: "Build/1000 s-wall", unit: "s", peer: "Build/1000 s-wall-bare", name: "bare loop"},
	{part: "build", what: "Build, 1,000 pages: wall × bare loop", figure: "Build/1000 wall-x-bare", unit: "×", limit: 1.5},
	{part: "build", what: "Build, 1,000 pages: CPU × bare loop", figure: "Build/1000 cpu-x-bare", unit: "×", limit: 1.5},
	{part: "build", what: "Build, 1,000 pages: Hugo ÷ ours", figure: "Hugo/1000 s-wall", by: "Build/1000 s-wall", unit: "×", limit: 2.5, least: true},
	{part: "build", what: "Build, 10,000 pages", figure: "Build/10000 s-wall", unit: "s", peer: "Build/10000 s-wall-bare", name: "bare loop"},
	{part: "build", what: "Build, 10,000 pages: wall × bare loop", figure: "Build/10000 wall-x-bare", unit: "×", limit: 1.5, why: morePerPage},
	{part: "build", what: "Build, 10,000 pages: CPU × bare loop", figure: "Build/10000 cpu-x-bare", unit: "×", limit: 1.5, why: morePerPage},
	{part: "build", what: "Build, 10,000 pages: Hugo ÷ ours", figure: "Hugo/10000 s-wall", by: "Build/10000 s-wall", unit: "×", limit: 2.5, least: true, why: morePerPage},
	{part: "build", what: "Build, 10,000 pages, peak memory", figure: "Build/10000 MB-peak", unit: "MB", limit: 150, peer: "Hugo/10000 MB-peak", name: "Hugo"},
	{part: "build", what: "One changed page of 1,000, saved to served", figure: "ChangedPage ns/op", unit: "ms", limit: 50},
}

var edgeRows = []row{
	{part: "edge", what: "`/buscar` in workerd, processor of a request, median", figure: "EdgeSearch cpu-ms", unit: "ms", limit: 10},
	{part: "edge", what: "`/buscar` in workerd, the same, p95", figure: "EdgeSearch p95-cpu-ms", unit: "ms", limit: 10},
	{part: "edge", what: "`/buscar` in workerd, the first request after the start", figure: "EdgeSearch first-cpu-ms", unit: "ms", limit: 10},
	{part: "sizes", what: "Worker with its index, gzip", figure: "Sizes/worker B-gzip", unit: "KB", limit: 1024},
}
