//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// caseNames are what the page calls the criteria of each moment, their services and
// the actors who may see to a task.
type caseNames struct {
	labels  map[string]string
	moments map[string][]answerable
	order   []string // of the moments
}

// answerable is something that can be answered in a moment.
type answerable struct {
	id          string
	conditional bool // it concerns only cases with a progressive exit
	service     bool // it is a service that a criterion lists, no criterion
}

func readNames(t *page.Tool) *caseNames {
	n := &caseNames{labels: map[string]string{}, moments: map[string][]answerable{}}
	each(t.Part("names").Get("content"), "[data-id]", func(element js.Value) {
		data := element.Get("dataset")
		id := page.Data(element, "id")
		n.labels[id] = element.Get("textContent").String()
		if moment := page.Data(element.Get("parentElement"), "moment"); moment != "" {
			one := answerable{id, !data.Get("conditional").IsUndefined(), !data.Get("service").IsUndefined()}
			if n.moments[moment] == nil {
				n.order = append(n.order, moment)
			}
			n.moments[moment] = append(n.moments[moment], one)
		}
	})
	return n
}

// criteria are those of a moment that concern the case, and the services that they
// list.
func (n *caseNames) criteria(c review.Case, moment string) (criteria, services []string) {
	for _, one := range n.moments[moment] {
		switch {
		case one.service:
			services = append(services, one.id)
		case !one.conditional || c.Exit() != review.ExitNotForeseen:
			criteria = append(criteria, one.id)
		}
	}
	return criteria, services
}

// label is how the page calls an id, which it may not know.
func (n *caseNames) label(id string) string {
	if label := n.labels[id]; label != "" {
		return label
	}
	return id
}
