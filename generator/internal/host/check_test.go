package host

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCheck asks a host that does all well but one thing.
func TestCheck(t *testing.T) {
	drop := func(name string) func(http.Header) { return func(h http.Header) { h.Del(name) } }
	set := func(name, value string) func(http.Header) { return func(h http.Header) { h.Set(name, value) } }
	for _, test := range []struct {
		name  string
		spoil func(http.Header)
		want  string // what is said of the first page, empty for nothing at all
	}{
		{"nothing", func(http.Header) {}, ""},
		{"other words for the same", set("Cache-Control", "public, max-age=31536000, max-age=0, immutable, no-cache"), ""},
		{"no policy", drop("Content-Security-Policy"), "falta la cabecera Content-Security-Policy"},
		{"a policy without the page's styles", set("Content-Security-Policy", Policy{}.String()), "la cabecera Content-Security-Policy dice"},
		{"a policy that lets scripts in", set("Content-Security-Policy", strings.Replace(smallPolicy.String(), "script-src", "script-src 'unsafe-inline'", 1)), "la cabecera Content-Security-Policy dice"},
		{"a page in frames", set("Content-Security-Policy", strings.Replace(smallPolicy.String(), "frame-ancestors 'none'; ", "", 1)), "la cabecera Content-Security-Policy dice"},
		{"types are guessed", drop("X-Content-Type-Options"), "falta la cabecera X-Content-Type-Options"},
		{"addresses are told", set("Referrer-Policy", "unsafe-url"), "la cabecera Referrer-Policy dice \"unsafe-url\". Cámbiela por: no-referrer"},
		{"another type", set("Content-Type", "text/plain"), "la cabecera Content-Type dice"},
		{"kept for long", set("Cache-Control", "max-age=600"), "la cabecera Cache-Control dice"},
		{"what was written is erased", set("Clear-Site-Data", "*"), "quite la cabecera Clear-Site-Data"},
	} {
		t.Run(test.name, func(t *testing.T) {
			server := httptest.NewServer(standing(t, test.spoil))
			defer server.Close()
			found, asked, err := Check(t.Context(), server.Client(), server.URL+"/")
			if err != nil {
				t.Fatal(err)
			}
			var got string
			for _, f := range found {
				if f.Address == "/" {
					got += f.Says
				}
			}
			if !strings.Contains(got, test.want) || (test.want == "") != (len(found) == 0) || asked < 5 {
				t.Errorf("of %d addresses it says %v, want of / %q", asked, found, test.want)
			}
		})
	}
}

// TestCheckFindsAbsences: a host that answers everything with the first page.
func TestCheckFindsAbsences(t *testing.T) {
	good := standing(t, func(http.Header) {})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/SHA256SUMS" {
			r.URL.Path = "/"
		}
		good.ServeHTTP(w, r)
	}))
	defer server.Close()
	found, _, err := Check(t.Context(), server.Client(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]bool{}
	for _, f := range found {
		said[f.Address+" "+strings.SplitN(f.Says, ".", 2)[0]] = true
	}
	for _, want := range []string{"/sw.js no es el archivo que se construyó", "/no-existe-esta-direccion/ responde 200 y debe responder 404"} {
		if !said[want] {
			t.Errorf("it does not say %q, but %v", want, said)
		}
	}
	if diff := cmp.Diff(true, said[`/guia no lleva a "/guia/"`]); diff != "" {
		t.Errorf("it does not miss the slash: %v", said)
	}
}

func TestCheckOfNothing(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	defer server.Close()
	if _, _, err := Check(t.Context(), server.Client(), server.URL); err == nil || !strings.Contains(err.Error(), "SHA256SUMS responde 404") {
		t.Errorf("got error %v, want that the site is not there", err)
	}
}

var smallPolicy = Policy{styles: []string{"'sha256-a'", "'sha256-b'"}}

// standing is a host of the small site that sends its headers, spoilt.
func standing(t *testing.T, spoil func(http.Header)) http.Handler {
	t.Helper()
	files := map[string][]byte{}
	var list strings.Builder
	folder := small()
	err := fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		files[addressOf(name)] = folder[name].Data
		fmt.Fprintf(&list, "%x  %s\n", sha256.Sum256(folder[name].Data), name)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	files["/SHA256SUMS"] = []byte(list.String())
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		data, ok := files[r.URL.Path]
		for _, h := range For(r.URL.Path, smallPolicy) {
			w.Header().Set(h.Name, h.Value)
		}
		spoil(w.Header())
		switch _, folder := files[r.URL.Path+"/"]; {
		case folder && !ok:
			http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
		case !ok:
			w.WriteHeader(http.StatusNotFound)
			_, _ = w.Write(files["/404.html"])
		case strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") && len(data) > 0:
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write(zipped(t, data))
		default:
			_, _ = w.Write(data)
		}
	})
}

func zipped(t *testing.T, data []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
