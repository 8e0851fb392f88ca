package chart_test

import (
	"math"
	"strconv"
	"testing"

	"acompana/wasm/chart"

	"pgregory.net/rapid"
)

func TestLength(t *testing.T) {
	for length, want := range map[chart.Length]string{0: "0", 5: "0.5", -5: "-0.5", 10: "1", -120: "-12", 1234: "123.4", 100: "10"} {
		if got := length.String(); got != want {
			t.Errorf("%d tenths are %q, want %q", int(length), got, want)
		}
	}
}

func TestLengthIsItsNumber(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		length := chart.Length(rapid.IntRange(-1e7, 1e7).Draw(t, "tenths"))
		number, err := strconv.ParseFloat(length.String(), 64)
		if err != nil || math.Abs(number-length.Units()) > 1e-9 {
			t.Fatalf("%q is %v, want %v", length, number, length.Units())
		}
	})
}
