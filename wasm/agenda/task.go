package agenda

import (
	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// Task is something to do.
type Task struct {
	Document, Kind string // the document's id and kind
	Place          string // what the task is about, as in its registers
	Text           string
	Profile        string       // the actor who sees to it; empty: nobody said
	Due, Done      calendar.Day // none: no day was set; not done
	Moved          string       // why the day was moved last
	Disputed       bool         // some of its registers waits for a decision
}

// Read is the task in a place, if there is one.
func Read(d *record.Document, place string) (Task, bool) {
	if d.Deleted() {
		return Task{}, false
	}
	return read(d, place)
}

func read(d *record.Document, place string) (Task, bool) {
	step, due := look(d, StepPart, place), look(d, DuePart, place)
	if !step.held && !due.held {
		return Task{}, false
	}
	profile, moved, done := look(d, ProfilePart, place), look(d, MovedPart, place), look(d, DonePart, place)
	task := Task{
		Document: d.ID(), Kind: d.Kind(), Place: place,
		Text: step.first, Profile: profile.first, Moved: moved.first,
		Disputed: step.waits || profile.waits || due.waits || moved.waits || done.waits,
	}
	task.Due, _ = calendar.Parse(due.least)
	if !done.waits {
		task.Done, _ = calendar.Parse(done.first)
	}
	return task, true
}

// finding is what a register shows.
type finding struct {
	held  bool   // something stands in it
	waits bool   // but nobody has decided that it counts
	first string // the text that stands, the first in every copy's order
	least string // the text that is least in the order of texts: of days, the first
}

func look(d *record.Document, part, place string) finding {
	register := Register(part, place)
	if value, ok := d.Settled(register); ok {
		return finding{held: true, first: value.Text, least: value.Text}
	}
	var found finding
	for _, move := range d.Values(register) {
		text := move.Value.Text
		if text == "" {
			continue
		}
		if !found.held {
			found = finding{held: true, waits: true, first: text, least: text}
		}
		found.least = min(found.least, text)
	}
	return found
}
