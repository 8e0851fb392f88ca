package guide

import "strings"

// Source is the place of an item in its document: where a reader can check it.
type Source struct {
	// Numeral is the numbered section («3.4»), or the heading where the
	// document has no numbers. Always present.
	Numeral string `json:"numeral"`
	// Table is the table or figure as the document names it («Tabla 2»), or empty.
	Table string `json:"tabla,omitempty"`
	// Page is a page or a range of the document's body («9», «9-10»), or empty
	// where the copy has no pages.
	Page string `json:"pagina,omitempty"`
}

// String is the source as a citation: «3.4 · Tabla 2 · p. 9».
func (s Source) String() string {
	parts := []string{s.Numeral}
	if s.Table != "" {
		parts = append(parts, s.Table)
	}
	if s.Page != "" {
		parts = append(parts, "p. "+s.Page)
	}
	return strings.Join(parts, " · ")
}
