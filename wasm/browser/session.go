//go:build js && wasm

package main

import (
	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/store"
)

// The keys under which a tab remembers what is open, so that loading the page anew
// finds it. Each tool has its own: to open a case leaves the round open. The ids
// are random and tell nothing. The boot script reads those of open documents, by
// what data-early of the form says.
const (
	openKey      = store.Prefix + "abierto"
	openRoundKey = openKey + ":ronda"
	roundViewKey = store.Prefix + "vista:ronda" // the view, or the part of the round, in sight
)

// remembered is the case that was open in this tab, empty if there is none.
func remembered() string { return inSession(openKey) }

func remember(id string) { keepInSession(openKey, id) }

// forgetRound makes the page for the self-assessment open with all rounds.
func forgetRound() {
	keepInSession(openRoundKey, "")
	keepInSession(roundViewKey, "")
}

func inSession(key string) string {
	session, fault := backend.OpenSession()
	if fault != store.None {
		return ""
	}
	text, _, _ := session.Get(key)
	return text
}

func keepInSession(key, text string) {
	if session, fault := backend.OpenSession(); fault == store.None {
		session.Set(key, text)
	}
}
