package webdriver

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// Page is the one window of a browser.
type Page struct {
	t         testing.TB
	kind      Kind
	engine    engine
	downloads string
	ended     bool
}

// Version is the browser's own.
func (p *Page) Version() string { return p.engine.version() }

// Open goes to an address and waits for it to load.
func (p *Page) Open(address string) {
	p.t.Helper()
	p.must("failed to open "+address, p.engine.open(address))
}

// Reload loads the page anew.
func (p *Page) Reload() {
	p.t.Helper()
	p.must("failed to reload", p.engine.reload())
}

func (p *Page) must(what string, err error) {
	p.t.Helper()
	if err != nil {
		p.t.Fatalf("%s: %s: %v", p.kind.Name, what, err)
	}
}

// Eval is the value of an expression on the page.
func Eval[T any](p *Page, expression string) T {
	p.t.Helper()
	value, err := eval[T](p, expression)
	p.must(expression, err)
	return value
}

func eval[T any](p *Page, expression string) (value T, err error) {
	text, err := p.engine.eval(expression)
	if err == nil {
		err = json.Unmarshal(text, &value)
	}
	return value, err
}

// Until waits for an expression to be true. Meanwhile the page may load anew.
func (p *Page) Until(what, expression string) {
	p.t.Helper()
	p.await("waited in vain until "+what, func() bool {
		holds, err := eval[bool](p, "Boolean("+expression+")")
		return err == nil && holds
	})
}

// Shows waits until the page shows a text.
func (p *Page) Shows(text string) {
	p.t.Helper()
	p.Until("the page shows «"+text+"»", "document.body.innerText.includes("+quoted(text)+")")
}

// await asks until the answer is yes, or fails.
func (p *Page) await(otherwise string, done func() bool) {
	p.t.Helper()
	pause := 10 * time.Millisecond
	for deadline := time.Now().Add(patience); !done(); pause = min(2*pause, 160*time.Millisecond) {
		if time.Now().After(deadline) {
			p.t.Fatalf("%s: %s; %s", p.kind.Name, otherwise, p.seen())
		}
		time.Sleep(pause)
	}
}

// seen is what the page says in the end; «go test -artifacts» keeps a picture too.
func (p *Page) seen() string {
	if content, err := p.engine.picture(); err == nil {
		_ = os.WriteFile(filepath.Join(p.t.ArtifactDir(), "seen.png"), content, 0o644)
	}
	text, _ := eval[string](p, "document.body.innerText")
	return "the page says:\n" + text
}

// Next waits for a file that the page hands over, takes it away and returns its
// name and content.
func (p *Page) Next() (name string, content []byte) {
	p.t.Helper()
	p.await("nothing was downloaded", func() bool {
		found, err := filepath.Glob(filepath.Join(p.downloads, "acompana*"))
		p.must("failed to look for downloads", err)
		if len(found) != 1 || partial[filepath.Ext(found[0])] {
			return false
		}
		name = found[0]
		content, err = os.ReadFile(name)
		return err == nil && len(content) > 0
	})
	p.must("failed to take a download", os.Remove(name))
	return filepath.Base(name), content
}

// partial are the names of what is still arriving.
var partial = map[string]bool{".crdownload": true, ".part": true, ".wkdownload": true}

// Picture writes what the page looks like.
func (p *Page) Picture(name string) {
	p.t.Helper()
	content, err := p.engine.picture()
	p.must("failed to take a picture", err)
	p.must("failed to keep a picture", os.WriteFile(name, content, 0o644))
}

// Look gives the page a size, in CSS pixels.
func (p *Page) Look(width, height int) {
	p.t.Helper()
	p.must("failed to give the window a size", p.engine.look(width, height))
}

// Problems are the errors that the browser's console has heard of.
func (p *Page) Problems() []string { return p.engine.problems() }

// Close ends the browser in order.
func (p *Page) Close() {
	if !p.ended {
		p.ended = true
		p.engine.end()
	}
}

// Kill ends the browser and all its processes at once, as the end of the battery
// does.
func (p *Page) Kill() {
	p.ended = true
	p.engine.kill()
}

// quoted is a value as a script writes it.
func quoted(value any) string {
	text, _ := json.Marshal(value) // texts always can be written
	return string(text)
}
