//go:build js && wasm

package main

import (
	"strings"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
)

// meetingWords are the texts of a case on the sheet; those that are empty are
// not shown.
type meetingWords struct {
	code, where, counts        string
	unmet, partly, tasks, open string
}

// meetingSpeech puts briefings into words.
type meetingSpeech struct {
	*meeting
	*wordings
	days *taskDays
}

func (m *meetingSpeech) of(c *meetingCase) meetingWords {
	m.days.bring(m.today)
	w := meetingWords{
		code: m.list.texts.code(c.code), where: m.where(c), counts: m.counts(c),
		unmet: m.labels(c.NotMet), partly: m.labels(c.PartlyMet), tasks: m.tasks(c), open: m.labels(c.Open),
	}
	if c.Facts {
		w.open = joinedTexts("; ", w.open, m.wordings.of("open", "facts"))
	}
	return w
}

// where says modality and moment, and which round that is.
func (m *meetingSpeech) where(c *meetingCase) string {
	modality, moment := m.label("new-modality", c.modality), m.label("new-moment", c.moment)
	if modality == "" {
		modality = m.wordings.of("where", "noModality")
	}
	if moment == "" {
		moment = m.wordings.of("where", "noMoment")
	} else if c.Round > 1 {
		moment += m.number("where", "round", c.Round)
	}
	return modality + " · " + moment
}

// counts says how many criteria stand how, in words; nothing while none is looked
// at.
func (m *meetingSpeech) counts(c *meetingCase) string {
	all := c.Counts
	if all.Unverified == all.Criteria {
		return ""
	}
	var each []string
	for _, count := range []struct {
		key string
		n   int
	}{
		{"met", all.Met}, {"partly", all.PartlyMet}, {"unmet", all.NotMet},
		{"notAsked", all.NotAsked}, {"open", all.Open}, {"unverified", all.Unverified},
	} {
		if count.n > 0 {
			each = append(each, m.number("counts", count.key, count.n))
		}
	}
	text := page.Complete(m.wordings.of("counts", "text"), "{n}", page.Decimal(all.Criteria))
	return page.Complete(text, "{q}", strings.Join(each, ", "))
}

// labels name criteria and services.
func (m *meetingSpeech) labels(ids []string) string {
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = m.names.label(id)
	}
	return strings.Join(texts, "; ")
}

// tasks says what is overdue and what is due this week, and counts the others.
func (m *meetingSpeech) tasks(c *meetingCase) string {
	var each []string
	for _, task := range c.Overdue {
		each = append(each, m.with("tasks", "overdue", m.days.long(task.Due))+m.task(task))
	}
	for _, task := range c.Week {
		if task.Due == m.today {
			each = append(each, m.wordings.of("tasks", "today")+m.task(task))
			continue
		}
		each = append(each, m.with("tasks", "week", m.days.long(task.Due))+m.task(task))
	}
	if c.Later > 0 {
		each = append(each, m.number("tasks", "later", c.Later))
	}
	return strings.Join(each, "; ")
}

// task says what is to be done, or else what that is about, and who sees to it.
func (m *meetingSpeech) task(task agenda.Task) string {
	text := task.Text
	if text == "" {
		criterion, _, _ := strings.Cut(task.Place, "/")
		text = m.names.label(criterion)
	}
	if task.Profile != "" {
		text += m.with("tasks", "who", m.names.label(task.Profile))
	}
	if task.Disputed {
		text += m.wordings.of("tasks", "disputed")
	}
	return text
}
