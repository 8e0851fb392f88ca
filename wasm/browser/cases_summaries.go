//go:build js && wasm

package main

import (
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// caseSummaries are what lists show of the cases and look for, each computed once
// until its case changes.
type caseSummaries struct {
	*documents
	known map[string]knownCase
	all   []review.Summary // in the order of their ids
	edits int              // how often something differed
}

type knownCase struct {
	of   *record.Document
	says review.Summary
}

func newCaseSummaries(d *documents) *caseSummaries { return &caseSummaries{documents: d} }

// bring brings them up to date with the documents.
func (s *caseSummaries) bring() {
	documents := s.ofKind(review.Kind)
	if s.current(documents) {
		return
	}
	known := make(map[string]knownCase, len(documents))
	s.all = make([]review.Summary, len(documents))
	for i, d := range documents {
		one := s.known[d.ID()]
		if one.of != d {
			one = knownCase{d, review.Summarize(review.Case{Document: d})}
		}
		known[d.ID()], s.all[i] = one, one.says
	}
	s.known = known
	s.edits++
}

func (s *caseSummaries) current(documents []*record.Document) bool {
	if s.edits == 0 || len(documents) != len(s.known) {
		return false
	}
	for _, d := range documents {
		if s.known[d.ID()].of != d {
			return false
		}
	}
	return true
}
