//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// team is the tool for whoever coordinates: it reads the files of several people
// and shows what is told of them together. There is no desk, since nothing is
// kept: all lives in this window, until somebody clears it or leaves.
type team struct {
	*page.Tool
	sealer *sealer
	turn   chan bool // holds a token while no file is being opened
	guide  string
	steps  []record.Mapping
	files  []*teamFile
	made   int      // how many files there were, for their numbers
	known  []string // passphrases that opened one
	result *teamResult
}

func startTeam(tool *page.Tool) {
	t := &team{
		Tool: tool, sealer: newSealer(tool), turn: make(chan bool, 1),
		guide: tool.Data("guide"), steps: mappings(tool.Data("changes")),
	}
	t.turn <- true
	t.result = newTeamResult(t)
	t.On(t.Part("team-files"), "change", func(js.Value) { t.chosen() })
	t.On(t.Part("team-clear"), "click", func(js.Value) { t.clear() })
	t.On(js.Global(), "pagehide", func(js.Value) { t.empty() })
	t.chosen() // before the module came
}

// chosen takes up the files of the field, and lets them be chosen again.
func (t *team) chosen() {
	field := t.Part("team-files")
	list := field.Get("files")
	var added []*teamFile
	for i := range list.Length() {
		added = append(added, newTeamFile(t, list.Index(i)))
	}
	if len(added) == 0 {
		return
	}
	field.Set("value", "")
	t.files = append(t.files, added...)
	show(t.Part("team-clearing"), true)
	go t.Guard(func() {
		for _, f := range added {
			f.read()
		}
		t.refresh()
		t.tryAll(added, t.known)
		t.refresh()
		t.focusFirst(added)
	})
}

// focusFirst brings the reader to the first file that waits for words.
func (t *team) focusFirst(files []*teamFile) {
	for _, f := range files {
		if f.sealed != nil && !f.gone {
			f.input.Call("focus")
			return
		}
	}
}

// opened is called when words opened a file: they may open others.
func (t *team) opened(phrases []string) {
	t.known = append(t.known, phrases...)
	t.refresh()
	t.tryAll(t.files, phrases)
	t.refresh()
}

// tryAll tries passphrases on all files that are still closed.
func (t *team) tryAll(files []*teamFile, phrases []string) {
	if len(phrases) == 0 {
		return
	}
	for _, f := range files {
		if f.sealed != nil && !f.gone {
			f.try(phrases)
		}
	}
}

// remove takes one file out.
func (t *team) remove(f *teamFile) {
	var left []*teamFile
	for _, other := range t.files {
		if other != f {
			left = append(left, other)
		}
	}
	t.files = left
	f.leave()
	show(t.Part("team-clearing"), len(left) > 0)
	t.refresh()
	page.Say(t.Part("team-said"), page.Complete(page.Data(t.Part("team-said"), "removed"), "{n}", page.Decimal(f.number)))
	t.Part("team-files").Call("focus")
}

// clear takes all out, because somebody asked for it.
func (t *team) clear() {
	t.empty()
	page.Say(t.Part("team-said"), page.Data(t.Part("team-said"), "cleared"))
	t.Part("team-files").Call("focus")
}

// empty leaves nothing of the files in the page.
func (t *team) empty() {
	t.sealer.cancel()
	for _, f := range t.files {
		f.leave()
	}
	t.files, t.known, t.made = nil, nil, 0
	t.Part("team-files").Set("value", "")
	page.Say(t.Part("team-said"), "")
	show(t.Part("team-clearing"), false)
	t.result.clear()
}

// refresh shows what is told of all that could be read.
func (t *team) refresh() {
	rounds, who := t.gather()
	waiting := 0
	for _, f := range t.files {
		if f.sealed != nil {
			waiting++
		}
	}
	people := len(personsIn(rounds, who))
	said := t.Part("team-said")
	text := ""
	if len(t.files) > 0 {
		text = page.Complete(page.Data(said, "people"), "{n}", page.Decimal(people))
		text = page.Complete(text, "{m}", page.Decimal(waiting))
	}
	page.Say(said, text)
	t.result.show(rounds, who)
}
