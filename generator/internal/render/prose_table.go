package render

import (
	"regexp"
	"strings"
)

// tableTags are the tags of a table that authors wrote, and the texts of its heads.
var (
	tableTags  = regexp.MustCompile(`<(/?)(table|thead|tbody|tr|th|td)((?: [^>]*)?)>`)
	headCells  = regexp.MustCompile(`(?s)<th(?: [^>]*)?>(.*?)</th>`)
	anyTag     = regexp.MustCompile(`<[^>]*>`)
	tableRoles = map[string]string{
		"table": ` role="table"`, "thead": ` role="rowgroup"`, "tbody": ` role="rowgroup"`, "tr": ` role="row"`,
		"th": ` role="columnheader" scope="col"`, "td": ` role="cell"`,
	}
)

// labelTables makes the tables of a prose like all others: their rows turn into
// cards where columns have no room, so that each cell needs its column's name.
func labelTables(prose string) string {
	if !strings.Contains(prose, "<table>") {
		return prose
	}
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(prose, "<table>")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		table, after, _ := strings.Cut(rest, "</table>")
		out.WriteString(`<div class="table">` + labelTable("<table>"+table+"</table>") + "</div>")
		prose = after
	}
}

func labelTable(table string) string {
	var heads []string
	for _, cell := range headCells.FindAllStringSubmatch(table, -1) {
		heads = append(heads, anyTag.ReplaceAllString(cell[1], ""))
	}
	column := 0
	return tableTags.ReplaceAllStringFunc(table, func(tag string) string {
		part := tableTags.FindStringSubmatch(tag)
		if part[1] != "" {
			return tag
		}
		label := ""
		switch part[2] {
		case "tr":
			column = 0
		case "td":
			if column < len(heads) {
				label = ` data-label="` + heads[column] + `"`
			}
			column++
		}
		return "<" + part[2] + part[3] + tableRoles[part[2]] + label + ">"
	})
}
