package vault

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestHeaderBegins(t *testing.T) {
	for prefix, h := range map[string]Header{"1|abierta|": Open(), "1|sellada|": sealed(1)} {
		if text := h.Encode(); !strings.HasPrefix(text, prefix) || strings.ContainsAny(text, "\r\n \"") {
			t.Errorf("%q does not begin %q in one plain line", text, prefix)
		}
	}
	if want := "1|abierta|1|5|09b5d62c"; Open().Encode() != want {
		t.Errorf("got %q, want %q: the form was changed", Open().Encode(), want)
	}
}

func TestHeaderRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := Header{Serial: rapid.Uint64Range(1, maxSerial).Draw(t, "serial"), Idle: rapid.IntRange(MinIdle, MaxIdle).Draw(t, "idle")}
		if rapid.Bool().Draw(t, "sealed") {
			h.Sealed, h.Rounds = true, rapid.IntRange(MinRounds, MaxRounds).Draw(t, "rounds")
			h.Salt = rapid.SliceOfN(rapid.Byte(), SaltSize, SaltSize).Draw(t, "salt")
			h.Wrapped = rapid.SliceOfN(rapid.Byte(), WrappedSize, WrappedSize).Draw(t, "wrapped")
		}
		got, err := DecodeHeader(h.Encode())
		if err != nil || !reflect.DeepEqual(got, h) {
			t.Fatalf("got %+v, %v, want %+v", got, err, h)
		}
		if n := len(h.Encode()); !h.Sealed && n > maxOpen {
			t.Fatalf("an open header of %d bytes: maxOpen is wrong", n)
		}
	})
}

func TestHeaderRefusesEveryAccident(t *testing.T) {
	for _, h := range []Header{Open(), sealed(41)} {
		text := h.Encode()
		for i := range len(text) {
			if _, err := DecodeHeader(text[:i]); !errors.Is(err, ErrDamaged) {
				t.Errorf("cut to %d bytes: %v", i, err)
			}
			for bit := range 8 {
				b := []byte(text)
				b[i] ^= 1 << bit
				if _, err := DecodeHeader(string(b)); !errors.Is(err, ErrDamaged) {
					t.Errorf("bit %d of byte %d flipped: %v", bit, i, err)
				}
			}
		}
		if _, err := DecodeHeader(text + "0"); !errors.Is(err, ErrDamaged) {
			t.Errorf("with something behind: %v", err)
		}
	}
}

func TestHeaderRefuses(t *testing.T) {
	salt, wrapped := toHex(bytesFrom(1, SaltSize)), toHex(bytesFrom(1, WrappedSize))
	end := salt + "|" + wrapped + "|"
	for name, c := range map[string]struct {
		body string
		want error
	}{
		"sound":               {"1|sellada|1|5|600000|" + end, nil},
		"most rounds":         {"1|sellada|1|5|10000000|" + end, nil},
		"too few rounds":      {"1|sellada|1|5|599999|" + end, ErrDamaged},
		"a bomb":              {"1|sellada|1|5|10000001|" + end, ErrDamaged},
		"rounds overflow":     {"1|sellada|1|5|18446744073709551617|" + end, ErrDamaged},
		"leading zero":        {"1|sellada|01|5|600000|" + end, ErrDamaged},
		"plus":                {"1|sellada|+1|5|600000|" + end, ErrDamaged},
		"serial 0":            {"1|sellada|0|5|600000|" + end, ErrDamaged},
		"serial too high":     {"1|abierta|9007199254740992|5|", ErrDamaged},
		"idle too short":      {"1|abierta|1|1|", ErrDamaged},
		"idle too long":       {"1|abierta|1|16|", ErrDamaged},
		"upper case":          {"1|sellada|1|5|600000|" + strings.ToUpper(salt) + "|" + wrapped + "|", ErrDamaged},
		"odd salt":            {"1|sellada|1|5|600000|" + salt[1:] + "|" + wrapped + "|", ErrDamaged},
		"short salt":          {"1|sellada|1|5|600000|" + salt[2:] + "|" + wrapped + "|", ErrDamaged},
		"short key":           {"1|sellada|1|5|600000|" + salt + "|" + wrapped[2:] + "|", ErrDamaged},
		"no key":              {"1|sellada|1|5|", ErrDamaged},
		"open with key":       {"1|abierta|1|5|600000|" + end, ErrDamaged},
		"neither word":        {"1|cerrada|1|5|", ErrDamaged},
		"a field more":        {"1|abierta|1|5|x|", ErrDamaged},
		"text before the crc": {"1|abierta|1|5|x", ErrDamaged},
		"form 2":              {"2|whatever|", ErrNewer},
		"form 0":              {"0|abierta|1|5|", ErrDamaged},
		"no form":             {"x|abierta|1|5|", ErrDamaged},
		"too long":            {"2|" + strings.Repeat("a", maxText) + "|", ErrDamaged},
	} {
		if _, err := DecodeHeader(stamp(c.body)); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

func TestAboutLeavesOutWhatChangesWithoutTheKey(t *testing.T) {
	h := sealed(1)
	about := string(h.About())
	free := h
	free.Serial, free.Idle = 9, 15
	if string(free.About()) != about {
		t.Error("serial or minutes are bound to the key")
	}
	rounds, salt := h, h
	rounds.Rounds++
	salt.Salt = bytesFrom(4, SaltSize)
	if string(rounds.About()) == about || string(salt.About()) == about {
		t.Error("rounds or salt are not bound to the key")
	}
}

// FuzzDecodeHeader gives the decoder the body as well as the whole, so that the
// checksum keeps nothing from it.
func FuzzDecodeHeader(f *testing.F) {
	f.Fuzz(func(t *testing.T, body string) {
		for _, text := range []string{body, stamp(body)} {
			h, err := DecodeHeader(text)
			if err == nil && (h.Encode() != text || h.Idle < MinIdle || h.Idle > MaxIdle || h.Sealed && h.Rounds > MaxRounds) {
				t.Errorf("%q was taken for %+v", text, h)
			}
		}
	})
}
