package webdriver

import (
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
)

// complaint is a page with something in the way, that complains.
const complaint = `<!DOCTYPE html><title>Queja</title><link rel="icon" href="data:,">
<button onclick="this.textContent = 'Pulsado'">Pulsar</button>
<div id="cover" style="position: fixed; inset: 0; background: #fff"></div>
<script>console.error("queja"); setTimeout(() => cover.remove(), 1000)</script>`

// TestDrivers: what lies beneath something else is not pressed before a person could,
// and a complaint is heard where the browser tells it.
func TestDrivers(t *testing.T) {
	if os.Getenv("ACOMPANA_BROWSERS") == "" {
		t.Skip("«make test-browsers» opens three browsers")
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(complaint))
	}))
	defer server.Close()
	for _, kind := range []Kind{Chromium, Firefox, WebKit} {
		t.Run(kind.Name, func(t *testing.T) {
			page := Start(t, kind, t.TempDir())
			page.Open(server.URL)
			page.Click("button", "Pulsar")
			page.Has("button", "Pulsado")
			if Eval[bool](page, `Boolean(document.getElementById("cover"))`) {
				t.Error("what was covered was pressed")
			}
			if kind.Name == WebKit.Name {
				return // tells nobody
			}
			if problems := page.Problems(); len(problems) != 1 || !strings.Contains(problems[0], "queja") {
				t.Errorf("problems heard of: %q", problems)
			}
		})
	}
}
