package guide

import (
	"strconv"
	"strings"
)

// course reports what is wrong in the parts that people practise with.
func (v *validator) course(d *Document) {
	for _, f := range d.Families {
		v.name(f, "id", f.ID)
		if !v.asked(f.ID) {
			v.add(f, "id", "ningún ejercicio es de la familia "+quote(string(f.ID))+"; úsela o quítela")
		}
	}
	for _, e := range d.Ecomaps {
		v.ecomap(e)
	}
	for _, e := range d.Exercises {
		v.exercise(e)
	}
	for _, s := range d.Scenarios {
		v.scenario(s)
	}
	for _, p := range d.Pages {
		v.lesson(p)
	}
	v.measure(d)
}

// name gives an id to one thing of the course only.
func (v *validator) name(on any, field string, id ID) {
	switch {
	case !id.Valid():
		v.add(on, field, "el id "+quote(string(id))+" no tiene la forma debida: minúsculas sin tilde, números y guiones, como «p-limites-1»")
	case v.taken[id] || v.guide.Item(id) != nil:
		v.add(on, field, "el id "+quote(string(id))+" está repetido; escriba otro")
	}
	v.taken[id] = true
}

// names reports an id that leads to no item of the guide, or to one of another kind.
func (v *validator) names(on any, field string, id ID, kind Kind) {
	switch it := v.guide.Item(id); {
	case it == nil:
		v.add(on, field, "no existe ningún elemento "+quote(string(id)))
	case kind != "" && it.Kind != kind:
		v.add(on, field, quote(string(id))+" es de tipo "+quote(string(it.Kind))+"; aquí va uno de tipo "+quote(string(kind)))
	}
}

// oneOf reports a word that is none of those known.
func oneOf[T ~string](v *validator, on any, field string, word T, known []T) {
	var all []string
	for _, k := range known {
		if k == word {
			return
		}
		all = append(all, string(k))
	}
	v.add(on, field, "aquí no va "+quote(string(word))+"; hay: "+strings.Join(all, ", "))
}

func (v *validator) asked(family ID) bool {
	for _, d := range v.guide.Documents {
		for _, e := range d.Exercises {
			if e.Family == family {
				return true
			}
		}
	}
	return false
}

func (v *validator) lesson(p *Page) {
	if p.Scenario != "" && v.guide.Scenario(p.Scenario) == nil {
		v.add(p, "caso", "no existe el caso "+quote(string(p.Scenario)))
	}
	if p.Lesson == nil {
		return
	}
	v.name(p, "paso.id", p.Lesson.ID)
	if p.Lesson.Minutes < 1 {
		v.add(p, "paso.minutos", "diga cuántos minutos toma el paso")
	}
	for i, id := range p.Lesson.Practise {
		v.practised(p, at("paso.practica", i, ""), id)
	}
	for i, id := range p.Lesson.Check {
		v.practised(p, at("paso.comprueba", i, ""), id)
	}
}

func (v *validator) practised(p *Page, field string, id ID) {
	if v.guide.Exercise(id) == nil {
		v.add(p, field, "no existe el ejercicio "+quote(string(id)))
	}
}

// measure wants both sides to ask as much of each family: only then does what
// changed mean anything.
func (v *validator) measure(d *Document) {
	asked := map[Use]map[ID]int{Before: {}, After: {}}
	for _, e := range d.Exercises {
		if of := asked[e.Use]; of != nil {
			of[e.Family] += len(e.Questions)
		}
	}
	for _, f := range d.Families {
		if before, after := asked[Before][f.ID], asked[After][f.ID]; before != after {
			v.add(f, "id", "de la familia "+quote(string(f.ID))+" la medida tiene "+counted(before, "pregunta")+" antes y "+strconv.Itoa(after)+" después; iguálelas")
		}
	}
}
