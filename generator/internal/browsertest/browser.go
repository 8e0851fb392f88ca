// Package browsertest drives Chromium as a person uses a page: things are found
// by their role and visible name, keys are pressed, text is typed. It is for
// tests only.
//
// Start gives a test a browser of its own as far as it can see: its pages share
// nothing with those of other tests, though one program runs them all, since
// starting it costs seconds. StartIn runs another, to be killed or watched. Each
// Page has empty storage. A page remembers what went wrong behind a
// person's back (console errors, requests to another host) and Problems tells.
package browsertest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// patience is how long anything may take before a test gives up.
const patience = 20 * time.Second

// Browser is one running Chromium.
type Browser struct{ ctx context.Context }

// Start gives a browser until the test ends.
func Start(t testing.TB) *Browser {
	t.Helper()
	program, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(program, chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("chromium opens no window: %v", err)
	}
	return &Browser{ctx}
}

// StartIn runs a browser of its own on a profile that the caller prepared.
func StartIn(t testing.TB, profile string) *Browser {
	t.Helper()
	ctx, stop, err := run(profile)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	return &Browser{ctx}
}

// shared is the program that all tests use which have no need of their own.
var shared = sync.OnceValues(func() (context.Context, error) {
	profile, err := os.MkdirTemp("", "acompana-chromium-")
	if err != nil {
		return nil, err
	}
	ctx, stop, err := run(profile)
	if err != nil {
		return nil, err
	}
	end = func() {
		stop()
		_ = os.RemoveAll(profile)
	}
	return ctx, nil
})

var end = func() {}

// End stops the program that tests shared. TestMain calls it.
func End() { end() }

// run starts the program and returns what stops it.
func run(profile string) (ctx context.Context, stop func(), err error) {
	path, err := exec.LookPath("chromium")
	if err != nil {
		return nil, nil, errors.New("chromium is missing: run «make tools» first")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(profile),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-sync", true),
		// What glides is somewhere else by the time it is pressed.
		chromedp.Flag("force-prefers-reduced-motion", true),
	)
	allocator, release := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator)
	stop = func() {
		_ = chromedp.Cancel(ctx) // waits, so that the profile can be removed
		cancel()
		release()
	}
	if err := chromedp.Do(ctx); err != nil {
		stop()
		return nil, nil, fmt.Errorf("chromium does not start: %w", err)
	}
	return ctx, stop, nil
}

// View is how the page is looked at.
type View struct {
	Width, Height int64 // in CSS pixels; 1280 × 900 when zero
	Dark          bool
	SameStorage   bool // share storage with this test's other such pages
	KeepsSite     bool // data costs nothing: the site keeps itself whole, which takes seconds
}

// Page opens an empty page.
func (b *Browser) Page(t testing.TB, view View) *Page {
	t.Helper()
	var options []chromedp.ContextOption
	if !view.SameStorage {
		options = append(options, chromedp.WithNewBrowserContext())
	}
	ctx, cancel := chromedp.NewContext(b.ctx, options...)
	t.Cleanup(cancel)
	p := &Page{t: t, ctx: ctx}
	p.Look(view)
	p.Before(Connection(!view.KeepsSite))
	p.listen()
	return p
}

// Connection is a script that makes the browser say whether data is to be saved, on a
// network that is otherwise good.
func Connection(saves bool) string {
	return "Object.defineProperty(navigator, 'connection', {configurable: true, value: {saveData: " + strconv.FormatBool(saves) + ", effectiveType: '4g'}});"
}

// Before runs a script before each page that is opened from now on, to take
// something away from the browser.
func (p *Page) Before(script string) {
	p.t.Helper()
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
		return err
	}))
}

// Slow makes the page's processor so many times slower, as a cheap phone's is.
func (p *Page) Slow(times float64) {
	p.t.Helper()
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: times})
		return err
	}))
}

// Look changes how the page is looked at.
func (p *Page) Look(view View) {
	p.t.Helper()
	if view.Width == 0 {
		view.Width, view.Height = 1280, 900
	}
	p.do(chromedp.EmulateViewport(view.Width, view.Height), colours(view.Dark))
}

func colours(dark bool) chromedp.Action[chromedp.Void] {
	value := "light"
	if dark {
		value = "dark"
	}
	return chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: value}},
		})
		return err
	})
}

// listen notes what goes wrong from now on.
func (p *Page) listen() {
	p.t.Helper()
	if err := chromedp.Do(p.ctx, chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		_, err := chromedp.Call(ctx, network.Enable, network.EnableParams{})
		return err
	})); err != nil {
		p.t.Fatal(err)
	}
	console := chromedp.Console(p.ctx)
	go func() {
		for m, err := range console {
			if err != nil {
				return
			}
			p.hear(m)
		}
	}()
	requests := chromedp.Events(p.ctx, network.RequestWillBeSent)
	go func() {
		for r, err := range requests {
			if err != nil {
				return
			}
			p.see(r.Request.URL)
		}
	}()
}
