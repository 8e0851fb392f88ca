package browsertest

import (
	"context"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
)

// In is a part of a page, found by role and name: only what stands in it is
// looked for.
type In struct {
	*Page
	id cdp.BackendNodeID
}

// In finds a part of the page: In("group", "¿Qué perfiles pide este caso?").
func (p *Page) In(role, name string) In {
	p.t.Helper()
	return In{p, p.find(role, name)}
}

// Click presses what has the role and name in the part.
func (in In) Click(role, name string) {
	in.t.Helper()
	in.click(role, name, in.find(role, name))
}

// Type types into what has the role and name in the part.
func (in In) Type(role, name, text string) {
	in.t.Helper()
	in.typeInto(in.find(role, name), text)
}

// find waits for what has the role and name in the part.
func (in In) find(role, name string) cdp.BackendNodeID {
	in.t.Helper()
	var found []*accessibility.Node
	in.await("there is no "+role+" «"+name+"» in that part", func(ctx context.Context) bool {
		found = in.beneath(in.id, role, name)
		return len(found) > 0
	})
	return found[0].BackendDOMNodeID
}

// await asks until the answer is yes, or fails.
func (p *Page) await(otherwise string, done func(context.Context) bool) {
	p.t.Helper()
	deadline := time.Now().Add(patience)
	for rest := newRest(); !done(p.ctx); rest.take() {
		if time.Now().After(deadline) {
			p.t.Fatalf("%s; the page says:\n%s", otherwise, p.Text())
		}
	}
}

// Choose picks an entry of a list by their visible names, as the browser's own
// list would.
func (p *Page) Choose(list, entry string) {
	p.t.Helper()
	p.Has("combobox", list)
	chosen := Eval[bool](p, `((list, entry) => {
		for (const select of document.querySelectorAll("select")) {
			if (select.labels[0]?.textContent.trim() !== list || !select.checkVisibility()) continue;
			const option = [...select.options].find(o => o.textContent.trim() === entry);
			if (!option) return false;
			select.focus();
			select.value = option.value;
			for (const kind of ["input", "change"]) select.dispatchEvent(new Event(kind, {bubbles: true}));
			return true;
		}
		return false;
	})(`+quote(list)+`,`+quote(entry)+`)`)
	if !chosen {
		p.t.Fatalf("the list «%s» has no «%s»", list, entry)
	}
}
