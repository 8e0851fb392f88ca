//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
)

// askedQuestion is a question that is judged when the person asks for it: then its
// answer opens, with what is to be known of what was chosen. It may be answered
// anew at any time. See the template «question».
type askedQuestion struct {
	*learning
	course.Question
	form     js.Value
	entry    answering
	shown    string // what was given and the verdict in sight
	changing bool   // somebody is answering anew: what was kept stays out of their way

	// answered is told of each answer that was judged.
	answered func(given string, v course.Verdict)
}

// answering is how a question is answered.
type answering interface {
	given() string     // as registers keep it, empty for nothing
	put(given string)  // shows what was given
	mark(shown bool)   // shows, or no longer, how the parts of it stand
	focus()            // where somebody goes on who gave nothing
	touched() js.Value // the element in which the person changes something
}

// newQuestion brings the form of a question to life.
func newQuestion(l *learning, form js.Value, answered func(given string, v course.Verdict)) *askedQuestion {
	q := &askedQuestion{learning: l, Question: questionOf(form), form: form, answered: answered, shown: "|"}
	q.entry = answeringOf(q)
	show(slot(form, "acts"), true)
	show(slot(form, "answer"), false)
	q.changing = q.Way != course.Arrange && q.entry.given() != "" // before the module came
	l.On(form, "submit", func(event js.Value) {
		event.Call("preventDefault")
		q.check()
	})
	for _, kind := range []string{"change", "input"} {
		l.On(q.entry.touched(), kind, func(js.Value) { q.change() })
	}
	return q
}

func answeringOf(q *askedQuestion) answering {
	switch q.Way {
	case course.Arrange:
		return newArranging(q)
	case course.Correct:
		return newCorrecting(q)
	}
	return picking{q.form}
}

// check judges what is given now, and says what comes of it.
func (q *askedQuestion) check() {
	given := q.entry.given()
	if given == "" {
		q.say(q.word("nothing"))
		q.tellAloud(q.word("nothing"))
		q.entry.focus()
		return
	}
	verdict := q.Judge(given)
	q.reveal(given, verdict)
	q.tellAloud(q.word(string(verdict)))
	q.changing = true // until it is kept, which may be refused
	q.answered(given, verdict)
	q.changing = q.progress().Last(q.ID) != verdict
}

// tellAloud says something to who does not see it, also where it was said last.
func (l *learning) tellAloud(text string) {
	told := l.Part("told")
	if told.Get("textContent").String() == text {
		text += "\u00a0" // readers of the screen pass over what did not change
	}
	page.Say(told, text)
}

// show shows what was answered before.
func (q *askedQuestion) show(given string, v course.Verdict) {
	if q.changing || given+"|"+string(v) == q.shown {
		return
	}
	q.entry.put(given)
	if v == "" {
		q.conceal()
		q.shown = given + "|"
		return
	}
	q.reveal(given, v)
}

// reveal opens the answer, and says how what was given stands to it.
func (q *askedQuestion) reveal(given string, v course.Verdict) {
	q.shown, q.changing = given+"|"+string(v), false
	q.form.Get("dataset").Set("verdict", string(v))
	q.say(q.word(string(v)))
	answer := slot(q.form, "answer")
	show(answer, true)
	answer.Set("open", true)
	q.tell(given)
	q.entry.mark(true)
}

// tell leaves in sight what the answer says of the options that were chosen.
func (q *askedQuestion) tell(given string) {
	chosen := fieldsOf(given)
	each(q.form, "[data-option]", func(told js.Value) { show(told, holdsID(chosen, page.Data(told, "option"))) })
}

// change lets somebody answer anew. A text is worked on beside what it is compared
// with.
func (q *askedQuestion) change() {
	q.changing = true
	if q.Way != course.Correct || page.Data(q.form, "verdict") == "" {
		q.conceal()
	}
}

// conceal takes the verdict and the answer away.
func (q *askedQuestion) conceal() {
	q.shown = ""
	q.form.Get("dataset").Set("verdict", "")
	q.say("")
	show(slot(q.form, "answer"), false)
	q.entry.mark(false)
}

func (q *askedQuestion) say(text string) { page.Say(slot(q.form, "verdict"), text) }

// word is how the page says a verdict.
func (q *askedQuestion) word(name string) string {
	return q.Part("verdicts").Call("querySelector", "[data-verdict="+name+"]").Get("textContent").String()
}
