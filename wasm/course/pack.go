package course

import (
	"strings"

	"acompana/wasm/calendar"
)

// MaxPacked is how many characters SCORM 1.2 keeps.
const MaxPacked = 4096

const (
	mark      = "A1" // what begins otherwise was not written by this form
	sumLength = 4
	dayLength = 3
	firstDay  = calendar.Day("2000-01-01")
	maxGiven  = 31 // words of one answer
	maxWords  = len(letters)
	sections  = 6 // steps to words
)

// Pack writes what was done of the ids that are known: of questions, steps, cases,
// decisions and endings.
func Pack(p Progress, known []string) string {
	if p.Document == nil || p.Deleted() {
		return ""
	}
	k := packer{Progress: p, book: newBook(known)}
	k.gather()
	text := k.pack(true)
	if !k.whole {
		text = k.pack(false)
	}
	return text
}

// packer is a progress that is being packed. A record goes in whole or not at all.
type packer struct {
	Progress
	book
	steps, questions, before, after, stories, endings []string // ids that have a code
	words                                             map[string]int
	room                                              int
	whole                                             bool
}

// gather takes the known ids from the document's registers.
func (k *packer) gather() {
	lists := map[string]*[]string{
		readPart: &k.steps, finishedPart: &k.steps, lastPart: &k.questions,
		string(Before): &k.before, string(After): &k.after, pathPart: &k.stories, endingPart: &k.stories,
	}
	seen := map[string]bool{}
	for _, item := range k.Items() {
		part, id, _ := strings.Cut(item, "/")
		if list := lists[part]; list != nil && k.counts(item).Text != "" {
			id, scene, ended := strings.Cut(id, "/")
			if ended && k.codes[id] != "" && k.codes[scene] != "" {
				k.endings = append(k.endings, id+"/"+scene)
			}
			if key := id + " " + sectionOf(part); k.codes[id] != "" && !seen[key] {
				seen[key] = true
				*list = append(*list, id)
			}
		}
	}
}

// sectionOf is one name for the parts that are packed together.
func sectionOf(part string) string {
	switch part {
	case finishedPart:
		return readPart
	case endingPart:
		return pathPart
	}
	return part
}

// pack writes all sections, with what was answered in the exercises or without.
func (k *packer) pack(answers bool) string {
	words := k.gatherWords(answers)
	k.whole, k.room = true, MaxPacked-len(mark)-sumLength-(sections-1)-2*dayLength-len(words)
	steps, before, after := k.packSteps(), k.packMeasure(Before, k.before), k.packMeasure(After, k.after)
	stories := k.packStories()
	body := strings.Join([]string{steps, k.packQuestions(answers), before, after, stories, words}, ".")
	return seal(body)
}

// add puts a record after others if there is room for it.
func (k *packer) add(all []byte, record string) []byte {
	if len(record) > k.room {
		k.whole = false
		return all
	}
	k.room -= len(record)
	return append(all, record...)
}

func (k *packer) packSteps() string {
	var all []byte
	for _, step := range k.steps {
		all = k.add(all, k.codes[step]+spellDay(k.ReadOn(step))+spellDay(k.FinishedOn(step)))
	}
	return string(all)
}

func seal(body string) string { return mark + spell(int(checksum(body)), sumLength) + body }

// unseal is the body of what seal wrote.
func unseal(text string) (body string, ok bool) {
	text = strings.TrimSpace(text)
	if len(text) < len(mark)+sumLength {
		return "", false
	}
	body = text[len(mark)+sumLength:]
	return body, text == seal(body)
}

// spellDay writes a day, one too far away as none.
func spellDay(day calendar.Day) string {
	n := 0
	if day.Valid() {
		n = day.Since(firstDay) + 1
	}
	if n < 0 || n >= 1<<(6*dayLength) {
		n = 0
	}
	return spell(n, dayLength)
}
