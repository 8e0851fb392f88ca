//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/record"
)

// viewFile takes one look along in a sealed file, for the other person to bring
// theirs together with it.
type viewFile struct {
	*assessing
	chosen string // the id of the look that goes
	sealed *takeaway
}

func newViewFile(a *assessing) *viewFile {
	f := &viewFile{assessing: a}
	f.sealed = newTakeaway(a.desk, takeawayOptions{root: a.Part("meet-file"), documents: f.documents, name: "conversar"})
	list := a.Part("meet-sent")
	a.On(list, "change", func(js.Value) {
		f.chosen = list.Get("value").String()
		f.sealed.close()
		f.sealed.look()
	})
	details := a.Part("meet-send")
	a.On(details, "toggle", func(js.Value) {
		if details.Get("open").Bool() {
			f.sealed.look()
		}
	})
	return f
}

// documents are what the file holds: one round.
func (f *viewFile) documents() []*record.Document {
	if document := f.document(f.chosen); document != nil {
		return []*record.Document{document}
	}
	return nil
}

// show offers the looks on the job that somebody here has finished.
func (f *viewFile) show() {
	var made []assess.Round
	for _, r := range f.rounds() {
		if r.Finished() && r.Mode() == assess.OnTheJob && f.isMade(r) {
			made = append(made, r)
		}
	}
	latestFirst(made)
	show(f.Part("meet-send-none"), len(made) == 0)
	show(f.Part("meet-send-some"), len(made) > 0)
	f.sealed.offer(len(made) > 0)
	if len(made) == 0 {
		f.chosen = ""
		f.Part("meet-sent").Call("replaceChildren")
		return
	}
	f.chosen = chosenOf(made, f.chosen).ID()
	names := make([]string, len(made))
	for i, r := range made {
		names[i] = f.lookName(r)
	}
	offerRounds(f.Part("meet-sent"), made, names, f.chosen)
}
