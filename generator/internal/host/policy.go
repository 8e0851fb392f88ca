package host

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"html"
	"slices"
	"strings"
)

// Policy is what pages ask of the content security policy beyond what it always
// says: their inline styles, by hash, and the trusted types policies they make.
// Its zero value asks for nothing.
type Policy struct{ styles, trusted []string } // sorted, each once

// metaOpens begins the policy that a page carries.
var metaOpens = []byte(`<meta http-equiv="Content-Security-Policy" content="`)

// PolicyOf is what a page asks for, read from the policy it carries. It stands
// near the page's beginning: headRoom bytes are enough.
func PolicyOf(page []byte) Policy {
	_, rest, found := bytes.Cut(page[:min(len(page), headRoom)], metaOpens)
	content, _, closed := bytes.Cut(rest, []byte(`"`))
	if !found || !closed {
		return Policy{}
	}
	var p Policy
	for directive := range strings.SplitSeq(html.UnescapeString(string(content)), ";") {
		words := strings.Fields(directive)
		if len(words) == 0 {
			continue
		}
		switch words[0] {
		case "style-src":
			p.styles = sources(words[1:], func(word string) bool { return strings.HasPrefix(word, "'sha256-") })
		case "trusted-types":
			p.trusted = sources(words[1:], func(word string) bool { return !strings.HasPrefix(word, "'") })
		}
	}
	return p
}

// Inline is what a page asks for that holds these styles.
func Inline(styles string) Policy {
	sum := sha256.Sum256([]byte(styles))
	return Policy{styles: []string{"'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"}}
}

// headRoom is more than what a page has before and in its policy.
const headRoom = 4 << 10

func sources(words []string, wanted func(string) bool) []string {
	words = slices.DeleteFunc(slices.Clone(words), func(word string) bool { return !wanted(word) })
	slices.Sort(words)
	return slices.Compact(words)
}

// With is what the pages of both ask for.
func (p Policy) With(other Policy) Policy {
	all := func(string) bool { return true }
	return Policy{sources(slices.Concat(p.styles, other.styles), all), sources(slices.Concat(p.trusted, other.trusted), all)}
}

// String is the header's value: nothing from elsewhere, no inline script, no
// strings turned into markup, no frame around the page.
func (p Policy) String() string {
	trusted := p.trusted
	if len(trusted) == 0 {
		trusted = []string{"'none'"}
	}
	return strings.Join([]string{
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval'",
		strings.Join(append([]string{"style-src 'self'"}, p.styles...), " "),
		"img-src 'self' data: blob:",
		"connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types " + strings.Join(trusted, " "),
	}, "; ")
}
