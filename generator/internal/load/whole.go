package load

import (
	"fmt"

	"acompana/wasm/guide"
)

// whole reports what no site can do without: a document, pages in each, and the
// page where readers arrive.
func (a *assembler) whole() {
	if len(a.documents) == 0 {
		a.faults = append(a.faults, Fault{".", 1, 1,
			"no hay ningún documento; cree una carpeta con un archivo YAML que tenga «documento» y una página .md"})
		return
	}
	top, arrived := a.documents[0], false
	for _, d := range a.documents {
		if len(d.Pages) == 0 {
			a.report([]guide.Fault{{On: d, Message: "el documento no tiene ninguna página; escriba una en un archivo .md de su carpeta"}})
		}
		for _, p := range d.Pages {
			arrived = arrived || p.Path == "/"
		}
		if d.Base == "/" {
			top = d
		}
	}
	if !arrived {
		a.report([]guide.Fault{{On: top, Field: "base", Message: "falta la primera página del sitio; escriba una con «direccion: /»"}})
	}
}

// prose leads every link now that its target is known, and checks what the
// pages place.
func (a *assembler) prose(g *guide.Guide, layout *guide.Layout) {
	targets := newTargets(g, layout)
	for _, p := range a.pages {
		page := p.file.page.page
		for _, block := range page.Blocks {
			a.placed(g, p.file, block)
		}
		sheet := layout.Sheet(page.Path)
		resolve := func(wrote string) (string, string) { return targets.resolve(page.Path, wrote) }
		owner := func(anchor string) string { return targets.owner(sheet, guide.ID(anchor)) }
		for _, s := range p.file.page.prose {
			a.faults = append(a.faults, s.lead(p.file, resolve)...)
			if sheet.Page == page { // another page may have its address, a fault already
				a.faults = append(a.faults, s.clashes(p.file, owner)...)
			}
		}
		a.doors(layout, p.file, page)
		a.readings(p.file, page, resolve)
	}
}

// placed reports a table or figure that nobody wrote.
func (a *assembler) placed(g *guide.Guide, f *file, block guide.Block) {
	switch b := block.(type) {
	case *guide.TableBlock:
		if g.Table(b.ID) == nil {
			a.fault(f, position{b.Line, 1}, "no existe la tabla %q", b.ID)
		}
	case *guide.Drawing:
		if g.Figure(b.Name) == nil {
			a.fault(f, position{b.Line, 1}, "a la figura %q le faltan sus palabras; escríbalas en «figuras»", b.Name)
		}
	}
}

func (a *assembler) doors(layout *guide.Layout, f *file, page *guide.Page) {
	for i, door := range page.Doors {
		if layout.Sheet(door.Path) == nil {
			at := f.page.headAt.near(fmt.Sprintf("puertas[%d].direccion", i))
			a.fault(f, at, "no existe la página %q", door.Path)
		}
	}
}

// readings leads what a step gives to read.
func (a *assembler) readings(f *file, page *guide.Page, resolve func(string) (string, string)) {
	if page.Lesson == nil {
		return
	}
	for i := range page.Lesson.Read {
		target, problem := resolve(page.Lesson.Read[i].To)
		if problem != "" {
			a.fault(f, f.page.headAt.near(fmt.Sprintf("paso.lea[%d].a", i)), "%s", problem)
		}
		page.Lesson.Read[i].URL = target
	}
}
