package record

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"pgregory.net/rapid"
)

// failer is what *testing.T and *rapid.T share.
type failer interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

func must[T any](t failer) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func empty(t failer) *Document {
	t.Helper()
	return must[*Document](t)(New("ceiba-07", "caso", "1"))
}

func by(replica string) Author { return Author{Replica: replica, Date: "2026-11-21T23:42:08Z"} }

func choice(s string) Value { return Value{Choice, s} }

// set writes a list «item=choice …» as one replica.
func set(t failer, d *Document, replica, writes string) *Document {
	t.Helper()
	for _, write := range strings.Fields(writes) {
		item, value, _ := strings.Cut(write, "=")
		v := Value{}
		if value != "" {
			v = choice(value)
		}
		d = must[*Document](t)(d.Set(by(replica), item, v))
	}
	return d
}

func merge(t failer, first *Document, others ...*Document) *Document {
	t.Helper()
	for _, o := range others {
		first = must[*Document](t)(Merge(first, o))
	}
	return first
}

// show is a document's state as «item=a|b? …»: «?» inherited, «!» conflict.
func show(d *Document) string {
	var parts []string
	for _, item := range d.items(func(string) bool { return true }) {
		var says []string
		now := d.values(item)
		for _, m := range now {
			says = append(says, m.Value.Text+map[bool]string{true: "?"}[m.Inherited])
		}
		slices.Sort(says)
		parts = append(parts, item+"="+strings.Join(says, "|")+map[bool]string{true: "!"}[conflict(now)])
	}
	return strings.Join(parts, " ")
}

func wantShow(t failer, d *Document, want string) {
	t.Helper()
	if got := show(d); got != want {
		t.Fatalf("state %q, want %q", got, want)
	}
}

// world is some replicas of one document, and beside each all the moves it ever
// knew: the oracle, which trims nothing.
type world struct {
	docs  []*Document
	known []map[string]*Move
	names []string
	items []string
}

func newWorld(t failer, replicas int) *world {
	w := &world{}
	for i := range replicas {
		w.docs = append(w.docs, empty(t))
		w.known = append(w.known, map[string]*Move{})
		w.names = append(w.names, "r"+strconv.Itoa(i))
	}
	return w
}

func (w *world) note(i int, d *Document) {
	for _, m := range d.moves {
		w.known[i][m.Item+" "+m.Dot.String()] = m
	}
	w.docs[i] = d
}

// oracle is what the replica would hold if it had kept everything.
func (w *world) oracle(i int) (current, superseded []*Move) {
	var all []*Move
	for _, m := range w.known[i] {
		all = append(all, m)
	}
	slices.SortFunc(all, compareMoves)
	for register := range registers(all) {
		heirs := findHeirs(register)
		var old []int
		for j, heir := range heirs {
			if heir.Zero() {
				current = append(current, register[j])
			} else {
				old = append(old, j)
			}
		}
		slices.SortFunc(old, func(a, b int) int { return cmp.Or(compareDots(heirs[a], heirs[b]), a-b) })
		for _, j := range old[max(0, len(old)-Kept):] {
			superseded = append(superseded, register[j])
		}
	}
	slices.SortFunc(superseded, compareMoves)
	return current, superseded
}

// split gives a document's moves as oracle does.
func split(d *Document) (current, superseded []*Move) {
	for i, m := range d.moves {
		if d.current[i] {
			current = append(current, m)
		} else {
			superseded = append(superseded, m)
		}
	}
	return current, superseded
}

var (
	someItems  = []string{"criterio/a/r1", "criterio/b/r1", "modalidad"}
	someValues = []Value{{}, choice("si"), choice("no"), {Item, "a"}, {Item, "z"}, {Text, "«ñ»\n\"x\""}}
)

// act does one thing that a person can do, or takes in another replica's copy.
func (w *world) act(t *rapid.T) {
	i := rapid.IntRange(0, len(w.docs)-1).Draw(t, "replica")
	d, author := w.docs[i], by(w.names[i])
	var next *Document
	var err error
	switch action := rapid.IntRange(0, 19).Draw(t, "action"); {
	case action < 10:
		next, err = d.Set(author, rapid.SampledFrom(w.items).Draw(t, "item"), rapid.SampledFrom(someValues).Draw(t, "value"))
	case action < 12:
		next, err = d.Undo(author)
	case action < 14:
		next, err = d.Redo(author)
	case action < 15:
		next, err = d.Delete(author)
	case action < 16:
		next, err = d.Restore(author)
	default:
		w.take(t, i, rapid.IntRange(0, len(w.docs)-1).Draw(t, "from"))
		return
	}
	switch err {
	case nil:
		w.note(i, next)
	case ErrNothing, ErrDeleted:
	default:
		t.Fatal(err)
	}
}

// take merges a copy into a replica.
func (w *world) take(t failer, into, from int) {
	merged := merge(t, w.docs[into], w.docs[from])
	for key, m := range w.known[from] {
		w.known[into][key] = m
	}
	w.docs[into] = merged
}

// someWorld is two to five replicas after some acts.
func someWorld(t *rapid.T, acts int) *world {
	w := newWorld(t, rapid.IntRange(2, 5).Draw(t, "replicas"))
	w.items = someItems[:rapid.IntRange(1, len(someItems)).Draw(t, "items")]
	for range rapid.IntRange(0, acts).Draw(t, "acts") {
		w.act(t)
	}
	return w
}

// alive is all copies merged, and not deleted.
func alive(t *rapid.T, w *world) *Document {
	d := merge(t, w.docs[0], w.docs[1:]...)
	return must[*Document](t)(d.Restore(by("x")))
}

func wantEqual(t failer, what string, a, b *Document) {
	t.Helper()
	if !a.Equal(b) {
		x, _ := Encode(a)
		y, _ := Encode(b)
		t.Fatalf("%s: %s\nis not %s", what, x, y)
	}
}
