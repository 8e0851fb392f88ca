package main

import (
	"encoding/csv"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"acompana/wasm/guide"
)

// row is what the inventory of the sources says of one thing they name.
type row struct {
	ID, Kind, Parent, Numeral, Table, Page string
}

// inventory reads the list, made before the content, of everything that the two
// sources name.
func inventory(t *testing.T) []row {
	t.Helper()
	f, err := os.Open("testdata/inventory.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.LazyQuotes = '\t', true
	lines, err := r.ReadAll()
	if err != nil || len(lines) < 2 {
		t.Fatalf("%d lines: %v", len(lines), err)
	}
	var rows []row
	for _, line := range lines[1:] { // id kind parent_id source numeral_or_section table_or_figure page label_es
		rows = append(rows, row{line[0], line[1], line[2], line[4], line[5], line[6]})
	}
	return rows
}

// Each thing that the sources name has its item, of its kind and at its place.
func TestContentHoldsTheInventory(t *testing.T) {
	g := theContent(t).Guide
	for _, want := range inventory(t) {
		it := g.Item(guide.ID(want.ID))
		if it == nil || string(it.ID) != want.ID {
			t.Errorf("there is no item %q", want.ID)
			continue
		}
		got := row{string(it.ID), string(it.Kind), string(it.Parent), it.Source.Numeral, it.Source.Table, it.Source.Page}
		if it.Kind == guide.KindDocument {
			got.Numeral = want.Numeral // a whole document stands under no numeral
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-inventory +content):\n%s", want.ID, diff)
		}
	}
}

// What each kind must say for readers and tools to work. Optional fields are
// required here where the content as a whole depends on them.
func TestContentOfEachKind(t *testing.T) {
	must := map[guide.Kind][]string{
		guide.KindCriterion:   {"pide", "pregunta", "evidencia", "error_frecuente"},
		guide.KindCompetency:  {"significa", "se_nota", "nivel_3", "falta", "crecer"},
		guide.KindMilestone:   {"proposito"},
		guide.KindMoment:      {"proposito", "participan", "verifica", "de_otros", "barreras", "tecnicas", "segun_modalidad"},
		guide.KindTechnique:   {"para_que", "participan", "reconozca", "preguntas", "no_incluido"},
		guide.KindScope:       {"con_quien", "no_confunda"},
		guide.KindModality:    {"enfasis", "focos"},
		guide.KindAcronym:     {"expansion"},
		guide.KindActor:       {"hace"},
		guide.KindReference:   {"cita"},
		guide.KindNorm:        {"cita"},
		guide.KindReferral:    {"cita"},
		guide.KindFocus:       {"escala", "esfera", "ambito", "ejecuta", "gestor"},
		guide.KindFocusAction: {"ejecuta", "gestor"},
		guide.KindNetworkMove: {"ejecuta", "gestor"},
		guide.KindNetworkStep: {"ejecuta", "gestor"},
		guide.KindMethod:      {"ejecuta", "gestor"},
	}
	g := theContent(t).Guide
	for kind, keys := range must {
		items := g.OfKind(kind)
		if len(items) == 0 {
			t.Errorf("there is no item of kind %q", kind)
		}
		for _, it := range items {
			for _, key := range keys {
				if !says(it.Detail, key) {
					t.Errorf("%s: the key %q says nothing", it.ID, key)
				}
			}
		}
	}
}

// says reports whether the field with the key holds something.
func says(detail guide.Detail, key string) bool {
	if detail == nil {
		return false
	}
	v := reflect.ValueOf(detail).Elem()
	for i := range v.NumField() {
		if name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); name == key {
			return !v.Field(i).IsZero()
		}
	}
	return false
}

// Five momentos, each seen from the three groups of modalities.
func TestContentMomentsSeeEveryModality(t *testing.T) {
	g := theContent(t).Guide
	for _, it := range g.OfKind(guide.KindMoment) {
		seen := map[guide.ID]bool{}
		for _, hint := range it.Detail.(*guide.Moment).ByModality {
			seen[hint.Modality] = true
		}
		for _, modality := range g.OfKind(guide.KindModality) {
			if !seen[modality.ID] {
				t.Errorf("%s says nothing for %s", it.ID, modality.ID)
			}
		}
	}
}

// Two criteria only, of all, hang on a progressive exit.
func TestContentConditionalCriteria(t *testing.T) {
	var conditional []string
	for _, it := range theContent(t).Guide.OfKind(guide.KindCriterion) {
		if it.Detail.(*guide.Criterion).Condition == guide.ConditionProgressiveExit {
			conditional = append(conditional, string(it.ID))
		}
	}
	if len(conditional) != 2 {
		t.Errorf("the criteria that hang on a progressive exit are %v, want two", conditional)
	}
}

func TestContentAddressesStandUnderTheirBase(t *testing.T) {
	for _, d := range theContent(t).Guide.Documents {
		for _, p := range d.Pages {
			if !strings.HasPrefix(p.Path, d.Base) {
				t.Errorf("%s: the address %s is not under %s", p.File, p.Path, d.Base)
			}
		}
	}
}

// Parents and children are linked anyway.
func TestContentRelatedItems(t *testing.T) {
	for _, d := range theContent(t).Guide.Documents {
		for _, it := range d.Items {
			seen := map[guide.ID]bool{it.Parent: true}
			for _, id := range it.See {
				if seen[id] || theContent(t).Guide.Item(id).Parent == it.ID {
					t.Errorf("%s names %s among the related, and is linked to it already", it.ID, id)
				}
				seen[id] = true
			}
		}
	}
}
