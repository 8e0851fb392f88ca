package host

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFor(t *testing.T) {
	for _, test := range []struct{ name, address, caching, kind string }{
		{"a page", "/guia/", "no-cache", "text/html; charset=utf-8"},
		{"the page of what is not there", "/404.html", "no-cache", "text/html; charset=utf-8"},
		{"the service worker", "/sw.js", "no-cache", "text/javascript; charset=utf-8"},
		{"open data", "/datos/guia.json", "no-cache", "application/json"},
		{"a module", "/recursos/casos.1a.wasm", "public, max-age=31536000, immutable", "application/wasm"},
		{"the search index", "/recursos/indice.1a.bin", "public, max-age=31536000, immutable", "application/octet-stream"},
		{"the manifest", "/manifest.webmanifest", "no-cache", "application/manifest+json"},
		{"the digests", "/SHA256SUMS", "no-cache", "text/plain; charset=utf-8"},
		{"a folder that begins as the hashed one does", "/recursos-propios/", "no-cache", "text/html; charset=utf-8"},
	} {
		t.Run(test.name, func(t *testing.T) {
			want := map[string]string{
				"Content-Security-Policy":      Policy{}.String(),
				"Strict-Transport-Security":    "max-age=31536000",
				"X-Content-Type-Options":       "nosniff",
				"Referrer-Policy":              "no-referrer",
				"Cross-Origin-Opener-Policy":   "same-origin",
				"Cross-Origin-Resource-Policy": "same-origin",
				"X-Frame-Options":              "DENY",
				"Cache-Control":                test.caching,
				"Content-Type":                 test.kind,
			}
			got := byName(t, For(test.address, Policy{}))
			for _, feature := range []string{"camera", "microphone", "geolocation", "usb", "payment"} {
				if !strings.Contains(got["Permissions-Policy"], feature+"=()") {
					t.Errorf("%s is not turned off", feature)
				}
			}
			delete(got, "Permissions-Policy")
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("headers (-want +got):\n%s", diff)
			}
		})
	}
}

func TestLocal(t *testing.T) {
	got := byName(t, Local(For("/", Policy{})))
	for _, absent := range []string{"Strict-Transport-Security", "Cache-Control"} {
		if _, ok := got[absent]; ok {
			t.Errorf("a preview sends %s", absent)
		}
	}
	if len(got) != len(For("/", Policy{}))-2 {
		t.Errorf("a preview sends only %v", got)
	}
}

func TestPolicyOf(t *testing.T) {
	const page = `<meta http-equiv="Content-Security-Policy" content="style-src &#39;self&#39; 'sha256-b&#43;/=' 'unsafe-inline' https://x.org 'sha256-a='; trusted-types 'none' uno dos">`
	for _, test := range []struct {
		name, page string
		want       Policy
	}{
		{"styles and names, nothing else", page, Policy{[]string{"'sha256-a='", "'sha256-b+/='"}, []string{"dos", "uno"}}},
		{"none", "<p>", Policy{}},
		{"cut short", page[:90], Policy{}},
		{"too far down", strings.Repeat(" ", headRoom) + page, Policy{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want.String(), PolicyOf([]byte(test.page)).String()); diff != "" {
				t.Errorf("policy (-want +got):\n%s", diff)
			}
		})
	}
}

func byName(t *testing.T, headers []Header) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, h := range headers {
		if _, twice := all[h.Name]; twice {
			t.Errorf("%s is sent twice", h.Name)
		}
		all[h.Name] = h.Value
	}
	return all
}
