// Package browsertest drives Chromium as a person uses a page: things are found
// by their role and visible name, keys are pressed, text is typed. It is for
// tests only.
//
// Start gives one browser to a test binary; each Page is a browser context of
// its own, with empty storage. A page remembers what went wrong behind a
// person's back (console errors, requests to another host) and Problems tells.
package browsertest

import (
	"context"
	"os/exec"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// patience is how long anything may take before a test gives up.
const patience = 20 * time.Second

// Browser is one running Chromium.
type Browser struct{ ctx context.Context }

// Start runs a browser until the test ends. Flags are Chromium's, such as
// "js-flags=--noexpose_wasm".
func Start(t testing.TB, flags ...chromedp.ExecAllocatorOption) *Browser {
	t.Helper()
	return start(t, t.TempDir(), flags...)
}

// StartIn runs a browser on a profile that the caller prepared.
func StartIn(t testing.TB, profile string, flags ...chromedp.ExecAllocatorOption) *Browser {
	t.Helper()
	return start(t, profile, flags...)
}

func start(t testing.TB, profile string, flags ...chromedp.ExecAllocatorOption) *Browser {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Fatal("chromium is missing: run «make tools» first")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(profile),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-sync", true),
	)
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), append(options, flags...)...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(func() {
		_ = chromedp.Cancel(ctx) // waits, so that the profile can be removed
		cancel()
	})
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("chromium does not start: %v", err)
	}
	return &Browser{ctx}
}

// View is how the page is looked at.
type View struct {
	Width, Height int64 // in CSS pixels; 1280 × 900 when zero
	Dark          bool
	SameStorage   bool // share storage with the browser's other such pages
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
	p.listen()
	return p
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
