package chart

import (
	"sort"
	"strings"
)

// Plain is a style that needs no colour: ink on white, lines and patterns.
func Plain() map[string]string {
	return map[string]string{
		"background":  "fill:#fff",
		"bar":         "fill:#fff;stroke:#222;stroke-width:1",
		"full":        "fill:#222",
		"hatch":       "stroke:#222;stroke-width:1",
		"base":        "stroke:#222;stroke-width:1",
		"ring":        "fill:none;stroke:#999;stroke-width:0.5",
		"axis":        "stroke:#999;stroke-width:0.5",
		"series":      "fill:none;stroke:#222;stroke-width:2;stroke-linejoin:round",
		"dashed":      "stroke-dasharray:6 4",
		"mark":        "fill:#222;stroke:#222;stroke-width:1;stroke-dasharray:none",
		"mark.dashed": "fill:none",
		"label":       "font-weight:bold",
		"ring-number": "fill:#555",
	}
}

// SVG is the drawing as a file of its own. The styles are declarations by class;
// «background» is the class of the sheet, and «a.b» is of shapes with both.
func (d Drawing) SVG(styles map[string]string) string {
	var b strings.Builder
	size := whole(d.Width) + " " + whole(d.Height)
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" + `<svg xmlns="http://www.w3.org/2000/svg"`)
	attributes(&b, "viewBox", "0 0 "+size, "width", whole(d.Width), "height", whole(d.Height),
		"role", "img", "aria-labelledby", "title", "aria-describedby", "description", "font-family", "sans-serif")
	b.WriteString(">\n")
	element(&b, "title", d.Title, "id", "title")
	element(&b, "desc", d.Description, "id", "description")
	element(&b, "style", sheet(styles))
	element(&b, "rect", "", "class", "background", "width", whole(d.Width), "height", whole(d.Height))
	for _, shape := range d.Shapes {
		element(&b, string(shape.Kind), shape.Text, append([]string{"class", shape.Class}, shape.Attributes()...)...)
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// sheet is a style sheet in the order of the names: the style of two classes
// follows that of each.
func sheet(styles map[string]string) string {
	names := make([]string, 0, len(styles))
	for name := range styles {
		names = append(names, name)
	}
	sort.Strings(names)
	var b strings.Builder
	for _, name := range names {
		b.WriteString("." + name + "{" + styles[name] + "}")
	}
	return b.String()
}

func element(b *strings.Builder, name, text string, pairs ...string) {
	b.WriteString("<" + name)
	attributes(b, pairs...)
	if text == "" {
		b.WriteString("/>\n")
		return
	}
	b.WriteString(">")
	escape(b, text)
	b.WriteString("</" + name + ">\n")
}

func attributes(b *strings.Builder, pairs ...string) {
	for i := 0; i+1 < len(pairs); i += 2 {
		b.WriteString(" " + pairs[i] + `="`)
		escape(b, pairs[i+1])
		b.WriteString(`"`)
	}
}

// escape writes a text as XML holds it, without what XML has no way to hold.
func escape(b *strings.Builder, text string) {
	for _, r := range text {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"':
			b.WriteString("&quot;")
		case r < ' ' && r != '\n' && r != '\t', r == 0xFFFE, r == 0xFFFF:
		default:
			b.WriteRune(r)
		}
	}
}
