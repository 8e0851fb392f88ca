package review

import (
	"strconv"

	"acompana/wasm/agenda"
)

// stepPart begins the last segment of the places of the steps after the first.
const stepPart = "s"

// Steps are the places of a criterion's next steps in a round, in order: those in
// which anything stands. A step that was done stays where it is, and the one that
// follows it has a place of its own.
func (c Case) Steps(criterion, round string) []string {
	var found []string
	first := Place(criterion, round)
	if c.isStep(first) {
		found = append(found, first)
	}
	last := 1
	for _, part := range stepParts {
		if used := c.numbers(agenda.Register(part, first+"/"+stepPart)); len(used) > 0 {
			last = max(last, used[len(used)-1])
		}
	}
	for n := 2; n <= last; n++ {
		if place := stepPlace(criterion, round, n); c.isStep(place) {
			found = append(found, place)
		}
	}
	return found
}

// Step is the place of the newest next step of a criterion in a round, done or
// not; the first place where there is none.
func (c Case) Step(criterion, round string) string {
	if steps := c.Steps(criterion, round); len(steps) > 0 {
		return steps[len(steps)-1]
	}
	return Place(criterion, round)
}

// FreeStep is the place after the newest step: that of the next one to write.
func (c Case) FreeStep(criterion, round string) string {
	n := 1
	for c.Step(criterion, round) != stepPlace(criterion, round, n) {
		n++
	}
	return stepPlace(criterion, round, n+1)
}

// OpenStep is where a step that somebody writes belongs: the newest place, or the
// one after it where that step is done.
func (c Case) OpenStep(criterion, round string) string {
	newest := c.Step(criterion, round)
	if task, ok := agenda.Read(c.Document, newest); ok && task.Done != "" {
		return c.FreeStep(criterion, round)
	}
	return newest
}

var stepParts = []string{agenda.StepPart, agenda.ProfilePart, agenda.DuePart, agenda.MovedPart, agenda.DonePart}

// isStep reports whether anything stands in the registers of a place.
func (c Case) isStep(place string) bool {
	for _, part := range stepParts {
		if c.waits(agenda.Register(part, place)) {
			return true
		}
	}
	return false
}

func stepPlace(criterion, round string, n int) string {
	if n == 1 {
		return Place(criterion, round)
	}
	return Place(criterion, round) + "/" + stepPart + strconv.Itoa(n)
}
