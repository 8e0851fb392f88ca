//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
	"acompana/wasm/table"
)

// caseTable hands over the case that is open as a table: what is verified, and
// below that what the case manager does.
type caseTable struct {
	*checklist
	details js.Value
	file    *plainFile
}

func newCaseTable(l *checklist) *caseTable {
	t := &caseTable{checklist: l, details: l.Part("case-table")}
	t.file = newPlainFile(l.desk, plainOptions{root: t.details, documents: t.documents, make: t.make})
	return t
}

func (t *caseTable) documents() []*record.Document {
	if t.id == "" {
		return nil
	}
	return []*record.Document{t.current().Document}
}

func (t *caseTable) show(review.Case) { show(t.details, true) }

func (t *caseTable) clear() {
	t.file.close()
	t.details.Set("open", false)
	show(t.details, false)
}

// make makes the table. Its name does not tell the code.
func (t *caseTable) make([]*record.Document) (outgoing, string) {
	c := tableCase{t, t.current(), agenda.Of(t.current().Document)}
	rows := [][]string{t.heading("table-columns")}
	each(t.form, "[data-moment]", func(element js.Value) {
		rows = append(rows, c.moment(element)...)
	})
	rows = append(rows, nil, t.heading("table-actions"))
	return outgoing{fileName("tabla", ".csv"), csvKind, table.CSV(append(rows, c.actions()...))}, ""
}

func (t *caseTable) heading(part string) (heading []string) {
	each(t.Part(part), "li", func(column js.Value) {
		heading = append(heading, column.Get("textContent").String())
	})
	return heading
}

// tableCase is the case in the table.
type tableCase struct {
	*caseTable
	of    review.Case
	tasks []agenda.Task
}

// moment are the rows of a moment: one for each criterion, or service, in each
// round, and one for each further step.
func (t tableCase) moment(element js.Value) (rows [][]string) {
	moment := page.Data(element, "moment")
	for i, round := range t.of.Rounds(moment) {
		each(element, "[data-criterion], [data-service]", func(asked js.Value) {
			if asked.Call("closest", "[data-criterion]").Get("hidden").Bool() {
				return // it does not concern this case
			}
			begins := []string{t.of.Code(), t.label("new-moment", moment), page.Decimal(i + 1)}
			for _, row := range t.asked(asked, round) {
				rows = append(rows, append(append([]string(nil), begins...), row...))
			}
		})
	}
	return rows
}

// asked is what is known of a criterion or a service in a round, with the first
// of its steps; each other step has a row of its own.
func (t tableCase) asked(asked js.Value, round string) (rows [][]string) {
	id, question := page.Data(asked, "service"), "legend"
	if id == "" {
		id, question = page.Data(asked, "criterion"), ".question"
	}
	text := asked.Call("querySelector", question).Get("textContent").String()
	found := append([]string{text}, t.found(asked, id, round)...)
	steps := t.steps(review.Place(id, round))
	if len(steps) == 0 {
		return [][]string{append(found, t.step(agenda.Task{})...)}
	}
	for _, step := range steps {
		rows = append(rows, append(append([]string(nil), found...), t.step(step)...))
		found = []string{text, "", "", "", ""}
	}
	return rows
}

// found is the answer, its day, the modality of that time, and the note.
func (t tableCase) found(asked js.Value, id, round string) []string {
	answer, date, settled := t.of.Answered(id, round)
	note, _ := t.of.Settled(review.Register(review.NotePart, id, round))
	words, modality := page.Data(t.Part("table-columns"), "open"), ""
	if settled || len(t.of.Values(review.Register(review.AnswerPart, id, round))) == 0 {
		words = answerWords(asked, id, answer)
	}
	on := calendar.Local(date, clockOffset())
	if on != "" {
		modality = t.label("new-modality", t.of.ModalityOn(on))
	}
	return []string{words, string(on), modality, note.Text}
}

// steps are the tasks in a place, and in the places within it.
func (t tableCase) steps(place string) (steps []agenda.Task) {
	for _, task := range t.tasks {
		if task.Place == place || strings.HasPrefix(task.Place, place+"/") {
			steps = append(steps, task)
		}
	}
	return steps
}

func (t tableCase) step(task agenda.Task) []string {
	profile := ""
	if task.Profile != "" {
		profile = t.names.label(task.Profile)
	}
	return []string{task.Text, profile, string(task.Due), task.Moved, string(task.Done)}
}

// actions are the rows of what the case manager does: all of the scopes and of the
// present modality, and what was marked in others.
func (t tableCase) actions() (rows [][]string) {
	each(t.form, "[data-deeds]", func(group js.Value) {
		title := group.Call("querySelector", ".card-title").Get("textContent").String()
		other := group.Get("dataset").Get("modal").Type() == js.TypeString && page.Data(group, "deeds") != t.of.Modality()
		each(group, "[data-deed]", func(row js.Value) {
			id := page.Data(row, "deed")
			date := string(calendar.Local(t.of.Marked(id), clockOffset()))
			if other && date == "" {
				return
			}
			control := row.Call("querySelector", "select")
			rows = append(rows, []string{t.of.Code(), title, row.Call("querySelector", "label").Get("textContent").String(), optionOf(control, string(t.of.Action(id))), date})
		})
	})
	return rows
}

// optionOf is how a list to choose from calls a value.
func optionOf(list js.Value, value string) string {
	options := list.Get("options")
	for i := range options.Length() {
		if options.Index(i).Get("value").String() == value {
			return options.Index(i).Get("textContent").String()
		}
	}
	return value
}

// answerWords are an answer as the form says it.
func answerWords(asked js.Value, id string, answer review.Answer) string {
	words := string(answer)
	each(asked, `[name="`+string(review.AnswerPart)+`/`+id+`"]`, func(control js.Value) {
		if control.Get("value").String() == string(answer) {
			words = control.Call("closest", "label").Get("textContent").String()
		}
	})
	return words
}
