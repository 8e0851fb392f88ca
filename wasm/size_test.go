package wasm_test

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

// What each module may weigh: compressed, it is what a phone loads; raw, what it
// compiles at every start, since browsers keep no compiled Go module.
var ceilings = []struct {
	program, tags string
	brotli, raw   int
}{
	{"./browser", "", 920 << 10, 5 << 20},
	{"./browser", "tool_data", 785 << 10, 4 << 20},
	{"./browser", "tool_assess", 850 << 10, 5 << 20},
	{"./browser", "tool_team", 590 << 10, 4 << 20},
	{"./browser", "tool_course", 800 << 10, 5 << 20},
	{"./browser/finder", "", 500 << 10, 4 << 20},
	{"./files", "", 950 << 10, 5 << 20},
}

func TestModulesAreLight(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and compresses the modules")
	}
	readSources(t)
	for _, ceiling := range ceilings {
		raw := buildModule(t, ceiling.program, ceiling.tags)
		compressed := compress(t, raw)
		t.Logf("%s %s: %d bytes, %d after brotli", ceiling.program, ceiling.tags, len(raw), compressed)
		if len(raw) > ceiling.raw {
			t.Errorf("%s %s: %d bytes, more than %d", ceiling.program, ceiling.tags, len(raw), ceiling.raw)
		}
		if compressed > ceiling.brotli {
			t.Errorf("%s %s: %d bytes after brotli, more than %d", ceiling.program, ceiling.tags, compressed, ceiling.brotli)
		}
	}
}

// readSources reads what the modules are made of: go test keeps a result for as
// long as the files are the same that the test itself has read.
func readSources(t *testing.T) {
	t.Helper()
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(name) == ".go" {
			_, err = os.ReadFile(name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func buildModule(t *testing.T, program, tags string) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "module.wasm")
	args := []string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-tags=" + tags, "-o", file}
	if strings.HasPrefix(program, "./browser") {
		args = append(args, "-gcflags=acompana/wasm/browser/...=-l")
	}
	command := exec.Command("go", append(args, program)...)
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
