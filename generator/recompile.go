package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"acompana/generator/internal/assets"
)

// compile makes the modules again when its source changed.
func (p *preview) compile(ctx context.Context) error {
	sum, err := sourceSum(filepath.Join(p.root, "wasm"))
	if err != nil {
		return err
	}
	if p.modules != nil && sum == p.sum {
		return nil
	}
	modules, err := assets.Compile(ctx, p.root)
	if err != nil {
		return err
	}
	p.modules, p.sum = modules, sum
	return nil
}

func sourceSum(dir string) (sum [sha256.Size]byte, err error) {
	h := sha256.New()
	err = filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".go") {
			return err
		}
		data, err := os.ReadFile(name)
		fmt.Fprintf(h, "%s %d\n%s", name, len(data), data)
		return err
	})
	if err != nil {
		return sum, fmt.Errorf("failed to read the modules' source: %w", err)
	}
	return [sha256.Size]byte(h.Sum(nil)), nil
}
