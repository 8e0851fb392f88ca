package browsertest

import (
	"context"
	"os"
	"path/filepath"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Attach chooses files in the field that the label names, as the browser's own
// dialogue would.
func (p *Page) Attach(label string, paths ...string) {
	p.t.Helper()
	p.Until("there is a field for files «"+label+"»", fileField(label))
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		field, err := cdp.Call(ctx, t, runtime.Evaluate, runtime.EvaluateParams{Expression: fileField(label)})
		if err != nil {
			return err
		}
		_, err = cdp.Call(ctx, t, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: paths, ObjectID: field.Result.ObjectID})
		return err
	}))
}

// fileField finds a field in sight by its label.
func fileField(label string) string {
	return `[...document.querySelectorAll("input[type=file]")].find(i => i.labels[0]?.textContent.trim() === ` + quote(label) + ` && i.checkVisibility())`
}

// Downloads are the files that the page hands over from now on, in a folder of
// the test's own.
func (p *Page) Downloads() Downloads {
	p.t.Helper()
	d := Downloads{p, p.t.TempDir()}
	if _, err := chromedp.CallBrowser(p.ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior:         browser.SetDownloadBehaviorBehaviorAllow,
		BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
		DownloadPath:     d.dir,
	}); err != nil {
		p.t.Fatal(err)
	}
	return d
}

// Downloads is where files arrive.
type Downloads struct {
	page *Page
	dir  string
}

// Next waits for a file, takes it away and returns its name and content. The
// name of a file comes before what it holds: an empty one is still arriving.
func (d Downloads) Next() (name string, content []byte) {
	d.page.t.Helper()
	d.page.await("nothing was downloaded", func(context.Context) bool {
		found, err := filepath.Glob(filepath.Join(d.dir, "acompana-*"))
		if err != nil {
			d.page.t.Fatal(err)
		}
		if len(found) != 1 || filepath.Ext(found[0]) == ".crdownload" {
			return false
		}
		name = found[0]
		content, err = os.ReadFile(name)
		return err == nil && len(content) > 0
	})
	if err := os.Remove(name); err != nil {
		d.page.t.Fatal(err)
	}
	return filepath.Base(name), content
}
