package trust

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"

	cdx "github.com/CycloneDX/cyclonedx-go"
)

// Program is one that a browser runs, as published.
type Program struct {
	Path string
	Data []byte
}

const (
	site   = "sitio"     // the reference of the whole
	maker  = "generador" // of the program that makes it
	itself = "acompana"
)

// Bill lists what the project at root made its site of: the programs given, each
// with its modules, then the generator with its own, which is not in the site and
// is marked so.
func Bill(ctx context.Context, root string, programs []Program) ([]byte, error) {
	b, err := newBill(ctx, root)
	if err != nil {
		return nil, err
	}
	for _, p := range programs {
		if err := b.program(p); err != nil {
			return nil, err
		}
	}
	if err := b.generator(ctx, root); err != nil {
		return nil, err
	}
	if err := b.license(ctx, root); err != nil {
		return nil, err
	}
	return b.encode()
}

// bill is one being written.
type bill struct {
	golang     string // the reference of Go's own library
	components map[string]cdx.Component
	uses       map[string][]string // by reference
}

func newBill(ctx context.Context, root string) (*bill, error) {
	said, err := goSays(ctx, root, "env", "GOVERSION")
	if err != nil {
		return nil, err
	}
	version := strings.TrimPrefix(said, "go")
	b := &bill{golang: "pkg:golang/std@" + version, components: map[string]cdx.Component{}, uses: map[string][]string{}}
	b.components[b.golang] = cdx.Component{
		BOMRef: b.golang, Type: cdx.ComponentTypeLibrary, Name: "std", Version: version, PackageURL: b.golang,
		Scope: cdx.ScopeRequired, Licenses: licensed("BSD-3-Clause"),
	}
	return b, nil
}

// program adds one that goes to browsers.
func (b *bill) program(p Program) error {
	modules, err := linked(p.Data)
	if err != nil {
		return fmt.Errorf("%s: %w", p.Path, err)
	}
	sum := sha256.Sum256(p.Data)
	b.components[p.Path] = cdx.Component{
		BOMRef: p.Path, Type: cdx.ComponentTypeApplication, Name: p.Path, Scope: cdx.ScopeRequired, Licenses: licensed("MIT"),
		Hashes: &[]cdx.Hash{{Algorithm: cdx.HashAlgoSHA256, Value: hex.EncodeToString(sum[:])}},
	}
	b.uses[site] = append(b.uses[site], p.Path)
	return b.add(p.Path, modules, cdx.ScopeRequired)
}

// generator adds what makes the site and is not in it.
func (b *bill) generator(ctx context.Context, root string) error {
	modules, err := needed(ctx, root, "./generator")
	if err != nil {
		return err
	}
	b.components[maker] = cdx.Component{
		BOMRef: maker, Type: cdx.ComponentTypeApplication, Name: itself + "/generator", Scope: cdx.ScopeExcluded, Licenses: licensed("MIT"),
	}
	return b.add(maker, modules, cdx.ScopeExcluded)
}

// add says that a component uses modules. One that is needed by any is needed.
func (b *bill) add(ref string, modules []module, scope cdx.Scope) error {
	b.uses[ref] = []string{b.golang}
	for _, m := range modules {
		purl := "pkg:golang/" + m.Path + "@" + m.Version
		b.uses[ref] = append(b.uses[ref], purl)
		if _, known := b.components[purl]; known {
			continue
		}
		sum, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(m.Sum, "h1:"))
		if err != nil {
			return fmt.Errorf("failed to read the sum of %s: %w", m.Path, err)
		}
		b.components[purl] = cdx.Component{
			BOMRef: purl, Type: cdx.ComponentTypeLibrary, Name: m.Path, Version: m.Version, PackageURL: purl, Scope: scope,
			Hashes: &[]cdx.Hash{{Algorithm: cdx.HashAlgoSHA256, Value: hex.EncodeToString(sum)}},
		}
	}
	return nil
}

func (b *bill) encode() ([]byte, error) {
	bom := cdx.NewBOM()
	bom.Metadata = &cdx.Metadata{Component: &cdx.Component{BOMRef: site, Type: cdx.ComponentTypeApplication, Name: itself}}
	var components []cdx.Component
	var dependencies []cdx.Dependency
	for _, ref := range slices.Sorted(maps.Keys(b.components)) {
		components = append(components, b.components[ref])
	}
	for _, ref := range slices.Sorted(maps.Keys(b.uses)) {
		on := slices.Compact(slices.Sorted(slices.Values(b.uses[ref])))
		dependencies = append(dependencies, cdx.Dependency{Ref: ref, Dependencies: &on})
	}
	bom.Components, bom.Dependencies = &components, &dependencies
	var out bytes.Buffer
	if err := cdx.NewBOMEncoder(&out, cdx.BOMFileFormatJSON).SetPretty(true).EncodeVersion(bom, cdx.SpecVersion1_6); err != nil {
		return nil, fmt.Errorf("failed to write the bill of materials: %w", err)
	}
	return out.Bytes(), nil
}

func licensed(id string) *cdx.Licenses {
	return &cdx.Licenses{{License: &cdx.License{ID: id}}}
}
