package render

import "acompana/wasm/guide"

// The lists of the guide that tools offer to choose from.

// Profiles are the actors that may see to a next step.
func (p *page) Profiles() []itemView { return p.currentOf(guide.KindActor) }

// Companions are the actors that may accompany a plan for one's own work.
func (p *page) Companions() []itemView {
	var found []itemView
	for _, actor := range p.Profiles() {
		if detail, ok := actor.Detail.(*guide.Actor); ok && detail.Accompanies != "" {
			found = append(found, actor)
		}
	}
	return found
}

// Scopes are the scopes of management, each with its actions beneath it.
func (p *page) Scopes() []itemView { return p.currentOf(guide.KindScope) }

// ModalityGroups are the groups of modalities, each with its actions beneath it.
func (p *page) ModalityGroups() []itemView { return p.currentOf(guide.KindModality) }

// CompetencyGroups are the groups of competencies, with these beneath them.
func (p *page) CompetencyGroups() []itemView { return p.currentOf(guide.KindCompetencyGroup) }

func (p *page) currentOf(kind guide.Kind) []itemView {
	return current(p.items(p.site.guide.OfKind(kind), 3))
}

// ChildrenOf are the items in force right below one, of a kind, wherever they
// are printed.
func (v itemView) ChildrenOf(kind string) []itemView {
	var found []itemView
	for _, it := range v.page.site.guide.OfKind(guide.Kind(kind)) {
		if it.Parent == v.ID && it.Current() {
			found = append(found, v.page.item(it, v.Level+1))
		}
	}
	return found
}
