package publish

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// long is a text that every codec makes smaller.
var long = strings.Repeat("La gestora verifica y la autoridad decide. ", 40)

func TestCompress(t *testing.T) {
	target := filepath.Join(t.TempDir(), "sitio")
	s := begin(t, target, map[string]string{"/": long, "/corta/": "x", "/foto.png": long})
	sizes, err := s.Compress(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Commit(); err != nil {
		t.Fatal(err)
	}
	files := site(t, target)
	for _, c := range codecs {
		if !c.makes([]byte(files["index.html"+c.ending]), []byte(long)) {
			t.Errorf("the %s copy does not expand to the original", c.ending)
		}
		for _, path := range []string{"corta/index.html", "foto.png"} {
			if _, ok := files[path+c.ending]; ok {
				t.Errorf("%s has a %s copy, which is no smaller or no use", path, c.ending)
			}
		}
	}
	if diff := cmp.Diff(map[string]int{"index.html": len(files["index.html.br"]), "corta/index.html": 1}, sizes); diff != "" {
		t.Errorf("sizes with brotli (-want +got):\n%s", diff)
	}
	publishSite(t, target, map[string]string{"/": "nuevo"}) // the copies are known as ours
}

func TestCopyOfATakenPath(t *testing.T) {
	s := begin(t, filepath.Join(t.TempDir(), "sitio"), map[string]string{"/a.txt": long, "/a.txt.br": "x"})
	defer s.Discard()
	if _, err := s.Compress(t.Context(), ""); err == nil || !strings.Contains(err.Error(), "a.txt.br") {
		t.Errorf("got error %v, want that a.txt.br is taken", err)
	}
}

// TestCacheChangesNothing builds one site in every state of the cache and wants
// the same bytes each time.
func TestCacheChangesNothing(t *testing.T) {
	cache := filepath.Join(t.TempDir(), "cache")
	want := compressed(t, "")
	for _, test := range []struct {
		name   string
		change func(name string, data []byte) []byte
	}{
		{"empty", nil},
		{"full", func(_ string, data []byte) []byte { return data }},
		{"cut short", func(_ string, data []byte) []byte { return data[:len(data)/2] }},
		{"emptied", func(string, []byte) []byte { return nil }},
		{"with a bit turned", func(_ string, data []byte) []byte {
			data[len(data)/2] ^= 1
			return data
		}},
		{"with more at the end", func(_ string, data []byte) []byte { return append(data, 0) }},
		{"with the copy of another file", func(name string, _ []byte) []byte {
			for _, c := range codecs {
				if strings.HasSuffix(name, c.ending) {
					other, _ := c.squash([]byte("otra cosa"))
					return other
				}
			}
			return nil
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			for name, data := range everythingIn(t, cache) {
				if err := os.WriteFile(filepath.Join(cache, name), test.change(name, []byte(data)), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(want, compressed(t, cache)); diff != "" {
				t.Errorf("the site differs (-without cache +with):\n%s", diff)
			}
		})
	}
	if n := len(everythingIn(t, cache)); n != 2 {
		t.Errorf("the cache holds %d files, want the two copies and nothing half written", n)
	}
}

func TestCacheIsUsed(t *testing.T) {
	cache := t.TempDir()
	marked := codec{".br", Brotli, codecs[0].expand}
	if _, err := cacheAt(cache).remembered(marked, []byte(long)); err != nil {
		t.Fatal(err)
	}
	marked.squash = func([]byte) ([]byte, error) {
		t.Error("compressed again")
		return nil, nil
	}
	if _, err := cacheAt(cache).remembered(marked, []byte(long)); err != nil {
		t.Fatal(err)
	}
}

func TestCacheThatCannotBeWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "archivo")
	put(t, filepath.Dir(file), "archivo", "no es una carpeta")
	if diff := cmp.Diff(compressed(t, ""), compressed(t, file)); diff != "" {
		t.Errorf("the site differs (-without cache +with):\n%s", diff)
	}
}

func TestCacheForgets(t *testing.T) {
	cache := t.TempDir()
	put(t, cache, "viejo.br", "x")
	put(t, cache, "nuevo.br", "x")
	before := time.Now().Add(-cacheFor - time.Hour)
	if err := os.Chtimes(filepath.Join(cache, "viejo.br"), before, before); err != nil {
		t.Fatal(err)
	}
	cacheAt(cache).forget()
	if diff := cmp.Diff(map[string]string{"nuevo.br": "x"}, everything(t, cache)); diff != "" {
		t.Errorf("the cache (-want +got):\n%s", diff)
	}
}

func TestCodecsRoundTrip(t *testing.T) {
	for _, c := range codecs {
		t.Run(c.ending, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				data := rapid.SliceOf(rapid.Byte()).Draw(t, "data")
				small, err := c.squash(data)
				if err != nil {
					t.Fatal(err)
				}
				if !c.makes(small, data) {
					t.Fatalf("%x does not expand to %x", small, data)
				}
				if again, _ := c.squash(data); !bytes.Equal(small, again) {
					t.Fatal("the same data gave other bytes")
				}
			})
		})
	}
}

// compressed is a site of one page with its copies.
func compressed(t *testing.T, cache string) map[string]string {
	t.Helper()
	target := filepath.Join(t.TempDir(), "sitio")
	s := begin(t, target, map[string]string{"/": long})
	if _, err := s.Compress(t.Context(), cache); err != nil {
		t.Fatal(err)
	}
	if err := s.Commit(); err != nil {
		t.Fatal(err)
	}
	return everything(t, target)
}

// everythingIn is all files of a folder that may be missing.
func everythingIn(t *testing.T, dir string) map[string]string {
	t.Helper()
	if _, err := os.Stat(dir); err != nil {
		return nil
	}
	return everything(t, dir)
}
