package render

import (
	"bytes"
	"fmt"
	"html/template"
	"slices"
	"strings"
)

// frameRoom is enough for what most pages have around their main part.
const frameRoom = 12 << 10

// finish links the glossary and puts the page into the site's frame.
func (s *Site) finish(p *page, main []byte) ([]byte, error) {
	main, err := s.explainOurs(main)
	if err != nil {
		return nil, err
	}
	linked := s.glossary.link(main, p)
	p.Main = template.HTML(linked)
	look := s.looks.of(linked)
	var out bytes.Buffer
	out.Grow(len(linked) + len(look.styles) + frameRoom)
	if err := s.set.ExecuteTemplate(&out, "layout", p.frame(look)); err != nil {
		return nil, fmt.Errorf("failed to render %q: %w", p.Path, err)
	}
	if p.isError() {
		return rooted(out.Bytes(), s.rootPath()), nil
	}
	return out.Bytes(), nil
}

// explainOurs says, in the first block of the page that is the site's own, what
// its edge means: once, where the reader meets it.
func (s *Site) explainOurs(main []byte) ([]byte, error) {
	at := bytes.Index(main, []byte(` ours"`))
	if other := bytes.Index(main, []byte(`class="ours`)); at < 0 || other >= 0 && other < at {
		at = other
	}
	if at < 0 || bytes.Contains(main[:at], []byte(`class="site-note"`)) {
		return main, nil
	}
	end := at + bytes.IndexByte(main[at:], '>') + 1
	var legend bytes.Buffer
	if err := s.set.ExecuteTemplate(&legend, "legend", nil); err != nil {
		return nil, fmt.Errorf("failed to explain the site's notes: %w", err)
	}
	return slices.Concat(main[:end], legend.Bytes(), main[end:]), nil
}

// rootPath is the path of the site's root on its host.
func (s *Site) rootPath() string {
	rest := s.options.Base
	if _, after, ok := strings.Cut(rest, "://"); ok {
		rest = after
	}
	if slash := strings.IndexByte(rest, '/'); slash >= 0 {
		return rest[slash:]
	}
	return "/"
}

// rooted makes the links of the error page absolute: it is served at any depth.
func rooted(html []byte, root string) []byte {
	for _, attribute := range []string{` href="`, ` src="`, ` data-courier="`} {
		parts := bytes.Split(html, []byte(attribute))
		for i, part := range parts[1:] {
			if !bytes.HasPrefix(part, []byte("#")) && !bytes.HasPrefix(part, []byte("http")) && !bytes.HasPrefix(part, []byte("/")) {
				parts[i+1] = append([]byte(root), bytes.TrimPrefix(part, []byte("./"))...)
			}
		}
		html = bytes.Join(parts, []byte(attribute))
	}
	return html
}
