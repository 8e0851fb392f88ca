package search

import (
	"errors"
	"reflect"
	"testing"
)

func TestDecodeRefuses(t *testing.T) {
	good := Build(library, stems).Encode()
	changed := func(at int) []byte {
		data := append([]byte(nil), good...)
		data[at] ^= 1
		return data
	}
	for _, c := range []struct {
		name string
		data []byte
		want error
	}{
		{"nothing", nil, ErrFormat},
		{"another file", []byte("<!doctype html><html lang=es>"), ErrFormat},
		{"another version", changed(len(magic)), ErrVersion},
		{"a changed count", changed(len(magic) + 1), ErrDamaged},
		{"a changed checksum", changed(headerSize - 1), ErrDamaged},
		{"a changed word", changed(headerSize + 50), ErrDamaged},
		{"something more", append(good[:len(good):len(good)], 'a'), ErrDamaged},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, err := Decode(c.data)
			if !errors.Is(err, c.want) || x != nil {
				t.Errorf("got %v, %v; want %v", x, err, c.want)
			}
		})
	}
}

func TestDecodeRefusesEveryTruncation(t *testing.T) {
	good := Build(library, stems).Encode()
	body := string(good[headerSize:])
	for n := range good {
		if _, err := Decode(good[:n]); err == nil {
			t.Fatalf("%d of %d bytes are taken", n, len(good))
		}
	}
	for n := range body {
		if _, err := decodeBody(uint32(len(library)), body[:n]); err == nil {
			t.Fatalf("%d of %d bytes of the body are taken", n, len(body))
		}
	}
}

// A count that the bytes cannot hold must be refused before room is made for it.
func TestDecodeSetsNoRoomAside(t *testing.T) {
	allocated := testing.AllocsPerRun(10, func() {
		if _, err := decodeBody(1<<32-1, "a\n"); err == nil {
			t.Error("taken")
		}
	})
	if allocated > 0 {
		t.Errorf("%v allocations", allocated)
	}
}

// FuzzDecode gives the decoder what the checksum would keep from it. What it
// takes must encode to something that decodes to the same.
func FuzzDecode(f *testing.F) {
	f.Fuzz(func(t *testing.T, count uint32, body string) {
		x, err := decodeBody(count, body)
		if err != nil {
			if x != nil {
				t.Fatal("an index beside an error")
			}
			return
		}
		x.Search(Query{Text: body, Limit: 3})
		y, err := Decode(x.Encode())
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(x.entries, y.entries) || !reflect.DeepEqual(x.stems, y.stems) {
			t.Fatalf("%+v became %+v", x, y)
		}
	})
}
