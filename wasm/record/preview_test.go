package record

import (
	"strings"
	"testing"
)

func forked(t failer, d *Document, id string) *Document {
	t.Helper()
	return must[*Document](t)(d.Fork(id))
}

func TestPreviewAndJoin(t *testing.T) {
	base := set(t, empty(t), "k1", "a=si b=si")
	ours := []*Document{
		forked(t, base, "igual"),
		forked(t, base, "atras"),
		forked(t, set(t, base, "k1", "a=no"), "distinto"),
		forked(t, base, "mio"),
	}
	theirs := []*Document{
		forked(t, base, "nuevo"),
		forked(t, base, "igual"),
		forked(t, set(t, empty(t), "k1", "a=si"), "atras"),
		forked(t, set(t, base, "k2", "a=x b=no"), "distinto"),
	}
	var lines []string
	for _, p := range PreviewJoin(ours, theirs) {
		line := p.ID + " " + []string{"added", "same", "differs", "refuses"}[p.Outcome]
		for _, e := range p.Effects {
			line += " " + e.Item
			for _, m := range e.Before {
				line += " <" + m.Value.Text
			}
			for _, m := range e.After {
				line += " >" + m.Value.Text
			}
			if e.Conflict {
				line += "!"
			}
		}
		lines = append(lines, line)
	}
	want := "atras same; distinto differs a <no >no >x! b <si >no; igual same; nuevo added a >si b >si"
	if got := strings.Join(lines, "; "); got != want {
		t.Errorf("preview %q, want %q", got, want)
	}
	joined := must[[]*Document](t)(Join(ours, theirs))
	var ids []string
	for _, d := range joined {
		ids = append(ids, d.ID())
	}
	if got := strings.Join(ids, " "); got != "atras distinto igual mio nuevo" {
		t.Errorf("joined %q", got)
	}
	wantShow(t, joined[1], "a=no|x! b=no")
	for _, p := range PreviewJoin(joined, theirs) {
		if p.Outcome != Same {
			t.Errorf("joined again, %s is %d", p.ID, p.Outcome)
		}
	}
}

func TestJoinIsAllOrNothing(t *testing.T) {
	d := set(t, empty(t), "k1", "a=si")
	ours := []*Document{set(t, d, "k1", "b=si")}
	theirs := []*Document{forked(t, d, "nuevo"), set(t, d, "k1", "b=no")}
	p := PreviewJoin(ours, theirs)
	if p[0].Outcome != Refuses || !alike(p[0].Err, &CorruptError{}) || p[1].Outcome != Added {
		t.Errorf("preview %v", p)
	}
	if got, err := Join(ours, theirs); got != nil || !alike(err, &CorruptError{}) {
		t.Errorf("joined %v, %v", got, err)
	}
}

func TestRevert(t *testing.T) {
	before := set(t, empty(t), "k1", "a=si b=si")
	after := merge(t, set(t, before, "k1", "c=x"), set(t, before, "k2", "a=no b=no"))
	before = set(t, before, "k1", "c=x")
	now := set(t, after, "k1", "b=y c=z")
	got, left, err := Revert(by("k3"), now, before, after)
	if err != nil || len(left) != 1 || left[0] != "b" {
		t.Fatalf("left %v, %v", left, err)
	}
	wantShow(t, got, "a=si b=y c=z")
	if _, _, err := Revert(by("k3"), now, forked(t, before, "otro"), after); err != ErrOther {
		t.Errorf("another document: %v", err)
	}
	if _, _, err := Revert(by("k3"), now, follow(t, before, 1), after); !alike(err, &GuideError{}) {
		t.Errorf("another version: %v", err)
	}
}

func TestRevertOfANewDocument(t *testing.T) {
	d := set(t, empty(t), "k1", "a=si")
	got, left, err := Revert(by("k2"), d, nil, d)
	if err != nil || len(left) > 0 || !got.Deleted() {
		t.Errorf("not deleted: %v, %v", left, err)
	}
	now := set(t, d, "k1", "b=si")
	got, left, err = Revert(by("k2"), now, nil, d)
	if err != nil || len(left) != 1 || got != now {
		t.Errorf("not left whole: %v, %v", left, err)
	}
}
