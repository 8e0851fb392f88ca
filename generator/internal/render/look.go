package render

import (
	"crypto/sha256"
	"encoding/base64"
	"maps"
	"slices"
	"strings"
	"sync"
)

// look is the rules that a page inlines, so that one request paints it, and the
// policy that allows them by their hash.
type look struct{ styles, policy string }

// looks makes each look once: pages with the same parts share it.
type looks struct {
	assets Assets
	loose  bool
	names  []string // of the parts, sorted
	made   sync.Map // of *look by the names of its parts
}

func newLooks(options Options) *looks {
	assets := options.Assets
	return &looks{assets: assets, loose: options.Loose != nil, names: slices.Sorted(maps.Keys(assets.Parts))}
}

// of is the look of a page with that main part.
func (l *looks) of(main string) *look {
	classes := firstClasses(main)
	parts := slices.DeleteFunc(slices.Clone(l.names), func(name string) bool { return !classes[name] })
	worker := strings.Contains(main, " data-worker=")
	key := strings.Join(parts, " ")
	if worker {
		key += " +worker"
	}
	if made, ok := l.made.Load(key); ok {
		return made.(*look)
	}
	styles := l.assets.Styles
	for _, name := range parts {
		styles += l.assets.Parts[name]
	}
	made := &look{styles, policy(styles, trusted(worker, l.assets.Courier != "", l.loose), l.loose)}
	l.made.Store(key, made)
	return made
}

// firstClasses are the first or only class of each element that has one.
func firstClasses(html string) map[string]bool {
	found := map[string]bool{}
	const opens = `class="`
	for {
		_, rest, ok := strings.Cut(html, opens)
		if !ok {
			return found
		}
		class, _, _ := strings.Cut(rest[:min(len(rest), 64)], `"`)
		class, _, _ = strings.Cut(class, " ")
		found[class] = true
		html = rest
	}
}

// policy is the content security policy that a page carries: nothing from
// elsewhere, no inline script, no strings turned into markup. In a copy that is
// opened as a file, workers start from what the page itself holds.
func policy(styles, trusted string, loose bool) string {
	sum := sha256.Sum256([]byte(styles))
	workers := "worker-src 'self'"
	if loose {
		workers = "worker-src blob:"
	}
	return strings.Join([]string{
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval'",
		"style-src 'self' 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'",
		"img-src 'self' data: blob:",
		"connect-src 'self'",
		"manifest-src 'self'",
		workers,
		"base-uri 'none'",
		"form-action 'self'",
		"require-trusted-types-for 'script'",
		trusted,
	}, "; ")
}

// trusted names the makers of the trusted addresses that starting workers takes: the
// tool's that makes files, and the service worker's. A copy that is opened as a file
// has its own.
func trusted(files, courier, loose bool) string {
	if loose {
		return "trusted-types acompana-archivos acompana-copia"
	}
	names := "trusted-types"
	if files {
		names += " acompana-archivos"
	}
	if courier {
		names += " acompana-mensajero"
	}
	if !files && !courier {
		names += " 'none'"
	}
	return names
}
