//go:build js && wasm

package main

import (
	"errors"
	"strings"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// typingPause is how long, in milliseconds, typed text waits before it is taken:
// a move for each letter would fill the history.
const typingPause = 250

// typingLimit is how long it waits for a pause: a browser that is killed loses no
// more.
const typingLimit = 1000

// idIn is the id of the guide that a register is about.
func idIn(register string) string {
	_, rest, _ := strings.Cut(register, "/")
	id, _, _ := strings.Cut(rest, "/")
	return id
}

// write puts a value in a register of the case and shows what follows.
func (l *checklist) write(register string, value record.Value) {
	if l.id == "" {
		return
	}
	value.Text = review.Clean(value.Text)
	if value.Text == "" {
		value = record.Value{}
	}
	err := l.set(l.id, register, value)
	l.bar.took(err)
	if err != nil {
		return // what was entered stays in sight
	}
	l.showWritten(register)
}

// change makes a change of several registers, which is undone as one, and shows
// the case as it then is.
func (l *checklist) change(do func(c review.Case, by record.Author) (*record.Document, error)) error {
	l.flush()
	before := l.current().Document
	err := l.edit(l.id, func(d *record.Document) (*record.Document, error) {
		return do(review.Case{Document: d}, l.author())
	})
	l.bar.took(err)
	if err != nil {
		return err
	}
	l.strokes.note(before, l.current().Document)
	l.refresh()
	return nil
}

// typing notes that a text is being typed; it is taken when the typing pauses.
func (l *checklist) typing(f *field) {
	if len(l.typed) == 0 {
		l.began = steady()
	}
	l.typed[f.register] = f
	l.bar.update()
	l.stop()
	left := typingLimit - int(steady()-l.began)
	l.stop = backend.Clock{}.After(max(0, min(typingPause, left)), func() { l.Guard(l.flush) })
}

// flush takes what is typed into the case.
func (l *checklist) flush() {
	if len(l.typed) == 0 {
		return
	}
	l.stop()
	typed := l.typed
	l.typed = map[string]*field{}
	for register, f := range typed {
		l.write(register, f.value())
	}
	l.bar.update()
}

// revise undoes or redoes, and says so.
func (l *checklist) revise(what string, change func(*record.Document, record.Author) (*record.Document, error)) {
	l.flush()
	by := l.author()
	err := l.edit(l.id, func(d *record.Document) (*record.Document, error) {
		return l.strokes[l.id].revise(d, func(d *record.Document) (*record.Document, error) { return change(d, by) })
	})
	none := errors.Is(err, record.ErrNothing)
	if none {
		what, err = what+"None", nil
	}
	l.bar.took(err)
	revised := l.Part("revised")
	if err != nil {
		page.Say(revised, "")
		return // the bar says what went wrong
	}
	if !none {
		l.hush()
		l.refresh()
	}
	revised.Set("textContent", page.Data(revised, what))
}
