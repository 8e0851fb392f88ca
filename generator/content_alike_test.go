package main

import "testing"

// alike is the share of words in common from which two questions are one.
const alike = 0.8

func TestContentCourseQuestionsDiffer(t *testing.T) {
	all := courseQuestions(t)
	for i, a := range all {
		for _, b := range all[:i] {
			if shared := sharedWords(a.asks(), b.asks()); shared >= alike {
				t.Errorf("%s and %s share %.2f of their words: «%s» «%s»", a.ID, b.ID, shared, a.asks(), b.asks())
			}
		}
	}
}

func (q aQuestion) asks() string { return q.Text + " " + q.Draft }

// sharedWords is the share of the words of two texts that both have.
func sharedWords(a, b string) float64 {
	in := map[string]int{}
	for _, word := range wordsOf(a) {
		in[word] |= 1
	}
	for _, word := range wordsOf(b) {
		in[word] |= 2
	}
	both := 0
	for _, where := range in {
		if where == 3 {
			both++
		}
	}
	return float64(both) / float64(max(1, len(in)))
}

func TestSharedWords(t *testing.T) {
	for name, tc := range map[string]struct {
		a, b string
		want float64
	}{
		"the same":  {"¿Qué hace?", "qué hace", 1},
		"half":      {"uno dos tres", "tres, dos, cuatro", 0.5},
		"none":      {"uno", "dos", 0},
		"no letter": {"", "…", 0},
	} {
		t.Run(name, func(t *testing.T) {
			if got := sharedWords(tc.a, tc.b); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
