package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"acompana/generator/internal/browsertest"
)

// editsPerTab is how much each of two tabs enters, as fast as it can.
const editsPerTab = 100

// tabber is one of two tabs on the same case.
type tabber struct {
	page *browsertest.Page
	own  []criterionSpots // that only this tab answers
	both criterionSpots
	last map[string]string // what this tab entered last on its own criteria
	text string            // written so far in its note
}

// TestTwoTabs works in two tabs on the same case, mostly on different criteria.
// Whatever was entered last stands in both of them, or is offered where both
// answered the same one without knowing of each other.
func TestTwoTabs(t *testing.T) {
	if testing.Short() {
		t.Skip("works for long in two tabs")
	}
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.StartIn(t, t.TempDir())
	chance := luck(t)
	first := browser.Page(t, sharedPhone)
	openCases(first, base)
	keepOpenly(first)
	code := createCase(first)
	saved(first)
	second := browser.Page(t, sharedPhone)
	openCases(second, base)
	second.Click("button", code)

	asked := questions(first)
	tabs := []*tabber{newTabber(first, asked[0], asked[1:3]), newTabber(second, asked[0], asked[3:5])}
	last := ""
	for i := range 2 * editsPerTab {
		tab := tabs[i%2]
		switch n := chance.IntN(10); {
		case n == 0:
			if value := tab.answerBoth(chance.IntN(3)); value != "" {
				last = value
			}
		case n < 3:
			tab.write(string(rune('a' + chance.IntN(26))))
		default:
			tab.answerOwn(chance.IntN(2), chance.IntN(3))
		}
	}
	last = answerApart(tabs)
	for _, tab := range tabs {
		saved(tab.page)
	}
	disputes := 0
	for range 2 {
		for _, tab := range tabs {
			for _, other := range tabs {
				wantOwn(t, tab.page, other.last)
			}
			disputes += wantBoth(t, tab.page, tabs[0].both.name, last)
		}
		for _, tab := range tabs {
			wantNoProblems(t, tab.page)
			tab.page.Reload()
			awaitDesk(tab.page)
		}
	}
	t.Logf("%d edits in two tabs", 2*editsPerTab)
	if disputes != 4 {
		t.Errorf("two answers at the same time were offered in %d of 4 looks", disputes)
	}
}

// answerApart has both tabs answer the same criterion at the same instant, until
// neither knew of the other, and returns what the second answered.
func answerApart(tabs []*tabber) (last string) {
	for range 20 {
		time.Sleep(time.Second) // both know all that was before
		standing := formOf(tabs[0].page)[tabs[0].both.name]
		instant := browsertest.Eval[float64](tabs[0].page, "Date.now() + 400")
		for i, tab := range tabs {
			last = values[(slices.Index(values, standing)+1+i)%len(values)]
			browsertest.Eval[int](tab.page, fmt.Sprintf(`setTimeout(() => document.querySelector('[name=%q][value=%q]').click(), %f - Date.now())`, tab.both.name, last, instant))
		}
		time.Sleep(time.Second)
		if browsertest.Eval[bool](tabs[0].page, `Boolean(document.querySelector(".dispute"))`) {
			break
		}
	}
	return last
}

func newTabber(page *browsertest.Page, both string, own []string) *tabber {
	tab := &tabber{page: page, both: spotsOf(page, both), last: map[string]string{}}
	for _, question := range own {
		tab.own = append(tab.own, spotsOf(page, question))
	}
	return tab
}

// values are those of the answers, in their order.
var values = []string{"se-cumple", "en-parte", "no-se-cumple", ""}

func (tab *tabber) answerOwn(criterion, answer int) {
	c := tab.own[criterion]
	c.answers[answer].Click()
	tab.last[c.name] = values[answer]
}

// write adds a letter to the note of the first of its own criteria.
func (tab *tabber) write(letter string) {
	tab.own[0].texts[0].Type(letter)
	tab.text += letter
	tab.last[strings.Replace(tab.own[0].name, "respuesta/", "nota/", 1)] = tab.text
}

// answerBoth answers the criterion that the other tab answers too. Nothing is
// entered where the answer stands already.
func (tab *tabber) answerBoth(answer int) (entered string) {
	if formOf(tab.page)[tab.both.name] == values[answer] {
		return ""
	}
	tab.both.answers[answer].Click()
	return values[answer]
}

// wantOwn waits until the page shows what a tab entered last.
func wantOwn(t *testing.T, page *browsertest.Page, want map[string]string) {
	t.Helper()
	form := map[string]string{}
	for deadline := time.Now().Add(5 * time.Second); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		form = formOf(page)
		same := true
		for name, value := range want {
			same = same && form[name] == value
		}
		if same {
			return
		}
	}
	for name, value := range want {
		if form[name] != value {
			t.Errorf("%s is %q, want %q", name, form[name], value)
		}
	}
}

// wantBoth wants the value entered last, or the choice between it and another.
func wantBoth(t *testing.T, page *browsertest.Page, name, last string) (disputes int) {
	t.Helper()
	offered := browsertest.Eval[[]string](page, `[...document.querySelector('[name="`+name+`"]').closest(".criterion")
		.querySelectorAll(".dispute [data-slot=text]")].map(option => option.textContent)`)
	if len(offered) == 0 {
		if got := formOf(page)[name]; got != last {
			t.Errorf("%s is %q and nothing else is offered; %q was entered last", name, got, last)
		}
		return 0
	}
	for i, value := range values {
		if value == last && !strings.Contains(strings.Join(offered, "\n"), answers[i]) {
			t.Errorf("%s offers %q, but not %q, which was entered last", name, offered, answers[i])
		}
	}
	if len(offered) < 2 {
		t.Errorf("%s offers only %q", name, offered)
	}
	return 1
}
