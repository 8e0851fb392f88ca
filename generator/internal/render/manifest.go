package render

import (
	"encoding/json"
)

// manifestIcon is an icon as the manifest names it, also for a shortcut.
type manifestIcon struct {
	Src     string `json:"src"`
	Sizes   string `json:"sizes"`
	Type    string `json:"type"`
	Purpose string `json:"purpose"`
}

// manifestShortcut is a page that the installed site's icon leads to at once.
type manifestShortcut struct {
	Name  string         `json:"name"`
	URL   string         `json:"url"`
	Icons []manifestIcon `json:"icons"`
}

// shortcuts are the templates of the pages that somebody comes back to most.
var shortcuts = []string{"casos", "autoevaluacion", "formacion"}

// Manifest lets the site be installed. Its addresses are relative, so that the site
// may stand in a folder. The id is the address of the first page, as it is by default;
// it is said where the site's place is known.
func (s *Site) Manifest(icon192, icon512 string) ([]byte, error) {
	p := &page{site: s, Path: "/manifest.webmanifest"}
	icon := func(address, sizes string) manifestIcon {
		return manifestIcon{p.Link(address), sizes, "image/png", "any maskable"}
	}
	small := icon(icon192, "192x192")
	manifest := map[string]any{
		"name": s.Name(), "short_name": s.Name(), "description": s.description(), "lang": "es-CO", "dir": "ltr",
		"start_url": "./", "scope": "./", "display": "standalone",
		"background_color": "#fbf8f3", "theme_color": "#fffefb", "icons": []manifestIcon{small, icon(icon512, "512x512")},
	}
	if s.options.Base != "" {
		manifest["id"] = s.rootPath()
	}
	if found := p.shortcuts(small); found != nil {
		manifest["shortcuts"] = found
	}
	return json.MarshalIndent(manifest, "", " ")
}

func (p *page) shortcuts(icon manifestIcon) []manifestShortcut {
	var found []manifestShortcut
	for _, template := range shortcuts {
		for _, sheet := range p.site.layout.Sheets {
			if sheet.Page != nil && sheet.Page.Template == template {
				found = append(found, manifestShortcut{sheetName(sheet), p.Link(sheet.Path), []manifestIcon{icon}})
			}
		}
	}
	return found
}
