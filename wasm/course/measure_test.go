package course_test

import (
	"fmt"
	"testing"

	"acompana/wasm/course"

	"pgregory.net/rapid"
)

func TestShifts(t *testing.T) {
	for _, c := range []struct {
		name, before, after string
		want                course.Change
		lists               string
	}{
		{"nothing", "", "", course.NotBoth, "0→0 of 0 [] [] [] []"},
		{"only before", "p-antes-1=a p-antes-2=a", "", course.NotBoth, "0→0 of 0 [] [] [] []"},
		{"grew", "p-antes-1=b p-antes-2=a", "p-despues-1=a p-despues-2=a", course.Grew, "1→2 of 2 [p-despues-1] [] [p-despues-2] []"},
		{"fell", "p-antes-1=a p-antes-2=b", "p-despues-1=b p-despues-2=b", course.Fell, "1→0 of 2 [] [p-despues-1] [] [p-despues-2]"},
		{"firm", "p-antes-1=a p-antes-2=a", "p-despues-1=a p-despues-2=a", course.Firm, "2→2 of 2 [] [] [p-despues-1 p-despues-2] []"},
		{"as many, others", "p-antes-1=a p-antes-2=b", "p-despues-1=b p-despues-2=a", course.Same, "1→1 of 2 [p-despues-2] [p-despues-1] [] []"},
		{"only one pair", "p-antes-2=b", "p-despues-1=a p-despues-2=a", course.Grew, "0→1 of 1 [p-despues-2] [] [] []"},
		{"one taken back", "p-antes-1=a p-antes-1= p-antes-2=b", "p-despues-1=b p-despues-2=b", course.Same, "0→0 of 1 [] [] [] [p-despues-2]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := give(t, give(t, begin(t), course.Before, c.before), course.After, c.after)
			shifts := p.Shifts(measure)
			want(t, "families", len(shifts), 1)
			s := shifts[0]
			want(t, "change", s.Change(), c.want)
			want(t, "lists", fmt.Sprintf("%d→%d of %d %v %v %v %v", s.Before, s.After, s.Of, s.Gained, s.Lost, s.Kept, s.Missed), c.lists)
		})
	}
}

// The same question is put with itself, wherever it stands; what has no partner
// in its family counts for nothing.
func TestPairs(t *testing.T) {
	m := course.Measure{
		Before: []course.Question{one("x", "a"), one("y", "a"), one("z", "b"), one("sola", "c")},
		After:  []course.Question{one("v", "d"), one("y", "a"), one("w", "a"), one("z", "c")},
	}
	p := give(t, begin(t), course.Before, "x=b y=a z=a sola=a")
	p = give(t, p, course.After, "v=a y=a w=a z=a")
	text := ""
	for _, s := range p.Shifts(m) {
		text += fmt.Sprint(s.Family, s.Of, s.Gained, s.Kept, " ")
	}
	want(t, "shifts", text, "a2 [w] [y] b0 [] [] c1 [] [z] d0 [] [] ")
}

func TestMeasureEnds(t *testing.T) {
	p := give(t, begin(t), course.After, "p-despues-1=a")
	score, ended := p.Score(measure.After)
	want(t, "score under way", fmt.Sprint(score, ended), "50 false")
	want(t, "answered", p.MeasureCount(course.After, measure.After), 1)
	p = as(t)(course.MeasureEnd(p.Document, ana, course.After, today))
	p = as(t)(course.MeasureEnd(p.Document, ana, course.After, today.Add(1)))
	want(t, "ended", p.MeasureEnded(course.After), today)
	_, err := course.MeasureGive(p.Document, ana, course.After, "p-despues-2", "a")
	wantError(t, err, course.ErrEnded)
	p = as(t)(course.MeasureAgain(p.Document, ana, course.After))
	want(t, "again", fmt.Sprint(p.MeasureEnded(course.After) == "", p.MeasureCount(course.After, measure.After)), "true 0")
	give(t, p, course.After, "p-despues-2=a")
	_, err = course.MeasureGive(p.Document, ana, "", "p-uno", "a")
	wantError(t, err, course.ErrUse)
	_, err = course.MeasureEnd(p.Document, ana, "durante", today)
	wantError(t, err, course.ErrUse)
	_, err = course.MeasureAgain(p.Document, ana, "durante")
	wantError(t, err, course.ErrUse)
}

func TestScore(t *testing.T) {
	three := []course.Question{one("x", "a"), one("y", "a"), one("z", "a")}
	for answers, wanted := range map[string]int{"": 0, "x=b y=b": 0, "x=a": 33, "x=a y=a z=b": 67, "x=a y=a z=a": 100} {
		score, _ := give(t, begin(t), course.After, answers).Score(three)
		want(t, answers, score, wanted)
	}
	score, _ := begin(t).Score(nil)
	want(t, "of nothing", score, 0)
}

// The lists and the counts agree, whatever was answered.
func TestShiftsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		families := []string{"fam-a", "fam-b", "fam-c"}
		draw := func(side string) (all []course.Question, answers string) {
			for i := range rapid.IntRange(0, 6).Draw(t, side) {
				q := one(fmt.Sprintf("%s-%d", side, i), pick(t, families, "family"))
				all = append(all, q)
				answers += q.ID + "=" + pick(t, []string{"", "a", "b"}, "given") + " "
			}
			return all, answers
		}
		before, gave := draw("p")
		after, gaveAfter := draw("q")
		p := give(t, give(t, begin(t), course.Before, gave), course.After, gaveAfter)
		pairs := 0
		for _, s := range p.Shifts(course.Measure{Before: before, After: after}) {
			want(t, "before", s.Before, len(s.Lost)+len(s.Kept))
			want(t, "after", s.After, len(s.Gained)+len(s.Kept))
			want(t, "of", s.Of, s.After+len(s.Lost)+len(s.Missed))
			pairs += s.Of
		}
		most := min(p.MeasureCount(course.Before, before), p.MeasureCount(course.After, after))
		want(t, "no more pairs than answers", pairs <= most, true)
	})
}
