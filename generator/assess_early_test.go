package main

import (
	"maps"
	"testing"

	"acompana/generator/internal/browsertest"
)

// looksOf are the answers that the form of a round shows.
func looksOf(page *browsertest.Page) map[string]string {
	return browsertest.Eval[map[string]string](page, `Object.fromEntries([...document.querySelectorAll("[data-part=round] :is(input[name]:checked, textarea)")]
		.filter(control => control.value).map(control => [control.name, control.value]))`)
}

// TestEarlyLooks answers before the module has come.
func TestEarlyLooks(t *testing.T) {
	if testing.Short() {
		t.Skip("opens browsers of its own")
	}
	t.Parallel()
	const name, other = "nivel/comp-personales-autoconocimiento", "nivel/comp-personales-autorreflexion"
	for _, test := range []struct {
		name  string
		begun bool
	}{{"with a round open", true}, {"with no round", false}} {
		t.Run(test.name, func(t *testing.T) {
			server := newSlowHost(t)
			page := browsertest.StartIn(t, t.TempDir()).Page(t, sharedPhone)
			openAssess(page, server.url)
			keepOpenly(page)
			if test.begun {
				beginRound(page)
				saved(page)
			}
			server.hold()
			page.Reload()
			look(page, "Autoconocimiento", developing)
			page.Reload() // and the first load's module never came
			look(page, "Reflexiona y hace pensar con preguntas", initial)
			server.open()
			works(page)
			if !test.begun {
				page.Shows("Usted ya llenó 2 datos. Quedarán en la ronda que empiece o abra.")
				lookAtAnother(t, page)
				page.Shows("Usted ya llenó 2 datos. Quedarán en la ronda que empiece o abra.")
				beginRound(page)
			}
			want := map[string]string{name: "en-desarrollo", other: "inicial"}
			for again := range 2 {
				if got := looksOf(page); len(got) != len(want) || got[name] != want[name] || got[other] != want[other] {
					t.Errorf("look %d: the form shows %v, want %v", again, got, want)
				}
				saved(page)
				page.Reload()
				awaitDesk(page)
			}
			if n := browsertest.Eval[int](page, earlyKept); n != 0 {
				t.Errorf("%d early entries are left behind", n)
			}
			wantNoProblems(t, page)
		})
	}
}

// lookAtAnother begins a look at somebody else, which takes nothing of what waits.
func lookAtAnother(t *testing.T, page *browsertest.Page) {
	t.Helper()
	page.Click("DisclosureTriangle", "Acompaño a otra persona: dar mi mirada")
	page.Type("textbox", "Código que le dio la persona", "Yarumo-31")
	page.Click("button", "Empezar la mirada")
	roundIsOpen(page)
	if got := looksOf(page); len(got) != 0 {
		t.Errorf("a look at another has %v", got)
	}
	page.Click("button", "‹ Todas las rondas")
}

// TestEarlyLooksOfAnOpenRound: what is entered early counts in the round that is
// open, and changes none that is finished.
func TestEarlyLooksOfAnOpenRound(t *testing.T) {
	if testing.Short() {
		t.Skip("opens browsers of its own")
	}
	t.Parallel()
	server := newSlowHost(t)
	page := browsertest.StartIn(t, t.TempDir()).Page(t, sharedPhone)
	openAssess(page, server.url)
	keepOpenly(page)
	beginRound(page)
	look(page, "Autoconocimiento", developing)
	saved(page)
	early := func(competency string) {
		server.hold()
		page.Reload()
		look(page, competency, initial)
		server.open()
		works(page)
	}
	early("Autoconocimiento")
	want := map[string]string{"nivel/comp-personales-autoconocimiento": "inicial"}
	if got := looksOf(page); !maps.Equal(got, want) {
		t.Errorf("after an early answer stands %v, want %v", got, want)
	}
	endRound(page)
	saved(page)
	early("Reflexiona y hace pensar con preguntas")
	if got := looksOf(page); !maps.Equal(got, want) {
		t.Errorf("in a finished round stands %v, want %v", got, want)
	}
	page.Click("button", "‹ Todas las rondas")
	page.Shows("Usted ya llenó 1 dato. Quedará en la ronda que empiece o abra.")
	page.Shows("1 de 23 miradas")
	wantNoProblems(t, page)
}
