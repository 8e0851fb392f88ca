package render

import (
	"hash/fnv"
	"slices"
	"strings"

	"acompana/wasm/guide"
)

// exerciseView is an exercise as a template prints it on a page.
type exerciseView struct {
	*guide.Exercise
	page  *page
	Level int // of its heading
}

func (p *page) exercise(e *guide.Exercise, level int) exerciseView { return exerciseView{e, p, level} }

// exercisesNamed are those that ids name.
func (p *page) exercisesNamed(ids []guide.ID) []exerciseView {
	var views []exerciseView
	for _, id := range ids {
		views = append(views, p.exercise(p.site.guide.Exercise(id), 3))
	}
	return views
}

// FamilyView is what the questions are about.
func (v exerciseView) FamilyView() *guide.Family { return v.page.site.guide.Family(v.Family) }

// Map is the ecomap that the questions are about, nil for most.
func (v exerciseView) Map() *ecomapView {
	e := v.page.site.guide.Ecomap(v.Ecomap)
	if e == nil {
		return nil
	}
	return &ecomapView{e, v.page}
}

// Asked are the questions.
func (v exerciseView) Asked() []questionView {
	var views []questionView
	for i, q := range v.Questions {
		views = append(views, questionView{q, v, i + 1})
	}
	return views
}

// questionView is a question as a template prints it.
type questionView struct {
	*guide.Question
	Exercise exerciseView
	Number   int // within the exercise, from 1
}

// Choices are the options that it offers.
func (q questionView) Choices() []guide.Option { return q.Exercise.Exercise.Choices(q.Question) }

// Several reports whether more than one option is right.
func (q questionView) Several() bool { return len(q.Right()) > 1 }

// RightIDs and AlsoIDs are the ids of the options that answer it, for the module.
func (q questionView) RightIDs() string { return idList(q.Right()) }

func (q questionView) AlsoIDs() string { return idList(q.Also) }

func idList(ids []guide.ID) string {
	words := make([]string, len(ids))
	for i, id := range ids {
		words[i] = string(id)
	}
	return strings.Join(words, " ")
}

// RightTexts and AlsoTexts are the options that answer it, in words.
func (q questionView) RightTexts() []string { return q.texts(q.Right()) }

func (q questionView) AlsoTexts() []string { return q.texts(q.Also) }

func (q questionView) texts(ids []guide.ID) []string {
	var texts []string
	for _, o := range q.Choices() {
		if slices.Contains(ids, o.ID) {
			texts = append(texts, o.Text)
		}
	}
	return texts
}

// Told is what the answer says of an option.
func (q questionView) Told() []guide.Option {
	var told []guide.Option
	for _, o := range q.Choices() {
		if o.Why != "" {
			told = append(told, o)
		}
	}
	return told
}

// From is the item that says so.
func (q questionView) From() itemView {
	return q.Exercise.page.item(q.Exercise.page.site.guide.Item(q.Source), 4)
}

// piece is a part to put in order, with its right place.
type piece struct {
	Place int
	Text  string
}

// Mixed are the parts to put in order, never in order: the same each time.
func (q questionView) Mixed() []piece {
	pieces := make([]piece, len(q.Pieces))
	for i, text := range q.Pieces {
		pieces[i] = piece{i + 1, text}
	}
	slices.SortStableFunc(pieces, func(a, b piece) int { return int(scatter(a.Text)) - int(scatter(b.Text)) })
	if slices.IsSortedFunc(pieces, func(a, b piece) int { return a.Place - b.Place }) {
		pieces = append(pieces[1:], pieces[0])
	}
	return pieces
}

// scatter is a number that a text always gives and that tells nothing of it.
func scatter(text string) uint16 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(text))
	return uint16(h.Sum32() >> 8)
}
