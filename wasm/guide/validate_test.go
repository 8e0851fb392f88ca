package guide

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// faultLines are the faults in short: the id of what is at fault, the key, the message.
func faultLines(faults []Fault) []string {
	var lines []string
	for _, f := range faults {
		lines = append(lines, faultName(f.On)+" "+f.Field+": "+f.Message)
	}
	return lines
}

func faultName(on any) string {
	switch on := on.(type) {
	case *Item:
		return string(on.ID)
	case *Page:
		return on.Path
	case *Document:
		return string(on.ID)
	case *Table:
		return string(on.ID)
	case *EditorNote:
		return string(on.ID)
	case *Figure:
		return on.Name
	case *KindName:
		return string(on.Kind)
	}
	return "?"
}

func TestValidateItems(t *testing.T) {
	const form = "no tiene la forma debida: minúsculas sin tilde, números y guiones, como «h1-plan»"
	for name, tc := range map[string]struct {
		items []*Item
		want  []string
	}{
		"sound": {[]*Item{
			{ID: "a", Kind: "limite", See: []ID{"b"}, Aliases: []ID{"a-old"}},
			{ID: "b", Kind: "limite", Parent: "a-old"},
		}, nil},
		"id not in form": {[]*Item{{ID: "Año 1", Kind: "limite"}}, []string{`Año 1 id: el id "Año 1" ` + form}},
		"id twice": {[]*Item{{ID: "a", Kind: "limite", Label: "Primero"}, {ID: "a", Kind: "limite"}},
			[]string{`a id: el id "a" está repetido: ya lo tiene «Primero»; escriba otro`}},
		"alias not in form": {[]*Item{{ID: "a", Kind: "limite", Aliases: []ID{"ok", "A"}}},
			[]string{`a alias[1]: el id "A" ` + form}},
		"alias taken": {[]*Item{{ID: "a", Kind: "limite", Label: "Primero"}, {ID: "b", Kind: "limite", Aliases: []ID{"a"}}},
			[]string{`b alias[0]: el id "a" está repetido: ya lo tiene «Primero»; escriba otro`}},
		"kind unknown": {[]*Item{{ID: "a", Kind: "limites"}}, []string{`a tipo: no existe el tipo "limites"`}},
		"parent unknown": {[]*Item{{ID: "a", Kind: "limite", Parent: "x"}},
			[]string{`a padre: no existe ningún elemento "x"`}},
		"parent of itself": {[]*Item{{ID: "a", Kind: "limite", Parent: "a"}},
			[]string{`a padre: el elemento "a" se nombra a sí mismo`}},
		"parents in a ring": {[]*Item{
			{ID: "a", Kind: "limite", Parent: "c"}, {ID: "b", Kind: "limite", Parent: "a"}, {ID: "c", Kind: "limite", Parent: "b"},
		}, []string{
			`a padre: el elemento "a" está dentro de sí mismo; revise los padres`,
			`b padre: el elemento "b" está dentro de sí mismo; revise los padres`,
			`c padre: el elemento "c" está dentro de sí mismo; revise los padres`,
		}},
		"child of a ring is not in it": {[]*Item{
			{ID: "a", Kind: "limite", Parent: "b"}, {ID: "b", Kind: "limite", Parent: "a"}, {ID: "c", Kind: "limite", Parent: "a"},
		}, []string{
			`a padre: el elemento "a" está dentro de sí mismo; revise los padres`,
			`b padre: el elemento "b" está dentro de sí mismo; revise los padres`,
		}},
		"see unknown": {[]*Item{{ID: "a", Kind: "limite", See: []ID{"b", "x"}}, {ID: "b", Kind: "limite"}},
			[]string{`a vea[1]: no existe ningún elemento "x"`}},
		"see itself": {[]*Item{{ID: "a", Kind: "limite", See: []ID{"a"}}},
			[]string{`a vea[0]: el elemento "a" se nombra a sí mismo`}},
		"modality unknown": {[]*Item{{ID: "a", Kind: "limite", Modalities: []ID{"x"}}},
			[]string{`a modalidades[0]: no existe ningún elemento "x"`}},
		"modality of another kind": {[]*Item{{ID: "a", Kind: "limite", Modalities: []ID{"b"}}, {ID: "b", Kind: "actor"}},
			[]string{`a modalidades[0]: "b" es de tipo "actor"; aquí va uno de tipo "agrupacion_modalidad"`}},
		"modality of itself": {[]*Item{
			{ID: "a", Kind: KindModality, Modalities: []ID{"a"}}, {ID: "b", Kind: "limite", Modalities: []ID{"b"}},
		}, []string{`b modalidades[0]: el elemento "b" se nombra a sí mismo`}},
		"related are many": {[]*Item{
			{ID: "a", Kind: "limite", See: []ID{"b", "c", "d", "e"}}, {ID: "b", Kind: "limite", See: []ID{"a", "c", "d", "e", "f"}},
			{ID: "c", Kind: "limite"}, {ID: "d", Kind: "limite"}, {ID: "e", Kind: "limite"}, {ID: "f", Kind: "limite"},
		}, []string{`b vea[4]: «vea» nombra 5 elementos; deje 4 o menos`}},
		"condition unknown": {[]*Item{{ID: "a", Kind: KindCriterion, Detail: &Criterion{Condition: "egreso"}}},
			[]string{`a condicion: no existe la condición "egreso"; se acepta "egreso-progresivo"`}},
	} {
		t.Run(name, func(t *testing.T) {
			got := faultLines(New(testDocument(tc.items...)).Validate())
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func TestValidateDetailReferences(t *testing.T) {
	for name, tc := range map[string]struct {
		kind   Kind
		detail Detail
		want   []string
	}{
		"moment": {KindMoment, &Moment{
			Takes:      []Part{{Actor: "actor"}, {Actor: "x"}},
			Others:     []Duty{{Who: "limit"}},
			Techniques: []ID{"x", "technique"},
			ByModality: []ModalityHint{{Modality: "modality"}, {Modality: "actor"}},
		}, []string{
			`it participan[1].actor: no existe ningún elemento "x"`,
			`it de_otros[0].quien: "limit" es de tipo "limite"; aquí va uno de tipo "actor"`,
			`it tecnicas[0]: no existe ningún elemento "x"`,
			`it segun_modalidad[1].modalidad: "actor" es de tipo "actor"; aquí va uno de tipo "agrupacion_modalidad"`,
		}},
		"technique": {KindTechnique, &Technique{Takes: []Part{{Actor: "modality"}}}, []string{
			`it participan[0].actor: "modality" es de tipo "agrupacion_modalidad"; aquí va uno de tipo "actor"`,
		}},
		"modality group": {KindModality, &ModalityGroup{Foci: []FocusHint{{Focus: "x"}}}, []string{
			`it focos[0].foco: no existe ningún elemento "x"`,
		}},
		"focus": {KindFocus, &Focus{Scale: "x", Sphere: "limit"}, []string{
			`it escala: no existe ningún elemento "x"`,
			`it esfera: "limit" es de tipo "limite"; aquí va uno de tipo "esfera"`,
		}},
	} {
		t.Run(name, func(t *testing.T) {
			d := testDocument(
				&Item{ID: "actor", Kind: KindActor}, &Item{ID: "limit", Kind: "limite"},
				&Item{ID: "technique", Kind: KindTechnique}, &Item{ID: "modality", Kind: KindModality},
				&Item{ID: "it", Kind: tc.kind, Detail: tc.detail},
			)
			if diff := cmp.Diff(tc.want, faultLines(New(d).Validate())); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func TestValidateVersions(t *testing.T) {
	for name, tc := range map[string]struct {
		items []*Item
		want  []string
	}{
		"renamed": {[]*Item{
			{ID: "a", Kind: "limite", Until: "1"},
			{ID: "b", Kind: "limite", Since: "2", Replaces: []Replacement{{"a", Renames}}},
		}, nil},
		"retired": {[]*Item{{ID: "a", Kind: "limite", Until: "1", Retired: "ya no está"}}, nil},
		"since unknown": {[]*Item{{ID: "a", Kind: "limite", Since: "9"}},
			[]string{`a desde: el documento no tiene la versión "9"; añádala en «versiones»`}},
		"until unknown": {[]*Item{{ID: "a", Kind: "limite", Until: "9", Retired: "ya no está"}},
			[]string{`a hasta: el documento no tiene la versión "9"; añádala en «versiones»`}},
		"until before since": {[]*Item{{ID: "a", Kind: "limite", Since: "2", Until: "1", Retired: "ya no está"}},
			[]string{`a hasta: «hasta» "1" es anterior a «desde» "2"`}},
		"leads nowhere": {[]*Item{{ID: "a", Kind: "limite", Until: "1"}},
			[]string{`a hasta: el elemento retirado "a" no lleva a ninguno vigente; nombre un sucesor con «reemplaza» o escriba «retirado»`}},
		"relation unknown": {[]*Item{
			{ID: "a", Kind: "limite", Until: "1"},
			{ID: "b", Kind: "limite", Replaces: []Replacement{{"a", "cambia"}}},
		}, []string{`b reemplaza[0].relacion: no existe la relación "cambia"; use renombra, divide, une o mueve`}},
		"replaces nobody": {[]*Item{{ID: "a", Kind: "limite", Replaces: []Replacement{{"x", Renames}}}},
			[]string{`a reemplaza[0].id: no existe ningún elemento "x"`}},
		"replaces itself": {[]*Item{{ID: "a", Kind: "limite", Replaces: []Replacement{{"a", Renames}}}},
			[]string{`a reemplaza[0].id: el elemento "a" se nombra a sí mismo`}},
		"replaces one that is current": {[]*Item{
			{ID: "a", Kind: "limite"}, {ID: "b", Kind: "limite", Replaces: []Replacement{{"a", Joins}}},
		}, []string{`b reemplaza[0].id: "a" sigue vigente; para reemplazarlo, escriba en él «hasta»`}},
	} {
		t.Run(name, func(t *testing.T) {
			got := faultLines(New(testDocument(tc.items...)).Validate())
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func TestValidateDocuments(t *testing.T) {
	for name, tc := range map[string]struct {
		change func(d *Document)
		want   []string
	}{
		"sound":         {func(d *Document) {}, nil},
		"no base":       {func(d *Document) { d.Base = "" }, []string{`doc base: la base "" debe empezar y terminar con «/»`}},
		"base open":     {func(d *Document) { d.Base = "/doc" }, []string{`doc base: la base "/doc" debe empezar y terminar con «/»`}},
		"no version":    {func(d *Document) { d.Versions = nil }, []string{`doc versiones: falta al menos una versión`}},
		"version twice": {func(d *Document) { d.Versions[1].ID = "1" }, []string{`doc versiones[1].id: la versión "1" está repetida`}},
		"news": {func(d *Document) {
			d.Base, d.News = "/", []News{{Date: "2026-11-22", Notes: []string{"Una."}}, {Date: "2026-10-31", Notes: []string{"Otra."}}}
		}, nil},
		"news out of order": {func(d *Document) {
			d.Base, d.News = "/", []News{{Date: "2026-11-21"}, {Date: "2026-11-22"}, {Date: "2026-11-22"}}
		}, []string{
			`doc cambios[1].fecha: la fecha "2026-11-22" debe ser anterior a la de arriba; ponga primero lo más nuevo, y una sola entrada por día`,
			`doc cambios[2].fecha: la fecha "2026-11-22" debe ser anterior a la de arriba; ponga primero lo más nuevo, y una sola entrada por día`}},
		"news of no day": {func(d *Document) { d.Base, d.News = "/", []News{{Date: "2026-02-30"}, {Date: ""}} }, []string{
			`doc cambios[0].fecha: la fecha "2026-02-30" no existe; escríbala como "2026-11-22"`,
			`doc cambios[1].fecha: la fecha "" no existe; escríbala como "2026-11-22"`}},
		"news of one document": {func(d *Document) { d.News = []News{{Date: "2026-11-22"}} },
			[]string{`doc cambios: los cambios son de todo el sitio; escríbalos en el documento cuya base es «/»`}},
		"id of another": {func(d *Document) { d.ID = "other" }, []string{
			`other id: otro documento ya tiene el id "other"`, `other id: otro documento ya tiene el id "other"`}},
		"table id not in form": {func(d *Document) { d.Tables = []*Table{{ID: "T 1"}} }, []string{`T 1 id: el id "T 1" no tiene la forma debida`}},
		"table id twice":       {func(d *Document) { d.Tables = []*Table{{ID: "t"}, {ID: "t"}} }, []string{`t id: otra tabla ya tiene el id "t"`}},
		"uneven row": {func(d *Document) {
			d.Tables = []*Table{{ID: "t", Columns: []string{"A", "B"}, Rows: [][]string{{"a", "b"}, {"c"}}}}
		}, []string{`t filas[1]: la fila tiene 1 celda y la tabla 2 columnas`}},
		"note id not in form": {func(d *Document) { d.Notes = []*EditorNote{{ID: "N"}} }, []string{`N id: el id "N" no tiene la forma debida`}},
		"note id twice":       {func(d *Document) { d.Notes = []*EditorNote{{ID: "n"}, {ID: "n"}} }, []string{`n id: el id "n" está repetido`}},
		"note id of an item":  {func(d *Document) { d.Notes = []*EditorNote{{ID: "a"}} }, []string{`a id: el id "a" está repetido`}},
		"note on nothing": {func(d *Document) { d.Notes = []*EditorNote{{ID: "n", Items: []ID{"a", "x"}}} },
			[]string{`n elementos[1]: no existe ningún elemento "x"`}},
		"note of no group": {func(d *Document) {
			d.Notes = []*EditorNote{{ID: "n", Group: "Ortografía"}, {ID: "m", Group: "Contenido"}}
		},
			[]string{`n grupo: no existe el grupo "Ortografía"; hay: Estructura, Contenido, Terminología`}},
		"pages alike": {func(d *Document) {
			d.Pages = []*Page{{Path: "/doc/", Title: "Uno", Description: "Igual."}, {Path: "/doc/b/", Title: "Uno", Description: "Igual."}, {Path: "/doc/c/", Title: "Igual."}}
		}, []string{
			`/doc/b/ titulo: la página /doc/ ya tiene este título; escriba otro texto`,
			`/doc/b/ descripcion: la página /doc/ ya tiene esta descripción; escriba otro texto`}},
		"description as long as it may be": {func(d *Document) {
			d.Pages = []*Page{{Path: "/doc/", Description: strings.Repeat("ñ", MaxDescription)}}
		}, nil},
		"description too long": {func(d *Document) {
			d.Pages = []*Page{{Path: "/doc/", Description: strings.Repeat("ñ", MaxDescription+1)}}
		}, []string{`/doc/ descripcion: la descripción tiene 156 letras; deje 155 o menos`}},
		"figure unknown": {func(d *Document) { d.Figures = []*Figure{{Name: "nube"}} },
			[]string{`nube nombre: no existe la figura "nube"; hay: hilo, micro-macro, reuniones, focos, integracion-inclusion, niveles-focos`}},
		"figure twice": {func(d *Document) { d.Figures = []*Figure{{Name: "hilo"}, {Name: "hilo"}} },
			[]string{`hilo nombre: la figura "hilo" ya tiene sus palabras; deje una sola entrada`}},
		"kind name unknown": {func(d *Document) { d.Kinds = []*KindName{{Kind: "nube"}} }, []string{`nube tipo: no existe el tipo "nube"`}},
		"kind named twice": {func(d *Document) { d.Kinds = []*KindName{{Kind: "hito"}, {Kind: "hito"}} },
			[]string{`hito tipo: el tipo "hito" ya tiene nombre; deje una sola entrada`}},
	} {
		t.Run(name, func(t *testing.T) {
			d := testDocument(&Item{ID: "a", Kind: "limite"})
			tc.change(d)
			other := &Document{ID: "other", Base: "/", Versions: []Version{{ID: "1"}}}
			if diff := cmp.Diff(tc.want, faultLines(New(other, d).Validate())); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}
