//go:build js && wasm

package backend

import (
	"errors"
	"strings"
	"syscall/js"
	"testing"

	"acompana/wasm/store"
)

// opened is a store over the real backends, as a page load makes it.
func opened(t *testing.T, j *Journal, cipher store.Cipher) *store.Store {
	t.Helper()
	m, fault := OpenMirror()
	if fault != store.None {
		t.Fatal(fault)
	}
	tab := OpenTab()
	o := store.Options{
		Journal: j, Mirror: m, Clock: Clock{}, Cipher: cipher, Tab: tab.Name(), Schema: 1,
		Alive: answerOf(t, tab.Others), Debounce: 5,
		Merge: func(a, b []byte) ([]byte, error) {
			if string(a) < string(b) {
				return b, nil
			}
			return a, nil
		},
	}
	var s *store.Store
	answerOf(t, func(done func(bool)) {
		o.OnReady = func() { done(true) }
		s = store.Open(o)
	})
	return s
}

func save(t *testing.T, s *store.Store, id, data string) {
	t.Helper()
	err := s.Save(id, func([]byte) ([]byte, error) { return []byte(data), nil })
	if err != nil {
		t.Fatal(err)
	}
}

// untilSaved waits until all is on disk.
func untilSaved(t *testing.T, s *store.Store) {
	t.Helper()
	for range 500 {
		if status := s.Status(); status.State == store.Saved {
			return
		} else if status.State == store.Failed {
			t.Fatalf("not saved: %v", status.Fault)
		}
		answerOf(t, func(done func(bool)) { Clock{}.After(10, func() { done(true) }) })
	}
	t.Fatal("never saved")
}

func TestStoreOverTheBrowser(t *testing.T) {
	for name, cipher := range map[string]store.Cipher{"plain": nil, "sealed": testKey(t)} {
		t.Run(name, func(t *testing.T) {
			mirror(t)
			j := freshJournal(t)
			s := opened(t, j, cipher)
			if mode := s.Status().Mode; mode != store.Full {
				t.Fatalf("mode %d, want %d", mode, store.Full)
			}
			want := map[string]string{"c1": "Ceiba-07 avanza · ñ", "c2": "palabra clarísima"}
			for id, data := range want {
				save(t, s, id, "antes de "+data)
				save(t, s, id, data)
			}
			save(t, s, "c3", "se va")
			untilSaved(t, s)
			if err := s.Delete("c3"); err != nil {
				t.Fatal(err)
			}
			untilSaved(t, s)
			again := opened(t, another(j), cipher)
			for id, data := range want {
				if got, ok := again.Get(id); !ok || string(got) != data {
					t.Errorf("%s: %q, want %q", id, got, data)
				}
			}
			if ids := strings.Join(again.IDs(), " "); ids != "c1 c2" {
				t.Errorf("records %s", ids)
			}
			if everything := dump(t, j) + dumpMirror(t); strings.Contains(everything, "clarísima") == (cipher != nil) {
				t.Errorf("the plain text is there, or is not, in\n%s", everything)
			}
		})
	}
}

func dumpMirror(t *testing.T) string {
	t.Helper()
	m, _ := OpenMirror()
	keys, fault := m.Keys()
	if fault != store.None || len(keys) == 0 {
		t.Fatalf("the mirror has %d keys, %v", len(keys), fault)
	}
	var b strings.Builder
	for _, key := range keys {
		value, _, _ := m.Get(key)
		b.WriteString(key + " " + value + "\n")
	}
	return b.String()
}

// Two tabs that know of each other by the channel alone.
func TestStoreOfTwoTabs(t *testing.T) {
	mirror(t)
	name := randomName()
	a, b := openChannel(name), openChannel(name)
	j := freshJournal(t)
	one, two := opened(t, j, nil), opened(t, another(j), nil)
	one.Tell = func(id string) { a.Post(Changed, id) }
	answerOf(t, func(done func(bool)) {
		two.OnChange = func(string) { done(true) }
		b.Listen(Changed, func(id js.Value) { two.Heard(id.String()) })
		save(t, one, "c1", "de la otra")
	})
	if got, _ := two.Get("c1"); string(got) != "de la otra" {
		t.Errorf("the other tab has %q", got)
	}
}

func TestStoreWiped(t *testing.T) {
	mirror(t)
	j := freshJournal(t)
	s := opened(t, j, nil)
	save(t, s, "c1", "x")
	untilSaved(t, s)
	if fault := answerOf(t, s.Wipe); fault != store.None {
		t.Fatal(fault)
	}
	if ids := opened(t, another(j), nil).IDs(); len(ids) != 0 {
		t.Errorf("records %q", ids)
	}
}

// Without a key, sealed records wait; nothing is written over them.
func TestStoreWithoutItsKey(t *testing.T) {
	mirror(t)
	j := freshJournal(t)
	s := opened(t, j, testKey(t))
	save(t, s, "c1", "x")
	untilSaved(t, s)
	before := dump(t, j)
	locked := opened(t, another(j), nil)
	if _, ok := locked.Get("c1"); ok || len(locked.Damaged()) != 1 {
		t.Errorf("damaged: %q", locked.Damaged())
	}
	if err := locked.Save("c1", func([]byte) ([]byte, error) { return []byte("y"), nil }); !errors.Is(err, store.ErrRecover) {
		t.Errorf("saved over it: %v", err)
	}
	if after := dump(t, j); after != before {
		t.Errorf("before\n%s\nafter\n%s", before, after)
	}
}
