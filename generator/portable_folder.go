package main

import (
	"context"
	_ "embed"
	"os"
	"path/filepath"
	"strings"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/load"
	"acompana/generator/internal/pack"
	"acompana/generator/internal/render"
	"acompana/generator/internal/single"
)

// The archive holds one folder, and in it a file that says what to open.
const (
	insideZip = "acompana/"
	readFirst = insideZip + "LEA-PRIMERO.txt"
)

//go:embed portable_read.txt
var readFirstText string

// The scripts of the folder that stand in for a server.
const (
	standIn      = "/recursos/portable.js"
	toolsScript  = "/recursos/herramientas.js"
	searchScript = "/recursos/indice.js"
)

// looseFolder is the copy that is a folder: plain pages, which read without any
// script, and scripts that hold what tools need.
func looseFolder(ctx context.Context, root string, module []byte, content *load.Content) (pack.Files, error) {
	script, err := assets.Script(os.DirFS(filepath.Join(root, "static")), "portable.js")
	if err != nil {
		return nil, err
	}
	front, err := looseFront(root, content, &render.Loose{
		Store: looseStore, Scripts: []string{standIn, toolsScript}, Search: []string{searchScript},
	})
	if err != nil {
		return nil, err
	}
	names := looseNamesOf(front)
	for _, address := range []string{standIn, toolsScript, searchScript} {
		front.add(assets.File{Address: address}) // so that pages may name it
	}
	site, err := siteFiles(ctx, content, front, inCopy)
	if err != nil {
		return nil, err
	}
	set, err := pack.Pack(site, pack.Choice{Keep: inCopy})
	if err != nil {
		return nil, err
	}
	set[pack.Path(standIn)] = script
	set[pack.Path(toolsScript)] = single.Script(take(set, names.tools, module))
	set[pack.Path(searchScript)] = single.Script(take(set, names.search, module))
	return inFolder(set), nil
}

// inFolder puts files in the archive's folder, with the one to read first.
func inFolder(set pack.Files) pack.Files {
	files := pack.Files{readFirst: []byte(strings.ReplaceAll(readFirstText, "\n", "\r\n"))}
	for name, data := range set {
		files[insideZip+name] = data
	}
	return files
}
