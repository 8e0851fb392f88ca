package load

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// linkUse is a link as the author wrote it, and where.
type linkUse struct {
	node   *ast.Link
	wrote  string
	at     position
	target string // what it resolved to when the prose was last rendered
}

// resolver turns what an author wrote as a link into an address relative to the
// page, or says why it cannot.
type resolver func(wrote string) (target string, problem string)

// render writes the prose, unless every link still leads where it led before.
func (s *segment) render(f *file, resolve resolver) (faults Faults) {
	led := make([]string, len(s.links))
	changed := s.prose.HTML == ""
	for i, use := range s.links {
		target, problem := resolve(use.wrote)
		if problem != "" {
			faults = append(faults, Fault{f.name, use.at.line, use.at.column, problem})
		}
		led[i], changed = target, changed || target != use.target
	}
	if !changed || len(faults) > 0 {
		return faults
	}
	for i, use := range s.links {
		use.lead(led[i])
	}
	var out bytes.Buffer
	if err := markdown.Renderer().Render(&out, s.source, s.tree); err != nil {
		return append(faults, Fault{f.name, s.line, 1, fmt.Sprintf("no se pudo escribir la página: %v", err)})
	}
	s.prose.HTML = out.String()
	return faults
}

// lead points the link at its target.
func (use *linkUse) lead(target string) {
	use.target = target
	use.node.Destination = []byte(target)
	if strings.HasPrefix(target, "https://") {
		use.node.SetAttributeString("rel", []byte("external noreferrer"))
	}
}
