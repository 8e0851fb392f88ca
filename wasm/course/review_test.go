package course_test

import (
	"strings"
	"testing"

	"acompana/wasm/calendar"
	"acompana/wasm/course"

	"pgregory.net/rapid"
)

func TestReviewAtOneSevenThirtyDays(t *testing.T) {
	p := answer(t, begin(t), "p-uno", "a", course.Wrong, today)
	on := today
	for _, days := range []int{1, 7, 30} {
		want(t, "the day before", len(p.Due(on.Add(days-1), questions, 5)), 0)
		on = on.Add(days)
		want(t, "next", p.NextDue(questions), on)
		wantList(t, "due", p.Due(on, questions, 5), "p-uno")
		p = review(t, p, "p-uno", course.Right, on)
	}
	want(t, "round", p.Round("p-uno"), course.Over)
	want(t, "in review", p.InReview("p-uno"), false)
	want(t, "next", p.NextDue(nil), "")
}

func TestReviewMissedStartsAgain(t *testing.T) {
	p := answer(t, begin(t), "p-uno", "a", course.Wrong, today)
	p = review(t, p, "p-uno", course.Right, today.Add(1))
	p = review(t, p, "p-uno", course.Partly, today.Add(20)) // later than it was due
	want(t, "comes back", p.ReviewOn("p-uno"), today.Add(21))
	p = review(t, p, "p-uno", course.Right, today.Add(21))
	want(t, "then", p.ReviewOn("p-uno"), today.Add(28))
}

// Checking again on the same day is no second review.
func TestReviewTwiceADay(t *testing.T) {
	p := answer(t, begin(t), "p-uno", "a", course.Wrong, today)
	p = review(t, p, "p-uno", course.Right, today.Add(1))
	again := review(t, p, "p-uno", course.Wrong, today.Add(1))
	want(t, "comes back", again.ReviewOn("p-uno"), p.ReviewOn("p-uno"))
	want(t, "last", again.Last("p-uno"), course.Wrong)
	fresh := review(t, begin(t), "p-dos", course.Wrong, today)
	want(t, "never answered", fresh.ReviewOn("p-dos"), today.Add(1))
}

func TestDueOldestFirst(t *testing.T) {
	p := begin(t)
	for i, question := range strings.Fields("p-dos p-uno p-tres p-cuatro") {
		p = answer(t, p, question, "a", course.Wrong, today.Add(i/2))
	}
	later := today.Add(9)
	wantList(t, "all", p.Due(later, questions, 9), "p-uno p-dos p-tres p-cuatro")
	wantList(t, "limit", p.Due(later, questions, 3), "p-uno p-dos p-tres")
	wantList(t, "no limit, none", p.Due(later, questions, 0), "")
	wantList(t, "negative", p.Due(later, questions, -1), "")
	wantList(t, "candidates twice", p.Due(later, []string{"p-uno", "p-uno"}, 9), "p-uno")
	wantList(t, "one that the content no longer has", p.Due(later, []string{"p-tres", "p-nueva"}, 9), "p-tres")
	want(t, "next of those", p.NextDue([]string{"p-tres"}), today.Add(2))
	want(t, "none of none", p.NextDue([]string{}), "")
}

func TestLimitIsOfTheDay(t *testing.T) {
	p := begin(t)
	for _, question := range questions {
		p = answer(t, p, question, "a", course.Wrong, today)
	}
	on := today.Add(1)
	p = review(t, p, "p-uno", course.Right, on)
	wantList(t, "after one", p.Due(on, questions, 2), "p-dos")
	p = as(t)(course.Postpone(p.Document, ana, []string{"p-dos", "p-nunca"}, on))
	wantList(t, "after one put off", p.Due(on, questions, 2), "")
	want(t, "put off", p.ReviewOn("p-dos"), on.Add(1))
	want(t, "round", p.Round("p-dos"), course.AfterOne)
	wantList(t, "next day", p.Due(on.Add(1), questions, 2), "p-tres p-cuatro")
	_, err := course.Postpone(p.Document, ana, questions, "mañana")
	wantError(t, err, course.ErrDay)
}

// A text compared with the model goes on as a right answer does.
func TestReviewDone(t *testing.T) {
	p := answer(t, begin(t), "p-uno", "a", course.Wrong, today)
	p = review(t, p, "p-uno", course.Done, today.Add(1))
	want(t, "round", p.Round("p-uno"), course.AfterSeven)
}

// A day that another device still has brings nothing back on the day of a review,
// nor after the last one.
func TestReviewedHereDueThere(t *testing.T) {
	here := answer(t, begin(t), "p-uno", "a", course.Wrong, today)
	there := as(t)(course.Answer(begin(t).Document, at(3, 21, 8), "p-uno", "a", course.Wrong, today))
	here = review(t, here, "p-uno", course.Right, today.Add(1))
	p := merged(t, here, there)
	wantList(t, "that day", p.Due(today.Add(1), questions, 5), "")
	wantList(t, "the day after", p.Due(today.Add(2), questions, 5), "p-uno")
	want(t, "round", p.Round("p-uno"), course.AfterSeven)
	here = review(t, here, "p-uno", course.Right, today.Add(8))
	here = review(t, here, "p-uno", course.Right, today.Add(38))
	want(t, "after the last", merged(t, here, there).InReview("p-uno"), false)
}

// Whatever is done, what is due is a candidate in review, once, within the limit,
// and the summary counts the same.
func TestDueIsWhatIsInReview(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := begin(t)
		for range rapid.IntRange(1, 20).Draw(t, "moves") {
			p = operate(t, p, ana)
		}
		on, limit := today.Add(rapid.IntRange(0, 70).Draw(t, "day")), rapid.IntRange(-1, 5).Draw(t, "limit")
		due := p.Due(on, questions, limit)
		if s := course.Summarize(p, steps, questions); on >= s.Shown { // it knows of no review before the last
			want(t, "as summarized", s.Due(on, limit), len(due))
		}
		var last calendar.Day
		seen := map[string]bool{}
		for _, question := range due {
			day := p.ReviewOn(question)
			want(t, "due", day != "" && day <= on && day >= last && !seen[question] && p.First(question).Missed(), true)
			last, seen[question] = day, true
		}
	})
}
