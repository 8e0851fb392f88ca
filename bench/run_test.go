package main

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

func TestResultsAreRead(t *testing.T) {
	printed := `goos: linux
BenchmarkStart
BenchmarkStart/casos/cold
    bench_start_test.go:146: BenchmarkOf nothing
BenchmarkStart/casos/cold-2         	       5	2899015344 ns/op	         5.000 loads	       511.6 restored-ms
BenchmarkSizes/acompana.html-16 	1	1638400 B-raw
    wasm_browser_test.go:45: goos: js
        BenchmarkSeal         	     200	     41000 ns/op
--- FAIL: BenchmarkTasks
BenchmarkTasks-2 failed with 3 words
`
	f := figures{}
	names := f.read(strings.NewReader(printed))
	if want := []string{"Start/casos/cold", "Sizes/acompana.html", "Seal"}; !slices.Equal(names, want) {
		t.Errorf("names: %q, want %q", names, want)
	}
	want := figures{
		"Start/casos/cold ns/op": 2899015344, "Start/casos/cold loads": 5, "Start/casos/cold restored-ms": 511.6,
		"Sizes/acompana.html B-raw": 1638400, "Seal ns/op": 41000,
	}
	if !maps.Equal(f, want) {
		t.Errorf("figures: %v, want %v", f, want)
	}
}

func TestEachRowHasItsPart(t *testing.T) {
	for _, r := range rows {
		if !slices.ContainsFunc(parts, func(p part) bool { return p.name == r.part }) {
			t.Errorf("no part %q measures %q", r.part, r.what)
		}
		if r.match && (r.peer == "" || r.name == "") {
			t.Errorf("%q has nobody to match", r.what)
		}
	}
}
