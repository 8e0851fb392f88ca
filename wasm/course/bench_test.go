package course_test

import (
	"testing"

	"acompana/wasm/course"
)

// BenchmarkCourse is what the pages ask of a course of 250 questions, all answered
// and in review.
func BenchmarkCourse(b *testing.B) {
	p, known := whole(b, 250)
	asked := known[:250]
	text := course.Pack(p, known)
	b.Run("Standing", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			p.Standing(course.Lesson{ID: "paso-0", Practise: asked})
		}
	})
	b.Run("Due", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			p.Due(today.Add(40), asked, 5)
		}
	})
	b.Run("Summarize", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			course.Summarize(p, steps, nil)
		}
	})
	b.Run("Answer", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			answer(b, p, asked[0], "no", course.Right, today)
		}
	})
	b.Run("Pack", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			course.Pack(p, known)
		}
		b.ReportMetric(float64(len(text)), "characters")
	})
	b.Run("Unpack", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			unpack(b, text, known)
		}
	})
}
