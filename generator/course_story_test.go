package main

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/guide"
)

const (
	storyPage  = "/formacion/casos/visitas/"
	storyCards = "/formacion/casos/"
	storyMaps  = "/formacion/facilitar/mapas/"
)

// theStory is the case that the page has.
func theStory(t *testing.T) *guide.Scenario {
	t.Helper()
	s := theContent(t).Guide.Scenario("caso-visitas")
	if s == nil {
		t.Fatal("the content lacks the case")
	}
	return s
}

// tempted is the decision of a scene that goes beyond the role, where there is one.
func tempted(scene *guide.Scene) guide.Choice {
	for _, c := range scene.Choices {
		if c.Breaks != "" {
			return c
		}
	}
	return scene.Choices[0]
}

// wantScene waits for a scene to be in sight, alone, with the focus on its head.
func wantScene(t *testing.T, page *browsertest.Page, scene *guide.Scene) {
	t.Helper()
	page.Until("the scene «"+scene.Title+"» is in sight",
		`[...document.querySelectorAll(".leaf")].filter(leaf => leaf.checkVisibility()).map(leaf => leaf.id).join() === "`+string(scene.ID)+`"`)
	wantFocus(t, page, scene.Title)
}

// wantFiction wants the label on what is in sight, and no word of a test.
func wantFiction(t *testing.T, page *browsertest.Page) {
	t.Helper()
	text := page.Text()
	if !strings.Contains(text, "Caso de ficción") {
		t.Error("it is not said that the case is fiction")
	}
	for _, word := range []string{"orrecto", "puntaje:", "puntos"} {
		if strings.Contains(text, word) {
			t.Errorf("the case says «%s»", word)
		}
	}
}

// TestStoryByTouch: on a phone somebody takes the tempting way to an ending, sees
// what it touched and crossed, goes back to a decision and tries another, and starts
// again.
func TestStoryByTouch(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	base, story := serveSite(t), theStory(t)
	page := browsertest.Start(t).Page(t, phone)
	openCourse(page, base+storyPage)
	wantAccessible(t, page, "the start")
	page.Tap("button", "Guardar mi avance")
	page.Tap("button", "Es mi equipo")
	page.Tap("button", "Seguir sin frase")
	saved(page)

	scene, steps, breaches := story.Scenes[0], 0, []guide.Choice{}
	for !scene.Ending {
		choice := tempted(scene)
		if steps++; choice.Breaks != "" {
			breaches = append(breaches, choice)
		}
		page.Tap("button", choice.Text)
		page.Has("button", "Seguir")
		wantFocus(t, page, choice.Text)
		wantFiction(t, page)
		page.Tap("button", "Seguir")
		scene = story.Scene(choice.To)
		wantScene(t, page, scene)
		if steps == 2 {
			wantAccessible(t, page, "the middle")
			saved(page)
			page.Reload()
			works(page)
			page.Has("button", tempted(scene).Text)
			page.Shows("Su camino hasta aquí: 2 decisiones")
		}
	}
	wantEnding(t, page, scene, breaches)
	wantAccessible(t, page, "the ending")

	first := story.Scenes[0]
	page.Tap("button", "Probar otra decisión desde aquí ("+first.Title+")")
	wantScene(t, page, first)
	other := first.Choices[len(first.Choices)-1]
	page.Tap("button", other.Text)
	page.Shows("Su camino hasta aquí: 1 decisión")
	page.Tap("button", "‹ Un paso atrás")
	wantScene(t, page, first)
	page.Tap("button", other.Text)
	page.Tap("button", "Seguir")
	wantScene(t, page, story.Scene(other.To))
	page.Tap("button", "Empezar de nuevo")
	wantScene(t, page, first)

	saved(page)
	openCourse(page, base+storyCards)
	page.Shows("Encontró 1 de 4 finales:")
	page.Shows(scene.Title)
	if text := page.Text(); strings.Contains(text, "Lo dejó") {
		t.Error("a case that was started again is under way")
	}
	wantAccessible(t, page, "the list")
	wantNoProblems(t, page)
}

// wantEnding wants all that an ending tells.
func wantEnding(t *testing.T, page *browsertest.Page, scene *guide.Scene, breaches []guide.Choice) {
	t.Helper()
	g := theContent(t).Guide
	page.Shows(scene.Question)
	for _, id := range scene.Criteria {
		page.Has("link", g.Item(id).Label)
	}
	page.Shows(map[bool]string{true: "En el camino se cruzó un límite:", false: "En el camino se cruzaron límites:"}[len(breaches) == 1])
	for _, c := range breaches {
		page.Has("link", g.Item(c.Breaks).Label)
		page.Shows(c.Outcome)
	}
	page.Shows("Ha encontrado 1 de 4 finales de este caso:")
	page.Has("link", "La ruta de formación")
	wantFiction(t, page)
}

// TestStoryByKeyboard goes a way by keys alone, then by the links of a page without
// scripts, and looks at the map.
func TestStoryByKeyboard(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	base, story := serveSite(t), theStory(t)
	browser := browsertest.Start(t)
	page := browser.Page(t, phone)
	keys := keyboard{t, page}
	openCourse(page, base+storyPage)
	scene := story.Scenes[0]
	for range 2 {
		choice := scene.Choices[len(scene.Choices)-1]
		keys.walk("button: " + choice.Text)
		page.Press(kb.Enter)
		wantFocus(t, page, choice.Text)
		keys.walk("button: Seguir")
		page.Press(" ")
		scene = story.Scene(choice.To)
		wantScene(t, page, scene)
	}
	keys.enter("DisclosureTriangle: Su camino hasta aquí: 2 decisiones")
	keys.enter("button: Probar otra decisión desde aquí (" + story.Scenes[0].Title + ")")
	wantScene(t, page, story.Scenes[0])
	wantNoProblems(t, page)

	plain := browser.Page(t, phone)
	plain.WithoutScripts()
	plain.Open(base + storyPage)
	readStory(t, plain, story)

	maps := browser.Page(t, phone)
	maps.Open(base + storyMaps)
	maps.Has("region", "Dibujo del mapa: "+story.Title)
	maps.Click("DisclosureTriangle", "El mismo mapa, en palabras ("+story.Title+")")
	maps.Shows(story.Scenes[0].Choices[0].Outcome)
	wantAccessible(t, maps, "the maps")
}

// readStory follows the links from part to part, to an ending. One is in sight at a
// time, and all are again when that is wished.
func readStory(t *testing.T, page *browsertest.Page, story *guide.Scenario) {
	t.Helper()
	inSight := func() string {
		return browsertest.Eval[string](page, `[...document.querySelectorAll(".leaf")].filter(leaf => leaf.checkVisibility()).map(leaf => leaf.id).join(" ")`)
	}
	all := inSight()
	scene := story.Scenes[0]
	for !scene.Ending {
		choice := scene.Choices[0]
		browsertest.Eval[bool](page, `document.querySelector("a[href='#`+string(choice.ID)+`']").focus(), true`)
		page.Press(kb.Enter)
		page.Until("what follows is in sight", `document.getElementById("`+string(choice.ID)+`").checkVisibility()`)
		if got := inSight(); got != string(choice.ID) {
			t.Errorf("after the decision these are in sight: %s", got)
		}
		page.Shows(choice.Outcome)
		scene = story.Scene(choice.To)
		kind := map[bool]string{true: "final", false: "escena"}[scene.Ending]
		page.Click("link", "Seguir: "+scene.Title+" ("+kind+" "+numberOfScene(story, scene)+")")
		page.Until("the next scene is in sight", `document.getElementById("`+string(scene.ID)+`").checkVisibility()`)
	}
	page.Shows(scene.Question)
	page.Click("link", "Ver el caso entero")
	if got := inSight(); got != all {
		t.Errorf("the whole case is not in sight, but %s", got)
	}
}

func numberOfScene(story *guide.Scenario, scene *guide.Scene) string {
	return strconv.Itoa(slices.Index(story.Scenes, scene) + 1)
}
