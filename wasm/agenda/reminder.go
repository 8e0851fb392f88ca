package agenda

import "acompana/wasm/calendar"

// Wording is what reminders say. They stand in calendars that others can see, so
// that it is the same for all tasks of a kind.
type Wording struct {
	Titles map[string]string // by the kind of the document
	Note   string
}

// Reminders are the tasks with a day that are not done, for a calendar. name
// gives each its name there, for ever. What is due today or before rings no more.
func Reminders(tasks []Task, today calendar.Day, says Wording, name func(Task) string) []calendar.Event {
	var events []calendar.Event
	for _, task := range tasks {
		if task.Done != "" || task.Due == "" {
			continue
		}
		events = append(events, calendar.Event{
			UID: name(task), Day: task.Due, Summary: says.Titles[task.Kind], Note: says.Note, Alarm: task.Due > today,
		})
	}
	return events
}
