//go:build js && wasm

package backend

import (
	"bytes"
	"encoding/base64"
	"errors"
	"strings"
	"sync"
	"syscall/js"
	"testing"

	"acompana/wasm/store"
	"acompana/wasm/vault"
)

const passphrase = "Mi gato negro  salta"

// theVault is made once: deriving takes its time.
var theVault = sync.OnceValue(func() (made struct {
	header vault.Header
	key    *Key
	err    error
}) {
	made.header, made.key, made.err = NewVault(passphrase, vault.DefaultIdle)
	return made
})

func testVault(t testing.TB) (vault.Header, *Key) {
	t.Helper()
	v := theVault()
	if v.err != nil {
		t.Fatal(v.err)
	}
	return v.header, v.key
}

func testKey(t testing.TB) *Key {
	t.Helper()
	_, key := testVault(t)
	return key
}

func seal64(t testing.TB, k *Key, about, plain string) []byte {
	t.Helper()
	return mustPair(t, func(done func([]byte, store.Fault)) { k.Seal(about, []byte(plain), done) })
}

func open(t testing.TB, k *Key, about string, sealed []byte) (string, store.Fault) {
	t.Helper()
	plain, fault := pairOf(t, func(done func([]byte, store.Fault)) { k.Open(about, sealed, done) })
	return string(plain), fault
}

func TestSealAndOpen(t *testing.T) {
	key := testKey(t)
	for name, plain := range map[string]string{
		"empty": "", "short": "a", "Spanish": "niñez · corazón", "mark": "\uFEFFx", "long": strings.Repeat("línea larga ", 20_000),
	} {
		sealed := seal64(t, key, "1|2|tab|0|s|c1", plain)
		if got, fault := open(t, key, "1|2|tab|0|s|c1", sealed); got != plain || fault != store.None {
			t.Errorf("%s: %d bytes back of %d, %v", name, len(got), len(plain), fault)
		}
		if plain != "" && plain != "a" && bytes.Contains(sealed, []byte(plain)) {
			t.Errorf("%s: the plain text is in the sealed", name)
		}
		if bytes.Equal(sealed, seal64(t, key, "1|2|tab|0|s|c1", plain)) {
			t.Errorf("%s: sealed twice with one nonce", name)
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	key := testKey(t)
	sealed := seal64(t, key, "about c1", "dato")
	raw, ok := fromBase64(sealed)
	if !ok {
		t.Fatal("not base64")
	}
	for i := range len(raw) * 8 {
		flipped := bytes.Clone(raw)
		flipped[i/8] ^= 1 << (i % 8)
		if _, fault := open(t, key, "about c1", toBase64(flipped)); fault != store.Locked {
			t.Errorf("bit %d flipped: %v", i, fault)
		}
	}
	for n := range len(sealed) {
		if _, fault := open(t, key, "about c1", sealed[:n]); fault != store.Locked {
			t.Errorf("cut to %d: %v", n, fault)
		}
	}
	for _, about := range []string{"", "about c2", "about c1 "} {
		if _, fault := open(t, key, about, sealed); fault != store.Locked {
			t.Errorf("about %q: %v", about, fault)
		}
	}
	_, other, err := NewVault(passphrase, vault.DefaultIdle)
	if err != nil {
		t.Fatal(err)
	}
	if _, fault := open(t, other, "about c1", sealed); fault != store.Locked {
		t.Errorf("another key: %v", fault)
	}
}

func TestUnlock(t *testing.T) {
	h, key := testVault(t)
	sealed := seal64(t, key, "about", "dato")
	stored, err := vault.DecodeHeader(h.Encode())
	if err != nil {
		t.Fatal(err)
	}
	for _, right := range []string{passphrase, " mi GATO negro salta\n"} {
		unlocked, err := Unlock(stored, right)
		if err != nil {
			t.Fatalf("%q: %v", right, err)
		}
		if got, fault := open(t, unlocked, "about", sealed); got != "dato" || fault != store.None {
			t.Errorf("opened %q, %v", got, fault)
		}
		wantNotExtractable(t, unlocked)
	}
	wantNotExtractable(t, key)
	for _, wrong := range []string{"", "mi gato negro salto", "migatonegrosalta"} {
		if k, err := Unlock(stored, wrong); k != nil || !errors.Is(err, ErrPassphrase) {
			t.Errorf("%q: %v", wrong, err)
		}
	}
	if _, err := Unlock(vault.Open(), passphrase); !errors.Is(err, ErrNotSealed) {
		t.Errorf("an open header: %v", err)
	}
	for name, change := range map[string]func(h *vault.Header){
		"more rounds": func(h *vault.Header) { h.Rounds++ },
		"salt":        func(h *vault.Header) { h.Salt = Random(vault.SaltSize) },
		"wrapped":     func(h *vault.Header) { h.Wrapped = Random(vault.WrappedSize) },
	} {
		changed := stored
		change(&changed)
		if _, err := Unlock(changed, passphrase); !errors.Is(err, ErrPassphrase) {
			t.Errorf("%s changed: %v", name, err)
		}
	}
}

// One passphrase, two keyboards.
func TestUnlockInEitherForm(t *testing.T) {
	h, _, err := NewVault("el ni\u00f1o comi\u00f3 mango", vault.DefaultIdle)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Unlock(h, "el nin\u0303o comio\u0301 mango"); err != nil {
		t.Error(err)
	}
	if Normalize("n\u0303") != "ñ" {
		t.Errorf("Normalize gives %q", Normalize("n\u0303"))
	}
}

func TestRewrap(t *testing.T) {
	h, key := testVault(t)
	sealed := seal64(t, key, "about", "dato")
	before := h.Encode()
	next, err := Rewrap(h, passphrase, "otra frase para abrir")
	if err != nil {
		t.Fatal(err)
	}
	if h.Encode() != before {
		t.Error("the old header was changed")
	}
	if next.Serial != h.Serial+1 || bytes.Equal(next.Salt, h.Salt) || bytes.Equal(next.Wrapped[:vault.NonceSize], h.Wrapped[:vault.NonceSize]) {
		t.Errorf("serial %d, or salt or nonce are the old ones", next.Serial)
	}
	unlocked, err := Unlock(next, "otra frase para abrir")
	if err != nil {
		t.Fatal(err)
	}
	if got, fault := open(t, unlocked, "about", sealed); got != "dato" || fault != store.None {
		t.Errorf("opened %q, %v", got, fault)
	}
	if _, err := Unlock(next, passphrase); !errors.Is(err, ErrPassphrase) {
		t.Errorf("the old passphrase: %v", err)
	}
	if _, err := Rewrap(h, "wrong", "x"); !errors.Is(err, ErrPassphrase) {
		t.Errorf("with a wrong passphrase: %v", err)
	}
}

func wantNotExtractable(t *testing.T, k *Key) {
	t.Helper()
	if k.Value().Get("extractable").Bool() {
		t.Error("the key says that it can be exported")
	}
	if _, err := await(func() js.Value { return subtle().Call("exportKey", "raw", k.Value()) }); err == nil {
		t.Error("the key was exported")
	}
}

func TestKeyOf(t *testing.T) {
	for name, value := range map[string]any{"undefined": js.Undefined(), "null": nil, "text": "x", "object": map[string]any{}} {
		if KeyOf(js.ValueOf(value)) != nil {
			t.Errorf("%s is taken for a key", name)
		}
	}
	other, err := await(func() js.Value {
		return subtle().Call("importKey", "raw", toArray([]byte("x")), "PBKDF2", false, []any{"deriveKey"})
	})
	if err != nil || KeyOf(other) != nil {
		t.Errorf("a key of another kind is taken: %v", err)
	}
	if KeyOf(testKey(t).Value()) == nil {
		t.Error("a key is not taken for one")
	}
}

func TestNoCipher(t *testing.T) {
	h, key := testVault(t)
	if !Available() {
		t.Error("this browser has ciphers")
	}
	replace(t, js.Global(), "crypto", map[string]any{})
	if Available() || KeyOf(key.Value()) != nil {
		t.Error("ciphers without crypto.subtle")
	}
	if _, _, err := NewVault(passphrase, 5); !errors.Is(err, ErrNoCipher) {
		t.Error(err)
	}
	if _, err := Unlock(h, passphrase); !errors.Is(err, ErrNoCipher) {
		t.Error(err)
	}
}

func TestBase64(t *testing.T) {
	for n := range 100 {
		raw := Random(n)
		text := toBase64(raw)
		if want := base64.StdEncoding.EncodeToString(raw); string(text) != want {
			t.Errorf("%x: %s, want %s", raw, text, want)
		}
		if back, ok := fromBase64(text); !ok || !bytes.Equal(back, raw) {
			t.Errorf("%s: %x", text, back)
		}
	}
	for _, bad := range []string{"A", "AA", "AAA", "A===", "AA=A", "AB==", "AAB=", "AA==AAAA", "A A=", "AAA\n", "AA-_", "====", "AAAA="} {
		if back, ok := fromBase64([]byte(bad)); ok {
			t.Errorf("%q is read as %x", bad, back)
		}
	}
}
