//go:build js && wasm

package backend

import (
	"strings"
	"syscall/js"

	"acompana/wasm/store"
)

// prefix begins whatever has a name in the browser: keys, locks and, without its
// colon, the database and the channel. It is store.Prefix unless data-store of the
// root element says otherwise, as it does in copies of the site that are opened as
// files: a browser may give all of those one storage.
//
// Callers know nothing of it. They say «acompana:casos», and Mirror translates.
var prefix = ownPrefix()

func ownPrefix() string {
	own, err := look(js.Global(), "document", "documentElement", "dataset", "store")
	if err != nil || own.Type() != js.TypeString {
		return store.Prefix
	}
	return own.String()
}

// sharedName is what the database and the channel are called.
func sharedName() string { return strings.TrimSuffix(prefix, ":") }

// outward is a key as the browser has it; inward is the way back, and ok is false
// for a key of somebody else's.
func outward(key string) string {
	if rest, ours := strings.CutPrefix(key, store.Prefix); ours {
		return prefix + rest
	}
	return key
}

func inward(key string) (own string, ok bool) {
	if prefix == store.Prefix {
		return key, true
	}
	rest, ok := strings.CutPrefix(key, prefix)
	return store.Prefix + rest, ok
}
