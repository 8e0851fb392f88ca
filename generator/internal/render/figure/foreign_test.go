package figure

import (
	"strings"
	"testing"

	"acompana/wasm/guide"
)

// foreign is a guide of some other country: other words, other numbers, and
// labels that try to break the drawing.
func foreign() *guide.Document {
	d := &guide.Document{ID: "manual", Base: "/manual/", Versions: []guide.Version{{ID: "1"}}}
	add := func(id guide.ID, kind guide.Kind, parent guide.ID, label string) *guide.Item {
		it := &guide.Item{ID: id, Kind: kind, Parent: parent, Label: label, Detail: kind.NewDetail()}
		d.Items = append(d.Items, it)
		return it
	}
	foreignThread(add)
	foreignActors(add)
	foreignFoci(add)
	add("i-uno", guide.KindIntegration, "", "Electroencefalografistas & <otorrinolaringólogos>")
	add("n-uno", guide.KindInclusion, "", "Uno")
	add("n-dos", guide.KindInclusion, "", "Dos muy distintos entre sí, y con muchas más palabras que el primero")
	d.Tables = []*guide.Table{
		{ID: "reuniones-quien", Columns: []string{"Reunión", "Quienes viven & trabajan en la casa", "Vecindad"},
			Rows: [][]string{{"Ronda", "va", ""}, {"Asamblea", "", "quizá va"}}},
		{ID: "niveles-focos", Columns: []string{"Nivel", "Foco A. Casa", "Foco B. Oficina"},
			Rows: [][]string{{"Propio", "va", "quizá va"}, {"Ajeno", "", "va"}}},
	}
	for _, name := range guide.Drawings {
		words := []string{"va", "quizá va", "w3", "w4 <w>", "w5", "w6", "w7", "w8 & w"}
		d.Figures = append(d.Figures, &guide.Figure{Name: name, Title: "T <" + name + ">", Text: `D & "d"`, Words: words})
	}
	d.Pages = []*guide.Page{{Path: "/manual/", Title: "Manual", Blocks: []guide.Block{&guide.Listing{}}}}
	return d
}

type adder func(id guide.ID, kind guide.Kind, parent guide.ID, label string) *guide.Item

func foreignThread(add adder) {
	add("etapa-uno", guide.KindMilestone, "", `Etapa <1> & "uno"`)
	add("paso-a", guide.KindMoment, "etapa-uno", "Paso A")
	add("paso-a-1", guide.KindCriterion, "paso-a", "Único")
	add("paso-b", guide.KindMoment, "etapa-uno", "Un paso de nombre larguísimo que no cabe de ningún modo en un solo renglón")
	add("grupo", guide.KindContainer, "paso-b", "Grupo")
	add("lista", guide.KindSublist, "grupo", "Lista")
	for _, letter := range strings.Split("abcdefghijklmn", "") {
		add(guide.ID("c-"+letter), guide.KindCriterion, "lista", letter)
	}
	add("etapa-dos", guide.KindMilestone, "", "Etapa dos, sin pasos")
}

func foreignActors(add adder) {
	add("amb-micro", guide.KindScope, "", "Adentro")
	add("amb-macro", guide.KindScope, "", "Afuera")
	for _, id := range []guide.ID{"actor-equipo-modalidad", "actor-gestor-caso", "actor-autoridad-administrativa",
		"actor-equipo-tecnico-interdisciplinario", "actor-snbf"} {
		add(id, guide.KindActor, "", "Quien es <"+string(id)+">")
	}
	add("ronda", guide.KindTechnique, "", "Ronda de caso")
	add("asamblea", "mecanismo", "", "Asamblea <general>")
	add("nivel-propio", guide.KindCareLevel, "", "Nivel propio")
	add("nivel-ajeno", guide.KindCareLevel, "", "Nivel ajeno")
}

func foreignFoci(add adder) {
	for _, id := range []guide.ID{"cerca", "lejos"} {
		add(id, "escala", "", "Escala "+string(id))
	}
	for _, id := range []guide.ID{"pueblo", "estado"} {
		add(id, "esfera", "", "Esfera "+string(id))
	}
	for _, f := range []struct{ id, scale, sphere guide.ID }{
		{"a", "cerca", "pueblo"}, {"b", "cerca", "estado"}, {"c", "lejos", "estado"}, {"d", "lejos", "pueblo"},
	} {
		it := add("foco-"+f.id, guide.KindFocus, "", "Foco "+strings.ToUpper(string(f.id))+". Cruce: lo <propio> de "+string(f.id))
		it.Detail = &guide.Focus{Scale: f.scale, Sphere: f.sphere}
	}
}

func drawForeign(t *testing.T, name string, change func(*guide.Document)) (string, error) {
	t.Helper()
	d := foreign()
	if change != nil {
		change(d)
	}
	g := guide.New(d)
	l, _ := g.Layout()
	return Draw(g, l, name, "/manual/")
}

func without(kind guide.Kind) func(*guide.Document) {
	return func(d *guide.Document) {
		var kept []*guide.Item
		for _, it := range d.Items {
			if it.Kind != kind {
				kept = append(kept, it)
			}
		}
		d.Items = kept
	}
}

func TestLacking(t *testing.T) {
	noTables := func(d *guide.Document) { d.Tables = nil }
	strange := func(d *guide.Document) { d.Tables[0].Rows[0][1], d.Tables[1].Rows[0][1] = "raro", "raro" }
	threeFoci := func(d *guide.Document) { d.Items = d.Items[:len(d.Items)-4] }
	for _, c := range []struct {
		name   string
		change func(*guide.Document)
		want   string
	}{
		{"hilo", without(guide.KindMilestone), "faltan elementos de tipo «hito»"},
		{"hilo", without(guide.KindMoment), "ningún hito tiene momentos"},
		{"hilo", func(d *guide.Document) { d.Figures[0].Words = nil }, "hacen falta 2 y hay 0"},
		{"hilo", func(d *guide.Document) { d.Figures = nil }, "faltan sus palabras"},
		{"micro-macro", without(guide.KindScope), "falta el elemento «amb-micro»"},
		{"micro-macro", without(guide.KindActor), "falta el elemento «actor-equipo-modalidad»"},
		{"reuniones", noTables, "falta la tabla «reuniones-quien»"},
		{"reuniones", without("mecanismo"), "«Asamblea» no nombra"},
		{"reuniones", strange, "no se conoce la casilla «raro»"},
		{"niveles-focos", noTables, "falta la tabla «niveles-focos»"},
		{"niveles-focos", without(guide.KindFocus), "«Foco A» no nombra"},
		{"niveles-focos", strange, "no se conoce la casilla «raro»"},
		{"focos", without(guide.KindFocus), "faltan elementos de tipo «foco»"},
		{"focos", without("escala"), "falta el elemento «cerca»"},
		{"focos", without("esfera"), "falta el elemento «pueblo»"},
		{"focos", threeFoci, "hacen falta cuatro focos"},
		{"integracion-inclusion", without(guide.KindInclusion), "faltan elementos de tipo «rasgo_inclusion»"},
		{"otra", nil, "no existe la figura «otra»"},
	} {
		_, err := drawForeign(t, c.name, c.change)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got error %v, want one that says %q", c.name, err, c.want)
		}
	}
}
