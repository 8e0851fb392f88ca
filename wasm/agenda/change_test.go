package agenda_test

import (
	"errors"
	"testing"

	"acompana/wasm/agenda"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

func TestFinishAndReopen(t *testing.T) {
	d := set(t, newCase(t), ana, "paso/p1=Llamar")
	done, err := agenda.Finish(d, ana, "p1", "2026-11-22")
	if err != nil {
		t.Fatal(err)
	}
	if task, _ := agenda.Read(done, "p1"); task.Done != "2026-11-22" {
		t.Errorf("done on %q", task.Done)
	}
	again, err := agenda.Reopen(done, luis, "p1")
	if err != nil {
		t.Fatal(err)
	}
	if task, ok := agenda.Read(again, "p1"); task.Done != "" || task.Disputed || !ok {
		t.Errorf("after reopening: %+v, %v", task, ok)
	}
	if task, _ := agenda.Read(d, "p1"); task.Done != "" {
		t.Error("the document given has changed")
	}
}

func TestFinishSettlesWhatCopiesDisagreeOn(t *testing.T) {
	first := set(t, newCase(t), ana, "paso/p1=Llamar")
	d := merge(t, set(t, first, ana, "hecho/p1=2026-11-20"), set(t, first, luis, "hecho/p1=2026-11-21"))
	d, err := agenda.Finish(d, ana, "p1", "2026-11-21")
	if err != nil {
		t.Fatal(err)
	}
	if task, _ := agenda.Read(d, "p1"); task.Done != "2026-11-21" || task.Disputed {
		t.Errorf("got %+v", task)
	}
}

func TestMove(t *testing.T) {
	d := set(t, newCase(t), ana, "paso/p1=Llamar", "fecha/p1=2026-11-20")
	moved, err := agenda.Move(d, ana, "p1", "2026-12-20", "  no hubo cupo ")
	if err != nil {
		t.Fatal(err)
	}
	if task, _ := agenda.Read(moved, "p1"); task.Due != "2026-12-20" || task.Moved != "no hubo cupo" {
		t.Errorf("got %+v", task)
	}
	back, err := moved.Undo(ana)
	if err != nil {
		t.Fatal(err)
	}
	if task, _ := agenda.Read(back, "p1"); task.Due != "2026-11-20" {
		t.Errorf("one undo gives %q", task.Due)
	}
}

func TestChangesRefused(t *testing.T) {
	open := set(t, newCase(t), ana, "paso/p1=Llamar")
	gone, err := open.Delete(ana)
	if err != nil {
		t.Fatal(err)
	}
	finish := func(place string, on calendar.Day) func(*record.Document) (*record.Document, error) {
		return func(d *record.Document) (*record.Document, error) { return agenda.Finish(d, ana, place, on) }
	}
	move := func(place string, to calendar.Day, why string) func(*record.Document) (*record.Document, error) {
		return func(d *record.Document) (*record.Document, error) { return agenda.Move(d, ana, place, to, why) }
	}
	for _, test := range []struct {
		name   string
		doc    *record.Document
		change func(*record.Document) (*record.Document, error)
		want   error
	}{
		{"finish what is no task", open, finish("p2", "2026-11-22"), agenda.ErrTask},
		{"finish on no day", open, finish("p1", ""), agenda.ErrDay},
		{"finish on 30 February", open, finish("p1", "2026-02-30"), agenda.ErrDay},
		{"finish in a deleted document", gone, finish("p1", "2026-11-22"), record.ErrDeleted},
		{"move without a reason", open, move("p1", "2026-11-22", ""), agenda.ErrReason},
		{"move with blanks for a reason", open, move("p1", "2026-11-22", " \n\t"), agenda.ErrReason},
		{"move to no day", open, move("p1", "", "x"), agenda.ErrDay},
		{"move what is no task", open, move("p2", "2026-11-22", "x"), agenda.ErrTask},
		{"move in a deleted document", gone, move("p1", "2026-11-22", "x"), record.ErrDeleted},
		{"move with a reason no register takes", open, move("p1", "2026-11-22", "a\x00b"), record.ErrValue},
		{"reopen in a deleted document", gone, func(d *record.Document) (*record.Document, error) { return agenda.Reopen(d, ana, "p1") }, record.ErrDeleted},
	} {
		t.Run(test.name, func(t *testing.T) {
			if d, err := test.change(test.doc); !errors.Is(err, test.want) || d != nil {
				t.Errorf("got %v, %v, want %v", d, err, test.want)
			}
		})
	}
}
