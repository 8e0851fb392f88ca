package browsertest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Click presses the mouse in the middle of what has the role and the visible
// name, as a screen reader tells them: Click("link", "Guía").
func (p *Page) Click(role, name string) {
	p.t.Helper()
	p.click(role, name, p.find(role, name))
}

func (p *Page) click(role, name string, id cdp.BackendNodeID) {
	p.t.Helper()
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		if _, err := cdp.Call(ctx, t, dom.ScrollIntoViewIfNeeded, dom.ScrollIntoViewIfNeededParams{BackendNodeID: id}); err != nil {
			return err
		}
		q, err := stillQuad(ctx, t, id)
		if err != nil {
			return fmt.Errorf("failed to see %s %q: %w", role, name, err)
		}
		_, err = chromedp.MouseClickXY((q[0]+q[4])/2, (q[1]+q[5])/2)(ctx, t)
		return err
	}))
}

// stillQuad is the place of an element once it moves no more: pages scroll
// smoothly, and a person waits for that.
func stillQuad(ctx context.Context, t *chromedp.Target, id cdp.BackendNodeID) (dom.Quad, error) {
	var last dom.Quad
	for {
		found, err := cdp.Call(ctx, t, dom.GetContentQuads, dom.GetContentQuadsParams{BackendNodeID: id})
		if err != nil {
			return nil, err
		}
		if len(found.Quads) == 0 {
			return nil, errors.New("no place on the screen")
		}
		if slices.Equal(found.Quads[0], last) {
			return last, nil
		}
		last = found.Quads[0]
		time.Sleep(50 * time.Millisecond)
	}
}

// Type types into what has the role and name.
func (p *Page) Type(role, name, text string) {
	p.t.Helper()
	p.typeInto(p.find(role, name), text)
}

func (p *Page) typeInto(id cdp.BackendNodeID, text string) {
	p.t.Helper()
	p.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, dom.Focus, dom.FocusParams{BackendNodeID: id})
		return err
	}), chromedp.KeyEvent(text))
}

// find waits for what has the role and name.
func (p *Page) find(role, name string) cdp.BackendNodeID {
	p.t.Helper()
	deadline := time.Now().Add(patience)
	for rest := newRest(); ; rest.take() {
		if nodes := p.named(role, name); len(nodes) > 0 {
			return nodes[0].BackendDOMNodeID
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("there is no %s «%s»; the page says:\n%s", role, name, p.Text())
		}
	}
}

// Has waits for something of that role and name.
func (p *Page) Has(role, name string) {
	p.t.Helper()
	p.find(role, name)
}

// named are the nodes that a screen reader finds by role and name.
func (p *Page) named(role, name string) []*accessibility.Node {
	var root cdp.BackendNodeID
	p.glimpse(func(ctx context.Context, t *chromedp.Target) error {
		doc, err := cdp.Call(ctx, t, dom.GetDocument, dom.GetDocumentParams{})
		if err == nil {
			root = doc.Root.BackendNodeID
		}
		return err
	})
	return p.beneath(root, role, name)
}

// beneath are those of them that stand in an element; none while the page is
// being replaced by another.
func (p *Page) beneath(id cdp.BackendNodeID, role, name string) []*accessibility.Node {
	var nodes []*accessibility.Node
	p.glimpse(func(ctx context.Context, t *chromedp.Target) error {
		found, err := cdp.Call(ctx, t, accessibility.QueryAXTree, accessibility.QueryAXTreeParams{
			BackendNodeID: id, Role: role, AccessibleName: name,
		})
		if err != nil {
			return err
		}
		for _, node := range found.Nodes {
			if !node.Ignored {
				nodes = append(nodes, node)
			}
		}
		return nil
	})
	return nodes
}

// glimpse asks the page once, and takes no answer for one: a page that is being
// loaded anew may never give it.
func (p *Page) glimpse(ask func(context.Context, *chromedp.Target) error) {
	ctx, cancel := context.WithTimeout(p.ctx, 3*time.Second)
	defer cancel()
	_ = chromedp.Do(ctx, chromedp.Func(ask))
}

// Focused is the role and name of what has the focus: «link: Guía».
func (p *Page) Focused() string {
	p.t.Helper()
	var focused string
	err := chromedp.Do(p.ctx, chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		active, err := cdp.Call(ctx, t, runtime.Evaluate, runtime.EvaluateParams{Expression: "document.activeElement"})
		if err != nil {
			return err
		}
		alone := false
		tree, err := cdp.Call(ctx, t, accessibility.GetPartialAXTree, accessibility.GetPartialAXTreeParams{ObjectID: active.Result.ObjectID, FetchRelatives: &alone})
		if err != nil {
			return err
		}
		for _, node := range tree.Nodes {
			if isFocused(node) {
				focused = plain(node.Role) + ": " + plain(node.Name)
			}
		}
		return nil
	}))
	if err != nil {
		p.t.Fatal(err)
	}
	return focused
}

func isFocused(node *accessibility.Node) bool {
	if plain(node.Role) == "RootWebArea" {
		return false
	}
	for _, property := range node.Properties {
		if property.Name == "focused" && strings.Contains(string(property.Value.Value), "true") {
			return true
		}
	}
	return false
}

func plain(v *accessibility.Value) string {
	if v == nil {
		return ""
	}
	var text string
	if json.Unmarshal(v.Value, &text) != nil {
		return string(v.Value)
	}
	return text
}
