package guide

// Page is prose that authors write in Markdown, with directives that place items.
type Page struct {
	Path        string // permanent address, «/guia/limites/»
	Title       string
	Description string
	Notice      string  // what has to be read before anything else, empty for most
	Menu        string  // short title for navigation; Title where empty
	Order       int     // among its siblings
	Source      string  // what of the document it treats, free text
	Template    string  // empty for the common page
	Doors       []Door  // the home page's ways in
	Lesson      *Lesson // nil but for a step of the route
	Scenario    ID      // the case that the page lets practise, empty for most
	File        string  // the author's file, for messages
	Blocks      []Block
}

// Name is the page's short title.
func (p *Page) Name() string {
	if p.Menu != "" {
		return p.Menu
	}
	return p.Title
}

// Door is one way into the site, on the home page.
type Door struct {
	Title string `json:"titulo"`
	Text  string `json:"texto"`
	Path  string `json:"direccion"`
	State string `json:"estado"` // what is there today
}

// Block is a piece of a page: *Prose, *Listing, *Drawing, *TableBlock or
// *NotesBlock.
type Block interface{ block() }

// Listing places the items that match all its given fields. With LinksOnly it
// only links to them.
type Listing struct {
	Document  ID // empty: the page's own
	IDs       []ID
	Kind      Kind
	Parent    ID
	LinksOnly bool
	Level     int // heading level of each item
	Line      int // in the author's file
}

// Drawing places a figure drawn at build time.
type Drawing struct {
	Name string
	Line int
}

// TableBlock places a table.
type TableBlock struct {
	ID   ID
	Line int
}

// NotesBlock places the editor's notes of the page's document.
type NotesBlock struct{ Level int }

func (*Prose) block()      {}
func (*Listing) block()    {}
func (*Drawing) block()    {}
func (*TableBlock) block() {}
func (*NotesBlock) block() {}

// matches reports whether a listing selects the item.
func (l *Listing) matches(it *Item) bool {
	if l.Kind != "" && it.Kind != l.Kind || l.Parent != "" && it.Parent != l.Parent {
		return false
	}
	if len(l.IDs) == 0 {
		return true
	}
	for _, id := range l.IDs {
		if it.ID == id {
			return true
		}
	}
	return false
}

// Drawings are the figures that can be drawn from a guide.
var Drawings = []string{"hilo", "micro-macro", "reuniones", "focos", "integracion-inclusion", "niveles-focos"}

// KnownDrawing reports whether a figure of that name exists.
func KnownDrawing(name string) bool {
	for _, known := range Drawings {
		if name == known {
			return true
		}
	}
	return false
}
