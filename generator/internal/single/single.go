// Package single writes a whole site as one HTML file, which opens with a double
// click, without a server or a network.
//
// The file holds, in this order: what it says while it opens, or when it cannot;
// one script; then each file as text within <script type="text/plain">, compressed
// with gzip, whose own sum tells when a file was cut or altered on its way; and a
// mark that the file has not been cut. The pages are the first of those files. The
// script, static/single.js after what it needs, shows one of them.
//
// The file's policy allows that one script, the styles of its pages, and nothing
// from anywhere else. The same site gives the same bytes.
package single

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html"
	"maps"
	"slices"
	"strings"
)

//go:embed single.html
var shell string

//go:embed single.css
var styles string

// Mark is what a file that was written here has near its beginning.
const Mark = `<meta name="generator" content="acompana-archivo">`

// Site is what the file is made of.
type Site struct {
	Title  string
	Store  string            // what begins its names in the browser's storage
	Icon   []byte            // SVG
	Script string            // all scripts of the pages, in order
	Pages  map[string]string // HTML by address; its links are as pack writes them for one file
	Files  map[string][]byte // what the script asks for, by name, as Compress leaves it
}

// Write makes the file.
func Write(s Site) ([]byte, error) {
	if strings.Contains(strings.ToLower(s.Script), "</script") || strings.Contains(s.Script, "<!--") {
		return nil, fmt.Errorf("failed to write one file: its script holds the end of a script")
	}
	pages, looks, err := gather(s.Pages)
	if err != nil {
		return nil, fmt.Errorf("failed to write one file: %w", err)
	}
	script := plainScript(s.Script)
	head, tail, _ := strings.Cut(plainHTML(shell), "{files}")
	head = strings.NewReplacer(
		"{store}", html.EscapeString(s.Store),
		"{title}", plainHTML(html.EscapeString(s.Title)),
		"{policy}", html.EscapeString(policy(script, append(looks, styles))),
		"{icon}", base64.StdEncoding.EncodeToString(s.Icon),
		"{styles}", styles,
		"{script}", script,
	).Replace(head)
	var out bytes.Buffer
	out.WriteString(head)
	add(&out, "paginas", Compress(fold(pages)))
	for _, name := range slices.Sorted(maps.Keys(s.Files)) {
		add(&out, name, s.Files[name])
	}
	out.WriteString(tail)
	return out.Bytes(), nil
}

// add puts a file in the one file.
func add(out *bytes.Buffer, name string, data []byte) {
	fmt.Fprintf(out, "<script type=\"text/plain\" data-file=%q>", name)
	out.Write(asText(data))
	out.WriteString("</script>\n")
}

// gather puts the pages behind one another, each with its address, and finds the
// styles that they inline.
func gather(pages map[string]string) (all []byte, looks []string, err error) {
	seen := map[string]bool{}
	for _, address := range slices.Sorted(maps.Keys(pages)) {
		kept, look, err := strip(pages[address])
		if err != nil {
			return nil, nil, fmt.Errorf("%q: %w", address, err)
		}
		all = fmt.Appendf(all, "%s\x00%s\x00", address, kept)
		if !seen[look] {
			seen[look] = true
			looks = append(looks, look)
		}
	}
	return all, looks, nil
}

// strip leaves of a page its title, its style and its body: the file has the rest.
func strip(page string) (kept, look string, err error) {
	title, hasTitle := between(page, "<title>", "</title>")
	look, hasLook := between(page, "<style>", "</style>")
	body, hasBody := between(page, "<body>", "</body>")
	if !hasTitle || !hasLook || !hasBody || strings.Contains(page, "\x00") {
		return "", "", fmt.Errorf("it is not a page of a site")
	}
	return "<title>" + title + "</title><style>" + look + "</style><body>" + body, look, nil
}

func between(text, opens, closes string) (inner string, ok bool) {
	_, rest, opened := strings.Cut(text, opens)
	inner, _, closed := strings.Cut(rest, closes)
	return inner, opened && closed
}

func policy(script string, looks []string) string {
	var allowed []string
	for _, look := range looks {
		allowed = append(allowed, hash(look))
	}
	return strings.Join([]string{
		"default-src 'none'",
		"script-src " + hash(script) + " 'wasm-unsafe-eval'",
		"style-src " + strings.Join(allowed, " "),
		"img-src data: blob:",
		"worker-src blob:",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types acompana-archivos acompana-copia acompana-paginas",
	}, "; ")
}

func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
