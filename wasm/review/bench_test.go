package review_test

import (
	"fmt"
	"testing"

	"acompana/wasm/record"
	"acompana/wasm/review"
)

// benchCases are cases of about 5 KB each, as people leave them.
func benchCases(b *testing.B, n int) []review.Case {
	c := as(b)(review.GoTo(ceiba(b), at(1, 3), "h2"))
	c = change(b, c, 1, "mod-familiar", 4)
	for i := range 34 {
		c = say(b, c, at(1, 1+i%28), fmt.Sprintf("h1-plan-criterio-%d", i), "r1", answers[i%len(answers)])
	}
	for i := range 6 {
		c = plan(b, c, fmt.Sprintf("h1-plan-criterio-%d", i), on(5+i))
	}
	all := make([]review.Case, n)
	for i := range all {
		fork := as(b)(c.Fork(fmt.Sprintf("caso-%d", i)))
		code := record.Value{Kind: record.Text, Text: fmt.Sprintf("Ceiba-%03d", i*7%n)}
		all[i] = as(b)(fork.Set(at(1, 1+i%28), review.CodeRegister, code))
	}
	b.ReportMetric(float64(len(must[[]byte](b)(record.Encode(all[0].Document)))), "bytes/case")
	return all
}

func BenchmarkSummarize1000(b *testing.B) {
	all := benchCases(b, 1000)
	b.ReportAllocs()
	for b.Loop() {
		for _, c := range all {
			review.Summarize(c)
		}
	}
}

func BenchmarkMatchAndSort1000(b *testing.B) {
	var all []review.Summary
	for _, c := range benchCases(b, 1000) {
		all = append(all, review.Summarize(c))
	}
	query := review.Query{Text: "ceiba", Due: true, Still: 2}
	b.ReportAllocs()
	for b.Loop() {
		var found []review.Summary
		for _, s := range all {
			if review.Matches(s, query, on(31), bogota) {
				found = append(found, s)
			}
		}
		review.Sort(found, review.ByDue)
		if len(found) == 0 {
			b.Fatal("found nothing")
		}
	}
}

func BenchmarkTimeline(b *testing.B) {
	c := benchCases(b, 1)[0]
	for b.Loop() {
		c.Timeline(bogota)
	}
}
