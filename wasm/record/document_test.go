package record

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestNewRefuses(t *testing.T) {
	for name, tc := range map[string][3]string{
		"no id":      {"", "caso", "1"},
		"capitals":   {"Ceiba-07", "caso", "1"},
		"no kind":    {"ceiba-07", "", "1"},
		"no guide":   {"ceiba-07", "caso", ""},
		"bad guide":  {"ceiba-07", "caso", "1 "},
		"two dashes": {"ceiba--07", "caso", "1"},
	} {
		if d, err := New(tc[0], tc[1], tc[2]); err != ErrName || d != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSetRefuses(t *testing.T) {
	d := empty(t)
	for name, tc := range map[string]struct {
		by    Author
		item  string
		value Value
		want  error
	}{
		"no replica":        {Author{}, "a", choice("si"), ErrAuthor},
		"hyphened replica":  {by("a-b"), "a", choice("si"), ErrAuthor},
		"local date":        {Author{"k1", "2026-11-21T23:42:08-05:00"}, "a", choice("si"), ErrAuthor},
		"month 13":          {Author{"k1", "2026-13-21T23:42:08Z"}, "a", choice("si"), ErrAuthor},
		"hour 24":           {Author{"k1", "2026-12-21T24:42:08Z"}, "a", choice("si"), ErrAuthor},
		"no item":           {by("k1"), "", choice("si"), ErrItem},
		"empty segment":     {by("k1"), "a//b", choice("si"), ErrItem},
		"about the doc":     {by("k1"), Deletion, choice("si"), ErrItem},
		"retired":           {by("k1"), "retirado/a", choice("si"), ErrItem},
		"nine segments":     {by("k1"), "a/a/a/a/a/a/a/a/a", choice("si"), ErrItem},
		"unknown kind":      {by("k1"), "a", Value{"foto", "x"}, ErrValue},
		"text without kind": {by("k1"), "a", Value{"", "x"}, ErrValue},
		"empty text":        {by("k1"), "a", Value{Text, ""}, ErrValue},
		"long text":         {by("k1"), "a", Value{Text, strings.Repeat("a", MaxText+1)}, ErrValue},
		"control character": {by("k1"), "a", Value{Text, "a\x00"}, ErrValue},
		"invalid UTF-8":     {by("k1"), "a", Value{Text, "a\xff"}, ErrValue},
		"choice of words":   {by("k1"), "a", Value{Choice, "se cumple"}, ErrValue},
		"number in words":   {by("k1"), "a", Value{Number, "uno"}, ErrValue},
		"leading zero":      {by("k1"), "a", Value{Number, "01"}, ErrValue},
		"minus zero":        {by("k1"), "a", Value{Number, "-0"}, ErrValue},
		"day 32":            {by("k1"), "a", Value{Day, "2026-11-32"}, ErrValue},
	} {
		if got, err := d.Set(tc.by, tc.item, tc.value); err != tc.want || got != nil {
			t.Errorf("%s: %v, want %v", name, err, tc.want)
		}
	}
}

func TestValuesOfEachKind(t *testing.T) {
	d := empty(t)
	for item, v := range map[string]Value{
		"a": {Text, "la niña\n\t«opinó» \"sí\" \\ 🌳"}, "b": {Choice, "si"}, "c": {Item, "h1-plan"},
		"d": {Number, "-12"}, "e": {Number, "0"}, "f": {Day, "2026-11-21"},
	} {
		d = must[*Document](t)(d.Set(by("k1"), item, v))
		if got, ok := d.Settled(item); !ok || got != v {
			t.Errorf("%s is %v, %v", item, got, ok)
		}
	}
	wantEqual(t, "recoded", recoded(t, d), d)
}

func TestConflictAndChoice(t *testing.T) {
	start := set(t, empty(t), "k1", "a=x b=x")
	ours, theirs := set(t, start, "k1", "a=si b=si"), set(t, start, "k2", "a=no b=si")
	d := merge(t, ours, theirs)
	wantShow(t, d, "a=no|si! b=si|si")
	if got := d.Conflicts(); len(got) != 1 || got[0] != "a" {
		t.Errorf("conflicts %v", got)
	}
	if _, ok := d.Settled("a"); ok {
		t.Error("a conflict counts")
	}
	if v, ok := d.Settled("b"); !ok || v != choice("si") {
		t.Errorf("the same answer twice: %v, %v", v, ok)
	}
	if _, err := d.Choose(by("k1"), "a", start.Values("a")[0].Dot); err != ErrChoice {
		t.Errorf("chose an old one: %v", err)
	}
	chosen := must[*Document](t)(d.Choose(by("k1"), "a", theirs.Values("a")[0].Dot))
	wantShow(t, chosen, "a=no b=si|si")
	wantEqual(t, "the copies bring nothing back", merge(t, chosen, ours, theirs), chosen)
	wantShow(t, must[*Document](t)(chosen.Undo(by("k1"))), "a=no|si! b=si|si")
}

func TestSetOfTheSameChangesNothing(t *testing.T) {
	d := set(t, empty(t), "k1", "a=si")
	if set(t, d, "k2", "a=si") != d || set(t, d, "k2", "b=") != d {
		t.Error("it did")
	}
}

func TestKnows(t *testing.T) {
	d := set(t, empty(t), "k2", "a=x")
	for i := range 3 * Kept {
		d = set(t, d, "k1", "a=v"+strconv.Itoa(i))
	}
	for _, m := range d.moves {
		if m.Dot.Replica == "k2" {
			t.Fatal("the first move is still kept")
		}
	}
	d = merge(t, recoded(t, d), set(t, empty(t), "k3", "b=x"))
	for replica, want := range map[string]bool{"k1": true, "k2": true, "k3": true, "k0": false, "k11": false, "k4": false, "": false} {
		if d.Knows(replica) != want {
			t.Errorf("%q: %v", replica, !want)
		}
	}
	if empty(t).Knows("k1") {
		t.Error("an empty document knows somebody")
	}
}

func TestDelete(t *testing.T) {
	d := set(t, empty(t), "k1", "a=si")
	gone := must[*Document](t)(d.Delete(by("k1")))
	if !gone.Deleted() || d.Deleted() {
		t.Fatal("not deleted, or both")
	}
	if _, err := gone.Set(by("k1"), "a", choice("no")); err != ErrDeleted {
		t.Errorf("set: %v", err)
	}
	if _, err := gone.Undo(by("k2")); err != ErrNothing {
		t.Errorf("undo by another: %v", err)
	}
	wantShow(t, must[*Document](t)(gone.Undo(by("k1"))), "a=si documento/borrado=")
	back := must[*Document](t)(gone.Restore(by("k2")))
	if back.Deleted() {
		t.Error("not restored")
	}
	again := merge(t, must[*Document](t)(back.Delete(by("k1"))), must[*Document](t)(must[*Document](t)(back.Delete(by("k3"))).Restore(by("k3"))))
	if again.Deleted() || len(again.Conflicts()) != 1 {
		t.Error("while copies disagree it is not deleted, and in conflict")
	}
	ours := must[*Document](t)(again.Choose(by("k1"), Deletion, again.Values(Deletion)[0].Dot))
	if !ours.Deleted() {
		t.Error("not as chosen")
	}
}

func TestUndo(t *testing.T) {
	type doc = *Document
	undo := func(d doc) doc { return must[doc](t)(d.Undo(by("me"))) }
	redo := func(d doc) doc { return must[doc](t)(d.Redo(by("me"))) }
	other := func(d doc) doc { return set(t, d, "other", "a=x") }
	for name, tc := range map[string]struct {
		before string
		does   []func(doc) doc
		want   string
	}{
		"first":              {"a=si", []func(doc) doc{undo}, "a="},
		"one of two":         {"a=si a=no", []func(doc) doc{undo}, "a=si"},
		"two of two":         {"a=si b=no", []func(doc) doc{undo, undo}, "a= b="},
		"redo":               {"a=si a=no", []func(doc) doc{undo, redo}, "a=no"},
		"redo both":          {"a=si a=no", []func(doc) doc{undo, undo, redo, redo}, "a=no"},
		"undo the redo":      {"a=si a=no", []func(doc) doc{undo, redo, undo, undo}, "a="},
		"emptied":            {"a=si a=", []func(doc) doc{undo}, "a=si"},
		"replaced by others": {"b=si a=si", []func(doc) doc{other, undo}, "a=x b="},
	} {
		t.Run(name, func(t *testing.T) {
			d := set(t, empty(t), "me", tc.before)
			for _, does := range tc.does {
				d = does(d)
			}
			wantShow(t, d, tc.want)
		})
	}
}

func TestNothingToRedo(t *testing.T) {
	d := set(t, empty(t), "me", "a=si")
	undone := must[*Document](t)(d.Undo(by("me")))
	for name, d := range map[string]*Document{
		"nothing undone":       d,
		"a change since":       set(t, undone, "me", "b=si"),
		"replaced by another":  set(t, undone, "other", "a=x"),
		"undone by no one yet": empty(t),
	} {
		if _, err := d.Redo(by("me")); err != ErrNothing {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestHistory(t *testing.T) {
	d := must[*Document](t)(empty(t).Set(Author{"k1", "2036-01-01T00:00:00Z"}, "a", choice("x")))
	d = set(t, d, "k2", "a=si")
	d = must[*Document](t)(d.Undo(by("k2")))
	var lines []string
	for _, c := range d.History() {
		line := c.Dot.String() + " " + c.Value.Text
		for _, b := range c.Before {
			line += " <" + b.Value.Text
		}
		if c.Current {
			line += " *"
		}
		lines = append(lines, line)
	}
	if got, want := strings.Join(lines, "; "), "k2.3 x <si *; k2.2 si <x; k1.1 x"; got != want {
		t.Errorf("history %q, want %q", got, want)
	}
	if d.Last() != by("").Date {
		t.Errorf("last date %q", d.Last())
	}
}

func TestHistoryIsBounded(t *testing.T) {
	d := empty(t)
	for range 3 * Kept {
		d = set(t, d, "k1", "a=si a=no b=si b=no")
	}
	if got, want := len(d.History()), 2*(Kept+1); got != want {
		t.Errorf("%d moves kept, want %d", got, want)
	}
}

// What is chosen against was written long before the register's other moves, yet
// it was superseded last: it is kept.
func TestChoiceAgainstAnOldMoveIsUndone(t *testing.T) {
	start := set(t, empty(t), "k1", "a=x")
	d := start
	for range Kept {
		d = set(t, d, "k1", "a=si a=no")
	}
	d = merge(t, d, set(t, start, "k2", "a=y"))
	wantShow(t, d, "a=no|y!")
	chosen := set(t, d, "k1", "a=no")
	wantShow(t, chosen, "a=no")
	wantShow(t, must[*Document](t)(chosen.Undo(by("k1"))), "a=no|y!")
	wantEqual(t, "and stays away", merge(t, chosen, set(t, start, "k2", "a=y")), chosen)
}

func TestMergeRefuses(t *testing.T) {
	d := set(t, empty(t), "k1", "a=si")
	other := must[*Document](t)(d.Fork("ceiba-08"))
	kind := must[*Document](t)(New("ceiba-07", "ronda", "1"))
	lost := set(t, d, "k1", "b=si")
	lost = lost.with(lost.seen, lost.moves[:1], nil)
	long := set(t, d, "k1", "b=si b=no b=si")
	first := long.register("b")[0]
	for name, tc := range map[string]struct {
		a, b *Document
		want error
	}{
		"a copy that lost an old one": {long, long.with(long.seen, slices.DeleteFunc(slices.Clone(long.moves), func(m *Move) bool { return m == first }), nil), &CorruptError{}},
		"another id":                  {d, other, ErrOther},
		"another kind":                {d, kind, &CorruptError{}},
		"a dot used twice":            {set(t, d, "k1", "b=si"), set(t, d, "k1", "b=no"), &CorruptError{}},
		"for two items":               {set(t, d, "k1", "b=si"), set(t, d, "k1", "c=si"), &CorruptError{}},
		"a copy that lost moves":      {set(t, d, "k1", "b=si"), lost, &CorruptError{}},
		"another guide":               {d, follow(t, d, 1), &GuideError{}},
	} {
		for _, pair := range [][2]*Document{{tc.a, tc.b}, {tc.b, tc.a}} {
			got, err := Merge(pair[0], pair[1])
			if got != nil || !alike(err, tc.want) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// alike compares errors by value or, those with fields, by type.
func alike(err, want error) bool {
	switch want.(type) {
	case *CorruptError:
		return errors.As(err, new(*CorruptError))
	case *GuideError:
		return errors.As(err, new(*GuideError))
	}
	return err == want
}

func TestReplicaNames(t *testing.T) {
	if got := NewReplica([10]byte{255, 255, 255, 255, 255, 0, 0, 0, 0, 1}); got != "77777777aaaaaaab" {
		t.Errorf("replica %q", got)
	}
	for _, text := range []string{"", "k1", "k1.", "k1.0", "k1.01", "k1.-1", ".1", "K1.1", "k1.1+", "k1.1+a+", "k1.1/a", "k1.1 ", "k1.9999999999999999"} {
		if dot, ok := parseDot(text); ok {
			t.Errorf("%q is read as %v", text, dot)
		}
	}
	for _, text := range []string{"k1.1", "k1.10+a", "k1.10+a-b+c"} {
		if dot, ok := parseDot(text); !ok || dot.String() != text {
			t.Errorf("%q is read as %v", text, dot)
		}
	}
}
