package main

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/load"
	"acompana/generator/internal/pack"
	"acompana/generator/internal/render"
	"acompana/generator/internal/single"
)

// looseFile is the copy that is one file.
func looseFile(ctx context.Context, root string, module []byte, content *load.Content) ([]byte, error) {
	front, err := looseFront(root, content, &render.Loose{Store: looseStore, Single: true})
	if err != nil {
		return nil, err
	}
	names := looseNamesOf(front)
	site, err := siteFiles(ctx, content, front, everyPage)
	if err != nil {
		return nil, err
	}
	set, err := pack.Pack(site, pack.Choice{Keep: everyPage, OneFile: true})
	if err != nil {
		return nil, err
	}
	script, err := fileScript(root)
	if err != nil {
		return nil, err
	}
	return single.Write(single.Site{
		Title: siteName(content), Store: looseStore, Icon: site[pack.Path(front.assets.Icon)],
		Script: script, Pages: pagesIn(set), Files: take(site, slices.Concat(names.tools, names.search), module),
	})
}

// siteName is what the site's own document is called.
func siteName(content *load.Content) string {
	for _, d := range content.Guide.Documents {
		if d.Base == "/" {
			return d.Title
		}
	}
	return content.Guide.Documents[0].Short
}

func pagesIn(set pack.Files) map[string]string {
	pages := map[string]string{}
	for name, data := range set {
		if pack.IsPage(name) {
			pages[pack.Address(name)] = string(data)
		}
	}
	return pages
}

// fileScript is all that the pages of the one file run.
func fileScript(root string) (string, error) {
	static := os.DirFS(filepath.Join(root, "static"))
	runtime, err := assets.Runtime()
	if err != nil {
		return "", err
	}
	all := []string{string(runtime)}
	for _, name := range []string{"portable.js", "boot.js", "single.js"} {
		script, err := assets.Script(static, name)
		if err != nil {
			return "", err
		}
		if name == "boot.js" { // for each page, once it stands
			script = []byte("globalThis.acompanaBoot=()=>{" + string(script) + "}")
		}
		all = append(all, string(script))
	}
	return strings.Join(all, ";\n"), nil
}
