package render

import (
	"html/template"
	"strings"

	"acompana/wasm/guide"
)

// modalityView is the choice «mi modalidad»: one of the groups, or all. The
// style sheet narrows lists by it; no script is needed to read.
type modalityView struct {
	Options []modalityOption
}

type modalityOption struct {
	ID    guide.ID
	Label string
}

// Modality offers the groups of modalities that the guide has.
func (p *page) Modality() modalityView {
	var v modalityView
	for _, it := range p.site.guide.OfKind(guide.KindModality) {
		if it.Current() {
			v.Options = append(v.Options, modalityOption{it.ID, it.Label})
		}
	}
	return v
}

// narrows reports whether something printed concerns only some groups, so that
// the choice is worth offering.
func narrows(body template.HTML) bool { return strings.Contains(string(body), " data-mod=") }

// ModalityRules are the style rules that hide what concerns other groups. The
// ids come from the guide, so the rules are made with the site.
func ModalityRules(g *guide.Guide) string {
	rules := ""
	for _, it := range g.OfKind(guide.KindModality) {
		id := string(it.ID)
		rules += `main:has([name="modalidad"][value="` + id + `"]:checked) [data-mod]:not([data-mod~="` + id + `"])` + "{display:none}"
	}
	return rules
}
