package browsertest

import (
	"context"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// Page is one tab, as a person has it.
type Page struct {
	t   testing.TB
	ctx context.Context

	mu       sync.Mutex
	host     string
	problems []string
	requests []string
}

// Open goes to an address and waits for it to load.
func (p *Page) Open(address string) {
	p.t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		p.t.Fatal(err)
	}
	p.mu.Lock()
	p.host, p.requests = u.Host, nil
	p.mu.Unlock()
	p.do(chromedp.Navigate(address))
}

// Reload loads the same address again.
func (p *Page) Reload() {
	p.t.Helper()
	p.do(chromedp.Reload())
}

// Settle waits while the page loads itself anew. A browser that is asked in that
// moment may never answer.
func (p *Page) Settle() { time.Sleep(2 * time.Second) }

// do carries out what has to succeed. The first call decides how long the tab
// lives, so that it has no deadline of its own; a browser that does not answer
// fails the test all the same.
func (p *Page) do(steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	done := make(chan error, 1)
	go func() { done <- chromedp.Do(p.ctx, steps...) }()
	select {
	case err := <-done:
		if err != nil {
			p.t.Fatal(err)
		}
	case <-time.After(3 * patience):
		p.t.Fatal("the browser does not answer")
	}
}

// Eval is the value of an expression on the page.
func Eval[T any](p *Page, expression string) T {
	p.t.Helper()
	value, err := eval[T](p, expression)
	if err != nil {
		p.t.Fatalf("%s: %v", expression, err)
	}
	return value
}

func eval[T any](p *Page, expression string) (T, error) {
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
}

// Until waits for an expression, or what it promises, to be true. Meanwhile the page
// may load anew: until it stands, nothing is.
func (p *Page) Until(what, expression string) {
	p.t.Helper()
	deadline := time.Now().Add(patience)
	for rest := newRest(); ; rest.take() {
		holds, err := eval[bool](p, "(async () => Boolean(await ("+expression+")))()")
		switch {
		case err == nil && holds:
			return
		case time.Now().After(deadline) && err != nil:
			p.t.Fatalf("waited in vain until %s: %v", what, err)
		case time.Now().After(deadline):
			p.t.Fatalf("waited in vain until %s; the page says:\n%s", what, p.Text())
		}
	}
}

// Text is what the page shows.
func (p *Page) Text() string {
	p.t.Helper()
	return Eval[string](p, "document.body.innerText")
}

// Path is the address in the bar, without the host.
func (p *Page) Path() string {
	p.t.Helper()
	return Eval[string](p, "location.pathname + location.search + location.hash")
}

// Shows fails the test unless the page comes to show the text.
func (p *Page) Shows(text string) {
	p.t.Helper()
	p.Until("the page shows «"+text+"»", "document.body.innerText.includes("+quote(text)+")")
}

// Press presses keys, one after another: kb.Tab, kb.Enter, "a".
func (p *Page) Press(keys ...string) {
	p.t.Helper()
	for _, key := range keys {
		p.do(chromedp.KeyEvent(key))
	}
}

func (p *Page) hear(m chromedp.ConsoleMessage) {
	if m.Type != "error" && !m.IsException() {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.problems = append(p.problems, m.String())
}

func (p *Page) see(address string) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme == "data" || u.Scheme == "blob" {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.requests = append(p.requests, u.Path)
	if u.Host != p.host {
		p.problems = append(p.problems, "request to another host: "+address)
	}
}

// Problems are the console's errors and the requests to other hosts since the
// page began.
func (p *Page) Problems() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.problems)
}

// Requests are the paths asked for since the last Open.
func (p *Page) Requests() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.requests)
}

func quote(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, "'", `\'`, "\n", `\n`).Replace(s) + "'"
}
