package main

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"acompana/generator/internal/browsertest"
)

// database runs a piece of script with the open database as db; its outcome is
// what it puts in answer before the transaction over the stores ends.
func database[T any](page *browsertest.Page, stores, mode, work string) T {
	return browsertest.Eval[T](page, fmt.Sprintf(`new Promise((done, fail) => {
		const open = indexedDB.open("acompana");
		open.onerror = () => fail(open.error);
		open.onsuccess = () => {
			const db = open.result;
			const t = db.transaction(%s, %q);
			let answer = null;
			t.oncomplete = () => { db.close(); done(answer) };
			t.onabort = () => { db.close(); fail(t.error) };
			%s
		};
	})`, stores, mode, work))
}

// record is a record's text in the database.
func recordText(page *browsertest.Page, id string) string {
	return database[string](page, `["rec"]`, "readonly", `t.objectStore("rec").get(`+strconv.Quote(id)+`).onsuccess = e => answer = e.target.result ?? "";`)
}

func writeRecord(page *browsertest.Page, id, text string) {
	database[bool](page, `["rec"]`, "readwrite", `answer = true; t.objectStore("rec").put(`+strconv.Quote(text)+`, `+strconv.Quote(id)+`);`)
}

func copyText(page *browsertest.Page, id string) string {
	return browsertest.Eval[string](page, `localStorage.getItem("acompana:r:`+id+`") ?? ""`)
}

func writeCopy(page *browsertest.Page, id, text string) {
	browsertest.Eval[bool](page, `localStorage.setItem("acompana:r:`+id+`", `+strconv.Quote(text)+`), true`)
}

// damage changes one letter in the middle of a text.
func damage(text string) string {
	i := len(text) / 2
	for text[i] >= 0x80 {
		i++
	}
	return text[:i] + string('A'+(text[i]+1)%26) + text[i+1:]
}

// TestDamagedRecord damages a record in one of its two places, and in both.
func TestDamagedRecord(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	page := browsertest.StartIn(t, t.TempDir()).Page(t, sharedPhone)
	openCases(page, serveSite(t))
	keepOpenly(page)
	whole := createCase(page)
	saved(page)
	page.Click("button", "‹ Todos los casos")
	code := createCase(page)
	spots := spotsOf(page, deadlines)
	spots.answers[0].Click()
	savedForm(t, page)
	id := browsertest.Eval[string](page, `sessionStorage.getItem("acompana:abierto")`)
	text := recordText(page, id)
	if text == "" || copyText(page, id) != text {
		t.Fatalf("the record is not in both places:\n%q\n%q", text, copyText(page, id))
	}
	for place, break_ := range map[string]func(){
		"database": func() { writeRecord(page, id, damage(text)) },
		"mirror":   func() { writeCopy(page, id, damage(text)) },
	} {
		break_()
		page.Reload()
		awaitDesk(page)
		page.Shows("Caso " + code)
		wantForm(t, page, map[string]string{spots.name: "se-cumple"})
		time.Sleep(time.Second)
		saved(page)
		if strings.Contains(page.Text(), "no se puede leer") {
			t.Errorf("%s: what was repaired is told as damage", place)
		}
		text = recordText(page, id)
		if !strings.Contains(text, "se-cumple") || copyText(page, id) != text {
			t.Errorf("%s: not repaired:\n%q\n%q", place, text, copyText(page, id))
		}
	}
	writeRecord(page, id, damage(text))
	writeCopy(page, id, damage(text))
	page.Reload()
	awaitDesk(page)
	page.Shows("Algo de lo guardado no se puede leer")
	page.Click("button", whole)
	page.In("group", deadlines).Click("radio", "En parte")
	savedForm(t, page)
	for range 2 {
		if got := recordText(page, id); got != damage(text) {
			t.Errorf("the damaged bytes were not kept: %q", got)
		}
		if got := copyText(page, id); got != damage(text) {
			t.Errorf("the damaged bytes of the mirror were not kept: %q", got)
		}
		page.Reload()
		awaitDesk(page)
		page.Shows("Caso " + whole)
		wantForm(t, page, map[string]string{spots.name: "en-parte"})
		page.Shows("Algo de lo guardado no se puede leer")
	}
	wantNoProblems(t, page)
}
