package main

import (
	"encoding/json"
	"sync"
	"testing"
	"time"

	"acompana/generator/internal/browsertest"
)

// witnessScript tells each value as it is entered, and for each frame in which
// the page says «Guardado» what the form says in it: what a person saw, no more
// and no less.
const witnessScript = `addEventListener("DOMContentLoaded", () => {
	const kept = document.querySelector("[data-part=kept]");
	const head = document.querySelector("[data-part=case-head]");
	if (!kept) return;
	document.addEventListener("input", ({target}) => {
		if (target.closest("[data-criterion]")) witness(JSON.stringify({at: Date.now(), name: target.name, value: target.value}));
	}, true);
	let last = "";
	const frame = () => {
		requestAnimationFrame(frame);
		if (head.hidden || !kept.textContent.startsWith("Guardado")) return;
		const shown = JSON.stringify({at: Date.now(), shown: ` + formValues + `});
		if (shown.slice(shown.indexOf("shown")) === last) return;
		last = shown.slice(shown.indexOf("shown"));
		witness(shown);
	};
	requestAnimationFrame(frame);
})`

// entered is a value that was typed or ticked.
type entered struct {
	value string
	at    time.Time
}

// witness knows what was entered in each control since the page was loaded, and
// how much of it was shown as saved.
type witness struct {
	mu      sync.Mutex
	history map[string][]entered // first what the page was loaded with
	shown   map[string]int       // index of what was shown as saved
	edits   int
	shows   int
}

// load takes what the page was loaded with for the first value of each control.
func (w *witness) load(form map[string]string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for name, value := range form {
		w.history[name] = []entered{{value: value}}
	}
}

// hear takes note of what the page tells.
func (w *witness) hear(text string) {
	var told struct {
		At    int64
		Name  string
		Value string
		Shown map[string]string
	}
	if json.Unmarshal([]byte(text), &told) != nil {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if told.Shown == nil {
		w.edits++
		w.history[told.Name] = append(w.of(told.Name), entered{told.Value, time.UnixMilli(told.At)})
		return
	}
	w.shows++
	for name, history := range w.history {
		// A later value may have been entered than the frame shows.
		for i := len(history) - 1; i > w.shown[name]; i-- {
			if history[i].value == told.Shown[name] {
				w.shown[name] = i
				break
			}
		}
	}
}

func (w *witness) of(name string) []entered {
	if w.history[name] == nil {
		return []entered{{}}
	}
	return w.history[name]
}

// compare fails the test for what was shown as saved and is not there, and tells
// for how long the last work was not safe.
func (w *witness) compare(t *testing.T, found map[string]string, killed time.Time) (lost int, unsafe time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for name, history := range w.history {
		at := -1
		for i, e := range history {
			if e.value == found[name] {
				at = i
			}
		}
		switch {
		case at < w.shown[name]:
			lost++
			t.Errorf("%s is %q; the page had said that %q was saved, %v before the end",
				name, found[name], history[w.shown[name]].value, killed.Sub(history[w.shown[name]].at))
		case at < len(history)-1:
			unsafe = max(unsafe, killed.Sub(history[at+1].at))
		}
	}
	return lost, unsafe
}

// TestKilledBrowserKeepsWhatWasSaved kills the browser in the midst of work, many
// times. What was shown as saved is there afterwards.
func TestKilledBrowserKeepsWhatWasSaved(t *testing.T) {
	killAgain(t, keepOpenly, func(*browsertest.Page) {}, rounds(t, 8))
}

func TestKilledBrowserKeepsWhatWasSealed(t *testing.T) {
	killAgain(t, keepSealed, unlock, (rounds(t, 8)+4)/5)
}

func killAgain(t *testing.T, keep, again func(*browsertest.Page), rounds int) {
	t.Helper()
	if testing.Short() {
		t.Skip("kills a browser again and again")
	}
	t.Parallel()
	k := &killing{t: t, base: serveSite(t), profile: t.TempDir(), again: again}
	k.begin(keep)
	chance := luck(t)
	for range rounds {
		k.round(func(page *browsertest.Page) {
			newPerson(page, chance, 5).workUntil(time.Now().Add(time.Duration(300+chance.IntN(2500)) * time.Millisecond))
		})
	}
	t.Logf("%d rounds, %d edits, %d frames that said saved, %d lost; work not yet safe at the end: at most %v",
		rounds, k.edits, k.shows, k.lost, k.unsafe)
	if k.shows < rounds {
		t.Errorf("only %d frames said that all was saved: the test shows little", k.shows)
	}
}

// killing is a case in a profile whose browser never ends well.
type killing struct {
	t             *testing.T
	base, profile string
	code          string
	again         func(*browsertest.Page) // what opening takes

	browser            *browsertest.Browser
	page               *browsertest.Page
	witness            *witness
	edits, shows, lost int
	unsafe             time.Duration
}

// begin makes the case.
func (k *killing) begin(keep func(*browsertest.Page)) {
	k.browser = browsertest.StartIn(k.t, k.profile)
	page := k.browser.Page(k.t, sharedPhone)
	openCases(page, k.base)
	keep(page)
	k.code = createCase(page)
	saved(page)
	k.kill()
	k.open()
}

// kill ends the browser and says when.
func (k *killing) kill() time.Time {
	at := time.Now()
	k.browser.Kill(k.t)
	browsertest.Release(k.t, k.profile)
	return at
}

// open starts the browser again and opens the case.
func (k *killing) open() {
	k.browser = browsertest.StartIn(k.t, k.profile)
	k.page, k.witness = k.browser.Page(k.t, sharedPhone), &witness{history: map[string][]entered{}, shown: map[string]int{}}
	k.page.Before(witnessScript)
	k.page.Hears("witness", k.witness.hear)
	openCases(k.page, k.base)
	k.again(k.page)
	k.page.Click("button", k.code)
	k.page.Until("the case is open", `!document.querySelector("[data-part=case-head]").hidden`)
	k.witness.load(formOf(k.page))
}

// round works, kills and compares.
func (k *killing) round(work func(*browsertest.Page)) {
	work(k.page)
	wantNoProblems(k.t, k.page)
	killed, before := k.kill(), k.witness
	k.open()
	lost, unsafe := before.compare(k.t, formOf(k.page), killed)
	k.edits, k.shows, k.lost, k.unsafe = k.edits+before.edits, k.shows+before.shows, k.lost+lost, max(k.unsafe, unsafe)
}
