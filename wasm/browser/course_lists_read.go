//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
)

func (c *courseLists) add(item js.Value) {
	switch {
	case page.Data(item, "lesson") != "":
		title, url := linked(item)
		c.lessons = append(c.lessons, listedLesson{lessonOf(item), page.Data(item, "number"), title, url})
	case page.Data(item, "story") != "":
		title, url := linked(item)
		c.stories = append(c.stories, listedStory{storyOf(page.Data(item, "story"), page.Data(item, "scenes")), title, url})
	case page.Data(item, "measure") == string(course.Before):
		c.measure.Before = append(c.measure.Before, questionOf(item))
	default:
		c.measure.After = append(c.measure.After, questionOf(item))
	}
}

func linked(item js.Value) (title, url string) {
	link := item.Get("firstElementChild")
	return link.Get("textContent").String(), link.Call("getAttribute", "href").String()
}

func lessonOf(item js.Value) course.Lesson {
	return course.Lesson{
		ID: page.Data(item, "lesson"), Minutes: numberOf(item, "minutes"),
		Practise: strings.Fields(page.Data(item, "practise")), Check: strings.Fields(page.Data(item, "check")),
	}
}

// questionOf is a question as the attributes of its element tell it.
func questionOf(item js.Value) course.Question {
	return course.Question{
		ID: page.Data(item, "question"), Family: page.Data(item, "family"), Way: course.Way(page.Data(item, "way")),
		Right: strings.Fields(page.Data(item, "right")), Also: strings.Fields(page.Data(item, "also")),
		Pieces: numberOf(item, "pieces"),
	}
}

func numberOf(item js.Value, name string) int {
	return js.Global().Call("Number", page.Data(item, name)).Int()
}

// storyOf reads scenes written as «scene:decision>scene,decision>scene ending!».
func storyOf(id, scenes string) course.Story {
	s := course.Story{ID: id, Scenes: map[string]course.Scene{}}
	for _, text := range strings.Fields(scenes) {
		name, ways, goesOn := strings.Cut(text, ":")
		name = strings.TrimSuffix(name, "!")
		scene := course.Scene{Ending: !goesOn}
		for _, way := range strings.FieldsFunc(ways, func(r rune) bool { return r == ',' }) {
			choice, to, _ := strings.Cut(way, ">")
			scene.Choices = append(scene.Choices, course.Step{ID: choice, To: to})
		}
		s.Scenes[name] = scene
		if s.Start == "" {
			s.Start = name
		}
	}
	return s
}
