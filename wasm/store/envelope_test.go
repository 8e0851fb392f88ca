package store

import (
	"bytes"
	"errors"
	"strconv"
	"strings"
	"testing"
)

var sample = Version{Schema: 3, Seq: 41, Tab: "t-1", Wall: -5, ID: "Ceiba-07", Data: []byte(`{"ñ":"a|b"}`)}

// The form is frozen: what is on people's disks looks like this.
func TestEncode(t *testing.T) {
	deleted, sealed := sample, sample
	deleted.Deleted, deleted.Data = true, nil
	sealed.Sealed = true
	for _, c := range []struct {
		v    Version
		want string
	}{
		{sample, `1|62f8ecf1|3|41|t-1|-5|-|Ceiba-07|{"ñ":"a|b"}`},
		{deleted, `1|10a0ac91|3|41|t-1|-5|d|Ceiba-07|`},
		{sealed, `1|a8e898b9|3|41|t-1|-5|s|Ceiba-07|{"ñ":"a|b"}`},
	} {
		if got := string(c.v.Encode()); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

// stamped gives a body of its own a checksum that fits.
func stamped(form, body string) string { return form + "|" + sum(form, []byte(body)) + "|" + body }

func TestDecodeRefuses(t *testing.T) {
	const good = `3|41|t-1|-5|-|Ceiba-07|{}`
	for name, c := range map[string]struct {
		raw  string
		want error
	}{
		"nothing":              {"", ErrDamaged},
		"something else":       {`{"id":1}`, ErrDamaged},
		"another checksum":     {"1|00000000|" + good, ErrDamaged},
		"capital digits":       {strings.ToUpper(stamped("1", good)[:10]) + "|" + good, ErrDamaged},
		"a newer form":         {stamped("2", "anything"), ErrNewer},
		"a newer form, broken": {"2|00000000|anything", ErrDamaged},
		"form 0":               {stamped("0", good), ErrDamaged},
		"form 01":              {stamped("01", good), ErrDamaged},
		"a field too few":      {stamped("1", "3|41|t-1|-5|-|Ceiba-07"), ErrDamaged},
		"schema 0":             {stamped("1", "0|41|t|1|-|c|"), ErrDamaged},
		"seq 0":                {stamped("1", "1|0|t|1|-|c|"), ErrDamaged},
		"seq 041":              {stamped("1", "1|041|t|1|-|c|"), ErrDamaged},
		"seq +41":              {stamped("1", "1|+41|t|1|-|c|"), ErrDamaged},
		"seq beyond 2^53":      {stamped("1", "1|9007199254740992|t|1|-|c|"), ErrDamaged},
		"wall -0":              {stamped("1", "1|1|t|-0|-|c|"), ErrDamaged},
		"no tab":               {stamped("1", "1|1||1|-|c|"), ErrDamaged},
		"no flags":             {stamped("1", "1|1|t|1||c|"), ErrDamaged},
		"flags out of order":   {stamped("1", "1|1|t|1|sd|c|"), ErrDamaged},
		"an id with a colon":   {stamped("1", "1|1|t|1|-|c:d|"), ErrDamaged},
		"not UTF-8":            {stamped("1", "1|1|t|1|-|c|\xff"), ErrDamaged},
	} {
		t.Run(name, func(t *testing.T) {
			v, err := Decode([]byte(c.raw))
			if !errors.Is(err, c.want) || v.ID != "" || v.Data != nil {
				t.Errorf("got %+v, %v; want %v", v, err, c.want)
			}
		})
	}
}

func TestDecodeRefusesEveryFlipAndTruncation(t *testing.T) {
	good := sample.Encode()
	for n := range good {
		if _, err := Decode(good[:n]); !errors.Is(err, ErrDamaged) {
			t.Errorf("%d of %d bytes: %v", n, len(good), err)
		}
		for bit := range 8 {
			bad := bytes.Clone(good)
			bad[n] ^= 1 << bit
			if _, err := Decode(bad); !errors.Is(err, ErrDamaged) {
				t.Errorf("byte %d, bit %d: %v", n, bit, err)
			}
		}
	}
}

// FuzzDecode gives the decoder what the checksum would keep from it. What it
// takes must encode to the same bytes.
func FuzzDecode(f *testing.F) {
	f.Fuzz(func(t *testing.T, number, body string) {
		Decode([]byte(number + "|" + body))
		raw := []byte(stamped(number, body))
		v, err := Decode(raw)
		if err != nil {
			if v.ID != "" || v.Data != nil {
				t.Fatal("a version beside an error")
			}
			return
		}
		if got := v.Encode(); !bytes.Equal(got, raw) {
			t.Fatalf("%q became %q", raw, got)
		}
	})
}

// FuzzEncode: every version that the store could write is read back.
func FuzzEncode(f *testing.F) {
	f.Fuzz(func(t *testing.T, schema uint16, seq uint32, wall int64, deleted, sealed bool, data string) {
		v := Version{Schema: int(schema) + 1, Seq: uint64(seq) + 1, Tab: "t", Wall: wall, Deleted: deleted, Sealed: sealed, ID: "c", Data: []byte(strconv.QuoteToASCII(data))}
		w, err := Decode(v.Encode())
		if err != nil || w.about() != v.about() || !bytes.Equal(w.Data, v.Data) {
			t.Fatalf("%+v became %+v, %v", v, w, err)
		}
	})
}
