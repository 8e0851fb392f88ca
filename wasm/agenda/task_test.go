package agenda_test

import (
	"reflect"
	"strings"
	"testing"

	"acompana/wasm/agenda"
	"acompana/wasm/record"

	"pgregory.net/rapid"
)

func TestRead(t *testing.T) {
	const place = "h1-plan-x/r2"
	task := func(t agenda.Task) agenda.Task {
		t.Document, t.Kind, t.Place = "caso-1", "caso", place
		return t
	}
	for _, test := range []struct {
		name   string
		writes string // by Ana, apart by |
		luis   string // by Luis, who knows nothing of them
		want   agenda.Task
		ok     bool
	}{
		{"nothing", "", "", agenda.Task{}, false},
		{"whole", "paso/=Llamar|perfil/=gestor|fecha/=2026-12-01|aplazo/=no hubo cupo|hecho/=2026-11-30", "",
			task(agenda.Task{Text: "Llamar", Profile: "gestor", Due: "2026-12-01", Moved: "no hubo cupo", Done: "2026-11-30"}), true},
		{"a step alone", "paso/=Llamar", "", task(agenda.Task{Text: "Llamar"}), true},
		{"a day alone", "fecha/=2026-12-01", "", task(agenda.Task{Due: "2026-12-01"}), true},
		{"somebody alone", "perfil/=gestor", "", agenda.Task{}, false},
		{"done alone", "hecho/=2026-12-01", "", agenda.Task{}, false},
		{"taken back", "paso/=Llamar|paso/=", "", agenda.Task{}, false},
		{"step taken back, the day stays", "paso/=Llamar|fecha/=2026-12-01|paso/=", "", task(agenda.Task{Due: "2026-12-01"}), true},
		{"a day that does not exist", "paso/=Llamar|fecha/=2026-02-31", "", task(agenda.Task{Text: "Llamar"}), true},
		{"two days: the first", "paso/=Llamar|fecha/=2026-12-09", "fecha/=2026-12-02", task(agenda.Task{Text: "Llamar", Due: "2026-12-02", Disputed: true}), true},
		{"two actors", "paso/=Llamar|perfil/=gestor", "perfil/=gestor", task(agenda.Task{Text: "Llamar", Profile: "gestor"}), true},
		{"different actors", "paso/=Llamar|perfil/=gestor", "perfil/=familia", task(agenda.Task{Text: "Llamar", Profile: "familia", Disputed: true}), true},
		{"done on two days is not settled", "paso/=Llamar|hecho/=2026-11-20", "hecho/=2026-11-21", task(agenda.Task{Text: "Llamar", Disputed: true}), true},
		{"different reasons", "paso/=Llamar|aplazo/=uno", "aplazo/=dos", task(agenda.Task{Text: "Llamar", Moved: "dos", Disputed: true}), true},
		{"done on one day, twice", "paso/=Llamar|hecho/=2026-11-20", "hecho/=2026-11-20", task(agenda.Task{Text: "Llamar", Done: "2026-11-20"}), true},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := merge(t, write(t, ana, place, test.writes), write(t, luis, place, test.luis))
			got, ok := agenda.Read(d, place)
			if got != test.want || ok != test.ok {
				t.Errorf("got %+v, %v\nwant %+v, %v", got, ok, test.want, test.ok)
			}
		})
	}
}

func write(t *testing.T, by record.Author, place, writes string) *record.Document {
	t.Helper()
	d := newCase(t)
	for _, one := range strings.Fields(strings.ReplaceAll(strings.ReplaceAll(writes, " ", "_"), "|", " ")) {
		d = set(t, d, by, strings.ReplaceAll(strings.Replace(one, "/", "/"+place, 1), "_", " "))
	}
	return d
}

func TestTwoTextsAreOneInEveryCopy(t *testing.T) {
	a, b := set(t, newCase(t), ana, "paso/p1=uno"), set(t, newCase(t), luis, "paso/p1=dos")
	one, _ := agenda.Read(merge(t, a, b), "p1")
	other, _ := agenda.Read(merge(t, b, a), "p1")
	if one != other || !one.Disputed || one.Text == "" {
		t.Errorf("got %+v and %+v", one, other)
	}
}

func TestEmptiedByOneAndWrittenByOther(t *testing.T) {
	first := set(t, newCase(t), ana, "paso/p1=Llamar")
	d := merge(t, set(t, first, ana, "paso/p1="), set(t, first, luis, "paso/p1=Llamar mañana"))
	got, ok := agenda.Read(d, "p1")
	if want := (agenda.Task{Document: "caso-1", Kind: "caso", Place: "p1", Text: "Llamar mañana", Disputed: true}); got != want || !ok {
		t.Errorf("got %+v, %v, want %+v", got, ok, want)
	}
}

func TestInheritedTaskStaysOpen(t *testing.T) {
	d := set(t, newCase(t), ana, "paso/h1-a/r1=Llamar", "fecha/h1-a/r1=2026-12-01", "hecho/h1-a/r1=2026-11-20")
	next, err := record.Follow(d, record.Mapping{From: "1", To: "2", Items: map[string][]record.Successor{
		"h1-a": {{ID: "h1-x", Relation: record.Splits}, {ID: "h1-y", Relation: record.Splits}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	want := []agenda.Task{
		{Document: "caso-1", Kind: "caso", Place: "h1-x/r1", Text: "Llamar", Due: "2026-12-01", Disputed: true},
		{Document: "caso-1", Kind: "caso", Place: "h1-y/r1", Text: "Llamar", Due: "2026-12-01", Disputed: true},
	}
	if got := agenda.Of(next); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

func TestOf(t *testing.T) {
	for _, test := range []struct {
		name   string
		writes []string
		want   []string
	}{
		{"nothing", nil, nil},
		{"registers of others", []string{"nota/p1=x", "pasos/p1=x", "paso=x", "perfil/p1=x", "hecho/p1=2026-11-20", "fechado/p1=x"}, nil},
		{"in order, each once", []string{"paso/p2=x", "fecha/p2=2026-11-20", "fecha/p1=2026-11-20", "paso/p3=x", "fecha/p4=2026-11-20"}, []string{"p1", "p2", "p3", "p4"}},
		{"steps first and days after", []string{"paso/a=x", "paso/b=x", "fecha/c=2026-11-20", "fecha/d=2026-11-20"}, []string{"a", "b", "c", "d"}},
		{"hyphens before slashes", []string{"paso/h1/r1=x", "fecha/h1-a/r1=2026-11-20", "paso/h1/r2=x"}, []string{"h1-a/r1", "h1/r1", "h1/r2"}},
		{"taken back", []string{"paso/p1=x", "paso/p1=", "paso/p2=x"}, []string{"p2"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, task := range agenda.Of(set(t, newCase(t), ana, test.writes...)) {
				got = append(got, task.Place)
			}
			if !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestDeletedDocumentsHaveNoTasks(t *testing.T) {
	d := set(t, newCase(t), ana, "paso/p1=x")
	gone, err := d.Delete(ana)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := agenda.Read(gone, "p1"); ok || len(agenda.Of(gone)) > 0 {
		t.Error("a deleted document has tasks")
	}
	back, err := gone.Restore(ana)
	if err != nil {
		t.Fatal(err)
	}
	if len(agenda.Of(back)) != 1 {
		t.Error("a restored document has lost its task")
	}
}

// Of finds what Read finds in each place, whatever was written and by whom.
func TestOfIsReadOfEachPlace(t *testing.T) {
	places := []string{"p1", "p2", "h1-a/r1", "h1-a/r2", "h1/r1"}
	rapid.Check(t, func(rt *rapid.T) {
		change := rapid.Custom(func(t *rapid.T) string {
			part := rapid.SampledFrom([]string{"paso", "fecha", "hecho", "perfil", "aplazo"}).Draw(t, "part")
			text := rapid.SampledFrom([]string{"", "2026-11-20", "2026-11-21"}).Draw(t, "text")
			return part + "/" + rapid.SampledFrom(places).Draw(t, "place") + "=" + text
		})
		changes := rapid.SliceOfN(change, 0, 20)
		d := merge(t, set(t, newCase(t), ana, changes.Draw(rt, "ana")...), set(t, newCase(t), luis, changes.Draw(rt, "luis")...))
		tasks := agenda.Of(d)
		for i := 1; i < len(tasks); i++ {
			if tasks[i-1].Place >= tasks[i].Place {
				rt.Fatalf("%q before %q", tasks[i-1].Place, tasks[i].Place)
			}
		}
		for _, place := range places {
			want, ok := agenda.Read(d, place)
			if ok && !holds(tasks, want) {
				rt.Errorf("%+v is not in %+v", want, tasks)
			}
			if ok {
				tasks = without(tasks, want)
			}
		}
		if len(tasks) > 0 {
			rt.Errorf("in no place: %+v", tasks)
		}
	})
}

func holds(tasks []agenda.Task, task agenda.Task) bool { return len(without(tasks, task)) < len(tasks) }

func without(tasks []agenda.Task, task agenda.Task) []agenda.Task {
	var rest []agenda.Task
	for _, other := range tasks {
		if other != task {
			rest = append(rest, other)
		}
	}
	return rest
}
