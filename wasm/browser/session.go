//go:build js && wasm

package main

import (
	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/store"
)

// openKey is where a tab remembers which document is open, so that loading the
// page anew finds it. The id is random and tells nothing.
const openKey = store.Prefix + "abierto"

// remembered is the document that was open in this tab, empty if there is none.
func remembered() string {
	session, fault := backend.OpenSession()
	if fault != store.None {
		return ""
	}
	id, _, _ := session.Get(openKey)
	return id
}

func remember(id string) {
	if session, fault := backend.OpenSession(); fault == store.None {
		session.Set(openKey, id)
	}
}
