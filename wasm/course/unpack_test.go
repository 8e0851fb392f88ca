package course_test

import (
	"slices"
	"strings"
	"testing"

	"acompana/wasm/course"
	"acompana/wasm/record"

	"pgregory.net/rapid"
)

func TestRubbishIsEmpty(t *testing.T) {
	p := answer(t, begin(t), "p-uno", "a", course.Right, today)
	text := course.Pack(p, known)
	for name, rubbish := range map[string]string{
		"empty": "", "another form": "B1" + text[2:], "cut": text[:len(text)-1], "changed": strings.Replace(text, text[8:9], "%", 1),
		"JSON": `{"a":1}`, "a mark alone": "A1", "no sections": course.Seal("AAA"),
	} {
		if again := unpack(t, rubbish, known); len(again.Items()) > 0 {
			t.Errorf("%s: %v", name, again.Items())
		}
	}
	want(t, "blanks around", unpack(t, " "+text+"\r\n", known).Text("p-uno"), "a")
	_, err := course.Unpack(text, known, "no version", ana)
	wantError(t, err, record.ErrName)
	_, err = course.Unpack(text, known, "1", record.Author{})
	wantError(t, err, record.ErrAuthor)
}

// Ids that no document takes are no ids.
func TestUnfitIDs(t *testing.T) {
	for _, id := range []string{"", "P", "a/b", "-a", "a-", "a--b", "año", strings.Repeat("a", 81)} {
		wantList(t, id, unpack(t, course.Seal(course.Code(id)+"JmCJmC..AAA.AAA.."), []string{id}).Items(), "")
	}
	wantList(t, "a fit one", unpack(t, course.Seal(course.Code("a")+"JmCJmC..AAA.AAA.."), []string{"a"}).Items(), "leido/a terminado/a")
}

// checkUnpacked is what holds of any text, sealed or not: what comes of it can be
// kept, and packs and unpacks to the same.
func checkUnpacked(t failer, text string, known []string) {
	t.Helper()
	first := unpack(t, text, known)
	bytes, err := record.Encode(first.Document)
	if err != nil {
		t.Fatal(err)
	}
	as(t)(record.Decode(string(bytes)))
	packed := course.Pack(first, known)
	checkPacked(t, packed)
	want(t, "packed again", course.Pack(unpack(t, packed, known), known), packed)
}

// Some letters were changed and the checksum made to fit.
func TestForgedTexts(t *testing.T) {
	p, all := whole(t, 9)
	body := course.Pack(p, all)[6:]
	rapid.Check(t, func(t *rapid.T) {
		forged := []byte(body)
		for range rapid.IntRange(1, 6).Draw(t, "changes") {
			at := rapid.IntRange(0, len(forged)-1).Draw(t, "at")
			letter := pick(t, []byte("AB9_-.z\"\\ \x00\xff"), "letter")
			forged = slices.Replace(forged, at, at+rapid.IntRange(0, 1).Draw(t, "over"), letter)
		}
		checkUnpacked(t, course.Seal(string(forged)), all)
	})
}

// FuzzUnpack reads anything; its corpus holds the sealed bodies of a forger.
func FuzzUnpack(f *testing.F) {
	p, all := whole(f, 6)
	f.Add(course.Pack(p, all), false)
	f.Add(course.Pack(p, all)[6:], true)
	f.Fuzz(func(t *testing.T, text string, sealed bool) {
		if sealed {
			text = course.Seal(text)
		}
		checkUnpacked(t, text, all)
	})
}
