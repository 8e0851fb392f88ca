package load

import (
	"fmt"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// anchors gives headings their ids: accents folded, which goldmark's own would
// drop, and unique on the page.
type anchors struct{ used []string }

func newAnchors() *anchors { return &anchors{} }

// Generate implements parser.IDs.
func (a *anchors) Generate(value []byte, _ ast.NodeKind) []byte {
	base := slug(string(value))
	id := base
	for n := 2; slices.Contains(a.used, id); n++ {
		id = fmt.Sprintf("%s-%d", base, n)
	}
	a.used = append(a.used, id)
	return []byte(id)
}

// Put implements parser.IDs.
func (a *anchors) Put(value []byte) { a.used = append(a.used, string(value)) }

var folded = strings.NewReplacer("á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ü", "u", "ñ", "n")

func slug(s string) string {
	var b strings.Builder
	for _, r := range folded.Replace(strings.ToLower(s)) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	if s := strings.TrimSuffix(b.String(), "-"); s != "" {
		return s
	}
	return "apartado"
}
