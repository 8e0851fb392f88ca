//go:build js && wasm

package main

import (
	"sort"
	"syscall/js"

	"acompana/wasm/assess"
)

// latestFirst orders finished rounds by their end. Of those of one day the dates
// on which the end was written decide.
func latestFirst(rounds []assess.Round) {
	sort.SliceStable(rounds, func(i, j int) bool {
		a, b := rounds[i], rounds[j]
		if a.Ended() != b.Ended() {
			return a.Ended() > b.Ended()
		}
		return endWritten(a) > endWritten(b)
	})
}

// endWritten is the moment at which the end of a round was written.
func endWritten(r assess.Round) string {
	if moves := r.Values(assess.EndedRegister); len(moves) > 0 {
		return moves[0].Date
	}
	return ""
}

// chosenOf is the round of an id, the first if it is not among them.
func chosenOf(rounds []assess.Round, id string) assess.Round {
	for _, r := range rounds {
		if r.ID() == id {
			return r
		}
	}
	return rounds[0]
}

// offerRounds fills a list to choose a round from. Where two have one name, the
// hour tells them apart.
func offerRounds(list js.Value, rounds []assess.Round, names []string, chosen string) {
	times := map[string]int{}
	for _, name := range names {
		times[name]++
	}
	options := make([]any, len(rounds))
	for i, r := range rounds {
		option := document().Call("createElement", "option")
		option.Set("value", r.ID())
		name := names[i]
		if times[name] > 1 {
			name += " (" + hour(endWritten(r)) + ")"
		}
		option.Set("textContent", name)
		options[i] = option
	}
	list.Call("replaceChildren", options...)
	list.Set("value", chosen)
}
