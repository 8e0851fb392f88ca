package course

import (
	"strings"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// Unpack reads what Pack wrote into a new document, as moves of an author. Codes
// that none of the known ids has are dropped, and so is all of a text that Pack
// did not write: the error is of the version of the guide or of the author.
func Unpack(text string, known []string, guide string, by record.Author) (*record.Document, error) {
	p, err := New(guide)
	if err != nil {
		return nil, err
	}
	body, ok := unseal(text)
	parts := strings.Split(body, ".")
	if !ok || len(parts) < sections {
		return p.Document, nil
	}
	u := unpacker{book: newBook(known), words: parts[sections-1:], values: map[string]record.Value{}}
	u.steps(reader{parts[0]})
	u.questions(reader{parts[1]})
	u.measure(reader{parts[2]}, Before)
	u.measure(reader{parts[3]}, After)
	u.stories(reader{parts[4]})
	return compose(p.Document, by, u.values)
}

// unpacker gathers what is to stand in the registers.
type unpacker struct {
	book
	words  []string
	values map[string]record.Value
}

// put keeps a writing unless it says nothing, or more than a document takes, as
// only a text made by hand can.
func (u *unpacker) put(one writing) {
	if length := len(one.value.Text); length > 0 && length <= record.MaxText {
		u.values[one.register] = one.value
	}
}

func (u *unpacker) steps(r reader) {
	for r.more() {
		step, read, finished := u.ids[r.take(codeLength)], r.day(), r.day()
		if step != "" {
			u.put(setDay(readPart, step, read))
			u.put(setDay(finishedPart, step, finished))
		}
	}
}

func (u *unpacker) questions(r reader) {
	for r.more() {
		question, state := u.ids[r.take(codeLength)], max(0, r.number(2))
		count, state := state%(maxGiven+1), state/(maxGiven+1)
		round, state := rounds[state%len(rounds)], state/len(rounds)
		last, first := verdicts[state%len(verdicts)], verdicts[state/len(verdicts)%len(verdicts)]
		var due calendar.Day
		if round.days > 0 {
			due = r.day()
		}
		given := u.given(&r, count)
		if question != "" {
			u.put(setChoice(firstPart, question, string(first)))
			u.put(setChoice(roundPart, question, string(round.round)))
			u.put(setDay(duePart, question, due))
			u.put(setText(givenPart, question, given))
			u.put(setChoice(lastPart, question, string(last)))
		}
	}
}

func (u *unpacker) measure(r reader, use Use) {
	end := r.day()
	for r.more() {
		question := u.ids[r.take(codeLength)]
		given := u.given(&r, max(0, r.number(1)))
		if question != "" {
			u.put(setText(string(use), question, given))
		}
	}
	u.put(setDay(endPart, string(use), end))
}

// given are the words of an answer; none if one of them is missing.
func (u *unpacker) given(r *reader, count int) string {
	words := make([]string, 0, min(count, maxWords))
	for range count {
		place := r.number(1)
		if place < 0 || place >= len(u.words) || !record.IsID(u.words[place]) {
			r.take(count - len(words) - 1)
			return ""
		}
		words = append(words, u.words[place])
	}
	return strings.Join(words, " ")
}

func (u *unpacker) stories(r reader) {
	for r.more() {
		story := u.ids[r.take(codeLength)]
		path := u.path(&r)
		if story != "" {
			u.put(setText(pathPart, story, path))
		}
		for range max(0, r.number(1)) {
			scene, day := u.ids[r.take(codeLength)], r.day()
			if story != "" && scene != "" {
				u.put(setDay(endingPart, story+"/"+scene, day))
			}
		}
	}
}

// path is the decisions taken, up to the first that is not known.
func (u *unpacker) path(r *reader) string {
	var path []string
	known := true
	for range max(0, r.number(1)) {
		choice := u.ids[r.take(codeLength)]
		if known = known && choice != ""; known {
			path = append(path, choice)
		}
	}
	return strings.Join(path, " ")
}
