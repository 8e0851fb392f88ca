package course_test

import (
	"fmt"

	"acompana/wasm/course"
	"acompana/wasm/record"

	"pgregory.net/rapid"
)

var (
	questions = []string{"p-uno", "p-dos", "p-tres", "p-cuatro"}
	lessons   = []course.Lesson{
		{ID: "paso-rol", Minutes: 12, Practise: questions[:1], Check: questions[1:2]},
		{ID: "paso-hilo", Minutes: 10, Practise: questions[2:3], Check: questions[2:]},
	}
	steps   = []string{"paso-rol", "paso-hilo"}
	measure = course.Measure{
		Before: []course.Question{one("p-antes-1", "fam-rol"), one("p-antes-2", "fam-rol")},
		After:  []course.Question{one("p-despues-1", "fam-rol"), one("p-despues-2", "fam-rol")},
	}
	known = append(append([]string{
		"p-antes-1", "p-antes-2", "p-despues-1", "p-despues-2", "caso-visitas",
		"hablar", "callar", "volver", "solo", "final-red", "final-solo"}, questions...), steps...)
	everyVerdict = []course.Verdict{course.Right, course.Partly, course.Wrong}
)

func one(id, family string) course.Question {
	return course.Question{ID: id, Family: family, Way: course.Classify, Right: []string{"a"}}
}

// operate does one thing that the pages do.
func operate(t *rapid.T, p course.Progress, by record.Author) course.Progress {
	day := today.Add(rapid.IntRange(0, 60).Draw(t, "on"))
	question, step := pick(t, questions, "question"), pick(t, steps, "step")
	use, given := pick(t, []course.Use{course.Before, course.After}, "use"), pick(t, []string{"a", "b", "a c", "2 1 3"}, "given")
	verdict := pick(t, everyVerdict, "verdict")
	s := visits()
	switch rapid.IntRange(0, 11).Draw(t, "operation") {
	case 0, 1:
		return as(t)(course.Answer(p.Document, by, question, given, verdict, day))
	case 2:
		return as(t)(course.Review(p.Document, by, question, given, verdict, day))
	case 3:
		return as(t)(course.Postpone(p.Document, by, questions, day))
	case 4:
		return as(t)(course.Read(p.Document, by, step, day))
	case 5:
		return as(t)(course.Finish(p.Document, by, pick(t, lessons, "lesson"), day))
	case 6:
		side := map[course.Use][]course.Question{course.Before: measure.Before, course.After: measure.After}[use]
		d, err := course.MeasureGive(p.Document, by, use, pick(t, side, "asked").ID, given)
		if err == course.ErrEnded {
			return p
		}
		return as(t)(d, err)
	case 7:
		return as(t)(course.MeasureEnd(p.Document, by, use, day))
	case 8:
		return as(t)(course.StepBack(p.Document, by, s))
	case 9:
		return as(t)(course.Answer(p.Document, by, "p-cuatro", "El equipo acompaña.", course.Done, day))
	}
	choices := s.Scenes[p.Walk(s).At].Choices
	if len(choices) == 0 {
		return as(t)(course.StartAgain(p.Document, by, s))
	}
	return as(t)(course.TakeStep(p.Document, by, s, pick(t, choices, "choice").ID, day))
}

// view is all that is read of a progress.
func view(p course.Progress) string {
	text := fmt.Sprint(p.Shifts(measure), p.Attest(lessons, []course.Story{visits()}), p.Walk(visits()),
		course.Summarize(p, steps, questions), course.Next(p, lessons), p.NextDue(nil))
	text += fmt.Sprint(p.Score(measure.After))
	for _, l := range lessons {
		text += fmt.Sprint(p.Standing(l))
	}
	for _, q := range questions {
		text += fmt.Sprint(p.First(q), p.Last(q), p.Text(q), p.Round(q), p.ReviewOn(q))
	}
	for i := 0; i < 90; i += 7 {
		text += fmt.Sprint(p.Due(today.Add(i), questions, 3))
	}
	return text
}

// visits is a story of two decisions with two endings.
func visits() course.Story {
	return course.Story{ID: "caso-visitas", Start: "inicio", Scenes: map[string]course.Scene{
		"inicio":     {Choices: []course.Step{{ID: "hablar", To: "equipo"}, {ID: "callar", To: "equipo"}}},
		"equipo":     {Choices: []course.Step{{ID: "volver", To: "final-red"}, {ID: "solo", To: "final-solo"}}},
		"final-red":  {Ending: true},
		"final-solo": {Ending: true},
	}}
}
