//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
	"acompana/wasm/record"
)

// courseStory is a case being practised: one scene in sight, or what follows from the
// decision that was just taken. The way taken is the progress's; that somebody is
// reading what follows is known here alone.
type courseStory struct {
	*learning
	root    js.Value
	story   course.Story
	leaves  map[string]js.Value // by scene, and by decision
	reading string              // the decision whose consequence is in sight
	trail   *storyTrail
}

// startStory brings a case to life, or the list of them.
func startStory(l *learning) {
	root := l.Part("story")
	if page.Data(root, "story") == "" {
		l.faces = append(l.faces, func() { showStoryCards(l, root) })
		return
	}
	s := &courseStory{learning: l, root: root, leaves: map[string]js.Value{}}
	s.story = l.lists.story(page.Data(root, "story")).Story
	s.trail = newStoryTrail(s)
	each(root, ".leaf", func(leaf js.Value) { s.leaves[leaf.Get("id").String()] = leaf })
	each(root, "button[data-choice]", func(button js.Value) {
		l.On(button, "click", func(js.Value) { s.take(page.Data(button, "choice")) })
	})
	for part, act := range map[string]func(){"go-on": s.goOn, "step-back": func() { s.goBack(1) }, "start-again": s.startAgain} {
		l.On(l.Part(part), "click", func(js.Value) { act() })
	}
	show(l.Part("after"), true)
	root.Get("dataset").Set("live", "si")
	l.faces = append(l.faces, s.show)
	s.show()
}

// take takes a decision, and shows what follows from it.
func (s *courseStory) take(choice string) {
	s.reading = choice
	s.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		return course.TakeStep(d, by, s.story, choice, calendarToday())
	})
	s.focus()
}

// goOn leaves the consequence for the scene to which it led.
func (s *courseStory) goOn() {
	s.reading = ""
	s.show()
	s.focus()
}

// goBack takes back so many decisions.
func (s *courseStory) goBack(steps int) {
	s.reading = ""
	s.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		var err error
		for range steps {
			if d, err = course.StepBack(d, by, s.story); err != nil {
				return nil, err
			}
		}
		return d, nil
	})
	s.focus()
}

func (s *courseStory) startAgain() {
	s.reading = ""
	s.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		return course.StartAgain(d, by, s.story)
	})
	s.focus()
}

// show shows where the person is.
func (s *courseStory) show() {
	walk := s.progress().Walk(s.story)
	at := s.at(walk)
	for id, leaf := range s.leaves {
		leaf.Call("toggleAttribute", "data-here", id == at)
	}
	begun := len(walk.Taken) > 0
	if s.begun() != begun {
		s.root.Call("toggleAttribute", "data-begun", begun)
		s.Part("premise").Set("open", !begun)
	}
	show(s.Part("onward"), s.reading != "")
	show(s.Part("step-back"), begun)
	show(s.Part("start-again"), begun)
	s.trail.show(walk)
}

// at is what is in sight. A consequence is, while its decision is the last one that
// was taken: another window may have gone on.
func (s *courseStory) at(walk course.Walk) string {
	if n := len(walk.Taken); n == 0 || walk.Taken[n-1] != s.reading {
		s.reading = ""
	}
	if s.reading != "" {
		return s.reading
	}
	return walk.At
}

func (s *courseStory) begun() bool { return s.root.Call("hasAttribute", "data-begun").Bool() }

// focus brings the reader to the head of what is in sight.
func (s *courseStory) focus() {
	leaf := s.leaves[s.at(s.progress().Walk(s.story))]
	slot(leaf, "title").Call("focus", map[string]any{"preventScroll": true})
	leaf.Call("scrollIntoView")
}
