package guide

import (
	"strconv"
	"unicode/utf8"
)

// MaxDraft is how many letters a text to correct, and its good version, may have:
// as many as a note.
const MaxDraft = 280

// question wants what the way of the exercise needs, and nothing else.
func (v *validator) question(e *Exercise, i int, q *Question) {
	field := func(key string) string { return at("preguntas", i, key) }
	v.name(e, field("id"), q.ID)
	v.names(e, field("fuente"), q.Source, "")
	v.unlike(e, field("texto"), string(e.Way)+q.Text+q.Draft)
	v.foreign(e, q, field)
	switch e.Way {
	case Classify:
		v.classified(e, q, field)
	case Arrange:
		v.arranged(e, q, field)
	case Pick:
		v.picked(e, q, field)
	case Correct:
		v.corrected(e, q, field)
	}
}

// unlike wants every question to differ from all others.
func (v *validator) unlike(e *Exercise, field, text string) {
	if v.texts[text] {
		v.add(e, field, "otra pregunta dice lo mismo; escriba otro texto")
	}
	v.texts[text] = true
}

// foreign reports keys that belong to another way.
func (v *validator) foreign(e *Exercise, q *Question, field func(string) string) {
	for _, key := range []struct {
		name string
		has  bool
		way  Way
	}{
		{"respuesta", q.Answer != "", Classify}, {"tambien", len(q.Also) > 0, Classify}, {"opciones", len(q.Options) > 0, Pick},
		{"orden", len(q.Pieces) > 0, Arrange}, {"borrador", q.Draft != "", Correct}, {"revise", len(q.Checks) > 0, Correct},
		{"modelo", q.Model != "", Correct}, {"detector", q.Detect, Correct},
	} {
		if key.has && key.way != e.Way {
			v.add(e, field(key.name), "«"+key.name+"» es de los ejercicios de "+string(key.way)+", y este es de "+string(e.Way))
		}
	}
}

func (v *validator) classified(e *Exercise, q *Question, field func(string) string) {
	v.option(e, field("respuesta"), q.Answer)
	for i, id := range q.Also {
		v.option(e, at(field("tambien"), i, ""), id)
		if id == q.Answer {
			v.add(e, at(field("tambien"), i, ""), quote(string(id))+" ya es la respuesta")
		}
	}
}

func (v *validator) option(e *Exercise, field string, id ID) {
	for _, o := range e.Options {
		if o.ID == id {
			return
		}
	}
	v.add(e, field, "el ejercicio no tiene la opción "+quote(string(id)))
}

func (v *validator) arranged(e *Exercise, q *Question, field func(string) string) {
	if n := len(q.Pieces); n < 3 || n > 9 {
		v.add(e, field("orden"), "hacen falta entre 3 y 9 partes por ordenar")
	}
	seen := map[string]bool{}
	for i, piece := range q.Pieces {
		if seen[piece] {
			v.add(e, at(field("orden"), i, ""), "otra parte dice lo mismo")
		}
		seen[piece] = true
	}
}

// picked wants something right and something wrong, and a reason with whatever
// somebody may choose wrongly.
func (v *validator) picked(e *Exercise, q *Question, field func(string) string) {
	v.options(e, field("opciones"), q.Options)
	right := len(q.Right())
	if right == 0 {
		v.add(e, field("opciones"), "falta una opción con «correcta: true»")
	}
	if right > 0 && right == len(q.Options) {
		v.add(e, field("opciones"), "todas las opciones son correctas; escriba al menos una que no lo sea")
	}
	for i, o := range q.Options {
		if !o.Right && o.Why == "" {
			v.add(e, at(field("opciones"), i, ""), "falta «porque»: qué conviene saber a quien elija esta opción")
		}
	}
}

func (v *validator) corrected(e *Exercise, q *Question, field func(string) string) {
	for key, text := range map[string]string{"borrador": q.Draft, "modelo": q.Model} {
		if n := utf8.RuneCountInString(text); n == 0 || n > MaxDraft {
			v.add(e, field(key), "hace falta un texto de hasta "+strconv.Itoa(MaxDraft)+" letras, y tiene "+strconv.Itoa(n))
		}
	}
	if len(q.Checks) == 0 {
		v.add(e, field("revise"), "falta qué preguntarse sobre el texto propio")
	}
}
