package browsertest

import (
	"context"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

// Forget drops the files of an origin that the browser holds, and its service
// worker, as a browser does that was not there for long. What people wrote stays.
func (p *Page) Forget(origin string) {
	p.t.Helper()
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		if _, err := cdp.Call(ctx, t, network.ClearBrowserCache, cdp.Empty{}); err != nil {
			return err
		}
		files := storage.ClearDataForOriginParams{Origin: origin, StorageTypes: "cache_storage,service_workers,shader_cache"}
		_, err := cdp.Call(ctx, t, storage.ClearDataForOrigin, files)
		return err
	}))
}

// Worked is how much of its processor the page's main thread has used since the page
// began, in milliseconds, or since the first call where that came later. What Slow
// adds counts; other programs do not.
func (p *Page) Worked() float64 {
	p.t.Helper()
	var worked float64
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		if _, err := cdp.Call(ctx, t, performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks}); err != nil {
			return err
		}
		answer, err := cdp.Call(ctx, t, performance.GetMetrics, cdp.Empty{})
		if err != nil {
			return err
		}
		for _, metric := range answer.Metrics {
			if metric.Name == "TaskDuration" {
				worked = metric.Value * 1000
			}
		}
		return nil
	}))
	return worked
}
