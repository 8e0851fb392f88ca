package guide

import "strconv"

// Fault is something wrong in the content, in the author's terms and language:
// what, and what to do. Field names the key within what it is On; a page's Line
// is used instead where the fault is in its body.
type Fault struct {
	On      any // *Item, *Page, *Document, *Table, *EditorNote, *Figure, *KindName or a part of a course
	Field   string
	Line    int
	Message string
}

// Validate reports every fault of the content but for places, which are
// Layout's. A guide without faults holds all that the rest of the code assumes.
func (g *Guide) Validate() []Fault {
	v := validator{guide: g, owner: map[ID]*Item{}, noted: map[ID]bool{}, named: map[Kind]bool{}, told: map[string]*Page{}, taken: map[ID]bool{}, texts: map[string]bool{}}
	for _, d := range g.Documents {
		v.document(d)
	}
	for _, d := range g.Documents {
		for _, it := range d.Items {
			v.item(it)
		}
		v.tables(d)
		v.notes(d)
		v.figures(d)
		v.kinds(d)
		v.pages(d)
		v.course(d)
	}
	return v.faults
}

type validator struct {
	guide  *Guide
	owner  map[ID]*Item // who already took an id or alias
	noted  map[ID]bool  // ids that an editor's note took
	named  map[Kind]bool
	told   map[string]*Page // the first page with a title or description
	taken  map[ID]bool      // ids that a part of a course took
	texts  map[string]bool  // what questions ask
	faults []Fault
}

func (v *validator) add(on any, field, message string) {
	v.faults = append(v.faults, Fault{On: on, Field: field, Message: message})
}

func (v *validator) item(it *Item) {
	v.identity(it, "id", it.ID)
	for i, alias := range it.Aliases {
		v.identity(it, at("alias", i, ""), alias)
	}
	if !it.Kind.Known() {
		v.add(it, "tipo", "no existe el tipo "+quote(string(it.Kind)))
	}
	v.parent(it)
	v.related(it)
	v.modalities(it)
	if it.Detail != nil {
		for _, l := range it.Detail.links() {
			v.exists(it, l)
		}
	}
	if c, ok := it.Detail.(*Criterion); ok && c.Condition != "" && c.Condition != ConditionProgressiveExit {
		v.add(it, "condicion", "no existe la condición "+quote(c.Condition)+"; se acepta "+quote(ConditionProgressiveExit))
	}
	v.versions(it)
	v.replacements(it)
}

func (v *validator) identity(it *Item, field string, id ID) {
	if !id.Valid() {
		v.add(it, field, "el id "+quote(string(id))+" no tiene la forma debida: minúsculas sin tilde, números y guiones, como «h1-plan»")
		return
	}
	if first := v.owner[id]; first != nil {
		v.add(it, field, "el id "+quote(string(id))+" está repetido: ya lo tiene «"+first.Label+"»; escriba otro")
		return
	}
	v.owner[id] = it
}

func (v *validator) exists(it *Item, l link) {
	target := v.guide.Item(l.id)
	switch {
	case l.id == "":
	case target == nil:
		v.add(it, l.field, "no existe ningún elemento "+quote(string(l.id)))
	case target == it:
		v.add(it, l.field, "el elemento "+quote(string(l.id))+" se nombra a sí mismo")
	case l.kind != "" && target.Kind != l.kind:
		v.add(it, l.field, quote(string(l.id))+" es de tipo "+quote(string(target.Kind))+"; aquí va uno de tipo "+quote(string(l.kind)))
	}
}

func (v *validator) parent(it *Item) {
	if it.Parent == "" {
		return
	}
	v.exists(it, link{"padre", it.Parent, ""})
	steps := 0
	for up := v.guide.Item(it.Parent); up != nil && up != it; up = v.guide.Item(up.Parent) {
		if steps++; steps > 32 {
			return
		}
		if v.guide.Item(up.Parent) == it {
			v.add(it, "padre", "el elemento "+quote(string(it.ID))+" está dentro de sí mismo; revise los padres")
			return
		}
	}
}

func (v *validator) versions(it *Item) {
	since, until := it.document.versionIndex(it.Since), it.document.versionIndex(it.Until)
	if it.Since != "" && since < 0 {
		v.add(it, "desde", "el documento no tiene la versión "+quote(it.Since)+"; añádala en «versiones»")
	}
	if it.Until != "" && until < 0 {
		v.add(it, "hasta", "el documento no tiene la versión "+quote(it.Until)+"; añádala en «versiones»")
	}
	if it.Until != "" && until >= 0 && since > until {
		v.add(it, "hasta", "«hasta» "+quote(it.Until)+" es anterior a «desde» "+quote(it.Since))
	}
	if it.Until != "" && it.Retired == "" && len(v.guide.Successors(it.ID)) == 0 {
		v.add(it, "hasta", "el elemento retirado "+quote(string(it.ID))+" no lleva a ninguno vigente; nombre un sucesor con «reemplaza» o escriba «retirado»")
	}
}

func (v *validator) replacements(it *Item) {
	for i, r := range it.Replaces {
		if !r.Relation.Valid() {
			v.add(it, at("reemplaza", i, "relacion"), "no existe la relación "+quote(string(r.Relation))+"; use renombra, divide, une o mueve")
		}
		l := link{at("reemplaza", i, "id"), r.ID, ""}
		v.exists(it, l)
		if old := v.guide.Item(r.ID); old != nil && old != it && old.Current() {
			v.add(it, l.field, quote(string(r.ID))+" sigue vigente; para reemplazarlo, escriba en él «hasta»")
		}
	}
}

// versionIndex is the place of a version in the document's history, -1 when
// there is none.
func (d *Document) versionIndex(id string) int {
	for i, version := range d.Versions {
		if version.ID == id {
			return i
		}
	}
	return -1
}

// at is the path of an entry of a list: «vea[0]», «reemplaza[1].id».
func at(field string, i int, key string) string {
	path := field + "[" + strconv.Itoa(i) + "]"
	if key != "" {
		path += "." + key
	}
	return path
}

func quote(s string) string { return strconv.Quote(s) }
