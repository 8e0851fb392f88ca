package main

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"

	"acompana/generator/internal/browsertest"
)

// shared is a page that finds what the browser's other pages keep.
var sharedPhone = browsertest.View{Width: 360, Height: 740, SameStorage: true}

// goodPhrase is a passphrase that the page takes.
const goodPhrase = "abeja cielo dedo faro gato hielo"

// keepOpenly answers the first question: my own computer, no passphrase.
func keepOpenly(page *browsertest.Page) {
	page.Click("button", "Es mi equipo")
	page.Click("button", "Seguir sin frase")
	works(page)
}

// keepSealed answers it with a passphrase.
func keepSealed(page *browsertest.Page) {
	page.Click("button", "Es mi equipo")
	page.Type("textbox", "Frase de paso: cuatro palabras o más", goodPhrase)
	confirmPhrase(page)
}

func confirmPhrase(page *browsertest.Page) {
	page.Type("textbox", "Para confirmar, escriba «entiendo»", "entiendo")
	page.Click("button", "Usar esta frase")
	works(page)
}

// unlock types the passphrase.
func unlock(page *browsertest.Page) {
	page.Type("textbox", "Frase de paso", goodPhrase)
	page.Click("button", "Abrir")
	works(page)
}

// unlockIfAsked types the passphrase where loading the page anew has lost the key.
func unlockIfAsked(page *browsertest.Page) {
	awaitDesk(page)
	if browsertest.Eval[bool](page, `document.querySelector("[data-tool]").dataset.state !== "ready"`) {
		unlock(page)
	}
}

// works waits until the tool can be worked with.
func works(page *browsertest.Page) {
	page.Until("the tool works", `document.querySelector("[data-tool]").dataset.state === "ready"`)
}

// formValues are what the form says, by the names of its controls; unanswered
// ones are left out.
const formValues = `Object.fromEntries([...document.querySelectorAll("[data-part=checklist] [data-criterion] :is(input:checked, textarea)")]
	.filter(control => control.value).map(control => [control.name, control.value]))`

func formOf(page *browsertest.Page) map[string]string {
	return browsertest.Eval[map[string]string](page, formValues)
}

// questions are those of the moment that is unfolded.
func questions(page *browsertest.Page) []string {
	return browsertest.Eval[[]string](page, `[...document.querySelectorAll("details[data-moment][open] .question")]
		.filter(question => question.checkVisibility()).map(question => question.innerText)`)
}

// answers are what a criterion can be answered.
var answers = []string{"Se cumple", "En parte", "No se cumple", "Sin verificar"}

// criterionSpots is a criterion as somebody sees it: answers to press and texts
// to write.
type criterionSpots struct {
	name    string // of the answers' controls
	answers []browsertest.Spot
	texts   []browsertest.Spot
}

// spotsOf finds a criterion's controls by what is written beside them.
func spotsOf(page *browsertest.Page, question string) criterionSpots {
	group := page.In("group", question)
	const named = `[...document.querySelectorAll(".criterion")].find(c => c.querySelector(".question").innerText === %s)`
	criterion := fmt.Sprintf(named, strconv.Quote(question))
	s := criterionSpots{name: browsertest.Eval[string](page, criterion+`.querySelector("input").name`)}
	for _, answer := range answers {
		s.answers = append(s.answers, group.Spot("radio", answer))
	}
	if !browsertest.Eval[bool](page, criterion+`.querySelector("details.more").open`) {
		group.Click("DisclosureTriangle", "Nota y próximo paso")
		page.Until("note and step are unfolded", criterion+`.querySelector("details.more").open`)
	}
	for _, text := range []string{"Nota, sin datos de personas", "Próximo paso"} {
		s.texts = append(s.texts, group.Spot("textbox", text))
	}
	return s
}

// person ticks and types in the open case, no faster than hands can.
type person struct {
	page     *browsertest.Page
	chance   *rand.Rand
	criteria []criterionSpots
}

func newPerson(page *browsertest.Page, chance *rand.Rand, criteria int) *person {
	p := &person{page: page, chance: chance}
	for _, question := range questions(page)[:criteria] {
		p.criteria = append(p.criteria, spotsOf(page, question))
	}
	return p
}

// workUntil works until the clock says so.
func (p *person) workUntil(end time.Time) {
	for time.Now().Before(end) {
		c := p.criteria[p.chance.IntN(len(p.criteria))]
		if p.chance.IntN(3) > 0 {
			c.answers[p.chance.IntN(len(c.answers))].Click()
			p.pause(end, 300)
			continue
		}
		c.texts[p.chance.IntN(len(c.texts))].Type(" ")
		for range 2 + p.chance.IntN(12) {
			if time.Now().Before(end) {
				p.page.Press(string(rune('a' + p.chance.IntN(26))))
				p.pause(end, 120)
			}
		}
		if p.chance.IntN(4) == 0 {
			p.page.Press(kb.Tab)
		}
	}
}

// pause waits a moment, though not beyond the end.
func (p *person) pause(end time.Time, most int) {
	moment := time.Duration(p.chance.IntN(most)) * time.Millisecond
	time.Sleep(max(0, min(moment, time.Until(end))))
}

// rounds is how many rounds a proof takes: so many, or what the environment says.
func rounds(t *testing.T, usual int) int {
	text := os.Getenv("ACOMPANA_ROUNDS")
	if text == "" {
		return usual
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatalf("ACOMPANA_ROUNDS: %v", err)
	}
	return n
}

// luck is a source of chance whose seed is logged; ACOMPANA_SEED repeats one.
func luck(t *testing.T) *rand.Rand {
	seed := uint64(time.Now().UnixNano())
	if text := os.Getenv("ACOMPANA_SEED"); text != "" {
		var err error
		if seed, err = strconv.ParseUint(text, 10, 64); err != nil {
			t.Fatalf("ACOMPANA_SEED: %v", err)
		}
	}
	t.Logf("ACOMPANA_SEED=%d", seed)
	return rand.New(rand.NewPCG(seed, 0))
}

// wantForm fails the test where the form does not come to say just this.
func wantForm(t *testing.T, page *browsertest.Page, want map[string]string) {
	t.Helper()
	var got map[string]string
	for deadline := time.Now().Add(5 * time.Second); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		if got = formOf(page); maps.Equal(got, want) {
			return
		}
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if got[name] != want[name] {
			t.Errorf("%s is %q, want %q", name, got[name], want[name])
		}
	}
	for _, name := range slices.Sorted(maps.Keys(got)) {
		if _, wanted := want[name]; !wanted {
			t.Errorf("%s is %q, want nothing", name, got[name])
		}
	}
}
