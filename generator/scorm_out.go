package main

import (
	"archive/zip"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"acompana/generator/internal/pack"
	"acompana/generator/internal/scorm"
)

// checkOut wants a file's name: a new one, or that of another package.
func (p *scormPackage) checkOut() error {
	if p.out == "" {
		return errors.New("falta decir dónde queda el paquete; indíquelo con -out, como -out acompana-scorm.zip")
	}
	info, err := os.Stat(p.out)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil // whether it can be made shows when it is begun
	case err != nil:
		return p.unwritable(err)
	case info.IsDir():
		return fmt.Errorf("-out %q es una carpeta; indique un archivo, como %q", p.out, filepath.Join(p.out, "acompana-scorm.zip"))
	case !isPackage(p.out):
		return fmt.Errorf("%q ya existe y no es un paquete SCORM. Para no borrarlo, no se hizo nada; elija otro nombre con -out", p.out)
	}
	return nil
}

func isPackage(name string) bool {
	archive, err := zip.OpenReader(name)
	if err != nil {
		return false
	}
	defer archive.Close()
	manifest, err := archive.Open(scorm.Manifest)
	if err == nil {
		_ = manifest.Close()
	}
	return err == nil
}

func (p *scormPackage) unwritable(err error) error {
	return &attempt{"escribir el paquete en " + strconv.Quote(p.out), "Elija con -out un archivo de una carpeta que exista, donde usted pueda escribir.", err}
}

// summary is what was made, and what comes next.
func (p *scormPackage) summary(files pack.Files, bytes int) {
	pages := 0
	for name := range files {
		if inCourse(pack.Address(name)) {
			pages++
		}
	}
	fmt.Fprintf(p.build.say, "\nListo: %s, con %s y %s en total, en %s.\n", size(bytes), counted(pages, "página", "páginas"), counted(len(files), "archivo", "archivos"), seconds(time.Since(p.build.began)))
	fmt.Fprintf(p.build.say, "El paquete SCORM 1.2 está en %s. Súbalo a su plataforma como actividad SCORM, sin descomprimirlo.\n", p.out)
	fmt.Fprintln(p.build.say, "Para que cada persona siga donde quedó, use una sola entrega con intentos ilimitados.")
}

// replacement is a file that takes another's place when it is whole.
type replacement struct {
	*os.File
	target string
	bytes  int // written so far
}

// newReplacement begins a file beside the one it will replace, or beside the one
// that a link there leads to.
func newReplacement(target string) (*replacement, error) {
	target = resolved(target)
	file, err := os.CreateTemp(filepath.Dir(target), "."+filepath.Base(target)+"-nuevo-")
	if err != nil {
		return nil, fmt.Errorf("failed to begin a file: %w", err)
	}
	return &replacement{File: file, target: target}, nil
}

// Write counts what is written.
func (r *replacement) Write(data []byte) (int, error) {
	n, err := r.File.Write(data)
	r.bytes += n
	return n, err
}

// commit puts the file in its place.
func (r *replacement) commit() error {
	err := r.Chmod(0o644)
	if closeErr := r.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Rename(r.Name(), r.target)
	}
	if err != nil {
		return fmt.Errorf("failed to put the file in its place: %w", err)
	}
	return nil
}

// discard forgets the file. After commit there is none.
func (r *replacement) discard() {
	_ = r.Close()
	_ = os.Remove(r.Name())
}
