//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
)

// storyTrail is what is told of the way taken: each decision with what followed, and
// at an ending the limits that were crossed and the endings found so far.
type storyTrail struct {
	*courseStory
	told  string // the way that the list tells
	shown bool   // at an ending
}

func newStoryTrail(s *courseStory) *storyTrail {
	s.On(s.Part("trail"), "click", func(event js.Value) {
		if button := event.Get("target").Call("closest", "[data-back]"); button.Truthy() {
			s.goBack(numberOf(button, "back"))
		}
	})
	return &storyTrail{courseStory: s}
}

func (t *storyTrail) show(walk course.Walk) {
	ended := walk.Ended && t.reading == ""
	walked, said := t.Part("walked"), t.Part("walked-said")
	show(walked, len(walk.Taken) > 0)
	if ended != t.shown {
		walked.Set("open", ended)
	}
	t.shown = ended
	if ended {
		page.Say(said, page.Data(said, "ended"))
	} else {
		page.Say(said, counted(said, len(walk.Taken)))
	}
	t.list(walk)
	t.cross(walk, ended)
	t.count(ended)
}

// list tells each decision with the scene where it was taken and what followed.
func (t *storyTrail) list(walk course.Walk) {
	told := strings.Join(walk.Taken, " ")
	if told == t.told {
		return
	}
	t.told = told
	list := t.Part("trail")
	list.Call("replaceChildren")
	for i, choice := range walk.Taken {
		list.Call("append", t.step(walk, i, choice))
	}
}

func (t *storyTrail) step(walk course.Walk, i int, choice string) js.Value {
	item := t.Copy("trail-step")
	scene, outcome := t.leaves[walk.Scenes[i]], t.leaves[choice]
	title := textOf(slot(scene, "title"))
	page.Say(slot(item, "scene"), title)
	page.Say(slot(item, "choice"), textOf(slot(outcome, "title")))
	page.Say(slot(item, "told"), textOf(slot(outcome, "told")))
	page.Say(slot(item, "retry-where"), " ("+title+")")
	slot(item, "retry").Get("dataset").Set("back", len(walk.Taken)-i)
	return item
}

func textOf(element js.Value) string { return element.Get("textContent").String() }

// cross tells at an ending which limits were crossed on the way.
func (t *storyTrail) cross(walk course.Walk, ended bool) {
	list, n := t.Part("crossings"), 0
	list.Call("replaceChildren")
	for _, choice := range walk.Taken {
		link := t.leaves[choice].Call("querySelector", ".limit a")
		if link.IsNull() {
			continue
		}
		n++
		item := t.Copy("crossing")
		slot(item, "link").Call("append", link.Call("cloneNode", true))
		page.Say(slot(item, "choice"), textOf(slot(t.leaves[choice], "title")))
		list.Call("append", item)
	}
	said := t.Part("crossed-said")
	page.Say(said, counted(said, n))
	show(t.Part("crossed"), ended && n > 0)
}

// count tells at an ending which ones were found.
func (t *storyTrail) count(ended bool) {
	show(t.Part("ended"), ended)
	found, of := showEndings(t.Part("endings"), t.progress().Reached(t.story))
	said := t.Part("endings-found")
	words := counted(said, found)
	if found == of {
		words = page.Data(said, "all")
	}
	page.Say(said, page.Complete(words, "{m}", page.Decimal(of)))
}
