package guide

// Item is one thing that a document names: the unit that is cited, linked,
// searched and published. Text says what the document says; Note, Practice and
// most of Detail are the site's own and are shown as such.
type Item struct {
	ID         ID            `json:"id"`
	Kind       Kind          `json:"tipo"`
	Parent     ID            `json:"padre,omitempty"`
	Label      string        `json:"etiqueta"`
	Text       string        `json:"texto"`
	Source     Source        `json:"fuente"`
	Note       string        `json:"nota,omitempty"`
	Practice   string        `json:"practica,omitempty"`
	See        []ID          `json:"vea,omitempty"`
	Modalities []ID          `json:"modalidades,omitempty"` // empty: concerns all
	Since      string        `json:"desde,omitempty"`       // empty: the document's first version
	Until      string        `json:"hasta,omitempty"`       // last version that holds it; empty: still current
	Retired    string        `json:"retirado,omitempty"`    // why it has no successor
	Aliases    []ID          `json:"alias,omitempty"`
	Replaces   []Replacement `json:"reemplaza,omitempty"`

	// Detail holds the fields of the item's kind, nil where the kind has none.
	Detail Detail `json:"-"`

	document *Document
	children []*Item
	seenBy   []*Item
	heirs    []*Item // those that replace it
}

// Document is the document the item belongs to.
func (it *Item) Document() *Document { return it.document }

// Children are the items whose Parent is this one, in the author's order.
func (it *Item) Children() []*Item { return it.children }

// SeenBy are the items that name this one in See: links shown both ways.
func (it *Item) SeenBy() []*Item { return it.seenBy }

// Current reports whether the latest version of the document holds the item.
func (it *Item) Current() bool { return it.Until == "" }

// Concerns reports whether the item matters to a group of modalities.
func (it *Item) Concerns(modality ID) bool {
	if len(it.Modalities) == 0 {
		return true
	}
	for _, id := range it.Modalities {
		if id == modality {
			return true
		}
	}
	return false
}

// Detail is implemented by the fields of the kinds that have their own:
// Competency, Milestone, Moment, Criterion, Technique, ModalityGroup,
// ManagementScope, Action, Acronym, Term, Actor, Reference, Focus and
// FocusAction.
//
// links lists the ids it names, for Validate.
type Detail interface{ links() []link }

// link is an id that a field names and the kind it must have, empty for any.
type link struct {
	field string
	id    ID
	kind  Kind
}
