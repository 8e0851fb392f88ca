package load

import (
	"fmt"
	"slices"

	"acompana/wasm/guide"
)

// assembler joins parsed files into documents and finds the author's line for
// each fault of the whole.
type assembler struct {
	faults    Faults
	documents []*guide.Document
	pages     []*pageOf
	origins   map[any]origin // by what guide.Fault.On may be
}

type pageOf struct {
	file     *file
	document *guide.Document
}

// origin is the file of something and the places within it.
type origin struct {
	file *file
	at   positions
}

// document joins the files of a folder.
func (a *assembler) document(folder *folder) {
	if !guide.ID(folder.name).Valid() {
		a.fault(folder.files[0], position{1, 1}, "la carpeta %q da nombre a direcciones; use minúsculas sin tilde, números y guiones, como «mi-guia»", folder.name)
	}
	d := a.head(folder)
	d.Folder = folder.name
	d.Items, d.Tables, d.Notes, d.Kinds, d.Figures, d.Pages = nil, nil, nil, nil, nil, nil
	d.Families, d.Exercises, d.Scenarios, d.Ecomaps = nil, nil, nil, nil
	for _, f := range folder.files {
		if f.page != nil {
			d.Pages = append(d.Pages, f.page.page)
			a.pages = append(a.pages, &pageOf{f, d})
			a.origins[f.page.page] = origin{f, f.page.headAt}
		}
		if f.data != nil {
			a.data(d, f)
		}
	}
	slices.SortStableFunc(d.Pages, func(p, q *guide.Page) int { return p.Order - q.Order })
	a.documents = append(a.documents, d)
}

// head finds the folder's one «documento».
func (a *assembler) head(folder *folder) *guide.Document {
	var d *guide.Document
	for _, f := range folder.files {
		if f.data == nil || f.data.Document == nil {
			continue
		}
		if d != nil {
			at := f.data.documentAt.near("")
			a.fault(f, at, "la carpeta %q ya tiene su «documento»; deje uno", folder.name)
			continue
		}
		d = f.data.Document
		a.origins[d] = origin{f, f.data.documentAt}
	}
	if d == nil {
		a.fault(folder.files[0], position{1, 1}, "a la carpeta %q le falta la clave «documento» en uno de sus archivos YAML", folder.name)
		d = &guide.Document{ID: guide.ID(folder.name), Base: "/", Versions: []guide.Version{{ID: "1"}}}
		a.origins[d] = origin{folder.files[0], positions{"": {1, 1}}}
	}
	return d
}

func (a *assembler) data(d *guide.Document, f *file) {
	note(a, f, f.data.Items, f.data.itemsAt)
	note(a, f, f.data.Tables, f.data.tablesAt)
	note(a, f, f.data.Notes, f.data.notesAt)
	note(a, f, f.data.Kinds, f.data.kindsAt)
	note(a, f, f.data.Figures, f.data.figuresAt)
	d.Items = append(d.Items, f.data.Items...)
	d.Tables = append(d.Tables, f.data.Tables...)
	d.Notes = append(d.Notes, f.data.Notes...)
	d.Kinds = append(d.Kinds, f.data.Kinds...)
	d.Figures = append(d.Figures, f.data.Figures...)
	a.course(d, f)
}

func (a *assembler) course(d *guide.Document, f *file) {
	note(a, f, f.data.Families, f.data.familiesAt)
	note(a, f, f.data.Exercises, f.data.exercisesAt)
	note(a, f, f.data.Scenarios, f.data.scenariosAt)
	note(a, f, f.data.Ecomaps, f.data.ecomapsAt)
	d.Families = append(d.Families, f.data.Families...)
	d.Exercises = append(d.Exercises, f.data.Exercises...)
	d.Scenarios = append(d.Scenarios, f.data.Scenarios...)
	d.Ecomaps = append(d.Ecomaps, f.data.Ecomaps...)
}

// note keeps where entries came from.
func note[T any](a *assembler, f *file, entries []*T, at []positions) {
	for i, entry := range entries {
		a.origins[entry] = origin{f, at[i]}
	}
}

func (a *assembler) content() (*Content, error) {
	a.whole()
	g := guide.New(a.documents...)
	a.report(g.Validate())
	layout, faults := g.Layout()
	a.report(faults)
	a.prose(g, layout)
	if len(a.faults) > 0 {
		return nil, a.faults.sorted()
	}
	return &Content{Guide: g, Layout: layout}, nil
}

func (a *assembler) fault(f *file, at position, format string, args ...any) {
	a.faults = append(a.faults, Fault{f.name, at.line, at.column, fmt.Sprintf(format, args...)})
}

// report gives the guide's own faults the author's file and line.
func (a *assembler) report(faults []guide.Fault) {
	for _, fault := range faults {
		from := a.origins[fault.On]
		at := from.at.near(fault.Field)
		if fault.Line > 0 {
			at = position{fault.Line, 1}
		}
		a.fault(from.file, at, "%s", fault.Message)
	}
}
