package main

import (
	"context"
	"path"

	"acompana/generator/internal/host"
	"acompana/generator/internal/load"
	"acompana/generator/internal/publish"
	"acompana/generator/internal/trust"
)

// The files that a site carries for whoever hosts and checks it.
const (
	billName    = "sbom.json"
	movesName   = "_redirects"
	headersName = "_headers"
	sumsName    = "SHA256SUMS"
)

// deliver writes what depends on all other files: what the site is made of, and
// how hosts send it.
func (b *build) deliver(ctx context.Context, out *publish.Site, root string, content *load.Content, front *frontend) error {
	bill, err := trust.Bill(ctx, root, front.programs())
	if err != nil {
		return err
	}
	if err := out.Add(billName, bill); err != nil {
		return err
	}
	return b.tellHosts(out, content)
}

// tellHosts writes how hosts send the site.
func (b *build) tellHosts(out *publish.Site, content *load.Content) error {
	if err := out.Add(movesName, host.RedirectsFile(b.base, host.MovesOf(content.Layout))); err != nil {
		return err
	}
	site, err := host.Read(out.Files(), b.base)
	if err != nil {
		return err
	}
	site.Expect("/" + sumsName)
	return out.Add(headersName, host.HeadersFile(site))
}

// sum lists the digests of all that was written, after everything else.
func sum(out *publish.Site) error { return out.Add(sumsName, trust.Sums(out.Sums())) }

// programs are the files that run in a browser as modules.
func (f *frontend) programs() []trust.Program {
	var programs []trust.Program
	for _, file := range f.files {
		if path.Ext(file.Address) == ".wasm" {
			programs = append(programs, trust.Program{Path: file.Address[1:], Data: file.Data})
		}
	}
	return programs
}
