package main

import "acompana/generator/internal/browsertest"

// starting is a page on which ticks are kept, and how to tell what it does.
type starting struct {
	address string
	prepare func(page *browsertest.Page, base string) // until there is something to restore

	// Expressions and a function of the page.
	choices string // what can be ticked, all of it: what stands ticked is what is restored
	tick    string // ticks one of them, each time otherwise than before
	kept    string // a text of what is kept, which changes when a tick is kept
	later   int    // frames between a tick and its keeping, before it counts as lost
	ready   string // whether the tool has come to life, and so whether what is kept can be shown
}

var startings = map[string]starting{
	"casos": {
		address: casesPage, prepare: fillCase,
		choices: `[...document.querySelectorAll("[data-part=checklist] input[type=radio]")]`,
		tick:    `all => { const others = all.filter(one => one.name === all[0].name && one.value && !one.checked); others[0].click(); }`,
		kept:    `Object.entries(localStorage).filter(([key]) => /^acompana:(early|r):/.test(key)).join()`, // before the tool is ready, and after
		ready:   `document.querySelector("[data-tool]")?.dataset.state === "ready" && !document.querySelector("[data-part=case-head]").hidden`,
	},
	"preact": {address: "/", prepare: fillPeer, choices: peerChoices, tick: tickPeer, kept: `localStorage.getItem("checklist")`, later: 20, ready: "true"},
	"goapp":  {address: "/", prepare: fillPeer, choices: peerChoices, tick: tickPeer, kept: `localStorage.getItem("checklist")`, ready: "true"},
}

const (
	peerChoices = `[...document.querySelectorAll("li input")]`
	tickPeer    = `all => all[0].click()`
)

// fillCase keeps one case with an answer to every question that it asks.
func fillCase(page *browsertest.Page, base string) {
	openCases(page, base)
	keepOpenly(page)
	createCase(page)
	browsertest.Eval[bool](page, `(() => {
		for (const group of document.querySelectorAll("[data-part=checklist] .answers")) group.querySelectorAll("input")[1].click();
		return true;
	})()`)
	saved(page)
}

// fillPeer ticks every other box, once the list keeps what is ticked.
func fillPeer(page *browsertest.Page, base string) {
	page.Open(base + "/")
	page.Until("the list is there", peerChoices+`.length === 50`)
	for kept := false; !kept; {
		kept = browsertest.Eval[bool](page, `new Promise(done => {
			const before = localStorage.getItem("checklist");
			document.querySelector("li input").click();
			setTimeout(() => done(localStorage.getItem("checklist") !== before), 300);
		})`)
	}
	browsertest.Eval[bool](page, peerChoices+`.forEach((box, n) => box.checked === Boolean(n % 2) || box.click()), true`)
}

// watchStart runs before the page's own scripts. At each frame it ticks until a
// tick is found kept, and looks until all that stood ticked before stands so
// again, the one that it ticks itself aside. Then it tells when each was.
const watchStart = `(() => {
	const wanted = sessionStorage.getItem("bench");
	if (!wanted || location.protocol !== "http:") return;
	const choices = () => %[1]s, tick = %[2]s, kept = () => %[3]s, ready = () => %[4]s;
	const at = {}, before = kept();
	let frame = 0;
	const look = () => {
		const all = choices();
		if (!at.tick && all.length) {
			if (kept() === before && frame++ %% %[6]d === 0) tick(all);
			if (kept() !== before) at.tick = performance.now();
		}
		if (!at.restored && all.length && ready() && (%[5]s)(all) === wanted) at.restored = performance.now();
		if (!at.tick || !at.restored) return requestAnimationFrame(look);
		at.paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? at.restored;
		started(JSON.stringify(at));
	};
	requestAnimationFrame(look);
})()`

// stand is how all choices stand, but for the first: it, or its group, is ticked.
const stand = `all => all.filter(one => one !== all[0] && !(one.name && one.name === all[0].name)).map(one => Number(one.checked)).join("")`
