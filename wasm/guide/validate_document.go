package guide

import (
	"strconv"
	"strings"
	"time"
)

func (v *validator) document(d *Document) {
	if len(d.Base) == 0 || d.Base[0] != '/' || d.Base[len(d.Base)-1] != '/' {
		v.add(d, "base", "la base "+quote(d.Base)+" debe empezar y terminar con «/»")
	}
	if len(d.Versions) == 0 {
		v.add(d, "versiones", "falta al menos una versión")
	}
	seen := map[string]bool{}
	for i, version := range d.Versions {
		if seen[version.ID] {
			v.add(d, at("versiones", i, "id"), "la versión "+quote(version.ID)+" está repetida")
		}
		seen[version.ID] = true
	}
	v.news(d)
	for _, other := range v.guide.Documents {
		if other != d && other.ID == d.ID {
			v.add(d, "id", "otro documento ya tiene el id "+quote(string(d.ID)))
			return
		}
	}
}

// news belongs to the site as a whole, and goes from the newest to the oldest.
func (v *validator) news(d *Document) {
	if d.News != nil && d.Base != "/" {
		v.add(d, "cambios", "los cambios son de todo el sitio; escríbalos en el documento cuya base es «/»")
	}
	for i, news := range d.News {
		if _, err := time.Parse(time.DateOnly, news.Date); err != nil {
			v.add(d, at("cambios", i, "fecha"), "la fecha "+quote(news.Date)+" no existe; escríbala como \"2026-11-22\"")
		} else if i > 0 && news.Date >= d.News[i-1].Date {
			v.add(d, at("cambios", i, "fecha"), "la fecha "+quote(news.Date)+" debe ser anterior a la de arriba; ponga primero lo más nuevo, y una sola entrada por día")
		}
	}
}

func (v *validator) tables(d *Document) {
	for _, t := range d.Tables {
		if !t.ID.Valid() {
			v.add(t, "id", "el id "+quote(string(t.ID))+" no tiene la forma debida")
		}
		if v.guide.tables[t.ID] != t {
			v.add(t, "id", "otra tabla ya tiene el id "+quote(string(t.ID)))
		}
		for i, row := range t.Rows {
			if len(row) != len(t.Columns) {
				v.add(t, at("filas", i, ""), "la fila tiene "+counted(len(row), "celda")+" y la tabla "+counted(len(t.Columns), "columna"))
			}
		}
	}
}

func (v *validator) notes(d *Document) {
	for _, n := range d.Notes {
		if !n.ID.Valid() {
			v.add(n, "id", "el id "+quote(string(n.ID))+" no tiene la forma debida")
		}
		if v.noted[n.ID] || v.guide.Item(n.ID) != nil {
			v.add(n, "id", "el id "+quote(string(n.ID))+" está repetido")
		}
		v.noted[n.ID] = true
		v.group(n)
		for i, id := range n.Items {
			if v.guide.Item(id) == nil {
				v.add(n, at("elementos", i, ""), "no existe ningún elemento "+quote(string(id)))
			}
		}
	}
}

func (v *validator) figures(d *Document) {
	for _, f := range d.Figures {
		if !KnownDrawing(f.Name) {
			v.add(f, "nombre", "no existe la figura "+quote(f.Name)+"; hay: "+strings.Join(Drawings, ", "))
		}
		if first := v.guide.Figure(f.Name); first != f {
			v.add(f, "nombre", "la figura "+quote(f.Name)+" ya tiene sus palabras; deje una sola entrada")
		}
	}
}

func (v *validator) kinds(d *Document) {
	for _, k := range d.Kinds {
		if !k.Kind.Known() {
			v.add(k, "tipo", "no existe el tipo "+quote(string(k.Kind)))
		}
		if v.named[k.Kind] {
			v.add(k, "tipo", "el tipo "+quote(string(k.Kind))+" ya tiene nombre; deje una sola entrada")
		}
		v.named[k.Kind] = true
	}
}

func counted(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return strconv.Itoa(n) + " " + noun
}
