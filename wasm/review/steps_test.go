package review_test

import (
	"strings"
	"testing"

	"acompana/wasm/agenda"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

func TestSteps(t *testing.T) {
	const criterion = "h1-plan-a"
	for _, test := range []struct {
		name, writes                string // register=text, apart by |
		steps, newest, free, opened string // places below the criterion
	}{
		{"none", "", "", "r2", "r2/s2", "r2"},
		{"of another round", "paso/h1-plan-a/r1=x|paso/h1-plan-a/r1/s2=x", "", "r2", "r2/s2", "r2"},
		{"of another criterion", "paso/h1-plan-ab/r2=x", "", "r2", "r2/s2", "r2"},
		{"one", "paso/h1-plan-a/r2=x", "r2", "r2", "r2/s2", "r2"},
		{"one that is done", "paso/h1-plan-a/r2=x|hecho/h1-plan-a/r2=2026-12-03", "r2", "r2", "r2/s2", "r2/s2"},
		{"a second", "paso/h1-plan-a/r2=x|hecho/h1-plan-a/r2=2026-12-03|paso/h1-plan-a/r2/s2=y", "r2 r2/s2", "r2/s2", "r2/s3", "r2/s2"},
		{"a second, by its profile alone", "paso/h1-plan-a/r2=x|perfil/h1-plan-a/r2/s2=gestor", "r2 r2/s2", "r2/s2", "r2/s3", "r2/s2"},
		{"a second taken back", "paso/h1-plan-a/r2=x|paso/h1-plan-a/r2/s2=y|paso/h1-plan-a/r2/s2=", "r2", "r2", "r2/s2", "r2"},
		{"both done", "paso/h1-plan-a/r2=x|hecho/h1-plan-a/r2=2026-12-03|paso/h1-plan-a/r2/s2=y|hecho/h1-plan-a/r2/s2=2026-12-04", "r2 r2/s2", "r2/s2", "r2/s3", "r2/s3"},
		{"the tenth after the ninth", "paso/h1-plan-a/r2/s9=x|paso/h1-plan-a/r2/s10=y", "r2/s9 r2/s10", "r2/s10", "r2/s11", "r2/s10"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := ceiba(t)
			for _, write := range strings.Split(test.writes, "|") {
				if register, text, ok := strings.Cut(write, "="); ok {
					part, _, _ := strings.Cut(register, "/")
					c = as(t)(c.Set(at(1, 2), register, review.Part(part).Value(text)))
				}
			}
			below := func(place string) string { return strings.TrimPrefix(place, criterion+"/") }
			var steps []string
			for _, place := range c.Steps(criterion, "r2") {
				steps = append(steps, below(place))
			}
			got := [4]string{strings.Join(steps, " "), below(c.Step(criterion, "r2")), below(c.FreeStep(criterion, "r2")), below(c.OpenStep(criterion, "r2"))}
			if want := [4]string{test.steps, test.newest, test.free, test.opened}; got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// TestStepsAreTasks: a second step is a task of the agenda, and goes where its
// criterion goes when the guide changes.
func TestStepsAreTasks(t *testing.T) {
	c := ceiba(t)
	c = as(t)(c.Set(at(1, 2), "paso/h1-plan-a/r1", review.StepPart.Value("uno")))
	c = as(t)(agenda.Finish(c.Document, at(1, 2), "h1-plan-a/r1", on(2)))
	c = as(t)(c.Set(at(1, 3), "paso/"+c.OpenStep("h1-plan-a", "r1"), review.StepPart.Value("dos")))
	next := as(t)(record.Follow(c.Document, record.Mapping{From: "1", To: "2", Items: map[string][]record.Successor{
		"h1-plan-a": {{ID: "h1-plan-x", Relation: record.Renames}},
	}}))
	for _, test := range []struct {
		c  review.Case
		id string
	}{{c, "h1-plan-a"}, {next, "h1-plan-x"}} {
		tasks := agenda.Of(test.c.Document)
		if len(tasks) != 2 || tasks[0].Place != test.id+"/r1" || tasks[0].Done != on(2) || tasks[1].Place != test.id+"/r1/s2" || tasks[1].Text != "dos" {
			t.Errorf("%s: got %+v", test.id, tasks)
		}
	}
}
