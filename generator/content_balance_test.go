package main

import (
	"testing"
	"unicode/utf8"

	"acompana/wasm/guide"
)

// Nobody should do well by habit: by choosing what is right most often, what
// stands first or what is longest.
const (
	mostOfOneAnswer   = 0.60 // of a classification with enough questions
	enoughToBalance   = 6
	mostOfOnePosition = 0.35 // of all questions with one right option
	mostLongest       = 0.35
	shortestWrong     = 0.60 // length of the wrong options of a question beside the right one's
)

func TestContentCourseClassificationsUseEveryAnswer(t *testing.T) {
	for _, d := range theContent(t).Guide.Documents {
		for _, e := range d.Exercises {
			if e.Way != guide.Classify || len(e.Questions) < enoughToBalance {
				continue
			}
			times := map[guide.ID]int{}
			for _, q := range e.Questions {
				times[q.Answer]++
			}
			for _, o := range e.Options {
				if share := float64(times[o.ID]) / float64(len(e.Questions)); share == 0 || share > mostOfOneAnswer {
					t.Errorf("%s: «%s» answers %d of %d questions", e.ID, o.Text, times[o.ID], len(e.Questions))
				}
			}
		}
	}
}

// The measure puts the questions of its two sides beside each other in their order:
// what changed means something only if they were asked in one way and, where
// something is sorted, about the same sort of thing.
func TestContentCourseMeasureComparesLikeWithLike(t *testing.T) {
	sides := map[guide.Use]map[guide.ID][]aQuestion{guide.Before: {}, guide.After: {}}
	for _, q := range courseQuestions(t) {
		if side := sides[q.of.Use]; side != nil {
			side[q.of.Family] = append(side[q.of.Family], q)
		}
	}
	for family, before := range sides[guide.Before] {
		after := sides[guide.After][family]
		if len(after) != len(before) {
			t.Errorf("%s is asked %d times before and %d after", family, len(before), len(after))
			continue
		}
		for i, q := range before {
			if q.of.Way != after[i].of.Way || q.Answer != after[i].Answer {
				t.Errorf("%s is put beside %s, which is another sort of question", q.ID, after[i].ID)
			}
		}
	}
}

// picked are the questions with a single right option, and where it stands.
func picked(t *testing.T) map[*guide.Question]int {
	t.Helper()
	found := map[*guide.Question]int{}
	for _, q := range courseQuestions(t) {
		if q.of.Way != guide.Pick || len(q.Right()) != 1 {
			continue
		}
		for i, o := range q.Options {
			if o.Right {
				found[q.Question] = i
			}
		}
	}
	if len(found) == 0 {
		t.Fatal("no question has a single right option")
	}
	return found
}

func TestContentCourseRightOptionStandsAnywhere(t *testing.T) {
	all, at := picked(t), map[int]int{}
	for _, i := range all {
		at[i]++
	}
	for i, n := range at {
		if share := float64(n) / float64(len(all)); share > mostOfOnePosition {
			t.Errorf("the right option stands in position %d in %d of %d questions", i+1, n, len(all))
		}
	}
}

func TestContentCourseRightOptionIsNotTheLongest(t *testing.T) {
	all, longest := picked(t), 0
	for q, i := range all {
		right, most, sum := lettersOf(q.Options[i]), 0, 0
		for j, o := range q.Options {
			if j != i {
				most, sum = max(most, lettersOf(o)), sum+lettersOf(o)
			}
		}
		if right > most {
			longest++
		}
		if mean := float64(sum) / float64(len(q.Options)-1); mean < shortestWrong*float64(right) {
			t.Errorf("%s: the wrong options have %.0f letters on average, the right one %d", q.ID, mean, right)
		}
	}
	if share := float64(longest) / float64(len(all)); share > mostLongest {
		t.Errorf("the right option is the longest in %d of %d questions", longest, len(all))
	}
}

func lettersOf(o guide.Option) int { return utf8.RuneCountInString(o.Text) }
