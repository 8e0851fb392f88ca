package render

import (
	"html/template"
	"strings"
)

// listRoom is enough for what most lists take.
const listRoom = 4 << 10

// list is the pages under this one, as nested lists. It is on every page and long,
// and a template would take most of the time that a page takes.
func (n navItem) list() template.HTML {
	var out strings.Builder
	out.Grow(listRoom)
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
		out.WriteString(`><a href="`)
		out.WriteString(template.HTMLEscapeString(item.URL))
		out.WriteString(`"`)
		if item.Current {
			out.WriteString(` aria-current="page"`)
		}
		out.WriteString(">")
		out.WriteString(template.HTMLEscapeString(item.Name))
		out.WriteString("</a>")
		if len(item.Children) > 0 {
			writeList(out, item.Children)
		}
		out.WriteString("</li>")
	}
	out.WriteString("\n</ul>")
}
