package main

import (
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"

	"github.com/chromedp/chromedp/kb"
)

// keyboard is somebody who works by keys alone.
type keyboard struct {
	t    *testing.T
	page *browsertest.Page
}

// farthest is how many times Tab is pressed on the way to something, round the page
// if need be.
const farthest = 300

// walk presses Tab until the focus is on what a screen reader calls so; an
// unfinished name ends in «…».
func (k keyboard) walk(to string) {
	k.t.Helper()
	begins, unfinished := strings.CutSuffix(to, "…")
	for range farthest {
		at := k.page.Focused()
		if at == to || unfinished && strings.HasPrefix(at, begins) {
			return
		}
		k.page.Press(kb.Tab)
	}
	k.t.Fatalf("Tab does not lead to %q, but to %q", to, k.page.Focused())
}

// enter walks somewhere and presses Enter there.
func (k keyboard) enter(on string) {
	k.t.Helper()
	k.walk(on)
	k.page.Press(kb.Enter)
}

// write walks to a text and types into it.
func (k keyboard) write(in, text string) {
	k.t.Helper()
	k.walk(in)
	k.page.Press(strings.Split(text, "")...)
}

// down walks to a list and goes down some entries.
func (k keyboard) down(in string, entries int) {
	k.t.Helper()
	k.walk(in)
	for range entries {
		k.page.Press(kb.ArrowDown)
	}
}
