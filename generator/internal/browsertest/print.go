package browsertest

import (
	"context"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

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
