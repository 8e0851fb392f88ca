//go:build js && wasm

package backend

import "syscall/js"

// Kind says what a message is about. Tabs of older and newer code talk to each
// other: a kind's value never changes its meaning, and unknown kinds are ignored.
type Kind string

const (
	Changed    Kind = "changed"     // a record was written; its id
	Wiped      Kind = "wiped"       // everything was deleted
	LockNow    Kind = "lock"        // close the vault in every tab
	Activity   Kind = "activity"    // the person is at work in this tab
	Settings   Kind = "settings"    // the vault's header or a choice was changed
	KeyRequest Kind = "key-request" // a tab just opened asks for the key
	KeyOffer   Kind = "key-offer"   // the key, as Key.Value

	ShareRequest Kind = "share-request" // a tab that keeps nothing asks the others for what they hold
	Shared       Kind = "shared"        // a list of {id, text}
	Copied       Kind = "copied"        // a copy of all was taken to a file
)

// Channel carries messages to the other tabs. It may lose them; in a browser
// that has none, nothing is heard.
type Channel struct {
	value     js.Value // undefined where there is none
	listeners map[Kind][]func(value js.Value)
}

// OpenChannel joins the channel of all tabs.
func OpenChannel() *Channel { return openChannel(sharedName()) }

func openChannel(name string) *Channel {
	c := &Channel{listeners: map[Kind][]func(js.Value){}}
	if !method("BroadcastChannel") {
		return c
	}
	_ = caught(func() {
		c.value = js.Global().Get("BroadcastChannel").New(name)
		c.value.Set("onmessage", listener(c.hear))
	})
	return c
}

// Post sends a message to the other tabs, not to this one. A value is whatever
// js.ValueOf takes; a CryptoKey travels as it is, and stays unreadable.
func (c *Channel) Post(kind Kind, value any) {
	if c.value.IsUndefined() {
		return
	}
	_ = caught(func() {
		c.value.Call("postMessage", map[string]any{"kind": string(kind), "value": value})
	})
}

// Listen calls f with the value of each message of a kind that comes from now on.
// Its type is the sender's affair: look before use.
func (c *Channel) Listen(kind Kind, f func(value js.Value)) {
	c.listeners[kind] = append(c.listeners[kind], f)
}

func (c *Channel) hear(event js.Value) {
	message := event.Get("data")
	if message.Type() != js.TypeObject {
		return
	}
	kind := message.Get("kind")
	if kind.Type() != js.TypeString {
		return
	}
	for _, f := range c.listeners[Kind(kind.String())] {
		f(message.Get("value"))
	}
}
