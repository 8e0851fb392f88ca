// Package host says with which headers a site is served, once, for every host.
//
// For is the table: all headers of one address. What it depends on beyond the
// address is the Policy of the pages, because each page holds its styles inline
// and the header must name them by their hash. PolicyOf reads a page's own, With
// joins those of many, and Read gathers a whole built site: its Policy, its Rules
// for hosts that are told of addresses by pattern, and the files made of them:
//
//	HeadersFile, RedirectsFile   _headers and _redirects, for Netlify, Cloudflare and the like
//	Nginx, Apache                the same, for servers that an operator runs
//
// A page carries its policy in a <meta> as well, tighter than the header, since
// it names that page's styles alone: browsers hold a page to both. The header adds
// what only a header can say (who may frame the page), and holds where there is
// no page: scripts opened alone, workers, the answer of a host's own making.
//
// Local leaves out what only a public host may say: a preview sends the rest, so
// that what breaks under these headers breaks there first. Check asks a host that
// stands for its headers and says what is missing.
//
// Clear-Site-Data is never among them: it would erase what people wrote.
//
// Addresses are those of the site, «/guia/»; Site.Root is where they begin on
// the host, «/» or «/carpeta/».
package host

import (
	"path"
	"slices"
	"strings"
)

// Header is one line before an answer.
type Header struct{ Name, Value string }

// CacheControl and the others are the headers that this package treats apart.
const (
	CacheControl = "Cache-Control"
	contentType  = "Content-Type"
	security     = "Content-Security-Policy"
	transport    = "Strict-Transport-Security"
)

// always are sent whatever the address.
var always = []Header{
	// A year of https alone. The names below this one, and the list that browsers
	// ship, concern more than this site: whoever owns the name decides, so there
	// is no includeSubDomains and no preload.
	{transport, "max-age=31536000"},
	{"X-Content-Type-Options", "nosniff"},
	{"Referrer-Policy", "no-referrer"},
	{"Cross-Origin-Opener-Policy", "same-origin"},
	{"Cross-Origin-Resource-Policy", "same-origin"},
	{"Permissions-Policy", strings.Join(refused, "=(), ") + "=()"},
	// For what does not know frame-ancestors, and where no policy reaches.
	{"X-Frame-Options", "DENY"},
}

// refused is what the site never asks of a device. Storage, printing and files
// that people choose are not in it: they need no permission.
var refused = []string{
	"accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen", "gamepad",
	"geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "payment",
	"picture-in-picture", "publickey-credentials-create", "publickey-credentials-get", "screen-wake-lock", "serial",
	"usb", "window-management", "xr-spatial-tracking",
}

const (
	fresh   = "no-cache"                            // keep it, but ask before using it
	forEver = "public, max-age=31536000, immutable" // its name changes with its content
)

// For are all headers of an address.
func For(address string, policy Policy) []Header {
	headers := slices.Concat([]Header{{security, policy.String()}}, always, []Header{{CacheControl, caching(address)}})
	if kind := ContentType(address); kind != "" {
		headers = append(headers, Header{contentType, kind})
	}
	return headers
}

// Local are those that make sense on one's own machine: without https there is
// nothing to hold browsers to, and what is being written is never kept.
func Local(headers []Header) []Header {
	return slices.DeleteFunc(slices.Clone(headers), func(h Header) bool { return h.Name == transport || h.Name == CacheControl })
}

// hashed is the folder of files named by their content.
const hashed = "/recursos/"

func caching(address string) string {
	if strings.HasPrefix(address, hashed) {
		return forEver
	}
	return fresh
}

// kinds are the types of content by ending. No table of the machine is asked:
// machines differ.
var kinds = map[string]string{
	".html":        "text/html; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".json":        "application/json",
	".xml":         "text/xml; charset=utf-8",
	".txt":         "text/plain; charset=utf-8",
	".svg":         "image/svg+xml",
	".png":         "image/png",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
	".bin":         "application/octet-stream",
	".zip":         "application/zip",
}

// misjudged are the endings whose type hosts do not all know. A module sent as
// anything else starts more slowly; a manifest, nowhere.
var misjudged = []string{".wasm", ".webmanifest", ".bin"}

// ContentType is the type of what stands at an address, empty when unknown.
func ContentType(address string) string {
	if strings.HasSuffix(address, "/") {
		return kinds[".html"]
	}
	if kind := kinds[path.Ext(address)]; kind != "" || path.Ext(address) != "" {
		return kind
	}
	return kinds[".txt"]
}
