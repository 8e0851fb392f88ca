package browsertest

import (
	"context"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

// Spot is something on the page that was found once, for whoever presses it many
// times.
type Spot struct {
	page       *Page
	role, name string
	id         cdp.BackendNodeID
}

// Spot finds what has the role and name in the part.
func (in In) Spot(role, name string) Spot {
	in.t.Helper()
	return Spot{in.Page, role, name, in.find(role, name)}
}

// Click presses it.
func (s Spot) Click() {
	s.page.t.Helper()
	s.page.click(s.role, s.name, s.id)
}

// Type types into it.
func (s Spot) Type(text string) {
	s.page.t.Helper()
	s.page.typeInto(s.id, text)
}

// Hears calls a function with each text that a script of the page hands to a
// global function of that name.
func (p *Page) Hears(name string, heard func(text string)) {
	p.t.Helper()
	calls := chromedp.Events(p.ctx, runtime.BindingCalled)
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, runtime.AddBinding, runtime.AddBindingParams{Name: name})
		return err
	}))
	go func() {
		for call, err := range calls {
			if err != nil {
				return
			}
			if call.Name == name {
				heard(call.Payload)
			}
		}
	}()
}

// Asks loads the page anew as a person does, and reports whether the browser
// asks first, as it does where something would be lost. The answer is to leave
// or to stay.
func (p *Page) Asks(leave bool) bool {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	asked, loaded := make(chan bool, 8), make(chan bool, 8)
	hear(ctx, chromedp.Events(ctx, page.JavascriptDialogOpening), asked)
	hear(ctx, chromedp.Events(ctx, page.LoadEventFired), loaded)
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		go func() { _, _ = cdp.Call(ctx, t, page.Reload, page.ReloadParams{}) }()
		return nil
	}))
	select {
	case <-loaded:
		return false
	case <-ctx.Done():
		p.t.Fatal("the page neither asks nor loads")
	case <-asked:
	}
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{Accept: leave})
		return err
	}))
	if leave {
		select {
		case <-loaded:
		case <-ctx.Done():
			p.t.Fatal("the page does not load")
		}
	}
	return true
}

// hear says on a channel that something happened, each time.
func hear[E any](ctx context.Context, events func(func(E, error) bool), happened chan<- bool) {
	go func() {
		for _, err := range events {
			if err != nil {
				return
			}
			select {
			case happened <- true:
			case <-ctx.Done():
			}
		}
	}()
}

// Quota lets an origin keep no more than so many bytes; zero lifts the limit.
func (p *Page) Quota(origin string, bytes float64) {
	p.t.Helper()
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		params := storage.OverrideQuotaForOriginParams{Origin: origin}
		if bytes > 0 {
			params.QuotaSize = &bytes
		}
		_, err := cdp.Call(ctx, t, storage.OverrideQuotaForOrigin, params)
		return err
	}))
}

// AgainstInstalling is what the browser has against installing the site.
func (p *Page) AgainstInstalling() []string {
	p.t.Helper()
	var against []string
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		answer, err := cdp.Call(ctx, t, page.GetInstallabilityErrors, cdp.Empty{})
		for _, fault := range answer.InstallabilityErrors {
			against = append(against, fault.ErrorID)
		}
		return err
	}))
	return against
}

// Crash ends the page's process, as a phone short of memory does.
func (p *Page) Crash() {
	p.t.Helper()
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		go func() { _, _ = cdp.Call(ctx, t, page.Crash, cdp.Empty{}) }()
		return nil
	}))
}
