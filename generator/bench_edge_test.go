package main

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// BenchmarkEdgeSearch asks the worker, alone in its runtime, one search after
// another. The time is the processor's, of all that the runtime does: HTTP, and
// compiling what runs often, too. Of the first request it is the median of seven
// runs.
func BenchmarkEdgeSearch(b *testing.B) {
	queries := []string{"redes", "visita domiciliaria", "ninas", "valorasion", "plan de", "h1-", "familia", "genogr", "3.4", "autoridad administrativa"}
	var first []time.Duration
	base, pid := "", 0
	for i := range 7 {
		base, pid = serveWorker(b, func(site []byte) []byte { return site })
		first = append(first, searchTime(b, base, pid, queries[i]))
	}
	for _, query := range slices.Repeat(queries, 20) { // until what runs often is compiled well
		searchTime(b, base, pid, query)
	}
	var later []time.Duration
	for b.Loop() {
		for _, query := range queries {
			later = append(later, searchTime(b, base, pid, query))
		}
	}
	slices.Sort(first)
	slices.Sort(later)
	b.ReportMetric(milliseconds(first[len(first)/2]), "first-cpu-ms")
	b.ReportMetric(milliseconds(later[len(later)/2]), "cpu-ms")
	b.ReportMetric(milliseconds(later[len(later)*95/100]), "p95-cpu-ms")
}

func milliseconds(d time.Duration) float64 { return d.Seconds() * 1000 }

// searchTime is the processor's time that a search takes a process.
func searchTime(b *testing.B, base string, pid int, query string) time.Duration {
	b.Helper()
	before := processorTime(b, pid)
	response, err := http.PostForm(base+"/buscar/", url.Values{"q": {query}})
	if err != nil {
		b.Fatal(err)
	}
	_, err = io.Copy(io.Discard, response.Body)
	_ = response.Body.Close()
	if err != nil {
		b.Fatal(err)
	}
	if response.StatusCode != http.StatusOK {
		b.Fatalf("%q: status %d", query, response.StatusCode)
	}
	time.Sleep(5 * time.Millisecond) // what other threads still do for it
	return processorTime(b, pid) - before
}

// processorTime is what a process has taken so far, as Linux counts it.
func processorTime(b *testing.B, pid int) time.Duration {
	b.Helper()
	threads, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/schedstat", pid))
	if err != nil || len(threads) == 0 {
		b.Skip("only Linux says how much processor's time a process took")
	}
	var total time.Duration
	for _, thread := range threads {
		data, err := os.ReadFile(thread)
		if err != nil {
			continue // it ended
		}
		var taken time.Duration
		if _, err := fmt.Sscan(strings.Fields(string(data))[0], (*int64)(&taken)); err != nil {
			b.Fatal(err)
		}
		total += taken
	}
	return total
}
