package main

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/load"
	"acompana/generator/internal/publish"
)

// edition is what a service worker knows of the site that it belongs to: it stands
// before static/sw.js, which says what becomes of it. Addresses are from the site's
// root.
type edition struct {
	ID     string    `json:"id"`     // differs whenever any file does
	List   [2]string `json:"list"`   // the address of the list of files, and its integrity
	Weight int       `json:"weight"` // of all files on their way, compressed where they were
	Bytes  int       `json:"bytes"`  // of all files once they are here
	Bar    bar       `json:"bar"`
}

// writeWorker adds the service worker, when all other files are there. It takes the
// weight of compressed files from sizes.
func (b *build) writeWorker(site *publish.Site, root string, front *frontend, content *load.Content, sizes map[string]int) error {
	if b.recall {
		script, err := assets.Script(os.DirFS(filepath.Join(root, "static")), "sw-off.js")
		if err != nil {
			return err
		}
		return site.AddPage(workerAddress, script)
	}
	script := front.file(front.assets.Courier)
	e := edition{Bar: newBar(content, front)}
	list := e.describe(site.Sizes(), front, sizes)
	listed := assets.Hashed("lista.json", list)
	sum := sha256.Sum256(list)
	e.List = [2]string{strings.TrimPrefix(listed.Address, "/"), "sha256-" + base64.StdEncoding.EncodeToString(sum[:])}
	if err := e.name(site.Sizes(), script); err != nil {
		return err
	}
	known, err := marshal(e)
	if err != nil {
		return err
	}
	if err := site.AddPage(listed.Address, list); err != nil {
		return err
	}
	return site.AddPage(workerAddress, slices.Concat([]byte("self.edition="), known, []byte(";\n"), script))
}

// describe makes the list of files, [digest, weight] by address, and adds up what they
// weigh.
func (e *edition) describe(files []publish.Size, front *frontend, sizes map[string]int) []byte {
	list := map[string][2]any{}
	for _, f := range files {
		if !keptOffline(f.Path, front) {
			continue
		}
		weight := f.Bytes
		if n, ok := sizes[f.Path]; ok {
			weight = n
		}
		list[strings.TrimSuffix(f.Path, "index.html")] = [2]any{base64.StdEncoding.EncodeToString(f.Sum[:]), weight}
		e.Weight += weight
		e.Bytes += f.Bytes
	}
	data, err := marshal(list)
	if err != nil {
		panic(err) // texts and numbers: nothing that can fail
	}
	return data
}

// keptOffline reports whether a file is a page or something that pages load. Open data,
// the map of the site and the card for social networks are for others.
func keptOffline(name string, front *frontend) bool {
	return path.Ext(name) == ".html" || path.Ext(name) == ".webmanifest" ||
		strings.HasPrefix(name, "recursos/") && "/"+name != front.assets.Card
}

// name gives the edition its id, from every file, the script and what it tells.
func (e *edition) name(files []publish.Size, script []byte) error {
	files = slices.Clone(files)
	slices.SortFunc(files, func(x, y publish.Size) int { return cmp.Compare(x.Path, y.Path) })
	sum := sha256.New()
	for _, f := range files {
		fmt.Fprintf(sum, "%x  %s\n", f.Sum, f.Path)
	}
	told, err := marshal(e.Bar)
	if err != nil {
		return err
	}
	sum.Write(told)
	sum.Write(script)
	e.ID = hex.EncodeToString(sum.Sum(nil)[:8])
	e.Bar.ID = e.ID
	return nil
}

// marshal writes JSON as a script and a list hold it, on one line.
func marshal(value any) ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(value); err != nil {
		return nil, fmt.Errorf("failed to describe the site: %w", err)
	}
	return bytes.TrimSpace(out.Bytes()), nil
}
