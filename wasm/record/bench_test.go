package record

import (
	"strconv"
	"testing"
)

// benchDocuments are cases as people leave them: 60 moves over 34 criteria.
func benchDocuments(b *testing.B, n int) []*Document {
	d := must[*Document](b)(New("caso", "caso", "1"))
	for i := range 60 {
		item := "criterio/h1-plan-tiempos-responsables-" + strconv.Itoa(i%34) + "/r1"
		d = must[*Document](b)(d.Set(by("k3f9q2m7ab4xw5tz"), item, choice([]string{"se-cumple", "en-parte"}[i/34])))
	}
	all := make([]*Document, n)
	for i := range all {
		all[i] = must[*Document](b)(d.Fork("caso-" + strconv.Itoa(i)))
	}
	return all
}

// changed copies of the documents, each with a move more.
func benchCopies(b *testing.B, documents []*Document) []*Document {
	all := make([]*Document, len(documents))
	for i, d := range documents {
		all[i] = set(b, recoded(b, d), "other", "modalidad=x")
	}
	return all
}

func BenchmarkMerge1000(b *testing.B) {
	ours := benchDocuments(b, 1000)
	theirs := benchCopies(b, ours)
	for b.Loop() {
		if _, err := Join(ours, theirs); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPreview1000(b *testing.B) {
	ours := benchDocuments(b, 1000)
	theirs := benchCopies(b, ours)
	for b.Loop() {
		PreviewJoin(ours, theirs)
	}
}

func BenchmarkDecode1000(b *testing.B) {
	text := string(must[[]byte](b)(EncodeBundle(benchDocuments(b, 1000))))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := DecodeBundle(text); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncode1000(b *testing.B) {
	documents := benchDocuments(b, 1000)
	for b.Loop() {
		if _, err := EncodeBundle(documents); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkSet is a tick, as far as this package goes.
func BenchmarkSet(b *testing.B) {
	d := benchDocuments(b, 1)[0]
	for b.Loop() {
		if _, err := d.Set(by("k1"), "modalidad", choice("x")); err != nil {
			b.Fatal(err)
		}
	}
}
