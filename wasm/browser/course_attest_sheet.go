//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/course"
)

// attestSheet is the sheet as it will be on paper. Without what was done it has
// empty places to write in.
type attestSheet struct{ *learning }

// fill writes what was done, or leaves all places empty.
func (s attestSheet) fill(done course.Attested, filled bool) {
	if !filled {
		done = course.Attested{}
	}
	s.Part("paper").Get("dataset").Set("filled", filled)
	s.fillDays(done)
	s.fillSteps(done, filled)
	s.fillStories(done)
	s.write("paper-time", s.duration(done.Minutes))
	questions := ""
	if done.Answered > 0 {
		questions = page.Decimal(done.Answered)
	}
	s.write("paper-questions", questions)
	s.writeDay("paper-before", "text", done.Before)
	s.writeDay("paper-after", "text", done.After)
}

func (s attestSheet) write(part, text string) { page.Say(s.Part(part), text) }

func (s attestSheet) writeDay(part, wording string, on calendar.Day) {
	text := ""
	if on != "" {
		text = page.Complete(page.Data(s.Part(part), wording), "{q}", day(string(on)))
	}
	s.write(part, text)
}

// fillDays says when it began and when the last of it was.
func (s attestSheet) fillDays(done course.Attested) {
	if done.First == done.Last {
		s.writeDay("paper-days", "single", done.First)
		return
	}
	text := page.Complete(page.Data(s.Part("paper-days"), "between"), "{q}", day(string(done.First)))
	s.write("paper-days", page.Complete(text, "{n}", day(string(done.Last))))
}

// fillSteps leaves the rows of the steps that were finished, or all of them empty.
func (s attestSheet) fillSteps(done course.Attested, filled bool) {
	table := s.Part("paper-steps")
	finished := map[string]calendar.Day{}
	for _, l := range done.Lessons {
		finished[l.ID] = l.Finished
	}
	each(table, "[data-step]", func(row js.Value) {
		on := finished[page.Data(row, "step")]
		page.Say(slot(row, "day"), day(string(on)))
		show(row, !filled || on != "")
	})
	show(table, !filled || len(finished) > 0)
	show(s.Part("paper-no-steps"), filled && len(finished) == 0)
}

// fillStories says which cases were played to an end, and to how many of theirs.
func (s attestSheet) fillStories(done course.Attested) {
	reached := map[string][]course.Reached{}
	for _, story := range done.Stories {
		reached[story.ID] = story.Endings
	}
	each(s.Part("paper"), "[data-story]", func(row js.Value) {
		id := page.Data(row, "story")
		page.Say(slot(row, "endings"), s.endings(slot(row, "endings"), s.lists.story(id), reached[id]))
	})
}

func (s attestSheet) endings(place js.Value, story listedStory, reached []course.Reached) string {
	if len(reached) == 0 {
		return ""
	}
	of := 0
	for _, scene := range story.Scenes {
		if scene.Ending {
			of++
		}
	}
	wording := map[bool]string{true: "one", false: "many"}[len(reached) == 1]
	text := s.numbers(page.Data(place, wording), len(reached), of)
	return page.Complete(text, "{q}", day(string(reached[len(reached)-1].Day)))
}

func (s attestSheet) numbers(text string, n, m int) string {
	return page.Complete(page.Complete(text, "{n}", page.Decimal(n)), "{m}", page.Decimal(m))
}

// duration is «1 hora y 24 minutos»; nothing where no time was planned.
func (s attestSheet) duration(minutes int) string {
	hours := s.amount("hour", "hours", minutes/60)
	rest := s.amount("minute", "minutes", minutes%60)
	if hours != "" && rest != "" {
		return hours + page.Data(s.Part("paper-time"), "and") + rest
	}
	return hours + rest
}

// amount is a number of hours or minutes in words, empty for none.
func (s attestSheet) amount(one, many string, n int) string {
	place := s.Part("paper-time")
	switch n {
	case 0:
		return ""
	case 1:
		return page.Data(place, camel("one-"+one))
	}
	return page.Complete(page.Data(place, many), "{n}", page.Decimal(n))
}
