// Package render turns a guide into the pages and data files of its site.
//
// A Site answers Page for every address in Paths, each on its own and in any
// order: a server renders what is asked for, a build renders everything. Pages
// are complete HTML: every word, control and template is there before any
// script runs, styles are inlined so that one request paints the page, and all
// links are relative so that a copy works in any folder.
//
// Wording that belongs to the site's frame is in templates/; all other words are
// the authors'. This is the only package that uses html/template.
package render

import (
	"embed"
	"fmt"
	"html/template"
	"slices"
	"sync"

	"acompana/wasm/guide"
)

//go:embed templates
var templateFiles embed.FS

// templates are parsed once, however many sites are rendered.
var templates = sync.OnceValues(func() (*template.Template, error) {
	set, err := template.New("").Funcs(functions).ParseFS(templateFiles, "templates/*.html")
	if err != nil {
		return nil, fmt.Errorf("failed to read the templates: %w", err)
	}
	return set, nil
})

// Assets are the files that pages refer to, by their published addresses.
// An empty address leaves the reference out.
type Assets struct {
	Styles  string            // inlined in every page
	Parts   map[string]string // styles by class, inlined where the page has an element of it
	Icon    string            // address of the SVG icon
	Touch   string            // address of the icon for home screens
	Card    string            // address of the social card
	Boot    string            // address of the boot script
	Runtime string            // address of the Go runtime's script
	Cases   string            // address of the module for cases
	Data    string            // address of the module for «Mis datos»
	Assess  string            // address of the module for the self-assessment
	Team    string            // address of the module for the team's
	Course  string            // address of the module for the training
	Finder  string            // address of the search page's module
	Worker  string            // address of the script that seals and opens files
	Files   string            // address of the module that it runs
	Words   string            // address of the words for passphrases
	Courier string            // address of the service worker, at the site's root
	Offline string            // address of the script that starts it
	Install string            // address of the script of the part that says what it keeps
	Index   string            // address of the search index
	Reload  string            // address of the development script, empty in a build
}

// Modules are the addresses of the modules.
func (a *Assets) Modules() []*string {
	return []*string{&a.Cases, &a.Data, &a.Assess, &a.Team, &a.Course, &a.Finder, &a.Files}
}

// Options say where the site will stand.
type Options struct {
	Base           string // absolute URL of the site's root, ending in «/», or empty
	SearchAnswered bool   // whoever hosts the site answers searches: see wasm/worker
	Assets         Assets
	Loose          *Loose // nil for a site that a server gives
}

// Loose is a copy of the site that is opened as a file. Its pages have their own
// prefix in the browser's storage, and tools say what such a copy is.
type Loose struct {
	Store   string   // the prefix, as «acompana-archivo:»
	Single  bool     // all is one file
	Scripts []string // what brings, on pages with a tool, the files that a server would
	Search  []string // and the search index, on the page that searches
}

// Site renders one guide.
type Site struct {
	guide    *guide.Guide
	layout   *guide.Layout
	options  Options
	set      *template.Template
	glossary *glossary
	blanks   []blank
	looks    *looks
}

// New prepares a site. The guide must be without faults.
func New(g *guide.Guide, layout *guide.Layout, options Options) (*Site, error) {
	set, err := templates()
	if err != nil {
		return nil, err
	}
	s := &Site{guide: g, layout: layout, options: options, set: set, looks: newLooks(options)}
	s.glossary = newGlossary(g)
	s.blanks = s.blankSheets()
	return s, nil
}

// Paths lists the address of every page, in reading order.
func (s *Site) Paths() []string {
	var paths []string
	for _, sheet := range s.layout.Sheets {
		paths = append(paths, sheet.Path)
	}
	for _, b := range s.blanks {
		paths = append(paths, b.path)
	}
	return paths
}

// Page renders the page at an address, nil when there is none.
func (s *Site) Page(path string) ([]byte, error) {
	if i := slices.IndexFunc(s.blanks, func(b blank) bool { return b.path == path }); i >= 0 {
		return s.blankPage(s.blanks[i])
	}
	sheet := s.layout.Sheet(path)
	if sheet == nil {
		return nil, nil
	}
	p := s.newPage(sheet)
	main, err := p.main()
	if err != nil {
		return nil, fmt.Errorf("failed to render %q: %w", path, err)
	}
	return s.finish(p, main)
}

// Forget lets go of the prose of a page that is not asked for again. Prose takes most
// of the memory of a large site, and no other page shows it.
func (s *Site) Forget(path string) {
	sheet := s.layout.Sheet(path)
	if sheet == nil || sheet.Page == nil {
		return
	}
	for _, block := range sheet.Page.Blocks {
		if prose, ok := block.(*guide.Prose); ok {
			prose.Parts, prose.Links = nil, nil
		}
	}
}
