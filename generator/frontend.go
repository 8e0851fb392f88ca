package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/index"
	"acompana/generator/internal/load"
	"acompana/generator/internal/pack"
	"acompana/generator/internal/render"
	"acompana/generator/internal/words"
	"acompana/wasm/search"
)

// frontend is the files that pages load, and their addresses.
type frontend struct {
	files   []assets.File
	assets  render.Assets
	icon192 string
	icon512 string
	loose   *render.Loose // nil for what a server gives
	bar     string        // the styles of what tells of a new edition
}

// workerAddress is where the service worker stands: it sees to what is below it.
const workerAddress = "/sw.js"

// naming gives a file its address: by content for a build, plain for a server.
type naming func(name string, data []byte) assets.File

// newFrontend prepares all but the search index, which needs the pages.
func newFrontend(root string, modules *assets.Modules, content *load.Content, name naming) (*frontend, error) {
	static := os.DirFS(filepath.Join(root, "static"))
	styles, err := assets.NewStyles(static, render.ModalityRules(content.Guide))
	if err != nil {
		return nil, err
	}
	f := &frontend{assets: render.Assets{Styles: styles.Common, Parts: styles.Parts}}
	f.modules(modules, name)
	f.assets.Words = f.add(name("palabras.txt", []byte(strings.Join(words.Spanish(), "\n"))))
	if err := f.scripts(static, name); err != nil {
		return nil, err
	}
	return f, f.icons(static, name)
}

func (f *frontend) modules(modules *assets.Modules, name naming) {
	f.assets.Cases = f.add(name("casos.wasm", modules.Cases))
	f.assets.Data = f.add(name("datos.wasm", modules.Data))
	f.assets.Assess = f.add(name("autoevaluacion.wasm", modules.Assess))
	f.assets.Team = f.add(name("equipo.wasm", modules.Team))
	f.assets.Course = f.add(name("formacion.wasm", modules.Course))
	f.assets.Finder = f.add(name("buscar.wasm", modules.Finder))
	f.assets.Files = f.add(name("archivos.wasm", modules.Files))
}

// scripts are those of static/, the styles that one of them brings, and Go's own.
func (f *frontend) scripts(static fs.FS, name naming) error {
	atRoot := func(_ string, data []byte) assets.File { return assets.File{Address: workerAddress, Data: data} }
	for _, s := range []struct {
		source  string
		prepare func(static fs.FS, name string) ([]byte, error)
		name    naming
		as      string
		address *string
	}{
		{"boot.js", assets.Script, name, "boot.js", &f.assets.Boot},
		{"offline.js", assets.Script, name, "offline.js", &f.assets.Offline},
		{"install.js", assets.Script, name, "install.js", &f.assets.Install},
		{"edition.css", assets.Sheet, name, "edition.css", &f.bar},
		{"files.js", assets.Worker, name, "archivos.js", &f.assets.Worker},
		{"sw.js", assets.Script, atRoot, "", &f.assets.Courier},
	} {
		data, err := s.prepare(static, s.source)
		if err != nil {
			return err
		}
		*s.address = f.add(s.name(s.as, data))
	}
	runtime, err := assets.Runtime()
	if err != nil {
		return err
	}
	f.assets.Runtime = f.add(name("wasm_exec.js", runtime))
	return nil
}

func (f *frontend) icons(static fs.FS, name naming) error {
	for file, address := range map[string]*string{
		"icon.svg": &f.assets.Icon, "icon-192.png": &f.icon192, "icon-512.png": &f.icon512, "card.png": &f.assets.Card,
	} {
		data, err := fs.ReadFile(static, "icons/"+file)
		if err != nil {
			return fmt.Errorf("failed to read an icon: %w", err)
		}
		*address = f.add(name(file, data))
	}
	f.assets.Touch = f.icon192
	return nil
}

func (f *frontend) add(file assets.File) string {
	f.files = append(f.files, file)
	return file.Address
}

// file is the one at an address, nil if there is none.
func (f *frontend) file(address string) []byte {
	for _, file := range f.files {
		if file.Address == address {
			return file.Data
		}
	}
	return nil
}

// leaveOut drops a file that a delivery has no use for.
func (f *frontend) leaveOut(address string) {
	f.files = slices.DeleteFunc(f.files, func(file assets.File) bool { return file.Address == address })
}

// leaveCourier drops the service worker and what has to do with it, for a delivery
// that has none.
func (f *frontend) leaveCourier() {
	for _, address := range []*string{&f.assets.Courier, &f.assets.Offline, &f.assets.Install, &f.bar} {
		f.leaveOut(*address)
		*address = ""
	}
}

// searchIndex is the index of a site, as the search page reads it. In a folder that
// is opened without a server, what it finds has to name the file.
func searchIndex(site *render.Site, loose *render.Loose) []byte {
	entries := site.Entries()
	if loose != nil && !loose.Single {
		for i, entry := range entries {
			page, place, hasPlace := strings.Cut(entry.Address, "#")
			entries[i].Address = "/" + pack.Path(page)
			if hasPlace {
				entries[i].Address += "#" + place
			}
		}
	}
	return search.Build(entries, index.Stemmer()).Encode()
}
