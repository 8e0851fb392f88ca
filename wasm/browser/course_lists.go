//go:build js && wasm

package main

import (
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
)

// courseLists are what each page of the training tells of the whole of it: its
// steps, cases and measure. See the template «course-lists».
type courseLists struct {
	lessons []listedLesson
	stories []listedStory
	measure course.Measure
}

// listedLesson is a step of the route, and where it is read.
type listedLesson struct {
	course.Lesson
	Number, Title, URL string
}

// listedStory is a case to practise with, and where that is done.
type listedStory struct {
	course.Story
	Title, URL string
}

func newCourseLists(t *page.Tool) *courseLists {
	lists := &courseLists{}
	items := t.Part("course-lists").Get("children")
	for i := range items.Length() {
		lists.add(items.Index(i))
	}
	return lists
}

// plainLessons and plainStories are what the package course asks for.
func (c *courseLists) plainLessons() []course.Lesson {
	all := make([]course.Lesson, len(c.lessons))
	for i, l := range c.lessons {
		all[i] = l.Lesson
	}
	return all
}

func (c *courseLists) plainStories() []course.Story {
	all := make([]course.Story, len(c.stories))
	for i, s := range c.stories {
		all[i] = s.Story
	}
	return all
}

// lesson and story find one; one without an id where there is none.
func (c *courseLists) lesson(id string) listedLesson {
	for _, l := range c.lessons {
		if l.ID == id {
			return l
		}
	}
	return listedLesson{}
}

func (c *courseLists) story(id string) listedStory {
	for _, s := range c.stories {
		if s.ID == id {
			return s
		}
	}
	return listedStory{}
}

// steps are the ids of the route's steps, reviewable those of the questions that
// may come back.
func (c *courseLists) steps() []string {
	ids := make([]string, len(c.lessons))
	for i, l := range c.lessons {
		ids[i] = l.ID
	}
	return ids
}

func (c *courseLists) reviewable() []string {
	var ids []string
	for _, l := range c.lessons {
		ids = append(append(ids, l.Practise...), l.Check...)
	}
	return ids
}

// known are all ids that a progress may name.
func (c *courseLists) known() []string {
	ids := append(c.steps(), c.reviewable()...)
	for _, side := range [][]course.Question{c.measure.Before, c.measure.After} {
		for _, q := range side {
			ids = append(ids, q.ID)
		}
	}
	for _, s := range c.stories {
		ids = append(ids, s.ID)
		for name, scene := range s.Scenes {
			if scene.Ending {
				ids = append(ids, name)
			}
			for _, choice := range scene.Choices {
				ids = append(ids, choice.ID)
			}
		}
	}
	return ids
}
