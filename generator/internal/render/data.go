package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"strings"

	"acompana/wasm/guide"
)

// OpenData is a document with all its items, for whoever wants to reuse them.
// Keys are those that authors write; «direccion» is the item's permanent address.
func (s *Site) OpenData(d *guide.Document) ([]byte, error) {
	type published struct {
		*guide.Document
		Licence string              `json:"licencia"`
		Items   []json.RawMessage   `json:"elementos"`
		Tables  []*guide.Table      `json:"tablas,omitempty"`
		Notes   []*guide.EditorNote `json:"notas_del_editor,omitempty"`

		Families  []*guide.Family   `json:"familias,omitempty"`
		Exercises []*guide.Exercise `json:"ejercicios,omitempty"`
		Scenarios []*guide.Scenario `json:"casos,omitempty"`
		Ecomaps   []*guide.Ecomap   `json:"ecomapas,omitempty"`
	}
	out := published{
		Document: d, Licence: "CC-BY-4.0", Tables: d.Tables, Notes: d.Notes,
		Families: d.Families, Exercises: d.Exercises, Scenarios: d.Scenarios, Ecomaps: d.Ecomaps,
	}
	for _, it := range d.Items {
		data, err := s.openItem(it)
		if err != nil {
			return nil, fmt.Errorf("failed to publish %q: %w", it.ID, err)
		}
		out.Items = append(out.Items, data)
	}
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	err := enc.Encode(out)
	return buf.Bytes(), err
}

// openItem joins an item's common fields, its address and the fields of its kind.
func (s *Site) openItem(it *guide.Item) (json.RawMessage, error) {
	parts := []any{it, struct {
		Address string `json:"direccion"`
	}{s.layout.Address(it)}}
	if it.Detail != nil {
		parts = append(parts, it.Detail)
	}
	var fields []string
	for _, part := range parts {
		data, err := json.Marshal(part)
		if err != nil {
			return nil, err
		}
		if len(data) > len("{}") {
			fields = append(fields, string(data[1:len(data)-1]))
		}
	}
	return json.RawMessage("{" + strings.Join(fields, ",") + "}"), nil
}

// Name is what the site is called: the title of its own pages' document.
func (s *Site) Name() string {
	for _, d := range s.guide.Documents {
		if d.Base == "/" {
			return d.Title
		}
	}
	return s.guide.Documents[0].Short
}

func (s *Site) description() string {
	if home := s.layout.Sheet("/"); home != nil && home.Page != nil {
		return home.Page.Description
	}
	return ""
}

// Sitemap lists every page. Without a known place its addresses have no host.
func (s *Site) Sitemap() []byte {
	var out strings.Builder
	out.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n")
	for _, path := range s.Paths() {
		if sheet := s.layout.Sheet(path); sheet != nil && sheet.Page != nil && sheet.Page.Template == "error" {
			continue
		}
		out.WriteString("<url><loc>" + html.EscapeString(s.absolute(path)) + "</loc></url>\n")
	}
	out.WriteString("</urlset>\n")
	return []byte(out.String())
}

func (s *Site) absolute(path string) string {
	if s.options.Base == "" {
		return path
	}
	return s.options.Base + strings.TrimPrefix(path, "/")
}

// Robots welcomes everyone to everything. It names the map only where the
// site's place is known: the rule takes no relative address.
func (s *Site) Robots() []byte {
	welcome := "User-agent: *\nAllow: /\n"
	if s.options.Base != "" {
		welcome += "\nSitemap: " + s.absolute("/sitemap.xml") + "\n"
	}
	return []byte(welcome)
}
