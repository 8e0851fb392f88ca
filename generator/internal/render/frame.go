package render

import (
	"html/template"
	"slices"
	"strings"

	"acompana/wasm/guide"
)

// frame is what the layout prints around a page's main part. It holds values
// only: templates take most of a build's time, and far longer to call a method
// than to read a field.
type frame struct {
	FullTitle, Title, Description, SiteName string

	Store   string // empty for a site that a server gives
	Policy  string
	Styles  template.CSS
	Scripts []string
	Offline string // the script that keeps the site, empty where nothing does
	Courier string // and the worker it starts

	Absolute, Card              string // empty when the site's place is not known
	Home, Icon, Touch, Manifest string
	Place                       string // the page's address, as paper says it
	MainNav, FootNav            []navItem
	Crumbs                      []crumb
	Section                     *navItem
	SectionList                 template.HTML
	Prev, Next                  *navItem
	Notices                     []string
	Main                        template.HTML
}

// frame gathers what stands around the page.
func (p *page) frame(look *look) *frame {
	assets := p.site.options.Assets
	f := &frame{
		Title: p.Title, FullTitle: p.Title + " · " + p.site.Name(), Description: p.Description, SiteName: p.site.Name(),
		Policy: look.policy, Styles: template.CSS(look.styles), Scripts: p.scripts(), Offline: p.Link(assets.Offline), Courier: p.Link(assets.Courier),
		Absolute: p.URL(p.Path), Card: p.URL(assets.Card), Place: p.URL(p.Path),
		Home: p.homeURL(), Icon: p.Link(assets.Icon), Touch: p.Link(assets.Touch), Manifest: p.Link("/manifest.webmanifest"),
		MainNav: p.mainNav(), FootNav: p.footNav(), Crumbs: p.crumbs(), Section: p.section(), Prev: p.prev(), Next: p.next(),
		Notices: p.notices(), Main: p.Main,
	}
	if loose := p.site.options.Loose; loose != nil {
		f.Store = loose.Store
	}
	if p.isHome() {
		f.FullTitle = p.site.Name() + " · " + p.Title
	}
	if f.Place == "" {
		f.Place = p.Path
	}
	if f.Section != nil {
		f.SectionList = f.Section.list()
	}
	return f
}

// scripts are the addresses of those that the page runs, in order. The boot script
// comes first: on a slow line, what is entered is safe the sooner.
func (p *page) scripts() []string {
	var scripts []string
	assets := p.site.options.Assets
	if p.needsBoot() {
		scripts = append(scripts, p.Link(assets.Boot))
	}
	if p.needsModule() {
		scripts = append(scripts, p.Link(assets.Runtime))
		scripts = append(scripts, p.looseScripts()...)
	}
	if assets.Install != "" && strings.Contains(string(p.Main), " data-stored=") {
		scripts = append(scripts, p.Link(assets.Install))
	}
	if assets.Reload != "" {
		scripts = append(scripts, assets.Reload)
	}
	return scripts
}

// looseScripts are those that stand in for a server.
func (p *page) looseScripts() []string {
	loose := p.site.options.Loose
	if loose == nil {
		return nil
	}
	addresses := loose.Scripts
	if strings.Contains(string(p.Main), " data-index=") {
		addresses = slices.Concat(addresses, loose.Search)
	}
	var links []string
	for _, address := range addresses {
		links = append(links, p.Link(address))
	}
	return links
}

// needsModule reports whether a tool of the page runs in a module.
func (p *page) needsModule() bool { return strings.Contains(string(p.Main), "data-module") }

// needsBoot reports whether anything on the page is kept or started by script.
func (p *page) needsBoot() bool {
	main := string(p.Main)
	return p.needsModule() || strings.Contains(main, "data-keep") || strings.Contains(main, "data-course-here")
}

// home is the site's first page, nil where no author wrote one.
func (p *page) home() *guide.Sheet { return p.site.layout.Sheet("/") }

// homeURL leads to the first page, or to the first there is.
func (p *page) homeURL() string {
	if home := p.home(); home != nil {
		return p.Link(home.Path)
	}
	return p.Link(p.site.layout.Sheets[0].Path)
}

// notices are what the page's document and the site say of themselves, once each.
func (p *page) notices() []string {
	var notices []string
	if p.Document.Notice != "" {
		notices = append(notices, p.Document.Notice)
	}
	for _, d := range p.site.guide.Documents {
		if d.Base == "/" && !strings.Contains(p.Document.Notice, firstSentence(d.Notice)) {
			notices = append(notices, d.Notice)
		}
	}
	return notices
}

// isHome reports whether this is the site's first page.
func (p *page) isHome() bool { return p.Path == "/" }
