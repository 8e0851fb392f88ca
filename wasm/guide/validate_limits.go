package guide

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// MaxSee is how many related items one names: of more, nobody reads any.
const MaxSee = 4

// MaxDescription is how many letters of a page's description search engines and
// link previews show whole.
const MaxDescription = 155

// NoteGroups are the groups of the editor's notes.
var NoteGroups = []string{"Estructura", "Contenido", "Terminología"}

func knownGroup(group string) bool {
	for _, known := range NoteGroups {
		if group == known {
			return true
		}
	}
	return false
}

func (v *validator) related(it *Item) {
	for i, id := range it.See {
		v.exists(it, link{at("vea", i, ""), id, ""})
	}
	if n := len(it.See); n > MaxSee {
		v.add(it, at("vea", MaxSee, ""), "«vea» nombra "+counted(n, "elemento")+"; deje "+strconv.Itoa(MaxSee)+" o menos")
	}
}

// modalities lets a group name itself: it concerns those who work in it.
func (v *validator) modalities(it *Item) {
	for i, id := range it.Modalities {
		if id != it.ID || it.Kind != KindModality {
			v.exists(it, link{at("modalidades", i, ""), id, KindModality})
		}
	}
}

func (v *validator) group(n *EditorNote) {
	if !knownGroup(n.Group) && n.Group != "" {
		v.add(n, "grupo", "no existe el grupo "+quote(n.Group)+"; hay: "+strings.Join(NoteGroups, ", "))
	}
}

// pages must be told apart in a list of results, where only these words show.
func (v *validator) pages(d *Document) {
	for _, p := range d.Pages {
		v.alone(p, "titulo", p.Title, "este título")
		v.alone(p, "descripcion", p.Description, "esta descripción")
		if n := utf8.RuneCountInString(p.Description); n > MaxDescription {
			v.add(p, "descripcion", "la descripción tiene "+counted(n, "letra")+"; deje "+strconv.Itoa(MaxDescription)+" o menos")
		}
	}
}

func (v *validator) alone(p *Page, field, text, name string) {
	if text == "" {
		return
	}
	first := v.told[field+text]
	if first == nil {
		v.told[field+text] = p
		return
	}
	v.add(p, field, "la página "+first.Path+" ya tiene "+name+"; escriba otro texto")
}
