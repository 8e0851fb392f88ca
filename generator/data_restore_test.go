package main

import (
	"bytes"
	"strings"
	"testing"

	"acompana/generator/internal/agetest"
	"acompana/generator/internal/browsertest"
	"acompana/wasm/files/sealing"
)

func TestRestoreSealedElsewhere(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("compiles the age command")
	}
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	ownCase(page, base)
	openData(page, base)
	before := stored(page)
	attach(t, page, "copia.age", agetest.Build(t).SealArmored(t, madeElsewhere(t, guideOf(page), "Ceiba-07"), sixWords))
	page.Type("textbox", "Las seis palabras de la copia", "no son estas palabras")
	page.Click("button", "Abrir la copia")
	page.Shows("Esas palabras no abren el archivo.")
	wantAccessible(t, page, "wrong words")

	browsertest.Eval[bool](page, `document.querySelector("[data-part=restore-words]").select(), true`)
	page.Type("textbox", "Las seis palabras de la copia", " Abeja  cielo dedo faro gato HIELO ")
	page.Click("button", "Abrir la copia")
	page.Shows("Nuevos: 1")
	page.Shows("Caso Ceiba-07")
	page.Shows("Parecen tener un correo. Están en: Caso Ceiba-07")
	if focused := page.Focused(); focused != "heading: Esto es lo que cambiaría" {
		t.Errorf("the focus is on %q", focused)
	}
	wantAccessible(t, page, "preview")
	page.Click("button", "Cancelar")
	page.Shows("Recuperación cancelada. Nada cambió.")
	if after := stored(page); after != before {
		t.Errorf("the preview changed the store from\n%s\nto\n%s", before, after)
	}
	wantNoProblems(t, page)
}

func TestRestoreInShared(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openData(page, base)
	page.Click("button", "Es un equipo compartido")
	page.Shows("Recuperar una copia")
	attach(t, page, "copia.json", madeElsewhere(t, guideOf(page), "Ceiba-07"))
	page.Click("button", "Juntar")
	page.Shows("Listo. Registros juntados: 1.")
	page.Shows("Entra 1 registro.")
	page.Click("button", "Deshacer la recuperación")
	page.Shows("Se deshizo la recuperación.")
	page.Shows("Todavía no hay nada que copiar.")
	wantNoProblems(t, page)
}

func TestRestoreRefuses(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	ownCase(page, base)
	openData(page, base)
	text := madeElsewhere(t, guideOf(page), "Ceiba-07")
	sealed, err := sealing.Seal(text, sixWords)
	if err != nil {
		t.Fatal(err)
	}
	flipped := bytes.Clone(sealed)
	flipped[len(flipped)-20] ^= 1
	replaced := func(old, with string) []byte { return []byte(strings.Replace(string(text), old, with, 1)) }
	before := stored(page)
	for _, test := range []struct {
		name    string
		content []byte
		want    string
	}{
		{"flipped.age", flipped, "El archivo está dañado o incompleto."},
		{"cut.age", sealed[:len(sealed)-7], "El archivo está dañado o incompleto."},
		{"twice.json", replaced(`"version"`, `"formato":"x","version"`), "La copia repite «formato». Está en la línea 1, columna 34."},
		{"strange.json", replaced(`"esquema"`, `"nombre":"x","esquema"`), "La copia tiene un campo que este sitio no conoce: «nombre». Está en la línea 2, columna 2."},
		{"secret.json", replaced(`"caso"`, `"Yuleidy"`), "La copia tiene un dato que no es válido. Está en"},
		{"newer.json", replaced(`"version":1`, `"version":2`), "hecha con una versión más nueva del sitio"},
		{"other.pdf", []byte("%PDF-1.7"), "Este archivo no es una copia de este sitio."},
		{"empty.age", nil, "Este archivo no es una copia de este sitio."},
		{"great.json", make([]byte, 9<<20+1), "El archivo pesa más de 9 MiB"},
	} {
		t.Run(test.name, func(t *testing.T) {
			attach(t, page, test.name, test.content)
			if strings.HasSuffix(test.name, ".age") && len(test.content) > 0 {
				page.Type("textbox", "Las seis palabras de la copia", sixWords)
				page.Click("button", "Abrir la copia")
			}
			page.Shows(test.want)
			if strings.Contains(page.Text(), "Yuleidy") {
				t.Error("the page shows what stands in the file")
			}
			if after := stored(page); after != before {
				t.Errorf("the store changed from\n%s\nto\n%s", before, after)
			}
		})
	}
	wantAccessible(t, page, "refused")
	page.Until("the same file can be chosen again", `!document.querySelector("[data-part=restore-file]").value`)
	attach(t, page, "unknown.json", madeElsewhere(t, "99", "Ceiba-07"))
	page.Shows("Pertenece a otra versión de la guía")
	page.Shows("No hay nada nuevo que juntar.")
	wantNoProblems(t, page)
}
