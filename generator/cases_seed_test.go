package main

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// Cases that tests put into the browser's database, as if somebody had made them
// there on earlier days.

// seededCase is a case under way.
type seededCase struct {
	t   testing.TB
	doc *record.Document
	ago int // days: when what is set next was written
}

// dayFromNow is a day on the wall of this machine, as registers have it.
func dayFromNow(days int) string { return time.Now().AddDate(0, 0, days).Format(time.DateOnly) }

// seedCase begins a case so many days ago, in residential care and in the moment
// of the plan.
func seedCase(t testing.TB, guide, code string, ago int) *seededCase {
	t.Helper()
	doc, err := record.New("caso-"+record.NewReplica([10]byte([]byte(code + "----------")[:10])), review.Kind, guide)
	if err != nil {
		t.Fatal(err)
	}
	c := &seededCase{t, doc, ago}
	c.set(review.CodeRegister, record.Text, code)
	c.set(review.ModalityRegister, record.Item, "mod-residencial")
	return c.set(review.MomentRegister, record.Item, planMoment)
}

func (c *seededCase) set(register string, kind record.Kind, text string) *seededCase {
	c.t.Helper()
	by := record.Author{Replica: record.NewReplica([10]byte{7}), Date: time.Now().AddDate(0, 0, -c.ago).UTC().Format("2006-01-02T15:04:05Z")}
	doc, err := c.doc.Set(by, register, record.Value{Kind: kind, Text: text})
	if err != nil {
		c.t.Fatalf("%s: %v", register, err)
	}
	c.doc = doc
	return c
}

// answer says what was found of a criterion.
func (c *seededCase) answer(criterion string, a review.Answer) *seededCase {
	c.t.Helper()
	return c.set(review.Register(review.AnswerPart, criterion, review.FirstRound), record.Choice, string(a))
}

// task sets a next step for a criterion, due so many days from now.
func (c *seededCase) task(criterion, step string, due int) *seededCase {
	c.t.Helper()
	c.set(review.Register(review.StepPart, criterion, review.FirstRound), record.Text, step)
	return c.set(review.Register(review.DuePart, criterion, review.FirstRound), record.Day, dayFromNow(due))
}

// keepSeeded writes cases into the browser's database and opens the page anew.
func keepSeeded(t testing.TB, page *browsertest.Page, cases ...*seededCase) {
	t.Helper()
	all := map[string]string{}
	for _, c := range cases {
		text, err := record.Encode(c.doc)
		if err != nil {
			t.Fatal(err)
		}
		all[c.doc.ID()] = envelope(c.doc.ID(), text, nil)
	}
	text, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	database[bool](page, `["rec"]`, "readwrite", fmt.Sprintf(`answer = true;
		for (const [id, raw] of Object.entries(%s)) t.objectStore("rec").put(raw, id);`, text))
	page.Reload()
	works(page)
}
