package assets

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// Script is a script of static/, minified.
func Script(static fs.FS, name string) ([]byte, error) {
	data, err := fs.ReadFile(static, name)
	if err != nil {
		return nil, fmt.Errorf("failed to read %q: %w", name, err)
	}
	return minified(name, data)
}

// Worker is the script that runs a module apart from the page: a worker loads no
// other script, so it holds the runtime too.
func Worker(static fs.FS, name string) ([]byte, error) {
	runtime, err := Runtime()
	if err != nil {
		return nil, err
	}
	script, err := Script(static, name)
	if err != nil {
		return nil, err
	}
	return slices.Concat(runtime, []byte(";\n"), script), nil
}

// Runtime is the script that runs a Go module in a browser, from the Go that
// compiles it: the two must match. It is read once.
var Runtime = sync.OnceValues(func() ([]byte, error) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("failed to find Go: %w", err)
	}
	name := filepath.Join(strings.TrimSpace(string(out)), "lib", "wasm", "wasm_exec.js")
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("failed to read Go's browser runtime: %w", err)
	}
	return minified(name, data)
})

func minified(name string, data []byte) ([]byte, error) {
	small, err := minifier.Bytes("text/javascript", data)
	if err != nil {
		return nil, fmt.Errorf("failed to minify %q: %w", name, err)
	}
	return small, nil
}
