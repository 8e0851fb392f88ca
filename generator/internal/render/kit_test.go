package render

import (
	"os"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"acompana/generator/internal/load"
	"acompana/generator/internal/pagetest"
	"acompana/wasm/guide"
)

// course is the site's own: its kit must hold all of it.
func course(t *testing.T) *Site {
	t.Helper()
	content, err := load.Load(os.DirFS("../../../content"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := New(content.Guide, content.Layout, Options{Assets: somewhere})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// kitPage is the page with a template of the kit, without what stands around it.
func kitPage(t *testing.T, s *Site, template string) *html.Node {
	t.Helper()
	for _, sheet := range s.layout.Sheets {
		if sheet.Page != nil && sheet.Page.Template == template {
			return pageOf(t, s, sheet.Path).Named("main")[0]
		}
	}
	t.Fatalf("no page has the template %q", template)
	return nil
}

// practised are the exercises of the route, measured those of the measure.
func practised(s *Site) []*guide.Exercise {
	var found []*guide.Exercise
	for _, page := range s.guide.Lessons() {
		for _, id := range append(page.Lesson.Practise, page.Lesson.Check...) {
			found = append(found, s.guide.Exercise(id))
		}
	}
	return found
}

func measured(s *Site) []*guide.Exercise {
	var found []*guide.Exercise
	for _, d := range s.guide.Documents {
		for _, e := range d.Exercises {
			if e.Use != "" {
				found = append(found, e)
			}
		}
	}
	return found
}

// plainly is a text without spaces: where one stands changes with the markup.
func plainly(s string) string { return strings.Join(strings.Fields(s), "") }

// texts counts the elements of a class by what they say.
func texts(main *html.Node, class string) map[string]int {
	found := map[string]int{}
	for _, e := range ofClass(main, class) {
		found[plainly(pagetest.Text(e))]++
	}
	return found
}

func ofClass(n *html.Node, class string) []*html.Node {
	var found []*html.Node
	for e := range n.Descendants() {
		for _, a := range e.Attr {
			if a.Key == "class" && strings.Contains(" "+a.Val+" ", " "+class+" ") {
				found = append(found, e)
			}
		}
	}
	return found
}

func TestEverySituationHasACard(t *testing.T) {
	s := course(t)
	main := kitPage(t, s, "fichas")
	said, cards := texts(main, "cut-text"), 0
	for _, e := range practised(s) {
		if e.Way != guide.Classify {
			continue
		}
		for _, o := range e.Options {
			if said[plainly(o.Text)] == 0 {
				t.Errorf("%s: no card heads the pile %q", e.ID, o.Text)
			}
		}
		for _, q := range e.Questions {
			cards++
			if n := said[plainly(q.Text)]; n != 1 {
				t.Errorf("%s: %d cards, want 1", q.ID, n)
			}
		}
	}
	if all, heads := len(ofClass(main, "cut-card")), len(ofClass(main, "cut-head")); all-heads != cards {
		t.Errorf("%d cards for %d situations", all-heads, cards)
	}
	for _, sheet := range ofClass(main, "cut-cards") {
		if n := len(ofClass(sheet, "cut-card")); n > perCut {
			t.Errorf("%d cards on a sheet that holds %d", n, perCut)
		}
	}
}

func TestCardsKeepTheirAnswers(t *testing.T) {
	s := course(t)
	text := plainly(pagetest.Text(kitPage(t, s, "fichas")))
	for _, e := range practised(s) {
		for _, q := range e.Questions {
			if strings.Contains(text, plainly(q.Why)) {
				t.Errorf("the cards explain %s", q.ID)
			}
		}
	}
}

func TestEveryQuestionIsOnASheetAndInTheKey(t *testing.T) {
	s := course(t)
	key := kitPage(t, s, "clave")
	sheets, keys := texts(kitPage(t, s, "hojas"), "kit-question"), texts(key, "kit-question")
	for _, e := range practised(s) {
		for _, q := range e.Questions {
			if n := sheets[plainly(q.Text)]; n != 1 {
				t.Errorf("%s is on the sheets %d times", q.ID, n)
			}
		}
	}
	said := plainly(pagetest.Text(key))
	for _, e := range append(practised(s), measured(s)...) {
		for _, q := range e.Questions {
			if n := keys[plainly(q.Text)]; n != 1 {
				t.Errorf("%s is in the key %d times", q.ID, n)
			}
			if !strings.Contains(said, plainly(q.Why)) {
				t.Errorf("the key does not explain %s", q.ID)
			}
		}
	}
}

// TestSheetsAnswerAtTheEnd: what answers stands on pages that can be taken off, and
// is there for each question.
func TestSheetsAnswerAtTheEnd(t *testing.T) {
	s := course(t)
	main := kitPage(t, s, "hojas")
	answers := ofClass(main, "kit-answers")[0]
	if answers.NextSibling != nil && strings.TrimSpace(pagetest.Text(answers.NextSibling)) != "" {
		t.Error("something follows the answers")
	}
	given := len(ofClass(answers, "kit-answer"))
	said := plainly(pagetest.Text(answers))
	answers.Parent.RemoveChild(answers)
	before := plainly(pagetest.Text(main))
	questions := 0
	for _, e := range practised(s) {
		for _, q := range e.Questions {
			questions++
			for _, told := range []string{q.Why, q.Model, strings.Join(q.Pieces, " ")} {
				if told != "" && strings.Contains(before, plainly(told)) {
					t.Errorf("%s is answered on its sheet: %q", q.ID, told)
				}
			}
			if !strings.Contains(said, plainly(q.Model)) {
				t.Errorf("%s is not answered", q.ID)
			}
		}
	}
	if given != questions {
		t.Errorf("%d answers for %d questions", given, questions)
	}
}

func TestMarksOfTheAnswers(t *testing.T) {
	s := course(t)
	p := &page{site: s}
	e := &guide.Exercise{
		Way: guide.Classify, Options: []guide.Option{{ID: "si", Text: "Sí"}, {ID: "no", Text: "No"}},
		Questions: []*guide.Question{{Answer: "no", Also: []guide.ID{"si"}}},
	}
	q := p.exercise(e, 3).Asked()[0]
	if q.RightMarks() != "No" || q.AlsoMarks() != "Sí" {
		t.Errorf("short options are marked %q and %q", q.RightMarks(), q.AlsoMarks())
	}
	e.Options[0].Text = strings.Repeat("muy largo ", 8)
	if q.RightMarks() != "B" || q.AlsoMarks() != "A" {
		t.Errorf("long options are marked %q and %q", q.RightMarks(), q.AlsoMarks())
	}
	several := &guide.Exercise{Way: guide.Pick, Questions: []*guide.Question{
		{Options: []guide.Option{{ID: "a"}, {ID: "b", Right: true}, {ID: "c", Right: true}}},
	}}
	if got := p.exercise(several, 3).Asked()[0].RightMarks(); got != "B, C" {
		t.Errorf("several right ones are marked %q", got)
	}
}
