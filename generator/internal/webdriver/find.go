package webdriver

import (
	_ "embed"
	"strings"
	"time"
)

//go:embed find.js
var finder string

// Keys that write nothing, for Type.
const (
	Enter     = "\uE007"
	Escape    = "\uE00C"
	ArrowDown = "\uE015"
)

// Part is a part of a page, found by role and name: only what stands in it is
// looked for. The page itself is one.
type Part struct {
	page  *Page
	chain [][2]string
}

// In finds a part of the page: In("group", "¿Qué perfiles pide este caso?").
func (p *Page) In(role, name string) Part { return Part{p, nil}.In(role, name) }

// Click presses the mouse in the middle of what has the role and visible name:
// Click("link", "Guía").
func (p *Page) Click(role, name string) {
	p.t.Helper()
	Part{p, nil}.Click(role, name)
}

// Type types into what has the role and name.
func (p *Page) Type(role, name, text string) {
	p.t.Helper()
	Part{p, nil}.Type(role, name, text)
}

// Has waits for something of that role and name.
func (p *Page) Has(role, name string) {
	p.t.Helper()
	to := Part{p, nil}.In(role, name)
	p.await("there is no "+to.called(), func() bool {
		found, err := eval[bool](p, "Boolean("+to.ask("find")+")")
		return err == nil && found
	})
}

// Choose picks an entry of a list by their visible names. Browsers draw such lists
// outside the page, where no driver reaches: the list is told as they would.
func (p *Page) Choose(list, entry string) {
	p.t.Helper()
	to := Part{p, nil}.In("combobox", list)
	p.await("the list «"+list+"» has no «"+entry+"»", func() bool {
		chosen, err := eval[bool](p, to.ask("choose", entry))
		return err == nil && chosen
	})
}

// Attach chooses files in the field that the label names.
func (p *Page) Attach(label string, paths ...string) {
	p.t.Helper()
	p.Has("file", label)
	p.must("failed to choose a file", p.engine.attach(Part{p, nil}.In("file", label).ask("find"), paths))
}

// In finds a part of the part.
func (in Part) In(role, name string) Part {
	return Part{in.page, append(in.chain[:len(in.chain):len(in.chain)], [2]string{role, name})}
}

// Bring scrolls the page until the part is in the window.
func (in Part) Bring() { _ = in.still() }

// Click presses what has the role and name in the part.
func (in Part) Click(role, name string) {
	in.page.t.Helper()
	to := in.In(role, name)
	at := to.still()
	in.page.must("failed to press "+to.called(), in.page.engine.press(at.X, at.Y))
}

// Type types into what has the role and name in the part.
func (in Part) Type(role, name, text string) {
	in.page.t.Helper()
	in.Click(role, name)
	in.page.must("failed to type", in.page.engine.keys(text))
}

// Press presses keys where the focus is.
func (p *Page) Press(keys string) {
	p.t.Helper()
	p.must("failed to press keys", p.engine.keys(keys))
}

// place is where to press, in the window.
type place struct{ X, Y int }

// still is where the part is once it moves no more.
func (in Part) still() place {
	in.page.t.Helper()
	var last *place
	in.page.await("nobody can press "+in.called(), func() bool {
		now, err := eval[*place](in.page, in.ask("spot"))
		before := last
		if last = now; err != nil || now == nil {
			last = nil
			return false
		}
		if before != nil && *before == *now {
			return true
		}
		time.Sleep(30 * time.Millisecond)
		return false
	})
	return *last
}

// ask is a question about the part to the script that finds things.
func (in Part) ask(what string, more ...string) string {
	arguments := []string{quoted(in.chain)}
	for _, text := range more {
		arguments = append(arguments, quoted(text))
	}
	return strings.TrimSpace(finder) + "." + what + "(" + strings.Join(arguments, ", ") + ")"
}

// called is how a person would name the part.
func (in Part) called() string {
	var names []string
	for _, link := range in.chain {
		names = append(names, link[0]+" «"+link[1]+"»")
	}
	return strings.Join(names, " > ")
}
