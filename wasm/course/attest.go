package course

import "acompana/wasm/calendar"

// Attested is what was done and when, to be printed and signed by somebody who
// knows the person: it proves nothing by itself.
type Attested struct {
	Lessons      []AttestedLesson // those finished, in the order given
	Minutes      int              // planned for them: nobody is timed
	Answered, Of int              // questions of all steps
	Stories      []AttestedStory  // those with an ending
	Before       calendar.Day     // the measure was ended
	After        calendar.Day
	First, Last  calendar.Day // of all these, and of what was read
	Completed    bool
}

// AttestedLesson is a step that was finished.
type AttestedLesson struct {
	ID       string
	Minutes  int
	Finished calendar.Day
}

// AttestedStory is a case of which endings were reached.
type AttestedStory struct {
	ID      string
	Endings []Reached
}

// Attest gathers what was done of these steps and stories.
func (p Progress) Attest(lessons []Lesson, stories []Story) Attested {
	a := Attested{Before: p.MeasureEnded(Before), After: p.MeasureEnded(After), Completed: p.Completed(lessons)}
	a.date(a.Before)
	a.date(a.After)
	seen := map[string]bool{}
	for _, l := range lessons {
		a.addLesson(p.Standing(l))
		a.addQuestions(p, l.Practise, seen)
		a.addQuestions(p, l.Check, seen)
	}
	for _, s := range stories {
		a.addStory(s.ID, p.Reached(s))
	}
	return a
}

func (a *Attested) addLesson(s Standing) {
	a.date(s.Read)
	a.date(s.Finished)
	if s.Finished != "" {
		a.Lessons = append(a.Lessons, AttestedLesson{s.Lesson, s.Minutes, s.Finished})
		a.Minutes += s.Minutes
	}
}

func (a *Attested) addQuestions(p Progress, questions []string, seen map[string]bool) {
	for _, question := range questions {
		if seen[question] {
			continue
		}
		seen[question] = true
		a.Of++
		if p.Answered(question) {
			a.Answered++
		}
	}
}

func (a *Attested) addStory(id string, endings []Reached) {
	for _, ending := range endings {
		a.date(ending.Day)
	}
	if len(endings) > 0 {
		a.Stories = append(a.Stories, AttestedStory{id, endings})
	}
}

// date widens the days from the first to the last.
func (a *Attested) date(day calendar.Day) {
	if day == "" {
		return
	}
	if a.First == "" || day < a.First {
		a.First = day
	}
	a.Last = max(a.Last, day)
}
