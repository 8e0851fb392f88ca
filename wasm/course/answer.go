package course

import (
	"strings"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// MaxTyped is how many characters of a typed text are kept.
const MaxTyped = 280

// Given is what was chosen last, or the numbers of the pieces as put.
func (p Progress) Given(question string) []string { return strings.Fields(p.Text(question)) }

// Text is what was given last, as it stands.
func (p Progress) Text(question string) string { return p.text(givenPart, question) }

// First and Last are the verdicts of the first time and the last; none where the
// question was not answered.
func (p Progress) First(question string) Verdict { return p.verdict(firstPart, question) }
func (p Progress) Last(question string) Verdict  { return p.verdict(lastPart, question) }

// Answered reports whether the question was answered.
func (p Progress) Answered(question string) bool { return p.Last(question) != "" }

func (p Progress) verdict(part, question string) Verdict {
	if v := Verdict(p.text(part, question)); v.Known() {
		return v
	}
	return ""
}

// Answer keeps what was given and how it was received. The first time is kept
// apart, and a question missed that time comes back tomorrow.
func Answer(d *record.Document, by record.Author, question, given string, v Verdict, today calendar.Day) (*record.Document, error) {
	given, err := answerable(given, v, today)
	if err != nil {
		return nil, err
	}
	var all []writing
	if p := (Progress{d}); p.First(question) == "" {
		all = append(all, setChoice(firstPart, question, string(v)))
		if v.Missed() {
			all = append(all, setChoice(roundPart, question, string(AfterOne)), setDay(duePart, question, today.Add(1)))
		}
	}
	return write(d, by, append(all, setText(givenPart, question, given), setChoice(lastPart, question, string(v)))...)
}

// answerable is what was given in its one form.
func answerable(given string, v Verdict, today calendar.Day) (string, error) {
	if v == Done {
		given = typed(given)
	} else {
		given = listed(given)
	}
	switch {
	case given == "":
		return "", ErrGiven
	case !v.Known():
		return "", ErrVerdict
	case !today.Valid():
		return "", ErrDay
	}
	return given, nil
}

// Draft keeps a text that is being typed. It is no answer yet.
func Draft(d *record.Document, by record.Author, question, text string) (*record.Document, error) {
	return write(d, by, setText(givenPart, question, typed(text)))
}
