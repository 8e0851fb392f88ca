//go:build js && wasm

package backend

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"acompana/wasm/store"
)

// spread reports what a loop's rounds took.
func spread(b *testing.B, round func(i int)) {
	b.Helper()
	var took []float64
	for i := range b.N {
		began := time.Now()
		round(i)
		took = append(took, float64(time.Since(began).Microseconds())/1000)
	}
	slices.Sort(took)
	b.ReportMetric(took[len(took)/2], "median-ms")
	b.ReportMetric(took[len(took)*95/100], "p95-ms")
}

func BenchmarkUpdate(b *testing.B) {
	j := freshJournal(b)
	text := strings.Repeat("texto ", 170)
	mustPut(b, j, "c1", text)
	spread(b, func(i int) { mustPut(b, j, "c1", strconv.Itoa(i)+text) })
}

// BenchmarkLoad reads 1,000 records of 5 KB.
func BenchmarkLoad(b *testing.B) {
	j := freshJournal(b)
	text := strings.Repeat("texto ", 5_000/6)
	for start := 0; start < 1_000; start += 100 {
		answerOf(b, func(done func(store.Fault)) {
			j.run(writing, []any{recordStore}, func(t *transaction) {
				for i := range 100 {
					id := "c" + strconv.Itoa(start+i)
					t.store(recordStore).Call("put", id+text, id)
				}
			}, done)
		})
	}
	spread(b, func(int) {
		if n := len(load(b, j).Records); n != 1_000 {
			b.Fatalf("%d records", n)
		}
	})
}

func BenchmarkUnlock(b *testing.B) {
	h, _ := testVault(b)
	spread(b, func(int) {
		if _, err := Unlock(h, passphrase); err != nil {
			b.Fatal(err)
		}
	})
}

// BenchmarkSeal seals 20 KB.
func BenchmarkSeal(b *testing.B) {
	key := testKey(b)
	plain := strings.Repeat("a", 20_000)
	spread(b, func(int) { seal64(b, key, "about", plain) })
}

func BenchmarkOpen(b *testing.B) {
	key := testKey(b)
	sealed := seal64(b, key, "about", strings.Repeat("a", 20_000))
	spread(b, func(int) { open(b, key, "about", sealed) })
}
