package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"acompana/generator/internal/load"
	"acompana/generator/internal/render"
)

// modulePath is how the project's go.mod calls it.
const modulePath = "acompana"

// projectRoot is the folder of the project's go.mod, from where the command runs
// upwards, or the one that ACOMPANA_ROOT names.
func projectRoot() (string, error) {
	if root := os.Getenv("ACOMPANA_ROOT"); root != "" {
		if !holdsProject(root) {
			return "", fmt.Errorf("ACOMPANA_ROOT nombra %q, que no es la carpeta del proyecto; corríjala o quítela", root)
		}
		return root, nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", fmt.Errorf("failed to find the project: %w", err)
	}
	for !holdsProject(dir) {
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", errors.New("no se encuentra el proyecto; ejecute la orden desde su carpeta")
		}
		dir = parent
	}
	return dir, nil
}

// holdsProject reports whether a folder's go.mod is this project's.
func holdsProject(dir string) bool {
	data, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	if err != nil {
		return false
	}
	for line := range strings.Lines(string(data)) {
		if words := strings.Fields(line); len(words) > 1 && words[0] == "module" {
			return words[1] == modulePath
		}
	}
	return false
}

// read loads the content of a folder, naming its faults from where the author
// is. Content without faults renders whole.
func read(loader *load.Loader, dir string) (*load.Content, error) {
	content, err := loader.Load()
	var faults load.Faults
	if errors.As(err, &faults) {
		return nil, faults.In(filepath.ToSlash(dir))
	}
	if err != nil {
		return nil, unreadable(dir, err)
	}
	for _, f := range render.Check(content.Guide, content.Layout) {
		faults = append(faults, load.Fault{File: f.File, Line: f.Line, Column: 1, Message: f.Message})
	}
	if len(faults) > 0 {
		return nil, faults.In(filepath.ToSlash(dir))
	}
	return content, nil
}

// unreadable names the file of content that the system does not give.
func unreadable(dir string, err error) error {
	var file *fs.PathError
	if errors.As(err, &file) {
		dir = filepath.Join(dir, filepath.FromSlash(file.Path))
	}
	return &attempt{"leer " + strconv.Quote(filepath.ToSlash(dir)), "Revise que exista y que usted tenga permiso de leerlo.", err}
}

// openFolder is a folder of content, which must exist.
func openFolder(dir string) (fs.FS, error) {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("no existe la carpeta de contenido %q; indíquela con -content", dir)
	}
	return os.DirFS(dir), nil
}

// readFolder loads the content of a folder once.
func readFolder(dir string) (*load.Content, error) {
	folder, err := openFolder(dir)
	if err != nil {
		return nil, err
	}
	return read(load.NewLoader(folder), dir)
}
