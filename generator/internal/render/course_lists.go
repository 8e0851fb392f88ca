package render

import (
	"strings"

	"acompana/wasm/guide"
)

// listedStory is a case to practise with, as the module knows it on each page of
// the course.
type listedStory struct {
	*guide.Scenario
	URL string // empty where no page lets practise it
}

// ListedStories are the cases of the course, in the order of their pages.
func (p *page) ListedStories() []listedStory {
	var found []listedStory
	for _, d := range p.site.guide.Documents {
		for _, of := range d.Pages {
			if s := p.site.guide.Scenario(of.Scenario); s != nil {
				found = append(found, listedStory{s, p.Link(of.Path)})
			}
		}
	}
	return found
}

// Graph is the scenes and what leads from one to the next, as the template says.
func (s listedStory) Graph() string {
	var scenes []string
	for _, scene := range s.Scenes {
		if scene.Ending {
			scenes = append(scenes, string(scene.ID)+"!")
			continue
		}
		var ways []string
		for _, c := range scene.Choices {
			ways = append(ways, string(c.ID)+">"+string(c.To))
		}
		scenes = append(scenes, string(scene.ID)+":"+strings.Join(ways, ","))
	}
	return strings.Join(scenes, " ")
}

// ListedMeasure are the questions of the measure, those before and those after.
func (p *page) ListedMeasure() []questionView {
	var found []questionView
	for _, use := range guide.Uses {
		for _, e := range p.Measured(string(use)) {
			found = append(found, e.Asked()...)
		}
	}
	return found
}
