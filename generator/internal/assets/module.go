package assets

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Module compiles the browser module of the project at root. The flags leave
// nothing of the machine in it, so that the same source gives the same bytes.
func Module(ctx context.Context, root string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "acompana-")
	if err != nil {
		return nil, fmt.Errorf("failed to make a folder for the module: %w", err)
	}
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "acompana.wasm")
	build := exec.CommandContext(ctx, "go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", name, "./wasm/browser")
	build.Dir = root
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	if out, err := build.CombinedOutput(); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fmt.Errorf("failed to compile the browser module: %w\n%s", err, out)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("failed to read the browser module: %w", err)
	}
	return data, nil
}
