package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"acompana/generator/internal/browsertest"
)

// slowHost serves the site, and the module only while the way is open.
type slowHost struct {
	url  string
	mu   sync.Mutex
	free chan struct{} // closed while the way is open
}

// noServiceWorker takes the service worker away: one that dies with the tab's
// process is started again under the debugger, which may then wait for ever.
const noServiceWorker = `delete Navigator.prototype.serviceWorker`

func newSlowHost(t *testing.T) *slowHost {
	s := &slowHost{free: make(chan struct{})}
	close(s.free)
	site := hosted(builtSite(t))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".wasm") {
			w.Header().Set("Cache-Control", "no-store")
			select {
			case <-s.gate():
			case <-r.Context().Done():
				return
			}
		}
		site(w, r)
	}))
	t.Cleanup(server.Close)
	t.Cleanup(s.open)
	s.url = server.URL
	return s
}

func (s *slowHost) gate() chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.free
}

// hold keeps the module back from now on; open lets it through.
func (s *slowHost) hold() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.free = make(chan struct{})
}

func (s *slowHost) open() {
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case <-s.free:
	default:
		close(s.free)
	}
}

// tickEarly answers and writes while the page has no module.
func tickEarly(page *browsertest.Page) map[string]string {
	page.Click("DisclosureTriangle", browsertest.Eval[string](page, `document.querySelector("details[data-moment=`+planMoment+`] summary").innerText.replaceAll("\n", " ")`))
	spots := spotsOf(page, deadlines)
	spots.answers[1].Click()
	spots.texts[0].Type("antes de tiempo")
	return map[string]string{spots.name: "en-parte", noteOf(spots): "antes de tiempo"}
}

// planMoment is the moment of the criterion that the tests answer.
const planMoment = "h1-plan"

const earlyKept = `Object.keys(localStorage).filter(key => key.startsWith("acompana:early:")).length`

// TestEarlyTicks enters things before the module has come.
func TestEarlyTicks(t *testing.T) {
	if testing.Short() {
		t.Skip("opens browsers of its own")
	}
	t.Parallel()
	t.Run("with a case open", func(t *testing.T) {
		server := newSlowHost(t)
		browser := browsertest.StartIn(t, t.TempDir())
		page := browser.Page(t, sharedPhone)
		openCases(page, server.url)
		keepOpenly(page)
		code := createCase(page)
		saved(page)
		server.hold()
		page.Reload()
		want := tickEarly(page)
		server.open()
		works(page)
		page.Shows("Caso " + code)
		wantForm(t, page, want)
		saved(page)
		page.Reload()
		awaitDesk(page)
		wantForm(t, page, want)
		if n := browsertest.Eval[int](page, earlyKept); n != 0 {
			t.Errorf("%d early entries are left behind", n)
		}
		wantNoProblems(t, page)
	})
	t.Run("the tab ends before", func(t *testing.T) {
		server := newSlowHost(t)
		browser := browsertest.StartIn(t, t.TempDir())
		page := browser.Page(t, sharedPhone)
		page.Before(noServiceWorker)
		openCases(page, server.url)
		keepOpenly(page)
		code := createCase(page)
		saved(page)
		server.hold()
		page.Reload()
		want := tickEarly(page)
		page.Crash()
		server.open()
		page = browser.Page(t, sharedPhone)
		page.Before(noServiceWorker)
		openCases(page, server.url)
		works(page)
		page.Click("button", code)
		wantForm(t, page, want)
		saved(page)
		wantNoProblems(t, page)
	})
	t.Run("with no case open", func(t *testing.T) {
		server := newSlowHost(t)
		page := browsertest.StartIn(t, t.TempDir()).Page(t, sharedPhone)
		openCases(page, server.url)
		keepOpenly(page)
		server.hold()
		page.Reload()
		want := tickEarly(page)
		page.Reload() // and the first load's module never came
		server.open()
		works(page)
		page.Shows("Usted ya llenó 2 datos. Quedarán en el caso que cree o abra.")
		createCase(page)
		wantForm(t, page, want)
		saved(page)
		page.Reload()
		awaitDesk(page)
		wantForm(t, page, want)
		wantNoProblems(t, page)
	})
	t.Run("sealed", func(t *testing.T) {
		server := newSlowHost(t)
		browser := browsertest.StartIn(t, t.TempDir())
		page := browser.Page(t, sharedPhone)
		openCases(page, server.url)
		keepSealed(page)
		code := createCase(page)
		saved(page)
		server.hold()
		page.Reload()
		want := tickEarly(page)
		if text := browsertest.Eval[string](page, `JSON.stringify(localStorage)`); strings.Contains(text, "antes de tiempo") || strings.Contains(text, "early") {
			t.Errorf("entered in a sealed profile, and in localStorage in the open: %s", text)
		}
		server.open()
		unlockIfAsked(page)
		page.Shows("Caso " + code)
		wantForm(t, page, want)
		saved(page)
		wantNoProblems(t, page)
	})
}

// TestOffline: with the host gone, an open page goes on working.
func TestOffline(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	server := httptest.NewServer(hosted(builtSite(t)))
	defer server.Close()
	page := browsertest.StartIn(t, t.TempDir()).Page(t, sharedPhone)
	openCases(page, server.URL)
	keepOpenly(page)
	code := createCase(page)
	saved(page)
	server.CloseClientConnections()
	server.Close()
	spots := spotsOf(page, deadlines)
	spots.answers[0].Click()
	spots.texts[0].Type("sin señal")
	savedForm(t, page)
	want := map[string]string{spots.name: "se-cumple", noteOf(spots): "sin señal"}
	page.Click("button", "‹ Todos los casos")
	page.Click("button", code)
	wantForm(t, page, want)
	id := browsertest.Eval[string](page, `sessionStorage.getItem("acompana:abierto")`)
	if text := recordText(page, id); !strings.Contains(text, "sin señal") {
		t.Errorf("what was written offline is not kept: %s", text)
	}
	wantNoProblems(t, page)
}

// TestLockedOffline: with the host gone, a page of a site that is kept locks, opens
// again and goes on working.
func TestLockedOffline(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	server := httptest.NewServer(hosted(builtSite(t)))
	defer server.Close()
	page := browsertest.StartIn(t, t.TempDir()).Page(t, browsertest.View{Width: 360, Height: 740, SameStorage: true, KeepsSite: true})
	openCases(page, server.URL)
	keepSealed(page)
	code := createCase(page)
	saved(page)
	siteKept(page)

	server.CloseClientConnections()
	server.Close()
	page.Click("button", "Bloquear")
	page.Settle()
	unlock(page)
	page.Shows("Caso " + code)
	spots := spotsOf(page, deadlines)
	spots.answers[0].Click()
	savedForm(t, page)
}
