package guide

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// soundCourse is a course without faults, for tests to spoil.
func soundCourse() *Document {
	d := testDocument(&Item{ID: "limit", Kind: "limite"}, &Item{ID: "group", Kind: KindModality}, &Item{ID: "criterion", Kind: KindCriterion})
	d.Families = []*Family{{ID: "fam-a"}}
	two := []Option{{ID: "si", Text: "Sí"}, {ID: "no", Text: "No"}}
	d.Exercises = []*Exercise{
		{ID: "ej-classify", Way: Classify, Family: "fam-a", Options: two, Questions: []*Question{{ID: "p-1", Text: "Uno", Answer: "si", Source: "limit"}}},
		{ID: "ej-pick", Way: Pick, Family: "fam-a", Questions: []*Question{{ID: "p-2", Text: "Dos", Source: "limit",
			Options: []Option{{ID: "a", Text: "A", Right: true}, {ID: "b", Text: "B", Why: "Porque no."}}}}},
		{ID: "ej-arrange", Way: Arrange, Family: "fam-a", Ecomap: "eco-a", Questions: []*Question{{ID: "p-3", Text: "Tres", Source: "limit", Pieces: []string{"x", "y", "z"}}}},
		{ID: "ej-correct", Way: Correct, Family: "fam-a", Questions: []*Question{{ID: "p-4", Text: "Cuatro", Source: "limit", Draft: "Mal", Model: "Bien", Checks: []string{"¿Quién?"}}}},
		{ID: "ej-before", Way: Classify, Use: Before, Family: "fam-a", Options: two, Questions: []*Question{{ID: "p-5", Text: "Cinco", Answer: "si", Source: "limit"}}},
		{ID: "ej-after", Way: Classify, Use: After, Family: "fam-a", Options: two, Questions: []*Question{{ID: "p-6", Text: "Seis", Answer: "no", Source: "limit"}}},
	}
	d.Ecomaps = []*Ecomap{{ID: "eco-a", Nodes: []EcomapNode{{ID: "school", Layer: "sistema"}, {ID: "aunt", Layer: "red"}},
		Ties: []EcomapTie{{With: "school", Strength: "fuerte", Support: "recibe"}, {With: "school", From: "aunt", Strength: "debil", Support: "da"}}}}
	d.Scenarios = []*Scenario{soundScenario()}
	d.Pages = []*Page{
		{Path: "/doc/uno/", Title: "Uno", Lesson: &Lesson{ID: "paso-a", Minutes: 8, Practise: []ID{"ej-classify", "ej-pick"}, Check: []ID{"ej-arrange", "ej-correct"}}},
		{Path: "/doc/caso/", Title: "Caso", Scenario: "caso-a"},
	}
	return d
}

// soundScenario goes from e1 to e4 and an ending; every scene offers the ending too.
func soundScenario() *Scenario {
	s := &Scenario{ID: "caso-a", Modality: "group"}
	for i, id := range []ID{"e1", "e2", "e3", "e4"} {
		next := append([]ID{"e2", "e3", "e4"}, "end")[i]
		s.Scenes = append(s.Scenes, &Scene{ID: id, Choices: []Choice{{ID: "d-on-" + id, To: next}, {ID: "d-out-" + id, To: "end"}}})
	}
	s.Scenes[0].Choices[1].Breaks = "limit"
	s.Scenes = append(s.Scenes, &Scene{ID: "end", Ending: true, Criteria: []ID{"criterion"}})
	return s
}

func courseFaults(d *Document) []string {
	var lines []string
	for _, f := range New(d).Validate() {
		lines = append(lines, f.Field+": "+f.Message)
	}
	return lines
}

func TestSoundCourse(t *testing.T) {
	if got := courseFaults(soundCourse()); len(got) > 0 {
		t.Errorf("faults: %s", strings.Join(got, "\n"))
	}
}

func TestValidateExercises(t *testing.T) {
	for name, tc := range map[string]struct {
		spoil func(d *Document)
		want  string
	}{
		"id twice":       {func(d *Document) { d.Exercises[1].ID = "ej-classify" }, "id: el id \"ej-classify\" está repetido; escriba otro\npaso.practica[1]: no existe el ejercicio \"ej-pick\""},
		"id of an item":  {func(d *Document) { d.Exercises[0].Questions[0].ID = "limit" }, `preguntas[0].id: el id "limit" está repetido; escriba otro`},
		"id not in form": {func(d *Document) { d.Exercises[0].Questions[0].ID = "P 1" }, `preguntas[0].id: el id "P 1" no tiene la forma debida: minúsculas sin tilde, números y guiones, como «p-limites-1»`},
		"way unknown": {func(d *Document) {
			d.Exercises[0].Way, d.Exercises[0].Options, d.Exercises[0].Questions[0].Answer = "adivinar", nil, ""
		}, `clase: aquí no va "adivinar"; hay: clasificar, ordenar, elegir, corregir`},
		"use unknown":           {func(d *Document) { d.Exercises[0].Use, d.Pages[0].Lesson.Practise = "durante", []ID{"ej-pick"} }, `uso: aquí no va "durante"; hay: antes, despues`},
		"family unknown":        {func(d *Document) { d.Exercises[0].Family = "fam-x" }, `familia: no existe la familia "fam-x"; defínala en «familias»`},
		"family of no exercise": {func(d *Document) { d.Families = append(d.Families, &Family{ID: "fam-b"}) }, `id: ningún ejercicio es de la familia "fam-b"; úsela o quítela`},
		"ecomap unknown":        {func(d *Document) { d.Exercises[1].Ecomap = "eco-x" }, `ecomapa: no existe el ecomapa "eco-x"`},
		"of no lesson":          {func(d *Document) { d.Pages[0].Lesson.Practise = []ID{"ej-pick"} }, `id: ningún paso usa el ejercicio "ej-classify"; nómbrelo en «practica» o «comprueba» de uno`},
		"of a lesson twice":     {func(d *Document) { d.Pages[0].Lesson.Check = append(d.Pages[0].Lesson.Check, "ej-pick") }, `id: el ejercicio "ej-pick" está en varios lugares de la ruta; deje uno`},
		"measured and practised": {func(d *Document) { d.Pages[0].Lesson.Check = append(d.Pages[0].Lesson.Check, "ej-after") },
			`uso: un ejercicio de la medida no va también en un paso`},
		"measured in writing": {func(d *Document) {
			d.Exercises[5].Way, d.Exercises[5].Options, d.Exercises[5].Questions[0] = Arrange, nil, &Question{ID: "p-6", Text: "Seis", Source: "limit", Pieces: []string{"x", "y", "z"}}
		}, `clase: en la medida solo van ejercicios de clasificar o de elegir`},
		"measured with an ecomap": {func(d *Document) { d.Exercises[5].Ecomap = "eco-a" }, `ecomapa: la medida no muestra ecomapas; use este ejercicio en un paso`},
		"measure that is not even": {func(d *Document) {
			d.Exercises[5].Questions = append(d.Exercises[5].Questions, &Question{ID: "p-7", Text: "Siete", Answer: "si", Source: "limit"})
		}, `id: de la familia "fam-a" la medida tiene 1 pregunta antes y 2 después; iguálelas`},
		"source unknown":      {func(d *Document) { d.Exercises[0].Questions[0].Source = "x" }, `preguntas[0].fuente: no existe ningún elemento "x"`},
		"same question":       {func(d *Document) { d.Exercises[5].Questions[0].Text = "Uno" }, `preguntas[0].texto: otra pregunta dice lo mismo; escriba otro texto`},
		"answer is no option": {func(d *Document) { d.Exercises[0].Questions[0].Answer = "quiza" }, `preguntas[0].respuesta: el ejercicio no tiene la opción "quiza"`},
		"also is the answer":  {func(d *Document) { d.Exercises[0].Questions[0].Also = []ID{"si"} }, `preguntas[0].tambien[0]: "si" ya es la respuesta`},
		"one option":          {func(d *Document) { d.Exercises[4].Options = d.Exercises[4].Options[:1] }, `opciones: hacen falta al menos dos opciones`},
		"options alike": {func(d *Document) { d.Exercises[1].Questions[0].Options[1].Text = "A" },
			`preguntas[0].opciones[1].texto: otra opción dice lo mismo; escriba otro texto`},
		"nothing right": {func(d *Document) {
			d.Exercises[1].Questions[0].Options[0] = Option{ID: "a", Text: "A", Why: "Porque no."}
		}, `preguntas[0].opciones: falta una opción con «correcta: true»`},
		"all right":      {func(d *Document) { d.Exercises[1].Questions[0].Options[1].Right = true }, `preguntas[0].opciones: todas las opciones son correctas; escriba al menos una que no lo sea`},
		"wrong untold":   {func(d *Document) { d.Exercises[1].Questions[0].Options[1].Why = "" }, `preguntas[0].opciones[1]: falta «porque»: qué conviene saber a quien elija esta opción`},
		"two pieces":     {func(d *Document) { d.Exercises[2].Questions[0].Pieces = []string{"x", "y"} }, `preguntas[0].orden: hacen falta entre 3 y 9 partes por ordenar`},
		"pieces alike":   {func(d *Document) { d.Exercises[2].Questions[0].Pieces = []string{"x", "y", "x"} }, `preguntas[0].orden[2]: otra parte dice lo mismo`},
		"nothing to ask": {func(d *Document) { d.Exercises[3].Questions[0].Checks = nil }, `preguntas[0].revise: falta qué preguntarse sobre el texto propio`},
		"long draft": {func(d *Document) { d.Exercises[3].Questions[0].Draft = strings.Repeat("ñ", 281) },
			`preguntas[0].borrador: hace falta un texto de hasta 280 letras, y tiene 281`},
		"key of another way": {func(d *Document) { d.Exercises[2].Questions[0].Answer = "si" },
			`preguntas[0].respuesta: «respuesta» es de los ejercicios de clasificar, y este es de ordenar`},
		"options of all, to pick": {func(d *Document) { d.Exercises[1].Options = d.Exercises[0].Options },
			`opciones: solo un ejercicio de clasificar tiene opciones para todas sus preguntas`},
		"lesson of no time":       {func(d *Document) { d.Pages[0].Lesson.Minutes = 0 }, `paso.minutos: diga cuántos minutos toma el paso`},
		"lesson with what is not": {func(d *Document) { d.Pages[0].Lesson.Check = append(d.Pages[0].Lesson.Check, "ej-x") }, `paso.comprueba[2]: no existe el ejercicio "ej-x"`},
		"page of no scenario": {func(d *Document) { d.Pages[1].Scenario = "caso-x" },
			"id: el caso \"caso-a\" está en 0 páginas; nómbrelo en «caso» de una, y solo de una\ncaso: no existe el caso \"caso-x\""},
		"two pages of a scenario": {func(d *Document) {
			d.Pages = append(d.Pages, &Page{Path: "/doc/otra/", Title: "Otra", Description: "Otra.", Scenario: "caso-a"})
		}, `id: el caso "caso-a" está en 2 páginas; nómbrelo en «caso» de una, y solo de una`},
	} {
		t.Run(name, func(t *testing.T) {
			d := soundCourse()
			tc.spoil(d)
			if diff := cmp.Diff(strings.Split(tc.want, "\n"), courseFaults(d)); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func TestValidateEcomaps(t *testing.T) {
	for name, tc := range map[string]struct {
		spoil func(e *Ecomap)
		want  string
	}{
		"node twice":       {func(e *Ecomap) { e.Nodes[1].ID = "school"; e.Ties = e.Ties[:1] }, `nodos[1].id: el id "school" está repetido o no tiene la forma debida`},
		"layer unknown":    {func(e *Ecomap) { e.Nodes[0].Layer = "nube" }, `nodos[0].capa: aquí no va "nube"; hay: red, sistema`},
		"node without tie": {func(e *Ecomap) { e.Ties = e.Ties[:1] }, `nodos[1].id: ningún vínculo llega a "aunt"`},
		"tie to nobody":    {func(e *Ecomap) { e.Ties[1].With = "x" }, `vinculos[1].con: no existe el nodo "x"`},
		"tie to itself": {func(e *Ecomap) { e.Ties[1].With = "aunt" },
			`vinculos[1].de: no existe el nodo "aunt", o es el mismo con el que se une`},
		"tied twice":       {func(e *Ecomap) { e.Ties = append(e.Ties, e.Ties[0]) }, `vinculos[2].con: otro vínculo ya une a los mismos; junte los dos en uno`},
		"strength unknown": {func(e *Ecomap) { e.Ties[0].Strength = "mucha" }, `vinculos[0].fuerza: aquí no va "mucha"; hay: fuerte, normal, debil`},
		"support unknown":  {func(e *Ecomap) { e.Ties[0].Support = "quita" }, `vinculos[0].apoyo: aquí no va "quita"; hay: da, recibe, ambos, ninguno`},
	} {
		t.Run(name, func(t *testing.T) {
			d := soundCourse()
			tc.spoil(d.Ecomaps[0])
			if diff := cmp.Diff(strings.Split(tc.want, "\n"), courseFaults(d)); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func TestValidateScenarios(t *testing.T) {
	for name, tc := range map[string]struct {
		spoil func(s *Scenario)
		want  []string
	}{
		"decision to nowhere": {func(s *Scenario) { s.Scenes[0].Choices[1].To = "x" }, []string{`escenas[0].decisiones[1].lleva: no existe la escena "x"`}},
		"scene that nobody reaches": {func(s *Scenario) {
			s.Scenes = append(s.Scenes, &Scene{ID: "alone", Ending: true, Criteria: []ID{"criterion"}})
		}, []string{`escenas[5].id: ninguna decisión lleva a la escena "alone"`}},
		"dead branch": {func(s *Scenario) { s.Scenes[3].Choices = nil },
			[]string{`escenas[3].id: la escena "e4" no tiene salida: escriba al menos dos «decisiones», o «final: true»`,
				`escenas: el camino más largo tiene 3 decisiones; hacen falta al menos 4`}},
		"round in circles": {func(s *Scenario) { s.Scenes[3].Choices[0].To = "e2" },
			[]string{`escenas: desde la escena "e2" se puede volver a ella; un caso no da vueltas`}},
		"to itself": {func(s *Scenario) { s.Scenes[3].Choices[0].To = "e4" },
			[]string{`escenas: desde la escena "e4" se puede volver a ella; un caso no da vueltas`}},
		"short":                   {func(s *Scenario) { s.Scenes[2].Choices[0].To = "end" }, []string{`escenas[3].id: ninguna decisión lleva a la escena "e4"`, `escenas: el camino más largo tiene 3 decisiones; hacen falta al menos 4`}},
		"ending with decisions":   {func(s *Scenario) { s.Scenes[4].Choices = []Choice{{ID: "d-x", To: "end"}} }, []string{`escenas[4].decisiones: un final no tiene decisiones; quítelas o quite «final»`, `escenas: desde la escena "end" se puede volver a ella; un caso no da vueltas`}},
		"ending without criteria": {func(s *Scenario) { s.Scenes[4].Criteria = nil }, []string{`escenas[4].id: al final "end" le faltan sus «criterios»`}},
		"criterion of another kind": {func(s *Scenario) { s.Scenes[4].Criteria = []ID{"limit"} },
			[]string{`escenas[4].criterios[0]: "limit" es de tipo "limite"; aquí va uno de tipo "criterio"`}},
		"nothing tempts": {func(s *Scenario) { s.Scenes[0].Choices[1].Breaks = "" },
			[]string{`escenas: ninguna decisión tienta a salirse del rol; ponga «excede» en una, con el límite que cruza`}},
		"limit unknown":    {func(s *Scenario) { s.Scenes[0].Choices[1].Breaks = "x" }, []string{`escenas[0].decisiones[1].excede: no existe ningún elemento "x"`}},
		"modality unknown": {func(s *Scenario) { s.Modality = "x" }, []string{`modalidad: no existe ningún elemento "x"`}},
		"decision twice":   {func(s *Scenario) { s.Scenes[1].Choices[0].ID = "d-on-e1" }, []string{`escenas[1].decisiones[0].id: el id "d-on-e1" está repetido; escriba otro`}},
	} {
		t.Run(name, func(t *testing.T) {
			d := soundCourse()
			tc.spoil(d.Scenarios[0])
			if diff := cmp.Diff(tc.want, courseFaults(d)); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

// Ways multiply from scene to scene: each scene is looked at once.
func TestValidateLongScenario(t *testing.T) {
	d := soundCourse()
	s := d.Scenarios[0]
	s.Scenes = nil
	for i := range 60 {
		id, next := ID("s"+strconv.Itoa(i)), ID("s"+strconv.Itoa(i+1))
		s.Scenes = append(s.Scenes, &Scene{ID: id, Choices: []Choice{{ID: "one-" + id, To: next, Breaks: "limit"}, {ID: "two-" + id, To: next}}})
	}
	s.Scenes = append(s.Scenes, &Scene{ID: "s60", Ending: true, Criteria: []ID{"criterion"}})
	if got := courseFaults(d); len(got) > 0 {
		t.Errorf("faults: %s", strings.Join(got, "\n"))
	}
}
