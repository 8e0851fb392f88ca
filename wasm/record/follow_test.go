package record

import (
	"errors"
	"testing"

	"pgregory.net/rapid"
)

func step(from, to string, items map[string][]Successor) Mapping { return Mapping{from, to, items} }

func TestFollow(t *testing.T) {
	heirs := func(relation Relation, ids ...string) []Successor {
		var all []Successor
		for _, id := range ids {
			all = append(all, Successor{id, relation})
		}
		return all
	}
	for name, tc := range map[string]struct {
		before string
		items  map[string][]Successor
		want   string
	}{
		"renamed":              {"criterio/a/r1=si", map[string][]Successor{"a": heirs(Renames, "b")}, "criterio/b/r1=si"},
		"moved":                {"criterio/a/r1=si", map[string][]Successor{"a": heirs(Moves, "b")}, "criterio/b/r1=si"},
		"split":                {"criterio/a/r1=si", map[string][]Successor{"a": heirs(Splits, "b", "c")}, "criterio/b/r1=si? criterio/c/r1=si?"},
		"moved to two":         {"criterio/a/r1=si", map[string][]Successor{"a": heirs(Moves, "b", "c")}, "criterio/b/r1=si? criterio/c/r1=si?"},
		"split off":            {"criterio/a/r1=si criterio/b/r1=no", map[string][]Successor{"a": heirs(Splits, "b", "c")}, "criterio/b/r1=no|si?! criterio/c/r1=si?"},
		"joined, different":    {"criterio/a/r1=si criterio/b/r1=no", map[string][]Successor{"a": heirs(Joins, "c"), "b": heirs(Joins, "c")}, "criterio/c/r1=no?|si?!"},
		"joined, the same":     {"criterio/a/r1=si criterio/b/r1=si", map[string][]Successor{"a": heirs(Joins, "c"), "b": heirs(Joins, "c")}, "criterio/c/r1=si?|si?"},
		"retired":              {"criterio/a/r1=si modalidad=x", map[string][]Successor{"a": nil}, "modalidad=x retirado/criterio/a/r1=si"},
		"each round":           {"criterio/a/r1=si criterio/a/r2=no", map[string][]Successor{"a": heirs(Renames, "b")}, "criterio/b/r1=si criterio/b/r2=no"},
		"only the second part": {"a=si r1/x/a=no a/a/a=si", map[string][]Successor{"a": heirs(Renames, "b")}, "a=si a/b/a=si r1/x/a=no"},
		"nothing of it":        {"criterio/a/r1=si", map[string][]Successor{"x": nil}, "criterio/a/r1=si"},
	} {
		t.Run(name, func(t *testing.T) {
			d := set(t, empty(t), "k1", tc.before)
			d = must[*Document](t)(Follow(d, step("1", "2", tc.items)))
			wantShow(t, d, tc.want)
			wantEqual(t, "recoded", recoded(t, d), d)
		})
	}
}

func TestFollowKeepsValuesThatNameItems(t *testing.T) {
	for name, tc := range map[string]struct {
		heirs []Successor
		want  string
	}{
		"renamed": {[]Successor{{"b", Renames}}, "modalidad=b"},
		"joined":  {[]Successor{{"b", Joins}}, "modalidad=b?"},
		"split":   {[]Successor{{"b", Splits}, {"c", Splits}}, "modalidad=a?"},
		"retired": {nil, "modalidad=a?"},
	} {
		t.Run(name, func(t *testing.T) {
			d := must[*Document](t)(empty(t).Set(by("k1"), "modalidad", Value{Item, "a"}))
			d = must[*Document](t)(Follow(d, step("1", "2", map[string][]Successor{"a": tc.heirs})))
			wantShow(t, d, tc.want)
		})
	}
}

func TestInheritedDoesNotCountUntilConfirmed(t *testing.T) {
	d := set(t, empty(t), "k1", "criterio/a/r1=no criterio/a/r1=si")
	d = must[*Document](t)(Follow(d, step("1", "2", map[string][]Successor{"a": {{"b", Splits}, {"c", Splits}}})))
	if v, ok := d.Settled("criterio/b/r1"); ok {
		t.Fatalf("%v counts", v)
	}
	d = set(t, d, "k2", "criterio/b/r1=si")
	if v, ok := d.Settled("criterio/b/r1"); !ok || v != choice("si") {
		t.Fatalf("confirmed: %v, %v", v, ok)
	}
	wantShow(t, d, "criterio/b/r1=si criterio/c/r1=si?")
	d = must[*Document](t)(d.Undo(by("k2")))
	wantShow(t, d, "criterio/b/r1=si? criterio/c/r1=si?")
}

func TestRetiredIsReadOnly(t *testing.T) {
	d := set(t, empty(t), "k1", "criterio/a/r1=si")
	d = must[*Document](t)(Follow(d, step("1", "2", map[string][]Successor{"a": nil})))
	if items := d.Items(); len(items) > 0 {
		t.Errorf("items %v", items)
	}
	if items := d.Retired(); len(items) != 1 || items[0] != "retirado/criterio/a/r1" {
		t.Errorf("retired %v", items)
	}
	if _, err := d.Set(by("k1"), "retirado/criterio/a/r1", choice("no")); err != ErrItem {
		t.Errorf("set: %v", err)
	}
}

func TestFollowRefuses(t *testing.T) {
	d := empty(t)
	for name, m := range map[string]Mapping{
		"two steps in one":     step("1", "2", map[string][]Successor{"a": {{"b", Renames}}, "b": {{"c", Renames}}}),
		"itself":               step("1", "2", map[string][]Successor{"a": {{"a", Renames}}}),
		"one successor twice":  step("1", "2", map[string][]Successor{"a": {{"b", Splits}, {"b", Splits}}}),
		"an unknown relation":  step("1", "2", map[string][]Successor{"a": {{"b", "cambia"}}}),
		"a bad id":             step("1", "2", map[string][]Successor{"a": {{"B", Renames}}}),
		"no step":              step("1", "", nil),
		"one from another one": step("0", "2", nil),
	} {
		if got, err := Follow(d, m); err == nil || got != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := Follow(d, step("0", "2", nil))
	if guide := (*GuideError)(nil); !errors.As(err, &guide) || guide.Found != "1" || guide.Wanted != "0" {
		t.Errorf("wrong version: %v", err)
	}
}

// A history of versions: renamed, split, the parts joined again, split anew,
// retired. Each step works on the items of the one before.
var versions = []Mapping{
	step("1", "2", map[string][]Successor{"a": {{"b1", Splits}, {"b1-x", Splits}}, "z": {{"y", Renames}}}),
	step("2", "3", map[string][]Successor{"b1": {{"c", Joins}}, "b1-x": {{"c", Joins}}, "b": {{"c", Joins}}}),
	step("3", "4", map[string][]Successor{"c": {{"d1", Splits}, {"d2", Moves}}}),
	step("4", "5", map[string][]Successor{"d1": nil, "y": {{"x", Moves}}}),
}

func follow(t failer, d *Document, to int) *Document {
	t.Helper()
	for i, m := range versions[:to] {
		if d.guide == m.From {
			d = must[*Document](t)(Follow(d, versions[i]))
		}
	}
	return d
}

func TestFollowIsIdempotentAndCommutesWithMerge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := someWorld(t, 100)
		a, b := w.docs[0], w.docs[1]
		to := rapid.IntRange(1, len(versions)).Draw(t, "to")
		both := follow(t, merge(t, a, b), to)
		wantEqual(t, "commutes", both, merge(t, follow(t, a, to), follow(t, b, to)))
		wantEqual(t, "idempotent", must[*Document](t)(Follow(both, versions[to-1])), both)
		wantEqual(t, "recoded", recoded(t, both), both)
	})
}

// Replicas follow when they will, write on, and meet: the older follows first.
func TestReplicasConvergeOverVersions(t *testing.T) {
	items := []string{"criterio/a/r1", "criterio/b/r1", "criterio/b1/r1", "criterio/c/r1", "criterio/d2/r1"}
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(t, rapid.IntRange(2, 4).Draw(t, "replicas"))
		at := make([]int, len(w.docs))
		meet := func(i, j int) {
			at[i] = max(at[i], at[j])
			w.docs[i] = merge(t, follow(t, w.docs[i], at[i]), follow(t, w.docs[j], at[i]))
		}
		for range rapid.IntRange(0, 120).Draw(t, "acts") {
			i := rapid.IntRange(0, len(w.docs)-1).Draw(t, "replica")
			d, author := w.docs[i], by(w.names[i])
			var err error
			switch action := rapid.IntRange(0, 19).Draw(t, "action"); {
			case action < 13:
				d, err = d.Set(author, rapid.SampledFrom(items).Draw(t, "item"), rapid.SampledFrom(someValues).Draw(t, "value"))
			case action < 15:
				d, err = d.Undo(author)
			case action < 16:
				d, err = d.Redo(author)
			case action < 17 && at[i] < len(versions):
				at[i]++
				d = follow(t, d, at[i])
			default:
				meet(i, rapid.IntRange(0, len(w.docs)-1).Draw(t, "from"))
				continue
			}
			if err == nil {
				w.docs[i] = d
			}
		}
		for range 2 {
			for i := range w.docs {
				for j := range w.docs {
					meet(i, j)
				}
			}
		}
		for _, d := range w.docs {
			wantEqual(t, "converged", d, w.docs[0])
			if err := d.check(); err != nil {
				t.Fatal(err)
			}
		}
	})
}
