//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// meetingSheet is the page for the meeting: the cases that go, each as short as
// it can be said.
type meetingSheet struct {
	*meeting
	blocks js.Value
	drawn  []meetingWords
	words  *meetingSpeech
}

func newMeetingSheet(m *meeting) *meetingSheet {
	template := m.Part("meeting-block").Get("content").Get("firstElementChild")
	words := newWordings(template)
	return &meetingSheet{meeting: m, blocks: m.Part("meeting-blocks"), words: &meetingSpeech{m, words, newTaskDays(words)}}
}

func (s *meetingSheet) show() {
	chosen := s.chosen()
	date := s.Part("meeting-date")
	page.Say(date, page.Complete(page.Data(date, "text"), "{q}", day(today())))
	page.Say(s.Part("meeting-totals"), s.totals(len(chosen)))
	for part, shown := range map[string]bool{"meeting-nobody": len(chosen) == 0, "meeting-notes": len(chosen) > 0} {
		show(s.Part(part), shown)
	}
	s.Part("meeting-print").Call("setAttribute", "aria-disabled", len(chosen) == 0)
	s.draw(s.sayQuiet(chosen))
}

// sayQuiet names those cases in a line of which all there is to say is that nothing
// changed for long, and gives the others.
func (s *meetingSheet) sayQuiet(chosen []*meetingCase) (others []*meetingCase) {
	line := s.Part("meeting-quiet")
	var each []string
	for _, c := range chosen {
		if !c.Quiet() {
			others = append(others, c)
			continue
		}
		text := page.Complete(page.Data(line, "each"), "{q}", s.list.texts.code(c.code))
		each = append(each, page.Complete(text, "{n}", page.Decimal(c.Untouched)))
	}
	show(line, len(each) > 0)
	text := ""
	if len(each) > 0 {
		text = strings.Join(each, ", ") + "."
	}
	page.Say(line.Call("querySelector", "span"), text)
	return others
}

// draw makes the blocks anew where one differs.
func (s *meetingSheet) draw(chosen []*meetingCase) {
	says := make([]meetingWords, len(chosen))
	for i, c := range chosen {
		says[i] = s.words.of(c)
	}
	if sameWords(says, s.drawn) {
		return
	}
	blocks := make([]any, len(chosen))
	for i, w := range says {
		blocks[i] = s.block(w)
	}
	s.drawn = says
	s.blocks.Call("replaceChildren", blocks...)
}

func sameWords(a, b []meetingWords) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func (s *meetingSheet) block(w meetingWords) js.Value {
	block := s.Copy("meeting-block")
	slot(block, "code").Set("textContent", w.code)
	slot(block, "where").Set("textContent", w.where)
	slot(block, "counts").Set("textContent", w.counts)
	show(slot(block, "counts"), w.counts != "")
	for name, text := range map[string]string{"unmet": w.unmet, "partly": w.partly, "tasks": w.tasks, "open": w.open} {
		if text != "" {
			line := slot(block, name)
			line.Call("querySelector", "span").Set("textContent", text)
			show(line, true)
		}
	}
	return block
}

// totals count the open cases in each moment, in the order of the guide.
func (s *meetingSheet) totals(chosen int) string {
	place := s.Part("meeting-totals")
	counts := map[string]int{}
	for i := range s.all {
		counts[s.all[i].moment]++
	}
	var each []string
	add := func(moment, label string) {
		if n := counts[moment]; n > 0 {
			text := page.Complete(page.Data(place, "each"), "{q}", label)
			each = append(each, page.Complete(text, "{n}", page.Decimal(n)))
			delete(counts, moment)
		}
	}
	options := s.Part("new-moment").Get("options")
	for i := 1; i < options.Length(); i++ {
		add(options.Index(i).Get("value").String(), options.Index(i).Get("textContent").String())
	}
	add("", page.Data(place, "none"))
	text := page.Complete(page.Data(place, "text"), "{n}", page.Decimal(len(s.all)))
	text = page.Complete(text, "{q}", strings.Join(each, "; "))
	return text + page.Complete(page.Data(place, "sheet"), "{n}", page.Decimal(chosen))
}
