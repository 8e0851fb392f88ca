package render

import (
	"encoding/json"

	"acompana/wasm/guide"
)

// Moments are the moments in force of the first document that has any, for the
// tools that go through them.
func (p *page) Moments() []itemView {
	var found []itemView
	for _, v := range current(p.items(p.site.guide.OfKind(guide.KindMoment), 3)) {
		if len(found) == 0 || found[0].Document() == v.Document() {
			found = append(found, v)
		}
	}
	return found
}

// To links the page with a template of its own, empty where the site has none.
func (p *page) To(template string) string {
	for _, sheet := range p.site.layout.Sheets {
		if sheet.Page != nil && sheet.Page.Template == template {
			return p.Link(sheet.Path)
		}
	}
	return ""
}

// GuideVersion is the version of the guide that answers given today belong to.
func (p *page) GuideVersion() string {
	if d := p.answered(); d != nil {
		return d.Latest().ID
	}
	return ""
}

// answered is the document whose criteria are verified, nil if there is none.
func (p *page) answered() *guide.Document {
	if moments := p.Moments(); len(moments) > 0 {
		return moments[0].Document()
	}
	return nil
}

// guideStep is what became of the items of one version in the next. Items that
// were retired without a successor have none.
type guideStep struct {
	From  string                          `json:"from"`
	To    string                          `json:"to"`
	Items map[guide.ID][]guideReplacement `json:"items"`
}

type guideReplacement struct {
	ID       guide.ID       `json:"id"`
	Relation guide.Relation `json:"relation"`
}

// Changes are the steps from the first version to the newest, by which saved
// answers follow the guide, as JSON.
func (p *page) Changes() (string, error) {
	steps := []guideStep{}
	if d := p.answered(); d != nil {
		for i := 1; i < len(d.Versions); i++ {
			steps = append(steps, p.step(d, d.Versions[i-1].ID, d.Versions[i].ID))
		}
	}
	text, err := json.Marshal(steps)
	return string(text), err
}

func (p *page) step(d *guide.Document, from, to string) guideStep {
	s := guideStep{from, to, map[guide.ID][]guideReplacement{}}
	for _, it := range d.Items {
		if it.Until == from {
			s.Items[it.ID] = []guideReplacement{}
		}
	}
	for _, it := range d.Items {
		if it.Since != to {
			continue
		}
		for _, old := range it.Replaces {
			if _, retired := s.Items[old.ID]; retired {
				s.Items[old.ID] = append(s.Items[old.ID], guideReplacement{it.ID, old.Relation})
			}
		}
	}
	return s
}
