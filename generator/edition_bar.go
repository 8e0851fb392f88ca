package main

import (
	"strings"

	"acompana/generator/internal/load"
)

// bar is what pages show of a new edition: see static/offline.js. The service worker
// carries it, because pages made to be read have no room for words that are seldom
// shown. In a text, {n} is a number of megabytes.
type bar struct {
	ID      string   `json:"id"`
	Style   string   `json:"style"`
	Changes string   `json:"changes"` // the page of all changes, empty where there is none
	Notes   []string `json:"notes"`   // the newest

	Title    string `json:"title"`
	Plain    string `json:"plain"` // the title where there are no notes
	More     string `json:"more"`
	Use      string `json:"use"`
	Fetch    string `json:"fetch"` // the same, where it has to be fetched first
	Later    string `json:"later"`
	Fetching string `json:"fetching"`
	Failed   string `json:"failed"`
	Changed  string `json:"changed"` // in windows that were open with the edition before
	Reload   string `json:"reload"`
}

func newBar(content *load.Content, front *frontend) bar {
	b := bar{
		Style: strings.TrimPrefix(front.bar, "/"),
		Notes: []string{},

		Title:    "Hay una versión nueva: qué cambió",
		Plain:    "Hay una versión nueva.",
		More:     "Todos los cambios",
		Use:      "Usar la versión nueva",
		Fetch:    "Descargar y usar la versión nueva ({n} MB)",
		Later:    "Después",
		Fetching: "Descargando la versión nueva. Puede seguir con lo suyo.",
		Failed:   "No se pudo descargar. Todo sigue como estaba.",
		Changed:  "Hay otra versión en uso. Recargue esta página cuando termine.",
		Reload:   "Recargar",
	}
	for _, sheet := range content.Layout.Sheets {
		if sheet.Page != nil && sheet.Page.Template == "cambios" {
			b.Changes = strings.TrimPrefix(sheet.Path, "/")
		}
	}
	for _, d := range content.Guide.Documents {
		if len(d.News) > 0 {
			b.Notes = d.News[0].Notes
		}
	}
	return b
}
