package main

import (
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
)

func TestDataLocksAllTabs(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	page := browser.Page(t, browsertest.View{SameStorage: true})
	code := beginSealed(page, base)
	saved(page)
	other := browser.Page(t, browsertest.View{SameStorage: true})
	openData(other, base)
	works(other)
	other.Has("option", code)
	page.Click("button", "Bloquear")
	page.Settle()
	for _, p := range []*browsertest.Page{page, other} {
		locked(p)
		if html := browsertest.Eval[string](p, "document.documentElement.outerHTML"); strings.Contains(html, code) {
			t.Errorf("%s holds the code of a case after it was locked", p.Path())
		}
		wantNoProblems(t, p)
	}
}

// skipIdle makes the minutes pass that a page waits before it locks.
const skipIdle = `{
	const late = setTimeout, now = Date.now.bind(Date), waiting = [];
	let ahead = 0;
	Date.now = () => now() + ahead;
	window.setTimeout = (f, ms, ...rest) => ms > 100_000 && ms < 600_000 ? -waiting.push([f, ms]) : late(f, ms, ...rest);
	window.skip = () => { const [f, ms] = waiting.pop(); ahead += ms; f(); return true; };
}`

func TestDataLocksWhenIdle(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	page.Before(skipIdle)
	code := beginSealed(page, base)
	writeNote(page, marker)
	browsertest.Eval[bool](page, "skip()")
	locked(page)
	html := browsertest.Eval[string](page, `document.documentElement.outerHTML + [...document.querySelectorAll("textarea, input")].map(i => i.value)`)
	for _, text := range []string{code, marker} {
		if strings.Contains(html, text) {
			t.Errorf("the locked page holds %q", text)
		}
	}
	wantNoProblems(t, page)
}
