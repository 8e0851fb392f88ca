//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
	"acompana/wasm/store"
)

// damage is what cannot be read: records with their earlier versions, for the
// person to decide, and bytes to take away.
type damage struct {
	*data
	listed string // the records shown, by their ids
	handed *handing
}

func newDamage(d *data) {
	g := &damage{data: d, handed: newHanding(d.Part("held"))}
	d.shown = append(d.shown, g.show)
	d.On(d.Part("held-save"), "click", func(js.Value) { g.save() })
}

func (g *damage) show() {
	damaged, held := g.store.Damaged(), g.store.Held()
	if g.store.Status().Mode == store.Wiped {
		page.Say(g.Part("damage-said"), "")
	}
	show(g.Part("damage"), len(damaged) > 0 || len(held) > 0)
	show(g.Part("held"), len(held) > 0)
	page.Say(g.Part("held-count"), counted(g.Part("held-count"), len(held)))
	if ids := strings.Join(damaged, " "); ids != g.listed {
		g.listed = ids
		g.list(damaged)
	}
}

// list shows the records that wait for a decision.
func (g *damage) list(ids []string) {
	rows := make([]any, len(ids))
	for i, id := range ids {
		rows[i] = g.row(id, i+1)
	}
	g.Part("damaged").Call("replaceChildren", rows...)
}

func (g *damage) row(id string, number int) js.Value {
	row := g.Copy("damaged-row")
	title := slot(row, "title")
	title.Set("textContent", page.Complete(page.Data(title, "text"), "{n}", page.Decimal(number)))
	sure, ask := slot(row, "sure"), slot(row, "discard")
	turn := func(asking bool) func(js.Value) {
		return func(js.Value) {
			show(sure, asking)
			show(ask, !asking)
			slot(row, map[bool]string{true: "no", false: "discard"}[asking]).Call("focus")
		}
	}
	g.On(ask, "click", turn(true))
	g.On(slot(row, "no"), "click", turn(false))
	g.On(slot(row, "yes"), "click", func(js.Value) { g.settle(g.store.Discard(id), id, "discarded", "") })
	g.store.Versions(id, func(versions []store.Version, _ store.Fault) { g.offer(row, id, versions) })
	return row
}

// offer lists the versions that can be read, newest first.
func (g *damage) offer(row js.Value, id string, versions []store.Version) {
	offered := 0
	for i := len(versions) - 1; i >= 0; i-- {
		version := versions[i]
		document, err := record.Decode(string(version.Data))
		if err != nil {
			continue
		}
		offered++
		slot(row, "versions").Call("append", g.version(id, version, document))
	}
	none := slot(row, "none")
	none.Set("textContent", page.Data(none, map[bool]string{true: "some", false: "none"}[offered > 0]))
}

func (g *damage) version(id string, version store.Version, document *record.Document) js.Value {
	row := g.Copy("version-row")
	name := documentName(g.desk, document)
	written := js.Global().Get("Date").New(float64(version.Wall)).Call("toISOString").String()
	slot(row, "code").Set("textContent", name)
	slot(row, "when").Set("textContent", hour(written))
	answers := slot(row, "answers")
	answers.Set("textContent", counted(answers, answersIn(document)))
	g.On(slot(row, "recover"), "click", func(js.Value) {
		g.settle(g.store.Recover(id, version.Data), id, "recovered", name)
	})
	return row
}

// answersIn counts the criteria that have an answer.
func answersIn(document *record.Document) int {
	n := 0
	for _, item := range document.Items() {
		if value, _ := document.Settled(item); value.Text != "" && strings.HasPrefix(item, string(review.AnswerPart)+"/") {
			n++
		}
	}
	return n
}

// settle shows what a decision brought.
func (g *damage) settle(err error, id, wording, name string) {
	said := g.Part("damage-said")
	if err != nil {
		page.Say(said, page.Data(said, "failed"))
		return
	}
	g.forget(id)
	g.desk.copies.changed()
	g.data.show()
	page.Say(said, page.Complete(page.Data(said, wording), "{q}", name))
	said.Call("focus")
}

// save hands out what could not be read, byte for byte.
func (g *damage) save() {
	var text strings.Builder
	for _, held := range g.store.Held() {
		text.WriteString("== " + held.ID + " " + placeNames[held.Place] + "\n")
		text.Write(held.Raw)
		text.WriteString("\n")
	}
	g.handed.hand(outgoing{fileName("ilegible", ".txt"), "text/plain;charset=utf-8", []byte(text.String())})
}

// placeNames are for whoever looks into the file.
var placeNames = map[store.Place]string{
	store.InJournal: "journal", store.InMirror: "mirror", store.InDraft: "draft", store.Aside: "aside",
}
