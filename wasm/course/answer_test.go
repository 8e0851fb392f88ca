package course_test

import (
	"strings"
	"testing"

	"acompana/wasm/calendar"
	"acompana/wasm/course"
	"acompana/wasm/record"
)

func TestFirstVerdictStays(t *testing.T) {
	p := answer(t, begin(t), "p-uno", " a  c ", course.Wrong, today)
	p = answer(t, p, "p-uno", "b", course.Right, today)
	want(t, "first", p.First("p-uno"), course.Wrong)
	want(t, "last", p.Last("p-uno"), course.Right)
	wantList(t, "given", p.Given("p-uno"), "b")
	want(t, "comes back", p.ReviewOn("p-uno"), today.Add(1))
}

func TestOnlyAFirstMissComesBack(t *testing.T) {
	for verdict, want := range map[course.Verdict]bool{course.Right: false, course.Partly: true, course.Wrong: true, course.Done: false} {
		p := answer(t, begin(t), "p-uno", "a", verdict, today)
		if p.InReview("p-uno") != want {
			t.Errorf("%q: in review %v", verdict, !want)
		}
		again := answer(t, answer(t, begin(t), "p-uno", "a", course.Right, today), "p-uno", "b", verdict, today)
		if again.InReview("p-uno") {
			t.Errorf("%q after a right one is in review", verdict)
		}
	}
}

func TestTypedTextIsCut(t *testing.T) {
	p := answer(t, begin(t), "p-texto", "á\x00"+strings.Repeat("ñ", 400)+"\n", course.Done, today)
	want(t, "characters", len([]rune(p.Text("p-texto"))), course.MaxTyped)
	want(t, "begins", strings.HasPrefix(p.Text("p-texto"), "áñ"), true)
}

func TestAnswerRefuses(t *testing.T) {
	for _, c := range []struct {
		name, question, given string
		verdict               course.Verdict
		on                    calendar.Day
		want                  error
	}{
		{"nothing given", "p-uno", " ", course.Right, today, course.ErrGiven},
		{"no verdict", "p-uno", "a", "", today, course.ErrVerdict},
		{"another verdict", "p-uno", "a", "genial", today, course.ErrVerdict},
		{"no day", "p-uno", "a", course.Right, "2026-02-30", course.ErrDay},
		{"no question", "P 1", "a", course.Right, today, record.ErrItem},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := course.Answer(begin(t).Document, ana, c.question, c.given, c.verdict, c.on)
			wantError(t, err, c.want)
		})
	}
}

// A desk that is not open yet has no document.
func TestWithoutDocument(t *testing.T) {
	var p course.Progress
	_, task := p.Task("paso-rol")
	summary := course.Summarize(p, []string{"paso-rol"}, nil)
	if p.Answered("p-uno") || task || summary.Started || summary.Next != "paso-rol" || course.Pack(p, nil) != "" || p.NextDue(nil) != "" {
		t.Error("something stands in no document")
	}
}
