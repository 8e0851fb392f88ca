package guide

// Document is one source and everything written about it, or the site's own
// pages. Folder is where its files are, for messages.
type Document struct {
	ID       ID        `json:"id"`
	Title    string    `json:"titulo"`
	Short    string    `json:"corto"`
	Cite     string    `json:"cita"`
	Base     string    `json:"base"` // address under which its pages stand: «/guia/»
	Versions []Version `json:"versiones"`
	Notice   string    `json:"aviso,omitempty"`
	News     []News    `json:"cambios,omitempty"` // of the site as a whole, the newest first

	Folder string        `json:"-"`
	Items  []*Item       `json:"-"`
	Tables []*Table      `json:"-"`
	Notes  []*EditorNote `json:"-"`
	Pages  []*Page       `json:"-"`
	Kinds  []*KindName   `json:"-"`

	Figures []*Figure `json:"-"`

	// What a course has: see Exercise, Scenario, Ecomap and Lesson.
	Families  []*Family   `json:"-"`
	Exercises []*Exercise `json:"-"`
	Scenarios []*Scenario `json:"-"`
	Ecomaps   []*Ecomap   `json:"-"`
}

// News is what changed in the site on a day, in sentences.
type News struct {
	Date  string   `json:"fecha"` // «2026-11-22»
	Notes []string `json:"notas"`
}

// First is the document's first version, the default of Item.Since.
func (d *Document) First() string {
	if len(d.Versions) == 0 {
		return ""
	}
	return d.Versions[0].ID
}

// Latest is the document's newest version.
func (d *Document) Latest() Version {
	if len(d.Versions) == 0 {
		return Version{}
	}
	return d.Versions[len(d.Versions)-1]
}

// Table is rows of short texts; the first column heads each row.
type Table struct {
	ID       ID         `json:"id"`
	Title    string     `json:"titulo"`
	Summary  string     `json:"resumen"`             // says the same in a sentence or two
	Proposal bool       `json:"propuesta,omitempty"` // the site's own reading
	Columns  []string   `json:"columnas"`
	Rows     [][]string `json:"filas"`
}

// Figure is the wording of a drawing. What it draws comes from the items.
type Figure struct {
	Name  string   `json:"nombre"` // one of Drawings
	Title string   `json:"titulo"`
	Text  string   `json:"texto"` // says the same as the drawing
	Words []string `json:"palabras,omitempty"`
}

// EditorNote is a fault of the document and how the site treats it.
type EditorNote struct {
	ID        ID     `json:"id"`
	Group     string `json:"grupo"`
	Where     string `json:"donde"`
	What      string `json:"que_pasa"`
	Treatment string `json:"que_hacemos"`
	Confirm   bool   `json:"por_confirmar,omitempty"`
	Items     []ID   `json:"elementos,omitempty"`
}

// KindName is how a kind is called on screen.
type KindName struct {
	Kind Kind   `json:"tipo"`
	One  string `json:"uno"`
	Many string `json:"varios"`
}

// DataPath is the address of the document's open data, empty for the site's own
// pages.
func (d *Document) DataPath() string {
	if d.Base == "/" {
		return ""
	}
	return "/datos/" + d.Folder + ".json"
}
