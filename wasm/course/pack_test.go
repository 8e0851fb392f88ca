package course_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"acompana/wasm/course"

	"pgregory.net/rapid"
)

func unpack(t failer, text string, known []string) course.Progress {
	t.Helper()
	return as(t)(course.Unpack(text, known, "1", at(9, 30, 1)))
}

// What is packed comes back, but for what is left out.
func TestPackedComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := begin(t)
		for range rapid.IntRange(0, 40).Draw(t, "moves") {
			p = operate(t, p, ana)
		}
		text := course.Pack(p, known)
		checkPacked(t, text)
		again := unpack(t, text, known)
		wanted := registers(p)
		maps.DeleteFunc(wanted, func(register, value string) bool {
			question, given := strings.CutPrefix(register, "respuesta/")
			typed := given && (p.First(question) == course.Done || p.Last(question) == course.Done)
			return typed || strings.HasPrefix(register, "vista/")
		})
		if got := registers(again); !maps.Equal(got, wanted) {
			t.Fatalf("%v\nwant %v", got, wanted)
		}
		want(t, "packed again", course.Pack(again, known), text)
	})
}

func checkPacked(t failer, text string) {
	t.Helper()
	if len(text) > course.MaxPacked || strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.") != "" {
		t.Fatalf("%d characters: %q", len(text), text)
	}
}

func TestTypedTextsStay(t *testing.T) {
	p := answer(t, begin(t), "p-cuatro", "salsa", course.Done, today)
	text := course.Pack(p, known)
	want(t, "left out", strings.Contains(text, "salsa"), false)
	again := unpack(t, text, known)
	want(t, "verdict", again.Last("p-cuatro"), course.Done)
	want(t, "text", again.Text("p-cuatro"), "")
}

func TestChangedContent(t *testing.T) {
	p := answer(t, begin(t), "p-uno", "a", course.Right, today)
	p = answer(t, p, "p-dos", "b", course.Wrong, today)
	p = as(t)(course.TakeStep(p.Document, ana, visits(), "hablar", today))
	p = as(t)(course.TakeStep(p.Document, ana, visits(), "volver", today))
	text := course.Pack(p, known)
	fewer := slices.DeleteFunc(slices.Clone(known), func(id string) bool { return id == "p-uno" || id == "volver" })
	again := unpack(t, text, append(fewer, "p-nueva"))
	want(t, "gone", again.Answered("p-uno"), false)
	want(t, "there", again.Text("p-dos"), "b")
	want(t, "path", fmt.Sprint(again.Walk(visits()).Taken), "[hablar]")
	want(t, "ending", len(again.Reached(visits())), 1)
	wantList(t, "a path without its beginning", unpack(t, text, []string{"caso-visitas", "volver"}).Items(), "")
	want(t, "packed without", again.Equal(unpack(t, course.Pack(again, fewer), fewer).Document), true)
}

// Two ids of one hash are told apart.
func TestOneHash(t *testing.T) {
	first := map[string]string{}
	for i := 0; ; i++ {
		id := fmt.Sprintf("p-%d", i)
		other, taken := first[course.Code(id)]
		if !taken {
			first[course.Code(id)] = id
			continue
		}
		p := answer(t, answer(t, begin(t), id, "a", course.Right, today), other, "b", course.Wrong, today)
		again := unpack(t, course.Pack(p, []string{id, other, id}), []string{other, id})
		want(t, id, again.Text(id)+again.Text(other), "ab")
		return
	}
}
