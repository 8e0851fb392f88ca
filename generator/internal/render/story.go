package render

import (
	"fmt"
	"html/template"

	"acompana/generator/internal/render/figure"
	"acompana/wasm/guide"
)

// storyView is a case to practise with, as a template prints it on a page.
type storyView struct {
	*guide.Scenario
	page *page
	of   *guide.Page
}

// Stories are the cases of the course, in the order of their pages.
func (p *page) Stories() []storyView {
	var views []storyView
	for _, d := range p.site.guide.Documents {
		for _, of := range d.Pages {
			if s := p.site.guide.Scenario(of.Scenario); s != nil {
				views = append(views, storyView{s, p, of})
			}
		}
	}
	return views
}

// Story is the case of the page, of a page that has one.
func (p *page) Story() storyView {
	for _, v := range p.Stories() {
		if v.of == p.Sheet.Page {
			return v
		}
	}
	return storyView{}
}

// URL is the address of the page where the case is practised.
func (v storyView) URL() string { return v.page.Link(v.of.Path) }

// ModalityView is the group of modalities in which the case takes place.
func (v storyView) ModalityView() itemView {
	return v.page.item(v.page.site.guide.Item(v.Modality), 3)
}

// All are the scenes in order; Plays are those where something is to be decided, and
// Endings the others.
func (v storyView) All() []sceneView {
	var views []sceneView
	for i, s := range v.Scenes {
		views = append(views, sceneView{s, v, i + 1})
	}
	return views
}

func (v storyView) Plays() []sceneView { return v.scenes(false) }

func (v storyView) Endings() []sceneView { return v.scenes(true) }

func (v storyView) scenes(ending bool) []sceneView {
	var views []sceneView
	for _, s := range v.All() {
		if s.Ending == ending {
			views = append(views, s)
		}
	}
	return views
}

// Deciding counts the decisions that there are in the case.
func (v storyView) Deciding() int {
	n := 0
	for _, s := range v.Scenes {
		n += len(s.Choices)
	}
	return n
}

// Map draws the case for somebody who guides a group through it.
func (v storyView) Map(title, text, choice, breach, ending string) template.HTML {
	return template.HTML(figure.Story(v.Scenario, figure.StoryWords{
		Title: title, Text: text, Choice: choice, Breach: breach, Ending: ending,
	}))
}

// To links the page with a template of its own, empty where the site has none.
func (v storyView) To(template string) string { return v.page.To(template) }

// sceneView is a scene as a template prints it.
type sceneView struct {
	*guide.Scene
	story  storyView
	Number int // within the case, from 1
}

// FirstID is the scene where the case begins.
func (v sceneView) FirstID() guide.ID { return v.story.Scenes[0].ID }

// Decisions are what may be done about the scene.
func (v sceneView) Decisions() []choiceView {
	var views []choiceView
	for i, c := range v.Choices {
		views = append(views, choiceView{c, v, string(rune('a' + i))})
	}
	return views
}

// Touched are the criteria that the ways to an ending touch.
func (v sceneView) Touched() []itemView {
	var views []itemView
	for _, id := range v.Criteria {
		views = append(views, v.story.page.item(v.story.page.site.guide.Item(id), 4))
	}
	return views
}

// choiceView is a decision as a template prints it.
type choiceView struct {
	guide.Choice
	From   sceneView
	Letter string // within its scene
}

// Mark names the decision within the case: «2b».
func (v choiceView) Mark() string { return fmt.Sprint(v.From.Number, v.Letter) }

// Leads is the scene to which it leads.
func (v choiceView) Leads() sceneView {
	for _, s := range v.From.story.All() {
		if s.ID == v.To {
			return s
		}
	}
	return sceneView{}
}

// Limit is the limit of the role that it crosses; see Breaks for whether there is
// one.
func (v choiceView) Limit() itemView {
	return v.From.story.page.item(v.From.story.page.site.guide.Item(v.Breaks), 4)
}
