package browsertest

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
)

// Violation is something that axe-core found.
type Violation struct {
	ID    string `json:"id"`
	Help  string `json:"help"`
	Nodes []struct {
		HTML    string `json:"html"`
		Summary string `json:"failureSummary"`
	} `json:"nodes"`
}

func (v Violation) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s", v.ID, v.Help)
	for i, n := range v.Nodes {
		if i == 3 {
			fmt.Fprintf(&b, "\n  … and %d more", len(v.Nodes)-i)
			break
		}
		fmt.Fprintf(&b, "\n  %s\n    %s", n.HTML, strings.ReplaceAll(n.Summary, "\n", "\n    "))
	}
	return b.String()
}

// Axe is axe-core, read from where «make tools» puts it.
type Axe struct{ source string }

// LoadAxe reads axe-core from the project's root.
func LoadAxe(t testing.TB, root string) Axe {
	t.Helper()
	source, err := os.ReadFile(root + "/.tools/node_modules/axe-core/axe.min.js")
	if err != nil {
		t.Fatalf("axe-core is missing: run «make tools» first (%v)", err)
	}
	return Axe{string(source)}
}

// Violations are what axe-core holds against the page as it is now: every rule
// of WCAG 2.2 A and AA and its own best practices. Colours, half of the work, are
// looked at where the page shows some that no page has shown before.
func (a Axe) Violations(p *Page) []Violation {
	p.t.Helper()
	if a.hasNewColours(p) {
		return a.run(p, `{resultTypes: ["violations"]}`)
	}
	return a.run(p, `{resultTypes: ["violations"], rules: {"color-contrast": {enabled: false}}}`)
}

// Contrast looks at colours alone: what another colour scheme can change.
func (a Axe) Contrast(p *Page) []Violation {
	p.t.Helper()
	if !a.hasNewColours(p) {
		return nil
	}
	return a.run(p, `{resultTypes: ["violations"], runOnly: ["color-contrast"]}`)
}

// coloursShown are all that decides whether the page's words can be told from what is
// behind them: the two colours, and how large and heavy the letters are.
const coloursShown = `(() => {
	const behind = (e) => {
		for (; e; e = e.parentElement) {
			const { backgroundColor, backgroundImage } = getComputedStyle(e);
			if (backgroundImage !== "none" || !/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor + backgroundImage;
		}
		return "";
	};
	const found = new Set();
	for (const e of document.body.querySelectorAll("*")) {
		const words = e.matches("input, select, textarea") || [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim());
		if (!words || !e.checkVisibility()) continue;
		const { color, opacity, fontSize, fontWeight } = getComputedStyle(e);
		found.add([color, opacity, behind(e), fontSize, fontWeight].join(" "));
	}
	return [...found];
})()`

var (
	colourMutex sync.Mutex
	coloursSeen = map[string]bool{} // by any page of this run
)

// hasNewColours notes the colours of the page and reports whether some are new.
func (a Axe) hasNewColours(p *Page) bool {
	p.t.Helper()
	found := Eval[[]string](p, coloursShown)
	colourMutex.Lock()
	defer colourMutex.Unlock()
	before := len(coloursSeen)
	for _, colour := range found {
		coloursSeen[colour] = true
	}
	return len(coloursSeen) > before
}

func (a Axe) run(p *Page, options string) []Violation {
	p.t.Helper()
	if !Eval[bool](p, "typeof axe === 'object'") {
		Eval[bool](p, a.source+";true")
	}
	return Eval[[]Violation](p, "axe.run(document, "+options+`).then(r => r.violations.map(v =>
		({id: v.id, help: v.help, nodes: v.nodes.map(n => ({html: n.html, failureSummary: n.failureSummary}))})))`)
}
