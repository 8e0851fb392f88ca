package main

import (
	"testing"

	"acompana/generator/internal/browsertest"
)

// findingKeys types a code into the search and takes it back, and tells how long
// each key took until the page was drawn anew, in milliseconds. As a browser
// does, it lets the page draw first what the key changed.
const findingKeys = `(async () => {
	const field = document.querySelector("#buscar-caso");
	const took = [];
	for (const text of ["C", "Ce", "Cei", "Ceib", "Ceiba", "Ceiba-", "Ceiba-7", "Ceiba-77", "Ceiba-7", "Ceiba-", "Ceib", ""]) {
		await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
		const began = performance.now();
		field.value = text;
		field.dispatchEvent(new Event("input", {bubbles: true}));
		document.body.offsetHeight;
		took.push(performance.now() - began);
	}
	return took;
})()`

// BenchmarkFilterMany looks for a code among many cases at a quarter of the
// processor's speed. The budget is 50 ms for 95 keys of 100.
func BenchmarkFilterMany(b *testing.B) {
	page, _ := stocked(b, false)
	page.Slow(4)
	var took []float64
	for b.Loop() {
		took = append(took, browsertest.Eval[[]float64](page, findingKeys)...)
	}
	report(b, took)
}

// viewChanges goes from the list to the meeting and back, and tells how long the
// way to the meeting took.
const viewChanges = `(async () => {
	const press = name => document.querySelector("[data-view=" + name + "]").click();
	const took = [];
	for (let n = 0; n < 3; n++) {
		const began = performance.now();
		press("meeting");
		document.body.offsetHeight;
		took.push(performance.now() - began);
		press("list");
		await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
	}
	return took;
})()`

// BenchmarkMeetingMany opens the sheet for the meeting with many cases at a
// quarter of the processor's speed; the first time each case is read for it.
func BenchmarkMeetingMany(b *testing.B) {
	page, _ := stocked(b, false)
	page.Slow(4)
	var took []float64
	for b.Loop() {
		took = append(took, browsertest.Eval[[]float64](page, viewChanges)...)
	}
	report(b, took)
}

// listOpenings goes from the list to a case and back, and tells how long the way
// back took until the list was laid out.
const listOpenings = `(async () => {
	const took = [];
	for (let n = 0; n < 5; n++) {
		document.querySelectorAll("[data-part=cases] > li")[n].querySelector("button").click();
		while (document.querySelector("[data-part=case-head]").hidden) await new Promise(done => setTimeout(done, 10));
		await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
		const back = document.querySelector("[data-part=close]");
		const began = performance.now();
		back.click();
		while (!document.querySelector("[data-part=cases]").checkVisibility()) await new Promise(done => setTimeout(done));
		document.body.offsetHeight;
		took.push(performance.now() - began);
	}
	return took;
})()`

// BenchmarkListMany opens the list of many cases from a case, at a quarter of the
// processor's speed. The budget is 100 ms.
func BenchmarkListMany(b *testing.B) {
	page, _ := stocked(b, false)
	page.Slow(4)
	var took []float64
	for b.Loop() {
		took = append(took, browsertest.Eval[[]float64](page, listOpenings)...)
	}
	report(b, took)
}
