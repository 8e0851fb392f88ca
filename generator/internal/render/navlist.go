package render

import (
	"html/template"
	"strings"
)

// list is the pages under this one, as nested lists. It is on every page and long,
// and a template would take most of the time that a page takes.
func (n navItem) list() template.HTML {
	var out strings.Builder
	writeList(&out, n.Children)
	return template.HTML(out.String())
}

func writeList(out *strings.Builder, items []navItem) {
	out.WriteString("<ul>")
	for _, item := range items {
		out.WriteString("\n<li")
		if item.Within {
			out.WriteString(` class="within"`)
		}
		out.WriteString(`><a href="` + template.HTMLEscapeString(item.URL) + `"`)
		if item.Current {
			out.WriteString(` aria-current="page"`)
		}
		out.WriteString(">" + template.HTMLEscapeString(item.Name) + "</a>")
		if len(item.Children) > 0 {
			writeList(out, item.Children)
		}
		out.WriteString("</li>")
	}
	out.WriteString("\n</ul>")
}
