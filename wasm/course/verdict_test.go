package course_test

import (
	"slices"
	"strings"
	"testing"

	"acompana/wasm/course"

	"pgregory.net/rapid"
)

func TestJudge(t *testing.T) {
	for _, c := range []struct {
		name, right, also, given string
		want                     course.Verdict
	}{
		{"nothing given", "si", "", "", ""},
		{"the one", "si", "", "si", course.Right},
		{"another", "si", "orienta", "no", course.Wrong},
		{"accepted as well", "si", "orienta", "orienta", course.Right},
		{"the one and a wrong one", "a", "", "a b", course.Wrong},
		{"all of several", "a c", "", "c a", course.Right},
		{"all and one that is accepted", "a c", "d", "a d c", course.Right},
		{"all and one wrong", "a c", "", "a b c", course.Partly},
		{"some", "a c d", "", "c", course.Partly},
		{"some and one wrong", "a c d", "", "c b", course.Partly},
		{"some and two wrong", "a c d", "", "c b e", course.Wrong},
		{"all and two wrong", "a c", "", "a c b e", course.Wrong},
		{"none of them", "a c", "", "b", course.Wrong},
		{"only what is accepted", "a c", "d", "d", course.Wrong},
		{"one twice is not all", "a c", "", "a a", course.Partly},
		{"a question without answer", "", "", "a", course.Wrong},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := course.Judge(strings.Fields(c.right), strings.Fields(c.also), strings.Fields(c.given))
			want(t, c.given, got, c.want)
		})
	}
}

func TestJudgeOrder(t *testing.T) {
	for _, c := range []struct {
		name  string
		given []int
		want  course.Verdict
	}{
		{"nothing", nil, ""},
		{"in place", []int{1, 2, 3, 4}, course.Right},
		{"two changed", []int{1, 3, 2, 4}, course.Partly},
		{"the first at the end", []int{2, 3, 4, 1}, course.Partly},
		{"backwards", []int{4, 3, 2, 1}, course.Wrong},
		{"fewer than half", []int{2, 4, 1, 3}, course.Wrong},
		{"half of three", []int{3, 1, 2}, course.Partly},
		{"one twice", []int{1, 1, 2}, course.Wrong},
		{"one that is not there", []int{1, 2, 9}, course.Wrong},
		{"no number", []int{0, 1, 2}, course.Wrong},
	} {
		t.Run(c.name, func(t *testing.T) { want(t, "verdict", course.JudgeOrder(c.given), c.want) })
	}
}

// Only one order is right, and the opposite is wrong.
func TestOneOrderIsRight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		order := rapid.IntRange(2, 7).Draw(t, "pieces")
		var right []int
		for i := range order {
			right = append(right, i+1)
		}
		given := rapid.Permutation(right).Draw(t, "given")
		want(t, "right", course.JudgeOrder(given) == course.Right, slices.Equal(given, right))
		slices.Reverse(right)
		want(t, "backwards", course.JudgeOrder(right), course.Wrong)
	})
}

func TestQuestionJudge(t *testing.T) {
	classify := course.Question{Way: course.Classify, Right: []string{"si"}, Also: []string{"orienta"}}
	several := course.Question{Way: course.Pick, Right: []string{"a", "c"}}
	arrange := course.Question{Way: course.Arrange, Pieces: 3}
	correct := course.Question{Way: course.Correct}
	for _, c := range []struct {
		name  string
		q     course.Question
		given string
		want  course.Verdict
	}{
		{"classify", classify, "orienta", course.Right},
		{"pick", several, "a", course.Partly},
		{"arrange", arrange, "1 2 3", course.Right},
		{"arrange too few", arrange, "1 2", course.Wrong},
		{"arrange what is no piece", arrange, "1 dos 3", course.Wrong},
		{"arrange nothing", arrange, "", ""},
		{"correct", correct, "El equipo acompaña.", course.Done},
		{"correct with blanks", correct, " \n", ""},
	} {
		t.Run(c.name, func(t *testing.T) { want(t, c.given, c.q.Judge(c.given), c.want) })
	}
}
