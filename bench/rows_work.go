package main

var workRows = []row{
	{part: "work", what: "The tick itself, 1,000 cases, p95", figure: "TickToSaved/open p95-tick-ms", unit: "ms", limit: 16},
	{part: "work", what: "Tick → «Guardado», 1,000 cases, p95", figure: "TickToSaved/open p95-ms", unit: "ms", limit: 50},
	{part: "work", what: "The same, sealed", figure: "TickToSaved/sealed p95-ms", unit: "ms", limit: 50},
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

var buildRows = []row{
	{part: "build", what: "Build, 1,000 pages", figure: "Build/1000 s-wall", unit: "s", peer: "Build/1000 s-wall-bare", name: "bare loop"},
	{part: "build", what: "The same, wall × bare loop", figure: "Build/1000 wall-x-bare", unit: "×", limit: 1.5},
	{part: "build", what: "The same, CPU × bare loop", figure: "Build/1000 cpu-x-bare", unit: "×", limit: 1.5},
	{part: "build", what: "The same, Hugo ÷ ours", figure: "Hugo/1000 s-wall", by: "Build/1000 s-wall", unit: "×", limit: 2.5, least: true},
	{part: "build", what: "Build, 10,000 pages", figure: "Build/10000 s-wall", unit: "s", peer: "Build/10000 s-wall-bare", name: "bare loop"},
	{part: "build", what: "The same, wall × bare loop", figure: "Build/10000 wall-x-bare", unit: "×", limit: 1.5},
	{part: "build", what: "The same, CPU × bare loop", figure: "Build/10000 cpu-x-bare", unit: "×", limit: 1.5},
	{part: "build", what: "The same, Hugo ÷ ours", figure: "Hugo/10000 s-wall", by: "Build/10000 s-wall", unit: "×", limit: 2.5, least: true},
	{part: "build", what: "Build, 10,000 pages, peak memory", figure: "Build/10000 MB-peak", unit: "MB", limit: 150, peer: "Hugo/10000 MB-peak", name: "Hugo"},
	{part: "build", what: "One changed page of 1,000, saved to served", figure: "ChangedPage ns/op", unit: "ms", limit: 50},
}

var edgeRows = []row{
	{part: "edge", what: "`/buscar` in workerd, CPU of a request", figure: "EdgeSearch cpu-ms", unit: "ms", limit: 10},
	{part: "edge", what: "Worker, gzip", figure: "EdgeSearch B-gzip", unit: "KB", limit: 1024},
}
