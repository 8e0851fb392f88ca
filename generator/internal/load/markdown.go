package load

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"acompana/wasm/guide"
)

// markdown never passes raw HTML through: the option that would is not set, and
// parseSegment refuses it before. Cells align by attribute because the pages'
// policy forbids inline styles.
var markdown = goldmark.New(
	goldmark.WithExtensions(extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignAttribute))),
	goldmark.WithParserOptions(parser.WithAutoHeadingID()),
)

// siteNote opens a block quote that is the site's own word.
const siteNote = "Nota del sitio."

// segment is a stretch of prose between directives, while it is parsed.
type segment struct {
	source []byte
	line   int // of the source's first line, in the author's file
	links  []linkUse
	heads  []position // of the headings
	prose  *guide.Prose
}

// parseSegment renders a stretch of prose. The tree and the source are not
// kept: a large site's would not fit a small machine.
func parseSegment(f *file, source []byte, line int, ids *anchors) *prose {
	s := &segment{source: source, line: line, prose: &guide.Prose{}}
	tree := markdown.Parser().Parse(text.NewReader(source), parser.WithContext(parser.NewContext(parser.WithIDs(ids))))
	_ = ast.Walk(tree, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			s.inspect(f, n)
		}
		return ast.WalkContinue, nil
	})
	var out bytes.Buffer
	out.Grow(len(source) * 5 / 4) // enough for most
	if err := markdown.Renderer().Render(&out, source, tree); err != nil {
		f.fault(line, 1, "no se pudo escribir la página: %v", err)
	}
	s.prose.Parts = cutAtLinks(out.String())
	return &prose{s.prose, s.links, s.heads}
}

// inspect refuses what the pages cannot hold and gathers links and headings.
func (s *segment) inspect(f *file, n ast.Node) {
	switch n := n.(type) {
	case *ast.HTMLBlock:
		s.refuse(f, n, "el HTML no se acepta; escriba Markdown")
	case *ast.RawHTML:
		s.refuse(f, n, "el HTML no se acepta; escriba Markdown")
	case *ast.Image:
		s.refuse(f, n, "las imágenes no se aceptan; use {{ figura … }}")
	case *ast.AutoLink:
		s.refuse(f, n, "escriba el enlace con su texto: [texto](dirección)")
	case *ast.Link:
		s.link(n)
	case *ast.Heading:
		if n.Level == 1 {
			s.refuse(f, n, "el título ya es «titulo»; empiece los apartados con «##»")
		}
		s.prose.Headings = append(s.prose.Headings, s.heading(n))
		s.heads = append(s.heads, s.position(n))
	case *ast.Blockquote:
		if strings.HasPrefix(s.plain(n), siteNote) {
			n.SetAttributeString("class", []byte("site-note"))
		}
	case *ast.Text:
		if at := bytes.Index(n.Value(s.source), []byte("{{")); at >= 0 && n.Parent().Kind() != ast.KindCodeSpan {
			from := s.place(n.Segment.Start + at)
			f.fault(from.line, from.column, "la instrucción {{ … }} va sola en su línea, con una línea en blanco antes y otra después")
		}
	}
}

func (s *segment) heading(n *ast.Heading) guide.Heading {
	id, _ := n.AttributeString("id")
	anchor, _ := id.([]byte)
	return guide.Heading{Level: n.Level, Anchor: string(anchor), Text: s.plain(n)}
}

func (s *segment) refuse(f *file, n ast.Node, message string) {
	at := s.position(n)
	f.fault(at.line, at.column, "%s", message)
}

// position is where the author sees the node begin.
func (s *segment) position(n ast.Node) position { return s.place(max(n.Pos(), 0)) }

// place turns a place in the source into the author's line and column.
func (s *segment) place(offset int) position {
	before := s.source[:offset]
	return position{
		line:   s.line + bytes.Count(before, []byte("\n")),
		column: len([]rune(string(before[bytes.LastIndexByte(before, '\n')+1:]))) + 1,
	}
}

// plain is the node's text without marks, blocks parted by a space.
func (s *segment) plain(n ast.Node) string {
	var b strings.Builder
	_ = ast.Walk(n, func(child ast.Node, entering bool) (ast.WalkStatus, error) {
		switch t := child.(type) {
		case *ast.Text:
			if entering {
				b.Write(t.Segment.Value(s.source))
				if t.SoftLineBreak() || t.HardLineBreak() {
					b.WriteByte(' ')
				}
			}
		case *ast.String:
			if entering {
				b.Write(t.Value)
			}
		default:
			if !entering && child.Type() == ast.TypeBlock {
				b.WriteByte(' ')
			}
		}
		return ast.WalkContinue, nil
	})
	return strings.Join(strings.Fields(b.String()), " ")
}
