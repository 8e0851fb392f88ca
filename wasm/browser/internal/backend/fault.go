//go:build js && wasm

package backend

import (
	"syscall/js"

	"acompana/wasm/store"
)

// errorName is the name of what the browser threw, empty for anything else.
func errorName(err error) string {
	thrown, ok := err.(js.Error)
	if !ok {
		return ""
	}
	return nameOf(thrown.Value)
}

func nameOf(thrown js.Value) string {
	name, err := look(thrown, "name")
	if err != nil || name.Type() != js.TypeString {
		return ""
	}
	return name.String()
}

// openFault says why the database does not open. Browsers that refuse storage
// have more than one word for it.
func openFault(name string) store.Fault {
	switch fault := namedFault(name); {
	case fault != store.None:
		return fault
	case name == "AbortError":
		return store.Closed
	}
	return store.Denied
}

// workFault says why a transaction came to nothing.
func workFault(name string) store.Fault {
	switch fault := namedFault(name); {
	case fault != store.None:
		return fault
	case name == "InvalidStateError":
		return store.Closed
	}
	return store.Aborted
}

// namedFault knows the names that mean the same everywhere.
func namedFault(name string) store.Fault {
	switch name {
	case "QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED":
		return store.Quota
	case "VersionError":
		return store.Newer
	case "SecurityError", "NotAllowedError":
		return store.Denied
	}
	return store.None
}
