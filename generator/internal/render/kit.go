package render

import (
	"slices"
	"strings"

	"acompana/wasm/guide"
)

// perCut is how many cards to cut out stand on a sheet.
const perCut = 8

// card is a situation to classify, or what heads a pile of them.
type card struct {
	Of     exerciseView
	Number int // of the question; 0 for what heads a pile
	Text   string
}

// cut is a sheet of cards to cut out. Exercises of a step that are answered with the
// same words are one deck, so that what heads the piles is printed once.
type cut struct {
	Step  lessonView
	Deck  exerciseView // its first exercise
	Part  int          // of the deck's sheets, from 1
	Cards []card
}

// Kit are the step's exercises, in its order.
func (v lessonView) Kit() []exerciseView { return append(v.Practice(), v.Checks()...) }

// Cuts are the sheets of cards of all steps.
func (p *page) Cuts() []cut {
	var cuts []cut
	for _, step := range p.Lessons() {
		for _, deck := range step.decks() {
			part := 0
			for cards := range slices.Chunk(deck, perCut) {
				part++
				cuts = append(cuts, cut{step, deck[0].Of, part, cards})
			}
		}
	}
	return cuts
}

// decks are the cards of the step's exercises that are answered by classifying: of
// each deck first what heads the piles, then the situations.
func (v lessonView) decks() [][]card {
	var decks [][]card
	at := map[string]int{} // by the words that head the piles
	for _, e := range v.Kit() {
		if e.Way != guide.Classify {
			continue
		}
		var heads []card
		words := ""
		for _, o := range e.Options {
			heads = append(heads, card{Of: e, Text: o.Text})
			words += o.Text + "\n"
		}
		i, found := at[words]
		if !found {
			i = len(decks)
			at[words] = i
			decks = append(decks, heads)
		}
		for _, q := range e.Asked() {
			decks[i] = append(decks[i], card{e, q.Number, q.Text})
		}
	}
	return decks
}

// Lettered reports whether the sheet names the exercise's options by letters,
// explained once: all of them do not fit a line of boxes.
func (v exerciseView) Lettered() bool {
	const line = 60
	long := 0
	for _, o := range v.Options {
		long += len([]rune(o.Text)) + 4
	}
	return v.Way == guide.Classify && long > line
}

// Marked reports whether its answers are marks, a word or two each.
func (v exerciseView) Marked() bool { return v.Way == guide.Classify || v.Way == guide.Pick }

// letteredOption is an option with the letter that names it on paper.
type letteredOption struct {
	guide.Option
	Letter string
}

func lettered(options []guide.Option) []letteredOption {
	var found []letteredOption
	for i, o := range options {
		found = append(found, letteredOption{o, string(rune('A' + i))})
	}
	return found
}

// Letters are the options of the whole exercise, with their letters.
func (v exerciseView) Letters() []letteredOption { return lettered(v.Options) }

// Letters are the options of the question, with their letters.
func (q questionView) Letters() []letteredOption { return lettered(q.Choices()) }

// RightMarks is what the right answer looks like on a sheet: the letters, the words
// or the numbers, in the sheet's order.
func (q questionView) RightMarks() string { return q.marks(q.Right()) }

// AlsoMarks is what is accepted as well.
func (q questionView) AlsoMarks() string { return q.marks(q.Also) }

func (q questionView) marks(ids []guide.ID) string {
	var marks []string
	for _, o := range q.Letters() {
		if !slices.Contains(ids, o.ID) {
			continue
		}
		if q.Exercise.Way == guide.Classify && !q.Exercise.Lettered() {
			marks = append(marks, o.Text)
		} else {
			marks = append(marks, o.Letter)
		}
	}
	return strings.Join(marks, ", ")
}
