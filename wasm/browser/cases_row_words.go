//go:build js && wasm

package main

import (
	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/review"
)

// rowTexts are the texts of rows, each made once until a case or the day changes.
type rowTexts struct {
	*cases
	words    *wordings
	days     *taskDays
	made     map[string]rowWords
	edits    int // of the summaries, when they were made
	today    calendar.Day
	offset   int
	families map[string][]review.Summary // the cases of each group of siblings
}

func newRowTexts(c *cases, w *wordings) *rowTexts {
	return &rowTexts{cases: c, words: w, days: newTaskDays(w)}
}

// bring forgets the texts that may not be right any more.
func (r *rowTexts) bring() {
	today := calendar.Day(today())
	if r.made != nil && r.edits == r.summaries.edits && r.today == today {
		return
	}
	r.made, r.edits, r.today, r.offset = map[string]rowWords{}, r.summaries.edits, today, clockOffset()
	r.days.bring(r.today)
	r.families = map[string][]review.Summary{}
	for _, s := range r.summaries.all {
		if s.Siblings != "" {
			r.families[s.Siblings] = append(r.families[s.Siblings], s)
		}
	}
}

// of are the texts of a case's row.
func (r *rowTexts) of(id string) rowWords {
	w, known := r.made[id]
	if !known {
		w = r.make(r.summaries.known[id].says)
		r.made[id] = w
	}
	return w
}

func (r *rowTexts) make(s review.Summary) rowWords {
	w := rowWords{
		code: r.code(s.Code), modality: r.or("modality", r.label("new-modality", s.Modality)),
		moment: r.or("moment", r.label("new-moment", s.Moment)), progress: r.progress(s),
		siblings: r.siblings(s), changed: r.changed(s.Untouched(r.today, r.offset)),
	}
	if s.Closed != "" {
		w.closed = r.closed(s)
		return w
	}
	w.due, w.when = r.due(s)
	if s.Disputed > 0 {
		w.disputed = r.words.of("disputed", "text")
	}
	if s.Untouched(r.today, r.offset) >= review.Stale {
		w.still = r.words.with("active", "text", r.code(s.Code))
	}
	return w
}

// code is what a case is called: undo, or a file, may have left it without a code.
func (r *rowTexts) code(code string) string { return r.or("code", code) }

// or is a text, or the slot's own word for none.
func (r *rowTexts) or(name, text string) string {
	if text == "" {
		return r.words.of(name, "none")
	}
	return text
}

// progress says how many criteria of the present moment are verified in its
// newest round.
func (r *rowTexts) progress(s review.Summary) string {
	c := r.caseOf(s.ID)
	criteria, _ := r.names.criteria(c, s.Moment)
	if len(criteria) == 0 {
		return ""
	}
	p := c.Progress(criteria, c.Round(s.Moment))
	text := page.Complete(r.words.of("progress", "text"), "{v}", page.Decimal(p.Verified))
	text = page.Complete(text, "{n}", page.Decimal(p.Criteria))
	if p.Open > 0 {
		text += page.Complete(r.words.of("progress", "open"), "{o}", page.Decimal(p.Open))
	}
	return text
}

// due says what is to be done first, in words, and how pressing that is.
func (r *rowTexts) due(s review.Summary) (text, when string) {
	if s.Tasks == 0 {
		return "", ""
	}
	if s.NextDue == "" {
		return r.undated(s.Tasks), ""
	}
	near := r.days.long(s.NextDue)
	switch overdue := s.Overdue(r.today); {
	case overdue == 1:
		return r.words.with("due", "overdue", near), "overdue"
	case overdue > 1:
		return page.Complete(r.words.number("due", "overdueMany", overdue), "{q}", near), "overdue"
	case s.NextDue == r.today:
		return r.words.of("due", "today"), "week"
	case s.NextDue < r.today.Add(agenda.WeekDays):
		return r.words.with("due", "week", near), "week"
	}
	return r.words.with("due", "later", near), ""
}

func (r *rowTexts) undated(tasks int) string {
	if tasks == 1 {
		return r.words.of("due", "undated")
	}
	return r.words.number("due", "undatedMany", tasks)
}

// siblings names the other cases of the group.
func (r *rowTexts) siblings(s review.Summary) string {
	var codes []string
	for _, other := range r.families[s.Siblings] {
		if other.ID != s.ID {
			codes = append(codes, r.code(other.Code))
		}
	}
	if len(codes) == 0 {
		return ""
	}
	return r.words.with("siblings", "text", joinedTexts(", ", codes...))
}

// changed says how long ago a case was changed.
func (r *rowTexts) changed(days int) string {
	switch days {
	case 0:
		return r.words.of("changed", "today")
	case 1:
		return r.words.of("changed", "yesterday")
	}
	return r.words.number("changed", "days", days)
}

func (r *rowTexts) closed(s review.Summary) string {
	text := r.words.with("closed", "text", day(string(s.Closed)))
	if s.DeleteFrom != "" {
		text += r.words.with("closed", "delete", day(string(s.DeleteFrom)))
	}
	return text
}
