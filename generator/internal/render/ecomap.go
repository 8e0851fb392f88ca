package render

import (
	"html/template"

	"acompana/generator/internal/render/figure"
	"acompana/wasm/guide"
)

// ecomapView is an ecomap as a template prints it on a page: drawn, and as a table
// that says the same.
type ecomapView struct {
	*guide.Ecomap
	page *page
}

// Drawing is the ecomap drawn; the words are those of its halves and of its ties.
func (v *ecomapView) Drawing(network, systems, restricted, wished string) template.HTML {
	return template.HTML(figure.Ecomap(v.Ecomap, figure.EcomapWords{
		Text:    v.Title + ". " + v.Summary,
		Network: network, Systems: systems, Restricted: restricted, Wished: wished,
	}))
}

// signView is an entry of the legend.
type signView struct {
	Name string
	SVG  template.HTML
}

// Signs are the legend: only those that occur.
func (v *ecomapView) Signs() []signView {
	var views []signView
	for _, s := range figure.EcomapSigns(v.Ecomap) {
		views = append(views, signView{s.Name, template.HTML(s.SVG)})
	}
	return views
}

// tieView is a row of the table.
type tieView struct {
	guide.EcomapTie
	From, To string // those it joins; From is empty for the center
}

// Tied are the ties of the center with a layer, in the order of its nodes.
func (v *ecomapView) Tied(layer string) []tieView {
	var views []tieView
	for _, n := range v.Nodes {
		for _, t := range v.Ties {
			if n.Layer == layer && t.From == "" && t.With == n.ID {
				views = append(views, tieView{t, "", n.Text})
			}
		}
	}
	return views
}

// Between are the ties of nodes with one another.
func (v *ecomapView) Between() []tieView {
	var views []tieView
	for _, t := range v.Ties {
		if t.From != "" {
			views = append(views, tieView{t, v.Node(t.From).Text, v.Node(t.With).Text})
		}
	}
	return views
}
