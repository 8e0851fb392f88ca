//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// cases is the tool for cases: three views of all of them, and the checklist of
// the one that is open.
type cases struct {
	*desk
	summaries *caseSummaries
	names     *caseNames
	labels    map[string]string // of the page's lists, each read once
	views     *views
	list      *caseList
	meeting   *meeting
	tasks     *taskList
	checklist *checklist
	deletion  *deletion
	early     *early
	before    string  // the view that was in sight before the case
	from      taskKey // what led into the case: its row, or that of a task
	way       *way
}

// listView is the view that the tool opens with.
const listView = "list"

func startCases(t *page.Tool) {
	c := &cases{names: readNames(t), labels: map[string]string{}}
	c.desk = openDesk(t)
	c.summaries = newCaseSummaries(c.documents)
	c.early = newEarly(c.desk, c.earlyForm())
	c.list = newCaseList(c)
	c.checklist = newChecklist(c)
	c.meeting = newMeeting(c)
	c.tasks = newTaskList(c)
	newCreation(c)
	c.deletion = newDeletion(c)
	c.views = newViews(c.desk, c.tasks.counted(map[string]func(){
		listView:    c.showList,
		meetingView: c.meeting.show,
		tasksView:   c.tasks.show,
	}))
	c.way = newWay(c)
	c.desk.changed = c.changed
	c.desk.flush = c.checklist.flush
	c.desk.typing = func() bool { return len(c.checklist.typed) > 0 }
	c.begin()
}

// begin shows the case that was open in this tab, or the list; or else what there is
// to do, if the address asks for it and was not merely kept by a case's entry.
func (c *cases) begin() {
	asked := hashNow() == tasksHash && !c.way.marked()
	if id := remembered(); c.isCase(id) && !asked {
		c.early.giveForm(id)
		c.show(id)
		return
	}
	show(c.Part("checklist"), false)
	c.views.show(listView)
	c.way.forget()
	if asked {
		remember("")
		c.views.open(tasksView)
	}
}

// isCase reports whether an id is a case's: the tools of a tab remember what is
// open in one place.
func (c *cases) isCase(id string) bool {
	document := c.document(id)
	return document != nil && document.Kind() == review.Kind
}

// changed follows what other tabs did.
func (c *cases) changed(id string) {
	open := c.checklist.id
	if id == "" { // all of them: after a wipe not even what was said may stay
		page.Say(c.Part("said"), "")
		c.deletion.forget()
		c.showAll()
	}
	if id != "" {
		c.deletion.follow(id)
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
	if c.views.shown != "" || c.from.document == "" { // not from one case to another
		c.before, c.from = c.views.shown, taskKey{document: id}
	}
	c.views.show("")
	c.checklist.open(id)
	c.way.enter()
}

// close goes back to where the case was opened, also in the browser's history.
func (c *cases) close() {
	c.shut()
	c.way.leave()
}

// shut shows the view before, with the keyboard on what led into the case.
func (c *cases) shut() {
	c.checklist.close()
	remember("")
	from := c.from
	c.from = taskKey{}
	if c.before == "" {
		c.before = listView
	}
	c.views.show(c.before)
	if c.before == tasksView {
		c.tasks.comeBack(from)
	} else if c.before != listView || !c.list.comeBack(from.document) {
		c.views.focus()
	}
}

func (c *cases) showList() {
	c.list.show()
	c.early.show()
}

// caseOf is a document read as a case.
func (c *cases) caseOf(id string) review.Case { return review.Case{Document: c.document(id)} }

// showAll shows anew also the views that are out of sight: after a wipe nothing of
// a case stays in them.
func (c *cases) showAll() {
	for _, refresh := range c.views.refresh {
		refresh()
	}
}

// called completes an element's wording with a code, or is its wording for none.
func (c *cases) called(place js.Value, code string) string {
	if code == "" {
		return page.Data(place, "none")
	}
	return page.Complete(page.Data(place, "text"), "{q}", code)
}

// label is how a list of the page calls an id of the guide, empty for none.
func (c *cases) label(part, id string) string {
	if id == "" {
		return ""
	}
	label, known := c.labels[part+" "+id]
	if !known {
		label = optionOf(c.Part(part), id)
		c.labels[part+" "+id] = label
	}
	return label
}
