package course

import (
	"sort"
	"strings"

	"acompana/wasm/record"
)

// packQuestions writes the verdicts, and the answers or not: first of what is in
// review, which is what somebody would miss.
func (k *packer) packQuestions(answers bool) string {
	var all []byte
	for _, inReview := range [...]bool{true, false} {
		for _, question := range k.questions {
			if k.InReview(question) == inReview {
				all = k.add(all, k.packQuestion(question, answers))
			}
		}
	}
	return string(all)
}

// packQuestion writes the two verdicts, the round and the number of words as one
// number of two letters, then the day of the review, if there is one, and the words.
func (k *packer) packQuestion(question string, answers bool) string {
	first, last, round := indexVerdict(k.First(question)), indexVerdict(k.Last(question)), indexRound(k.Round(question))
	day := ""
	if k.InReview(question) {
		round, day = max(round, indexRound(AfterOne)), spellDay(k.ReviewOn(question))
	} else if round != indexRound(Over) {
		round = 0
	}
	given := ""
	if answers {
		given = k.packGiven(k.answer(question))
	}
	state := ((first*len(verdicts)+last)*len(rounds)+round)*(maxGiven+1) + len(given)
	return k.codes[question] + spell(state, 2) + day + given
}

// answer is what was chosen; of what was typed, nothing.
func (p Progress) answer(question string) []string {
	if p.First(question) == Done || p.Last(question) == Done {
		return nil
	}
	return p.Given(question)
}

func (k *packer) packMeasure(use Use, questions []string) string {
	all := []byte(spellDay(k.MeasureEnded(use)))
	for _, question := range questions {
		if given := k.packGiven(k.MeasureGiven(use, question)); given != "" {
			all = k.add(all, k.codes[question]+spell(len(given), 1)+given)
		}
	}
	return string(all)
}

// packGiven writes the places of words, nothing where one has none.
func (k *packer) packGiven(given []string) string {
	if len(given) > maxGiven {
		return ""
	}
	text := make([]byte, len(given))
	for i, word := range given {
		place := k.words[word]
		if place == 0 {
			return ""
		}
		text[i] = letters[place-1]
	}
	return string(text)
}

// gatherWords gives places to the words of the answers, from 1, and writes them:
// those that are used most, where there are too many.
func (k *packer) gatherWords(answers bool) string {
	uses := map[string]int{}
	for _, question := range k.before {
		countWords(uses, k.MeasureGiven(Before, question))
	}
	for _, question := range k.after {
		countWords(uses, k.MeasureGiven(After, question))
	}
	for _, question := range k.questions {
		if answers {
			countWords(uses, k.answer(question))
		}
	}
	words := make([]string, 0, len(uses))
	for word := range uses {
		words = append(words, word)
	}
	sort.Slice(words, func(i, j int) bool {
		if uses[words[i]] != uses[words[j]] {
			return uses[words[i]] > uses[words[j]]
		}
		return words[i] < words[j]
	})
	words = words[:min(len(words), maxWords)]
	k.words = map[string]int{}
	for i, word := range words {
		k.words[word] = i + 1
	}
	return strings.Join(words, ".")
}

func countWords(uses map[string]int, given []string) {
	for _, word := range given {
		if record.IsID(word) {
			uses[word]++
		}
	}
}
