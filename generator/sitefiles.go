package main

import (
	"context"

	"acompana/generator/internal/load"
	"acompana/generator/internal/pack"
)

// siteFiles are those of a site in memory, for what carries a site elsewhere:
// all that pages load, and the pages that are wanted.
func siteFiles(ctx context.Context, content *load.Content, front *frontend, wanted func(address string) bool) (pack.Files, error) {
	site, err := newGoodSite(content, front, nil)
	if err != nil {
		return nil, err
	}
	files := pack.Files{}
	for address, data := range site.files {
		files[pack.Path(address)] = data
	}
	if index := front.assets.Index; index != "" {
		if files[pack.Path(index)], err = site.find(index); err != nil {
			return nil, err
		}
	}
	for _, address := range site.site.Paths() {
		if !wanted(address) {
			continue
		}
		if files[pack.Path(address)], err = site.find(address); err != nil {
			return nil, err
		}
	}
	return files, context.Cause(ctx)
}
