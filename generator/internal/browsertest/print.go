package browsertest

import (
	"context"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Paper shows the page as it looks on paper, or no longer.
func (p *Page) Paper(on bool) {
	p.t.Helper()
	media := ""
	if on {
		media = "print"
	}
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: media})
		return err
	}))
}

// PDF is the page as it would be printed on the paper that its styles ask for.
func (p *Page) PDF() []byte {
	p.t.Helper()
	var content []byte
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		answer, err := cdp.Call(ctx, t, page.PrintToPDF, page.PrintToPDFParams{PreferCSSPageSize: new(true)})
		if err == nil {
			content = answer.Data
		}
		return err
	}))
	return content
}
