package guide

// Version is one edition of a document.
type Version struct {
	ID   string `json:"id"`
	Date string `json:"fecha,omitempty"` // ISO date, empty when the copy has none
	Name string `json:"nombre,omitempty"`
}

// Relation says what happened to an item between two versions.
type Relation string

// The relations by which an item replaces another.
const (
	Renames Relation = "renombra" // same meaning under a new id
	Splits  Relation = "divide"   // one of several parts of the old item
	Joins   Relation = "une"      // takes in the old item together with others
	Moves   Relation = "mueve"    // same meaning in another place of the tree
)

// Valid reports whether the relation is one of those above.
func (r Relation) Valid() bool {
	return r == Renames || r == Splits || r == Joins || r == Moves
}

// Replacement names a retired item and how its successor relates to it.
type Replacement struct {
	ID       ID       `json:"id"`
	Relation Relation `json:"relacion"`
}
