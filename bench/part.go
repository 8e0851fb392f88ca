package main

import "strings"

// part is benchmarks that are run together, and how they take their figures.
type part struct {
	name     string
	packages []string
	bench    string // which benchmarks, as go test has it
	times    string
	how      string
}

var parts = []part{
	{"sizes", []string{"./generator", "./wasm/course"}, "^Benchmark(Sizes|Course)$", "1x",
		"Files of the built site and of the other deliveries, in bytes; brotli is quality 11 with a window of 24 bits. KB is 1,024 bytes. " +
			"`suspend_data` is what a course of 250 questions packs when all are answered and in review, more than the course has."},
	{"pages", []string{"./generator"}, "^BenchmarkPages$", "1x",
		"Chromium with nothing cached opens the page; what the page itself asks for until it is at rest is counted, and the bodies of the answers are added up, " +
			"with brotli. Headers, the tab's icon and what the service worker fetches for later are left out. The guide page is the heaviest of its part. " +
			"VitePress (default theme, local search, no fetching ahead) shows the same words at the same address."},
	{"start", []string{"./generator"}, "^BenchmarkStart$", "5x",
		"Each page has something ticked from before: Casos one open case with an answer to every question it asks, the peers a list of 50 items with every other one ticked. " +
			"All are served by one host, with brotli. Slow 4G is 1.6 Mbit/s down for all answers together and 150 ms from each request to the first byte of its answer; " +
			"the host does it, because limits set in a browser's page do not hold for its service worker. The way up is not slowed: requests are small. " +
			"The processor is at a quarter of its speed (`Emulation.setCPUThrottlingRate` 4, which slows the main thread). " +
			"A script in the page ticks at each frame until it finds a tick kept in storage: a *safe tick* is that moment, or the first paint where that comes later. " +
			"*Restored* is when everything that stood ticked stands so again and the tool works. Cold: no cached file and no service worker, but the data is there. " +
			"Warm: a reload after a visit. Medians of five loads, from the beginning of the navigation. *Main thread* is the processor time of the page's main thread at that speed. " +
			"What differs: Casos does more than the lists (rounds, notes, next steps, sealing, history, undo), keeps its data in IndexedDB, and its page holds every question as HTML; " +
			"the peers keep a list of booleans in localStorage."},
	{"work", []string{"./generator"}, "^Benchmark(TickToSaved|FilterMany|ListMany|OpenMany|UnlockMany|MeetingMany|Tasks|Keystroke)$", "5x",
		"Chromium at a quarter of the processor's speed, from the event to a page laid out anew; 95 of 100 are no slower. 1,000 cases with 14 answers each are in the store, " +
			"or 1,000 cases with 3,000 tasks."},
	{"build", []string{"./generator"}, "^Benchmark(Build|Hugo|ChangedPage)$", "3x",
		"Made-up manuals of 1,000 and 10,000 pages, about 700 words each. The bare loop is Markdown by the same library, one template, one file written. " +
			"Neither compiles the modules nor compresses. Hugo gets the same pages and the same one template. Means of three runs, each in a process of its own; memory is that process's peak. " +
			"A changed page is from reading it again to the page that a browser gets."},
	{"edge", []string{"./generator"}, "^BenchmarkEdge", "5x",
		"The worker alone in workerd answers one search after another; the processor time is that of the whole process, with HTTP and with compiling what runs often."},
	{"code", []string{"./wasm/..."}, ".", "20x",
		"Go benchmarks of the pure packages, natively, at full speed; below."},
	{"storage", []string{"./generator"}, "^BenchmarkWasmInBrowser$", "1x",
		"Go benchmarks of the storage package, compiled for Chromium and run there 200 times each, at full speed; below."},
}

func partNames() string {
	var names []string
	for _, p := range parts {
		names = append(names, p.name)
	}
	return strings.Join(names, ", ")
}
