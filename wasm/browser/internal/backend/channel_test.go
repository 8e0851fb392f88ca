//go:build js && wasm

package backend

import (
	"syscall/js"
	"testing"
	"time"

	"acompana/wasm/store"
)

func TestChannel(t *testing.T) {
	name := randomName()
	a, b := openChannel(name), openChannel(name)
	heard := make(chan string, 10)
	a.Listen(Changed, func(js.Value) { heard <- "own" })
	b.Listen(Changed, func(value js.Value) { heard <- "changed " + value.String() })
	b.Listen(Changed, func(js.Value) { heard <- "second" })
	b.Listen(Wiped, func(value js.Value) { heard <- "wiped " + value.Type().String() })
	a.Post(Activity, nil)
	a.Post("later-code", map[string]any{"x": 1})
	for _, odd := range []any{nil, 7, "text", map[string]any{}, map[string]any{"kind": 1}} {
		a.value.Call("postMessage", odd)
	}
	a.Post(Changed, "c1")
	a.Post(Wiped, nil)
	for _, want := range []string{"changed c1", "second", "wiped null"} {
		select {
		case got := <-heard:
			if got != want {
				t.Errorf("heard %q, want %q", got, want)
			}
		case <-time.After(5 * time.Second):
			t.Fatalf("heard nothing, want %q", want)
		}
	}
	if len(heard) != 0 {
		t.Errorf("heard more: %q", <-heard)
	}
}

// A tab hands its key to another: what one sealed, the other opens, and neither
// can look at it.
func TestChannelCarriesTheKey(t *testing.T) {
	name := randomName()
	a, b := openChannel(name), openChannel(name)
	key := testKey(t)
	sent := answerOf(t, func(done func(js.Value)) {
		b.Listen(KeyOffer, done)
		a.Post(KeyOffer, key.Value())
	})
	handed := KeyOf(sent)
	if handed == nil {
		t.Fatal("what came is no key")
	}
	if got, fault := open(t, handed, "about", seal64(t, key, "about", "dato")); got != "dato" || fault != store.None {
		t.Errorf("opened %q, %v", got, fault)
	}
	wantNotExtractable(t, handed)
}

func TestChannelMissing(t *testing.T) {
	for name, value := range map[string]js.Value{"missing": js.Undefined(), "throws": js.Global().Call("throwing", "SecurityError")} {
		t.Run(name, func(t *testing.T) {
			replace(t, js.Global(), "BroadcastChannel", value)
			c := OpenChannel()
			c.Listen(Changed, func(js.Value) { t.Error("heard something") })
			c.Post(Changed, "c1")
		})
	}
}
