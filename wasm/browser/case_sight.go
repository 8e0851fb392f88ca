//go:build js && wasm

package main

import (
	"acompana/wasm/calendar"
	"acompana/wasm/review"
)

// sight is a case as it is looked at now.
type sight struct {
	review.Case
	today  calendar.Day
	offset int  // of the clock, from UTC
	moved  bool // the case was in other modalities before
	closed bool // nothing of it can be changed
}

func (l *checklist) sight() sight {
	c := l.current()
	return sight{c, calendar.Day(today()), clockOffset(), len(c.Stays()) > 0, c.Closed() != ""}
}
