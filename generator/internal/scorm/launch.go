package scorm

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html"
	"maps"
	"path"
	"slices"
	"strings"
)

//go:embed launch.html
var launch string

//go:embed launch.css
var styles string

// launchPage is what the platform opens.
func launchPage(c Course) []byte {
	css := strings.TrimSpace(styles)
	return []byte(strings.NewReplacer(
		"{title}", html.EscapeString(c.Title),
		"{start}", html.EscapeString(c.Start),
		"{places}", html.EscapeString(strings.Join(pages(c.Files), " ")),
		"{styles}", css,
		"{policy}", html.EscapeString(policy(css)),
	).Replace(launch))
}

// policy allows the page its own script, its styles by their hash, and the
// course in the frame.
func policy(styles string) string {
	sum := sha256.Sum256([]byte(styles))
	return strings.Join([]string{
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'",
		"frame-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	}, "; ")
}

// pages are the paths of those of a course, in order.
func pages(files map[string][]byte) []string {
	names := slices.Sorted(maps.Keys(files))
	return slices.DeleteFunc(names, func(name string) bool { return path.Ext(name) != ".html" })
}
