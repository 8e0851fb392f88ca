package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// sheetText is the sheet for the meeting as it stands on the screen.
const sheetText = `document.querySelector("[data-part=meeting-sheet]").innerText`

// TestCasesMeeting: the sheet for the meeting has the cases there is something to
// say of, others as the person chooses, and is printed alone.
func TestCasesMeeting(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openCases(page, base)
	keepOpenly(page)
	page.Click("button", "Reunión")
	page.Shows("No hay casos activos para llevar.")
	wantAccessible(t, page, "meeting without cases")
	guide := guideOf(page)
	keepSeeded(t, page, append(aShelf(t, guide),
		seedCase(t, guide, "Sauce-11", 1).answer(deadlinesID, review.NotMet).set(review.Register(review.ProfilePart, deadlinesID, review.FirstRound), record.Item, "actor-equipo-modalidad").task(deadlinesID, "Pedir el plazo a salud", 2))...)
	page.Click("button", "Reunión")
	page.Shows("Casos que van: 8 de 9")
	sheet := browsertest.Eval[string](page, sheetText)
	for _, text := range []string{
		"Casos activos: 9. Por momento: Diseño del plan de caso, 8; Implementación del plan de caso, 1.",
		"Abarco-01", "Pendientes: vencido, era para el", "Pedir la fecha a salud",
		"7 criterios (se cumplen: 1, en parte: 1, sin verificar: 5).", "En parte: Hay atenciones para los tres niveles",
		"No se cumple: Cada atención tiene plazo y responsable", "Pedir el plazo a salud (",
		"Sin cambios hace 30 días o más: Mango-08 (100 días), Laurel-07 (95 días), Guadua-06 (70 días), Cedro-05 (40 días).",
		"La decisión es de la autoridad administrativa.", "Documento de trabajo no oficial.",
	} {
		if !strings.Contains(sheet, text) {
			t.Errorf("the sheet does not say %q:\n%s", text, sheet)
		}
	}
	if late, week := strings.Index(sheet, "Abarco-01"), strings.Index(sheet, "Sauce-11"); late > week || week > strings.Index(sheet, "Ceiba-04") {
		t.Errorf("what is overdue does not come first:\n%s", sheet)
	}
	for _, text := range []string{"Cacao-03", "Nogal-09", "%", "se miran", "(sin verificar: 7)"} {
		if strings.Contains(sheet, text) {
			t.Errorf("the sheet says %q", text)
		}
	}
	page.Click("DisclosureTriangle", "Casos que van: 8 de 9. Cambiar")
	page.Shows("criterios por mejorar: 1")
	wantAccessible(t, page, "meeting")
	page.Click("checkbox", "Cacao-03 sin novedades")
	page.Shows("Casos que van: 9 de 9")
	page.Until("the case is on the sheet", sheetText+`.includes("Cacao-03")`)
	page.Click("button", "Ninguno")
	page.Shows("Elija al menos un caso para armar la hoja.")
	wantAccessible(t, page, "meeting without a choice")
	page.Click("button", "Todos")
	page.Shows("Casos que van: 9 de 9")
	page.Click("button", "Los sugeridos")
	page.Shows("Casos que van: 8 de 9")

	browsertest.Eval[bool](page, `window.print = () => { window.printed = true }, true`)
	page.Click("button", "Imprimir la hoja")
	page.Until("the page is printed", "window.printed")
	paper, pages := printed(t, page)
	if pages != 1 {
		t.Errorf("eight cases take %d pages:\n%s", pages, paper)
	}
	for _, text := range []string{"Sauce-11", "Acuerdos de la reunión", "La decisión es de la autoridad administrativa.", "Documento de trabajo no oficial."} {
		if !strings.Contains(paper, text) {
			t.Errorf("the paper does not say %q:\n%s", text, paper)
		}
	}
	for _, text := range []string{"Cambiar", "Cómo se usa", "No escriba nombres", "Guardado", "sin novedades"} {
		if strings.Contains(paper, text) {
			t.Errorf("the paper says %q:\n%s", text, paper)
		}
	}
	// A page is enough for forty cases, of which a few have something to say.
	var more []*seededCase
	for n := range 31 {
		one := seedCase(t, guide, fmt.Sprintf("Yarumo-%02d", n+20), 33+n)
		if n%4 == 0 {
			one.task(deadlinesID, "Pedir la fecha a salud y confirmar el cupo", n/4-3)
		}
		more = append(more, one)
	}
	keepSeeded(t, page, more...)
	page.Click("button", "Reunión")
	page.Shows("Casos que van: 39 de 40")
	if paper, pages := printed(t, page); pages != 1 {
		t.Errorf("forty cases take %d pages:\n%s", pages, paper)
	}
	wantNoProblems(t, page)
}

// printed is the text of the page on paper, and how many pages that takes.
func printed(t *testing.T, page *browsertest.Page) (text string, pages int) {
	t.Helper()
	path, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("pdftotext is not installed: what is printed is not looked at")
	}
	file := filepath.Join(t.TempDir(), "page.pdf")
	if err := os.WriteFile(file, page.PDF(), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(context.Background(), path, "-layout", file, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out), strings.Count(string(out), "\f")
}
