package main

import (
	"errors"
	"strings"
	"testing"

	"acompana/generator/internal/load"
)

// Names and messages repeat what an author wrote: none of it is HTML.
func TestFaultPageEscapes(t *testing.T) {
	const evil = `<script>"a"&`
	for _, fault := range []error{
		errors.New(evil),
		load.Faults{{File: evil, Line: 3, Column: 1, Message: "x"}, {File: "a.md", Line: 1, Column: 1, Message: evil}},
	} {
		page := string(faultPage(fault, true))
		if strings.Contains(page, evil) || !strings.Contains(page, "&lt;script&gt;&#34;a&#34;&amp;") {
			t.Errorf("not escaped:\n%s", page)
		}
		if !strings.Contains(page, `<a href="?ultima">`) {
			t.Error("the last good site is not offered")
		}
	}
}
