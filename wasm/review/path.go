package review

import (
	"strconv"

	"acompana/wasm/record"
)

// pathPart begins the registers of the moments that the case went to.
const pathPart = "recorrido"

// PathRegister holds a step of the path.
func PathRegister(step string) string { return pathPart + "/" + step }

// Step is a moment that the case went to.
type Step struct {
	Name     string // of its register: «t2»; two steps have one name where copies differ
	Moment   string
	Date     string // UTC, of the move
	Disputed bool
}

// Path are the moments that the case went to, in order, the present one last.
// The present moment has the last word: a step that it contradicts was undone,
// and is left out, or corrected, and gives way.
func (c Case) Path() []Step {
	path, now := c.steps(), c.stepsIn(MomentRegister, stepName(1))
	switch {
	case len(path) == 0:
		return now
	case len(now) != 1:
		return path
	}
	present, before := now[0], beforeLast(path)
	switch {
	case reaches(path, present.Moment):
		return path
	case reaches(before, present.Moment):
		return before
	}
	present.Name = path[len(path)-1].Name
	return append(before, present)
}

// steps are the path as it is stored.
func (c Case) steps() []Step {
	var path []Step
	for _, n := range c.numbers(PathRegister("t")) {
		path = append(path, c.stepsIn(PathRegister(stepName(n)), stepName(n))...)
	}
	return path
}

// stepsIn is the moment in a register, or each that the copies tell of.
func (c Case) stepsIn(register, name string) []Step {
	var steps []Step
	held := c.held(register)
	for _, move := range held {
		steps = append(steps, Step{name, move.Value.Text, c.given(move), len(held) > 1})
	}
	return steps
}

// beforeLast is the path without the steps of the last name.
func beforeLast(path []Step) []Step {
	n := len(path)
	for n > 0 && path[n-1].Name == path[len(path)-1].Name {
		n--
	}
	return path[:n]
}

// reaches reports whether a path ends in a moment, as one of its copies has it.
func reaches(path []Step, moment string) bool {
	for _, step := range path[len(beforeLast(path)):] {
		if step.Moment == moment {
			return true
		}
	}
	return false
}

// GoTo takes the case to another moment. Where the path does not say yet that
// the case was in the moment that it leaves, that is written first, with the date
// on which it got there: cases of before the path, corrected ones, and those
// whose copies differed.
func GoTo(c Case, by record.Author, moment string) (*record.Document, error) {
	arrival := writing{MomentRegister, value(record.Item, moment)}
	switch {
	case moment == "":
		return nil, record.ErrValue
	case moment == c.Moment():
		return c.write(by, arrival)
	}
	path := c.Path()
	left, err := c.leave(by, path)
	if err != nil {
		return nil, err
	}
	next := 1
	if len(path) > 0 {
		next = number(path[len(path)-1].Name[1:]) + 1
	}
	if next > maxNumber {
		return nil, record.ErrFull
	}
	return Case{left}.write(by, writing{PathRegister(stepName(next)), arrival.value}, arrival)
}

// leave writes the moment that the case is in, where it is known, as the last
// step of the path.
func (c Case) leave(by record.Author, path []Step) (*record.Document, error) {
	now, _ := c.Settled(MomentRegister)
	for _, step := range path[len(beforeLast(path)):] {
		if step.Moment == now.Text {
			by.Date = step.Date
			return c.write(by, writing{PathRegister(step.Name), now})
		}
	}
	return c.Document, nil
}

func stepName(n int) string { return "t" + strconv.Itoa(n) }
