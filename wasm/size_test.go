package wasm_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/andybalholm/brotli"
)

// What the browser module may weigh: compressed, it is what a phone loads; raw,
// what it compiles at every start, since browsers keep no compiled Go module.
const (
	brotliCeiling = 560 << 10
	rawCeiling    = 4 << 20
)

func TestBrowserModuleIsLight(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and compresses the module")
	}
	raw := buildBrowser(t)
	compressed := compress(t, raw)
	t.Logf("the browser module: %d bytes, %d after brotli", len(raw), compressed)
	if len(raw) > rawCeiling {
		t.Errorf("%d bytes, more than %d", len(raw), rawCeiling)
	}
	if compressed > brotliCeiling {
		t.Errorf("%d bytes after brotli, more than %d", compressed, brotliCeiling)
	}
}

func buildBrowser(t *testing.T) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "browser.wasm")
	command := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", file, "./browser")
	command.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func compress(t *testing.T, raw []byte) int {
	t.Helper()
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: 11, LGWin: 24})
	if _, err := w.Write(raw); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Len()
}
