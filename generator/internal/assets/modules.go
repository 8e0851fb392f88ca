package assets

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
)

// Modules are the programs that run in the browser, compiled. Each page loads
// the one it needs.
type Modules struct {
	Tools  []byte // the tools that keep what people do
	Finder []byte // the search page
}

// programs are the folders of the modules and where each is kept.
func (m *Modules) programs() map[string]*[]byte {
	return map[string]*[]byte{
		"./wasm/browser":        &m.Tools,
		"./wasm/browser/finder": &m.Finder,
	}
}

// Compile makes the modules of the project at root. The flags leave nothing of
// the machine in them, so that the same source gives the same bytes.
func Compile(ctx context.Context, root string) (*Modules, error) {
	dir, err := os.MkdirTemp("", "acompana-")
	if err != nil {
		return nil, fmt.Errorf("failed to make a folder for the modules: %w", err)
	}
	defer os.RemoveAll(dir)
	m := &Modules{}
	if err := m.build(ctx, root, dir); err != nil {
		return nil, err
	}
	for folder, data := range m.programs() {
		if *data, err = os.ReadFile(filepath.Join(dir, path.Base(folder))); err != nil {
			return nil, fmt.Errorf("failed to read a compiled module: %w", err)
		}
	}
	return m, nil
}

func (m *Modules) build(ctx context.Context, root, dir string) error {
	args := []string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", dir + string(filepath.Separator)}
	for folder := range m.programs() {
		args = append(args, folder)
	}
	build := exec.CommandContext(ctx, "go", args...)
	build.Dir = root
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	if out, err := build.CombinedOutput(); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fmt.Errorf("failed to compile the browser's modules: %w\n%s", err, out)
	}
	return nil
}

// Size is what the modules weigh together.
func (m *Modules) Size() int { return len(m.Tools) + len(m.Finder) }
