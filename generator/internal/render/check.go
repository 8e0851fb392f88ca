package render

import (
	"fmt"
	"slices"
	"strings"

	"acompana/generator/internal/render/figure"
	"acompana/wasm/guide"
)

// Fault is content that pages cannot show, at the author's file and line.
type Fault struct {
	File    string
	Line    int
	Message string
}

// Check finds what only rendering knows: templates that do not exist and figures
// whose words or items are missing. A guide without faults renders whole.
func Check(g *guide.Guide, layout *guide.Layout) []Fault {
	var faults []Fault
	for _, sheet := range layout.Sheets {
		page := sheet.Page
		if page == nil {
			continue
		}
		if page.Template != "" && !slices.Contains(ownTemplates, page.Template) {
			message := fmt.Sprintf("no existe la plantilla %q; hay: %s", page.Template, strings.Join(ownTemplates, ", "))
			faults = append(faults, Fault{page.File, 1, message})
		}
		if slices.Contains(keepers, page.Template) && !hasTemplate(layout, "datos") {
			message := fmt.Sprintf("la plantilla %q necesita en el sitio una página con la plantilla \"datos\", donde se hacen las copias", page.Template)
			faults = append(faults, Fault{page.File, 1, message})
		}
		if lacks := lacking(page); lacks != "" {
			faults = append(faults, Fault{page.File, 1, fmt.Sprintf("la plantilla %q necesita en el encabezado la clave %q", page.Template, lacks)})
		}
		if key, template := misplaced(page); key != "" {
			faults = append(faults, Fault{page.File, 1, fmt.Sprintf("la clave %q es de la plantilla %q; póngala o quite la clave", key, template)})
		}
		for _, block := range page.Blocks {
			if d, ok := block.(*guide.Drawing); ok {
				if _, err := figure.Draw(g, layout, d.Name, page.Path); err != nil {
					faults = append(faults, Fault{page.File, d.Line, err.Error()})
				}
			}
		}
	}
	return faults
}

// lacking is the key of the front matter that a page's template cannot do
// without and that the page lacks, empty for most.
func lacking(page *guide.Page) string {
	switch {
	case page.Template == "paso" && page.Lesson == nil:
		return "paso"
	case page.Template == "caso" && page.Scenario == "":
		return "caso"
	}
	return ""
}

// misplaced is the key of the front matter that only one template prints, of a page
// with another: the rest of the course would lead there in vain.
func misplaced(page *guide.Page) (key, template string) {
	switch {
	case page.Lesson != nil && page.Template != "paso":
		return "paso", "paso"
	case page.Scenario != "" && page.Template != "caso":
		return "caso", "caso"
	}
	return "", ""
}

// hasTemplate reports whether some page has a template of its own.
func hasTemplate(layout *guide.Layout, template string) bool {
	return slices.ContainsFunc(layout.Sheets, func(sheet *guide.Sheet) bool {
		return sheet.Page != nil && sheet.Page.Template == template
	})
}

// ownTemplates are what authors may write as «plantilla».
var ownTemplates = []string{"inicio", "buscar", "listas", "casos", "autoevaluacion", "equipo", "datos", "error", "instalar", "cambios",
	"formacion", "paso", "casos-practica", "caso", "medida", "repaso", "constancia", "fichas", "hojas", "clave", "mapas"}

// keepers are those whose tools keep what people do.
var keepers = []string{"casos", "autoevaluacion", "formacion", "paso", "casos-practica", "caso", "medida", "repaso", "constancia"}

// pageTemplate is the name of the template that prints a page's main part.
func pageTemplate(page *guide.Page) string {
	if page.Template == "" {
		return "page"
	}
	return "page-" + page.Template
}
