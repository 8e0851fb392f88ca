package load

import (
	"fmt"
	"slices"
	"strings"

	"acompana/wasm/guide"
)

// targets is everything a link can lead to.
type targets struct {
	guide   *guide.Guide
	layout  *guide.Layout
	anchors map[string]map[string]bool // by page address
}

func newTargets(g *guide.Guide, layout *guide.Layout) *targets {
	t := &targets{g, layout, map[string]map[string]bool{}}
	for _, sheet := range layout.Sheets {
		t.anchors[sheet.Path] = map[string]bool{}
		if sheet.Page == nil {
			continue
		}
		for _, block := range sheet.Page.Blocks {
			switch b := block.(type) {
			case *guide.Prose:
				for _, h := range b.Headings {
					t.anchors[sheet.Path][h.Anchor] = true
				}
			case *guide.TableBlock:
				t.anchors[sheet.Path][string(b.ID)] = true
			case *guide.NotesBlock:
				for _, n := range sheet.Document.Notes {
					t.anchors[sheet.Path][string(n.ID)] = true
				}
			}
		}
	}
	for _, d := range g.Documents {
		for _, it := range d.Items {
			if home := layout.Home(it); home != nil {
				t.anchors[home.Path][string(it.ID)] = true
			}
		}
	}
	return t
}

// owner names what prints the id on a page besides its headings, empty when
// nothing does.
func (t *targets) owner(sheet *guide.Sheet, id guide.ID) string {
	if it := t.guide.Item(id); it != nil && it.ID == id && t.layout.Home(it) == sheet {
		return fmt.Sprintf("el elemento %q", id)
	}
	for _, block := range sheet.Page.Blocks {
		switch b := block.(type) {
		case *guide.TableBlock:
			if b.ID == id {
				return fmt.Sprintf("la tabla %q", id)
			}
		case *guide.NotesBlock:
			if slices.ContainsFunc(sheet.Document.Notes, func(n *guide.EditorNote) bool { return n.ID == id }) {
				return fmt.Sprintf("la nota %q", id)
			}
		}
	}
	return ""
}

// resolve implements resolver for the page at from.
func (t *targets) resolve(from, wrote string) (target, problem string) {
	switch {
	case strings.HasPrefix(wrote, "https://"):
		return wrote, ""
	case strings.HasPrefix(wrote, "id:"):
		id := guide.ID(strings.TrimPrefix(wrote, "id:"))
		it := t.guide.Item(id)
		if it == nil {
			return "", fmt.Sprintf("el enlace no lleva a ningún elemento: no existe %q", id)
		}
		return guide.Relative(from, t.layout.Address(it)), ""
	case strings.HasPrefix(wrote, "#"):
		if !t.anchors[from][wrote[1:]] {
			return "", fmt.Sprintf("en esta página no existe el apartado %q", wrote)
		}
		return wrote, ""
	case strings.HasPrefix(wrote, "/"):
		return t.page(from, wrote)
	}
	return "", fmt.Sprintf("no se entiende el enlace %q; use /dirección/, id:elemento, #apartado o https://", wrote)
}

func (t *targets) page(from, wrote string) (target, problem string) {
	path, anchor, _ := strings.Cut(wrote, "#")
	if t.isOpenData(path) {
		return guide.Relative(from, path), ""
	}
	if t.layout.Sheet(path) == nil {
		return "", fmt.Sprintf("el enlace no lleva a ninguna página: no existe %q", path)
	}
	if anchor != "" && !t.anchors[path][anchor] {
		return "", fmt.Sprintf("la página %q no tiene el apartado %q", path, "#"+anchor)
	}
	return guide.Relative(from, wrote), ""
}

// isOpenData reports whether the path is one of the published data files.
func (t *targets) isOpenData(path string) bool {
	for _, d := range t.guide.Documents {
		if path == d.DataPath() {
			return true
		}
	}
	return false
}
