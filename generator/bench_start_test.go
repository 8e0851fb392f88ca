package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"acompana/generator/internal/browsertest"
)

// started is when things were so, in milliseconds since the navigation began.
type started struct{ Paint, Tick, Restored float64 }

// BenchmarkStart opens a page on which something was ticked before, over slow 4G
// and at a quarter of the processor's speed, and tells when a tick is safe and when
// the page shows what was kept: cold, with no file at hand, and warm, with all that
// the browser holds after a visit.
func BenchmarkStart(b *testing.B) {
	for _, name := range []string{"casos", "preact", "goapp"} {
		for _, cold := range []bool{true, false} {
			b.Run(name+map[bool]string{true: "/cold", false: "/warm"}[cold], func(b *testing.B) { benchmarkStart(b, name, cold) })
		}
	}
}

func benchmarkStart(b *testing.B, name string, cold bool) {
	s := startings[name]
	var host *benchHost
	if name == "casos" {
		host = newBenchHost(b, compressedSite(b))
	} else {
		host = hostPeer(b, name)
	}
	page := browsertest.StartIn(b, b.TempDir()).Page(b, sharedPhone)
	told := make(chan started, 1)
	page.Hears("started", func(text string) {
		var at started
		if err := json.Unmarshal([]byte(text), &at); err != nil {
			b.Error(err)
		}
		told <- at
	})
	page.Before(fmt.Sprintf(watchStart, s.choices, s.tick, s.kept, s.ready, stand, s.later+1))
	s.prepare(page, host.url)
	var ticks, restores, works []float64
	for b.Loop() {
		rest(page)
		browsertest.Eval[bool](page, `sessionStorage.setItem("bench", (`+stand+`)(`+s.choices+`)), true`)
		if cold {
			page.Open("about:blank")
			page.Forget(host.url)
		}
		page.Worked() // counts from the next page's beginning
		page.Slow(4)
		host.link.slow.Store(true)
		if cold {
			page.Open(host.url + s.address)
		} else {
			page.Reload()
		}
		select {
		case at := <-told:
			ticks = append(ticks, max(at.Paint, at.Tick))
			works = append(works, page.Worked())
			restores = append(restores, max(at.Paint, at.Restored))
		case <-time.After(time.Minute):
			b.Fatal("not restored after a minute: " + page.Text())
		}
		host.link.slow.Store(false)
		page.Slow(1)
	}
	b.ReportMetric(median(ticks), "tick-ms")
	b.ReportMetric(median(restores), "restored-ms")
	b.ReportMetric(median(works), "work-ms")
	b.ReportMetric(float64(len(ticks)), "loads")
}

// rest waits until the page and its service worker have nothing more to fetch.
func rest(page *browsertest.Page) {
	time.Sleep(2 * time.Second)
	browsertest.Eval[bool](page, `navigator.serviceWorker.getRegistrations().then(all => new Promise(done => {
		const look = () => all.some(one => one.installing) ? setTimeout(look, 100) : done(true);
		look();
	}))`)
}

func median(all []float64) float64 {
	slices.Sort(all)
	return all[len(all)/2]
}
