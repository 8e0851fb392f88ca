package main

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"acompana/generator/internal/browsertest"
)

// blockedProfile is a profile that refuses all of a site's storage.
func blockedProfile(t *testing.T) string {
	profile := t.TempDir()
	if err := os.MkdirAll(filepath.Join(profile, "Default"), 0o755); err != nil {
		t.Fatal(err)
	}
	blocked := `{"profile":{"default_content_setting_values":{"cookies":2}}}`
	if err := os.WriteFile(filepath.Join(profile, "Default", "Preferences"), []byte(blocked), 0o644); err != nil {
		t.Fatal(err)
	}
	return profile
}

// TestBlockedCookies: where the browser keeps nothing the page says so, works all
// the same, and asks before what was done is lost.
func TestBlockedCookies(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	page := browsertest.StartIn(t, blockedProfile(t)).Page(t, sharedPhone)
	openCases(page, serveSite(t))
	if browsertest.Eval[bool](page, `(() => { try { localStorage; return true } catch { return false } })()`) {
		t.Fatal("storage is not blocked in this browser: the test shows nothing")
	}
	keepOpenly(page)
	page.Shows("Este navegador no deja guardar nada")
	page.Shows("Solo mientras la ventana esté abierta")
	code := createCase(page)
	page.In("group", deadlines).Click("radio", "Se cumple")
	time.Sleep(time.Second) // longer than saving would take
	page.Shows("Caso " + code)
	page.Shows("Solo mientras la ventana esté abierta")
	if !page.Asks(false) {
		t.Error("the page lets what was done be lost without asking")
	}
	page.Shows("Caso " + code)
	wantNoProblems(t, page)
}

// fill takes all the room in localStorage but for the last few letters.
const fill = `(() => {
	let length = 5 << 20, n = 0;
	while (length > 0) {
		try { localStorage.setItem("relleno" + n++, "x".repeat(length)) } catch { length >>= 1 }
	}
	return n;
})()`

// TestMirrorFull: with localStorage full to the brim, all is saved in IndexedDB.
func TestMirrorFull(t *testing.T) {
	if testing.Short() {
		t.Skip("fills the browser's storage")
	}
	t.Parallel()
	browser := browsertest.StartIn(t, t.TempDir())
	page := browser.Page(t, sharedPhone)
	openCases(page, serveSite(t))
	keepOpenly(page)
	code := createCase(page)
	saved(page)
	browsertest.Eval[int](page, fill)
	spots := spotsOf(page, deadlines)
	spots.answers[0].Click()
	spots.texts[0].Type("con el espejo lleno")
	savedForm(t, page)
	page.Reload()
	awaitDesk(page)
	page.Shows("Caso " + code)
	want := map[string]string{spots.name: "se-cumple", noteOf(spots): "con el espejo lleno"}
	wantForm(t, page, want)
	saved(page)
	wantNoProblems(t, page)
}

// TestQuotaFull: what IndexedDB has no room for is called unsaved, nothing older
// is lost, and it is saved once there is room.
func TestQuotaFull(t *testing.T) {
	if testing.Short() {
		t.Skip("fills the browser's storage")
	}
	t.Parallel()
	for _, test := range []struct {
		name       string
		mirrorFull bool
		kept       string // the answer after loading the page anew
	}{
		{"the draft holds it", false, "en-parte"},
		{"nothing holds it", true, "se-cumple"},
	} {
		t.Run(test.name, func(t *testing.T) {
			base, profile := serveSite(t), t.TempDir()
			browser := browsertest.StartIn(t, profile)
			page := browser.Page(t, sharedPhone)
			openCases(page, base)
			keepOpenly(page)
			code := createCase(page)
			spotsOf(page, deadlines).answers[0].Click()
			savedForm(t, page)
			// A browser remembers for half a minute how much room it had.
			browser.Close(t)
			page = browsertest.StartIn(t, profile).Page(t, sharedPhone)
			page.Quota(base, 1)
			openCases(page, base)
			page.Click("button", code)
			spots := spotsOf(page, deadlines)
			if test.mirrorFull {
				browsertest.Eval[int](page, fill)
			}
			spots.answers[1].Click()
			began := time.Now()
			page.Shows("No hay espacio para guardar")
			t.Logf("told after %v", time.Since(began))
			page.Shows("Sin guardar")
			if !page.Asks(true) {
				t.Error("the page lets what is not saved go without asking")
			}
			awaitDesk(page)
			wantForm(t, page, map[string]string{spots.name: test.kept})
			if test.mirrorFull {
				spotsOf(page, deadlines).answers[1].Click()
			}
			page.Shows("No hay espacio para guardar")
			page.Quota(base, 0)
			page.Click("button", "Intentar de nuevo")
			saved(page)
			page.Reload()
			awaitDesk(page)
			wantForm(t, page, map[string]string{spots.name: "en-parte"})
			saved(page)
		})
	}
}

// noteOf is the name of a criterion's note.
func noteOf(spots criterionSpots) string { return "nota/" + spots.name[len("respuesta/"):] }

// savedForm waits until what was just entered is saved: the page may say so of
// what was before until the entry has arrived.
func savedForm(t *testing.T, page *browsertest.Page) {
	t.Helper()
	browsertest.Eval[bool](page, `new Promise(done => setTimeout(() => done(true), 50))`)
	saved(page)
}
