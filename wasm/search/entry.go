package search

import "strings"

// Entry is one thing that can be found. Only Title, ID, Place, Kind and Text
// are searched.
type Entry struct {
	ID         string
	Address    string   // path on the site, with fragment: "/guia/hitos/h1-plan/#h1-plan-tres-niveles"
	Title      string   // plain text
	Place      string   // citation: "3.4 · Tabla 2 · p. 9"
	Kind       string   // name for display: "Criterio"
	Text       string   // plain text, from which passages are taken
	Modalities []string // groups of modalities it concerns; empty: all
}

// clean returns the entry as the index keeps it: each field one line of valid
// text, white space collapsed, no empty fragment in the address.
func (e Entry) clean() Entry {
	modalities := strings.Fields(line(strings.Join(e.Modalities, " ")))
	if len(modalities) == 0 {
		modalities = nil
	}
	return Entry{
		ID:         line(e.ID),
		Address:    strings.TrimRight(line(e.Address), "#"),
		Title:      line(e.Title),
		Place:      line(e.Place),
		Kind:       line(e.Kind),
		Text:       line(e.Text),
		Modalities: modalities,
	}
}

func line(s string) string {
	return strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
}

// concerns reports whether the entry matters to a group of modalities; no
// group stands for all.
func (e *Entry) concerns(modality string) bool {
	if modality == "" || len(e.Modalities) == 0 {
		return true
	}
	for _, m := range e.Modalities {
		if m == modality {
			return true
		}
	}
	return false
}

// field is a part of an entry that is searched.
type field int

// The searched fields, in the order in which an entry's words are numbered.
const (
	fieldTitle field = iota
	fieldID
	fieldPlace
	fieldKind
	fieldText
	fieldCount
)

// fieldWorth says how much a word counts by where it stands.
var fieldWorth = [fieldCount]float32{fieldTitle: 3, fieldID: 2, fieldPlace: 1.2, fieldKind: 1, fieldText: 1}

func (e *Entry) field(f field) string {
	switch f {
	case fieldTitle:
		return e.Title
	case fieldID:
		return e.ID
	case fieldPlace:
		return e.Place
	case fieldKind:
		return e.Kind
	default:
		return e.Text
	}
}
