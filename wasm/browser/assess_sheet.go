//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// sheet is the document that is open and the entries that show its registers.
// Whatever is entered is written at once, but for texts that are being typed.
type sheet struct {
	*desk
	id      string // of the document; empty while none is open
	strokes strokeBook
	entries []*sheetEntry
	refresh func()                 // shows what follows from the document
	typed   map[string]*sheetEntry // what is not in the document yet
	stop    func()                 // of the timer that takes it
	began   float64                // when the first of it was typed
}

func newSheet(d *desk, refresh func()) *sheet {
	s := &sheet{desk: d, refresh: refresh, strokes: strokeBook{}, typed: map[string]*sheetEntry{}, stop: func() {}}
	d.On(d.Part("undo"), "click", func(js.Value) { s.revise("undo", (*record.Document).Undo) })
	d.On(d.Part("redo"), "click", func(js.Value) { s.revise("redo", (*record.Document).Redo) })
	return s
}

func (s *sheet) open(id string) {
	s.id = id
	for _, e := range s.entries {
		e.shown = unshown
	}
	show(s.Part("undo"), true)
	show(s.Part("redo"), true)
	s.show()
}

// close leaves nothing of the document in the controls.
func (s *sheet) close() {
	s.flush()
	s.id = ""
	for _, e := range s.entries {
		e.clear()
	}
	show(s.Part("undo"), false)
	show(s.Part("redo"), false)
}

// show shows the document as it is now.
func (s *sheet) show() {
	d := s.document(s.id)
	for _, e := range s.entries {
		e.show(d)
	}
	_, err := d.Undo(s.author())
	s.Part("undo").Call("setAttribute", "aria-disabled", err != nil)
	_, err = d.Redo(s.author())
	s.Part("redo").Call("setAttribute", "aria-disabled", err != nil)
	s.refresh()
}

// change changes the document and shows it, and reports whether that was taken.
func (s *sheet) change(do func(*record.Document) (*record.Document, error)) bool {
	if s.id == "" {
		return false
	}
	err := s.edit(s.id, do)
	s.bar.took(err)
	if err != nil {
		return false // what was entered stays in sight
	}
	s.show()
	return true
}

// together makes a change of several registers, which is undone as one.
func (s *sheet) together(do func(*record.Document) (*record.Document, error)) bool {
	s.flush()
	before := s.document(s.id)
	if !s.change(do) {
		return false
	}
	s.strokes.note(before, s.document(s.id))
	return true
}

// write puts a value in a register.
func (s *sheet) write(register string, value record.Value) bool {
	if value.Kind == record.Text {
		value = assess.Text(value.Text)
	}
	return s.change(func(d *record.Document) (*record.Document, error) { return d.Set(s.author(), register, value) })
}

// typing notes that something is being typed; it is taken when the typing pauses.
func (s *sheet) typing(e *sheetEntry) {
	if len(s.typed) == 0 {
		s.began = steady()
	}
	s.typed[e.register] = e
	s.bar.update()
	s.stop()
	left := typingLimit - int(steady()-s.began)
	s.stop = backend.Clock{}.After(max(0, min(typingPause, left)), func() { s.Guard(s.flush) })
}

// flush takes what is typed into the document.
func (s *sheet) flush() {
	s.stop()
	typed := map[string]record.Value{}
	for register, e := range s.typed {
		typed[register] = e.value()
	}
	s.typed = map[string]*sheetEntry{}
	for register, value := range typed {
		s.write(register, value)
	}
	s.bar.update()
}

// revise undoes or redoes, and says so.
func (s *sheet) revise(what string, do func(*record.Document, record.Author) (*record.Document, error)) {
	if s.id == "" {
		return
	}
	s.flush()
	by := s.author()
	err := s.edit(s.id, func(d *record.Document) (*record.Document, error) {
		return s.strokes[s.id].revise(d, func(d *record.Document) (*record.Document, error) { return do(d, by) })
	})
	if err != nil {
		what += "None"
	} else {
		s.show()
	}
	revised := s.Part("revised")
	revised.Set("textContent", page.Data(revised, what))
}
