//go:build js && wasm

package main

import (
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// cases is the tool for cases: three views of all of them, and the checklist of
// the one that is open.
type cases struct {
	*desk
	views     *views
	list      *caseList
	checklist *checklist
	early     *early
	before    string // the view that was in sight before the case
}

// listView is the view that the tool opens with.
const listView = "list"

func startCases(t *page.Tool) {
	c := &cases{}
	c.desk = openDesk(t)
	c.early = newEarly(c)
	c.list = newCaseList(c)
	c.checklist = newChecklist(c)
	newCreation(c)
	newDeletion(c)
	c.views = newViews(c.desk, map[string]func(){listView: c.showList})
	c.desk.changed = c.changed
	c.desk.flush = c.checklist.flush
	c.desk.typing = func() bool { return len(c.checklist.typed) > 0 }
	if id := remembered(); c.document(id) != nil {
		c.early.giveForm(id)
		c.show(id)
	} else {
		show(c.Part("checklist"), false)
		c.views.show(listView)
	}
}

// changed follows what other tabs did.
func (c *cases) changed(id string) {
	open := c.checklist.id
	if id == "" { // all of them: after a wipe not even what was said may stay
		page.Say(c.Part("said"), "")
	}
	switch {
	case open == "":
		c.list.showSoon() // it shows whichever view is in sight
	case c.document(open) == nil:
		c.close()
		page.Say(c.Part("said"), page.Data(c.Part("said"), "elsewhere"))
	case id == open:
		c.checklist.refresh()
	}
}

// open shows the case that the person chose, and puts in it what was entered
// before there was one.
func (c *cases) open(id string) {
	c.early.giveAll(id)
	c.show(id)
}

func (c *cases) show(id string) {
	remember(id)
	c.before = c.views.shown
	c.views.show("")
	c.checklist.open(id)
}

// close goes back to the view before.
func (c *cases) close() {
	c.checklist.close()
	remember("")
	if c.before == "" {
		c.before = listView
	}
	c.views.open(c.before)
}

func (c *cases) showList() {
	c.list.show()
	c.early.show()
}

// caseOf is a document read as a case.
func (c *cases) caseOf(id string) review.Case { return review.Case{Document: c.document(id)} }

// label is how a list of the page calls an id of the guide, empty for none.
func (c *cases) label(part, id string) string {
	if id == "" {
		return ""
	}
	options := c.Part(part).Get("options")
	for i := range options.Length() {
		if options.Index(i).Get("value").String() == id {
			return options.Index(i).Get("textContent").String()
		}
	}
	return id
}
