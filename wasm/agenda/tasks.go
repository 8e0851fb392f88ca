package agenda

import (
	"sort"
	"strings"

	"acompana/wasm/record"
)

// Of are the tasks of a document, in order of place.
func Of(d *record.Document) []Task {
	if d.Deleted() {
		return nil
	}
	var tasks []Task
	for _, place := range places(d.Items()) {
		if task, ok := read(d, place); ok {
			tasks = append(tasks, task)
		}
	}
	return tasks
}

// places are those that may hold a task, in order and each once.
func places(items []string) []string {
	steps, days := below(items, StepPart+"/"), below(items, DuePart+"/")
	if len(steps)+len(days) == 0 {
		return nil
	}
	all := make([]string, 0, len(steps)+len(days))
	for len(steps) > 0 || len(days) > 0 {
		var place string
		switch {
		case len(days) == 0 || len(steps) > 0 && after(steps[0]) < after(days[0]):
			place, steps = after(steps[0]), steps[1:]
		case len(steps) == 0 || after(days[0]) < after(steps[0]):
			place, days = after(days[0]), days[1:]
		default:
			place, steps, days = after(steps[0]), steps[1:], days[1:]
		}
		all = append(all, place)
	}
	return all
}

// below are the registers with a prefix, which stand together in their order.
func below(items []string, prefix string) []string {
	items = items[sort.SearchStrings(items, prefix):]
	n := 0
	for n < len(items) && strings.HasPrefix(items[n], prefix) {
		n++
	}
	return items[:n]
}

// after is the place that a register names.
func after(register string) string {
	_, place, _ := strings.Cut(register, "/")
	return place
}
