package guide

// exercise wants what its way needs, and a place in the course.
func (v *validator) exercise(e *Exercise) {
	v.name(e, "id", e.ID)
	oneOf(v, e, "clase", e.Way, Ways)
	if e.Use != "" {
		oneOf(v, e, "uso", e.Use, Uses)
	}
	if v.guide.Family(e.Family) == nil {
		v.add(e, "familia", "no existe la familia "+quote(string(e.Family))+"; defínala en «familias»")
	}
	if e.Ecomap != "" && v.guide.Ecomap(e.Ecomap) == nil {
		v.add(e, "ecomapa", "no existe el ecomapa "+quote(string(e.Ecomap)))
	}
	if e.Use != "" && e.Way != Classify && e.Way != Pick {
		v.add(e, "clase", "en la medida solo van ejercicios de clasificar o de elegir")
	}
	if e.Use != "" && e.Ecomap != "" {
		v.add(e, "ecomapa", "la medida no muestra ecomapas; use este ejercicio en un paso")
	}
	v.belongs(e)
	if e.Way == Classify {
		v.options(e, "opciones", e.Options)
	} else if len(e.Options) > 0 {
		v.add(e, "opciones", "solo un ejercicio de clasificar tiene opciones para todas sus preguntas")
	}
	for i, q := range e.Questions {
		v.question(e, i, q)
	}
}

// belongs wants an exercise in one lesson, or on one side of the measure.
func (v *validator) belongs(e *Exercise) {
	places := 0
	for _, p := range v.guide.Lessons() {
		for _, ids := range [][]ID{p.Lesson.Practise, p.Lesson.Check} {
			for _, id := range ids {
				if id == e.ID {
					places++
				}
			}
		}
	}
	switch {
	case e.Use != "" && places > 0:
		v.add(e, "uso", "un ejercicio de la medida no va también en un paso")
	case e.Use == "" && places == 0:
		v.add(e, "id", "ningún paso usa el ejercicio "+quote(string(e.ID))+"; nómbrelo en «practica» o «comprueba» de uno")
	case places > 1:
		v.add(e, "id", "el ejercicio "+quote(string(e.ID))+" está en varios lugares de la ruta; deje uno")
	}
}

// options must be several, and told apart.
func (v *validator) options(on any, field string, options []Option) {
	if len(options) < 2 {
		v.add(on, field, "hacen falta al menos dos opciones")
	}
	seen := map[string]bool{}
	for i, o := range options {
		if !o.ID.Valid() || seen["id "+string(o.ID)] {
			v.add(on, at(field, i, "id"), "el id "+quote(string(o.ID))+" está repetido o no tiene la forma debida")
		}
		if seen["text "+o.Text] {
			v.add(on, at(field, i, "texto"), "otra opción dice lo mismo; escriba otro texto")
		}
		seen["id "+string(o.ID)], seen["text "+o.Text] = true, true
	}
}
