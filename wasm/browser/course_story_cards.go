//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
)

// showStoryCards shows on the list of cases how far somebody is in each.
func showStoryCards(l *learning, root js.Value) {
	each(root, "[data-story]", func(card js.Value) {
		story := l.lists.story(page.Data(card, "story")).Story
		begun := slot(card, "begun")
		walk := l.progress().Walk(story)
		page.Say(begun, counted(begun, len(walk.Taken)))
		show(begun, len(walk.Taken) > 0 && !walk.Ended)
		found, of := showEndings(card, l.progress().Reached(story))
		said := slot(card, "found")
		page.Say(said, page.Complete(counted(said, found), "{m}", page.Decimal(of)))
		show(slot(card, "reached"), found > 0)
	})
}

// showEndings shows in a list the endings that were reached, and no other: they are
// to be found. It returns how many were, and how many there are.
func showEndings(list js.Value, reached []course.Reached) (found, of int) {
	each(list, "[data-ending]", func(item js.Value) {
		is := false
		for _, r := range reached {
			is = is || r.Scene == page.Data(item, "ending")
		}
		show(item, is)
		of++
		if is {
			found++
		}
	})
	return found, of
}
