//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
	"acompana/wasm/table"
)

// caseTable hands over the case that is open as a table.
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

// make makes the table: a row for each criterion, or service, in each round. Its
// name does not tell the code.
func (t *caseTable) make([]*record.Document) (outgoing, string) {
	var heading []string
	each(t.Part("table-columns"), "li", func(column js.Value) {
		heading = append(heading, column.Get("textContent").String())
	})
	rows := [][]string{heading}
	each(t.form, "[data-moment]", func(element js.Value) {
		rows = append(rows, t.moment(element)...)
	})
	return outgoing{fileName("tabla", ".csv"), "text/csv;charset=utf-8", table.CSV(rows)}, ""
}

func (t *caseTable) moment(element js.Value) (rows [][]string) {
	c, moment := t.current(), page.Data(element, "moment")
	label := element.Call("querySelector", ".card-title").Get("textContent").String()
	for i, round := range c.Rounds(moment) {
		each(element, "[data-criterion], [data-service]", func(asked js.Value) {
			if asked.Call("closest", "[data-criterion]").Get("hidden").Bool() {
				return // it does not concern this case
			}
			rows = append(rows, append([]string{label, page.Decimal(i + 1)}, t.row(c, asked, round)...))
		})
	}
	return rows
}

// row is what is known of a criterion or a service in a round.
func (t *caseTable) row(c review.Case, asked js.Value, round string) []string {
	id, question := page.Data(asked, "service"), "legend"
	if id == "" {
		id, question = page.Data(asked, "criterion"), ".question"
	}
	answer, date, settled := c.Answered(id, round)
	note, _ := c.Settled(review.Register(review.NotePart, id, round))
	task, _ := agenda.Read(c.Document, review.Place(id, round))
	words := page.Data(t.Part("table-columns"), "open")
	if settled || len(c.Values(review.Register(review.AnswerPart, id, round))) == 0 {
		words = answerWords(asked, id, answer)
	}
	return []string{
		asked.Call("querySelector", question).Get("textContent").String(), words, string(calendar.Local(date, clockOffset())),
		note.Text, task.Text, t.profileName(task.Profile), string(task.Due), string(task.Done),
	}
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

// profileName is what the page calls an actor of the guide.
func (t *caseTable) profileName(id string) string {
	name := id
	each(t.Part("profiles").Get("content"), "option", func(option js.Value) {
		if id != "" && option.Get("value").String() == id {
			name = option.Get("textContent").String()
		}
	})
	return name
}
