//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/course"
	"acompana/wasm/record"
)

// coursePlatform is a learning platform that started the course as a SCORM package. The
// launch page around this one speaks with it: acompanaPlatform of the parent has
// the state of last time, and takes what to report. It keeps the progress; this
// browser keeps nothing of it.
type coursePlatform struct {
	*learning
	object js.Value
}

// findPlatform looks for it in the page around this one, and gives nil elsewhere.
func findPlatform(l *learning) *coursePlatform {
	object := platformObject()
	if !object.Truthy() {
		return nil
	}
	return &coursePlatform{l, object}
}

// platformObject asks by calls alone: they can be recovered from where the parent
// is of another origin and throws.
func platformObject() (object js.Value) {
	defer func() { _ = recover() }()
	parent := js.Global().Get("parent")
	if parent.Equal(js.Global().Get("window")) {
		return js.Undefined()
	}
	return js.Global().Get("Reflect").Call("get", parent, "acompanaPlatform")
}

// document is what was reported last, on whatever page. What cannot be read is
// nothing.
func (p *coursePlatform) document() *record.Document {
	state := ""
	if text := js.Global().Get("Reflect").Call("get", p.object, "state"); text.Type() == js.TypeString {
		state = text.String()
	}
	d, err := course.Unpack(state, p.lists.known(), p.Data("guide"), p.author())
	if err != nil {
		panic(err)
	}
	return d
}

// report tells what was done, at once: the page may be left at any time.
func (p *coursePlatform) report() {
	progress := p.progress()
	told := map[string]any{"state": course.Pack(progress, p.lists.known()), "status": "incomplete"}
	if progress.Completed(p.lists.plainLessons()) {
		told["status"] = "completed"
	}
	if score, ended := progress.Score(p.lists.measure.After); ended {
		told["score"] = score
	}
	p.object.Call("report", told)
}
