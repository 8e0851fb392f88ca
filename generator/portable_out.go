package main

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"acompana/generator/internal/pack"
	"acompana/generator/internal/single"
)

// checkOut wants a folder that is new, or one where both names are free or hold
// copies made before.
func (p *portable) checkOut(root string) error {
	if p.out == "" {
		return errors.New("falta decir en qué carpeta quedan las copias; indíquela con -out, como -out entrega")
	}
	for _, source := range []string{p.build.content, filepath.Join(root, "static"), filepath.Join(root, "wasm")} {
		if inside(p.out, source) {
			return fmt.Errorf("-out %q está dentro de %q, de donde sale el sitio; elija otra carpeta, como entrega", p.out, source)
		}
	}
	if info, err := os.Stat(p.out); err == nil && !info.IsDir() {
		return fmt.Errorf("-out %q es un archivo; indique una carpeta, como -out entrega", p.out)
	}
	for name, ours := range map[string]func(string) bool{folderName: isLooseFolder, singleName: isLooseFile} {
		name = filepath.Join(p.out, name)
		_, err := os.Lstat(name)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return p.unwritable(err)
		case !ours(name):
			return fmt.Errorf("%q ya existe y no es una copia hecha con esta orden. Para no borrarlo, no se hizo nada; elija otra carpeta con -out", name)
		}
	}
	return nil
}

func isLooseFolder(name string) bool {
	archive, err := zip.OpenReader(name)
	if err != nil {
		return false
	}
	defer archive.Close()
	for _, file := range archive.File {
		if file.Name == readFirst {
			return true
		}
	}
	return false
}

// beginning is how much of a file is read to tell what it is.
const beginning = 16 << 10

func isLooseFile(name string) bool {
	file, err := os.Open(name)
	if err != nil {
		return false
	}
	defer file.Close()
	start, err := io.ReadAll(io.LimitReader(file, beginning))
	return err == nil && bytes.Contains(start, []byte(single.Mark))
}

// looseOut are the two files while they are written.
type looseOut struct {
	folder, file *replacement
	made         string // a folder that was made for them, to be taken back
}

// begin makes sure, before anything is compiled, that the files can be written.
func (p *portable) begin() (*looseOut, error) {
	out := &looseOut{}
	if _, err := os.Stat(p.out); errors.Is(err, fs.ErrNotExist) {
		if err := os.Mkdir(p.out, 0o755); err != nil {
			return nil, p.unwritable(err)
		}
		out.made = p.out
	}
	var err error
	if out.folder, err = newReplacement(filepath.Join(p.out, folderName)); err == nil {
		out.file, err = newReplacement(filepath.Join(p.out, singleName))
	}
	if err != nil {
		out.discard()
		return nil, p.unwritable(err)
	}
	return out, nil
}

// write puts both in their places once both are whole.
func (p *portable) write(out *looseOut, all *copies) error {
	err := pack.Zip(out.folder, all.folder)
	if err == nil {
		_, err = out.file.Write(all.single)
	}
	if err == nil {
		err = out.folder.commit()
	}
	if err == nil {
		err = out.file.commit()
	}
	if err != nil {
		return p.unwritable(err)
	}
	p.summary(out, all)
	return nil
}

// discard forgets what was not committed, and the folder if it stays empty.
func (o *looseOut) discard() {
	for _, file := range []*replacement{o.folder, o.file} {
		if file != nil {
			file.discard()
		}
	}
	if o.made != "" {
		_ = os.Remove(o.made) // it stays where it holds something
	}
}

func (p *portable) summary(out *looseOut, all *copies) {
	fmt.Fprintf(p.build.say, "\nListo en %s, con %s:\n", seconds(time.Since(p.build.began)), counted(all.pages, "página", "páginas"))
	fmt.Fprintf(p.build.say, "  %s  %s: se descomprime y se abre index.html.\n", filepath.Join(p.out, folderName), size(out.folder.bytes))
	fmt.Fprintf(p.build.say, "  %s  %s: un solo archivo, que se abre con doble clic.\n", filepath.Join(p.out, singleName), size(out.file.bytes))
	fmt.Fprintln(p.build.say, "Ninguno se actualiza solo: entregue los dos de nuevo cuando cambie el contenido.")
}
