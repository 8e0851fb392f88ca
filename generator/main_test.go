package main

import (
	"context"
	"io"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/browsertest"
)

// TestMain makes the generator a command of the scripts.
func TestMain(m *testing.M) {
	testscript.Main(cleaning{m}, map[string]func(){"generator": main})
}

// cleaning removes what all tests share.
type cleaning struct{ *testing.M }

func (c cleaning) Run() int {
	code := c.M.Run()
	browsertest.End()
	for _, dir := range shared {
		_ = os.RemoveAll(dir)
	}
	return code
}

// shared are folders that outlive the test that made them.
var shared []string

// theModules are the browser's, compiled once for all tests.
var theModules = sync.OnceValues(func() (*assets.Modules, error) { return assets.Compile(context.Background(), root) })

// built is the real site, built once for all tests, without compressed copies.
var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "acompana-sitio-")
	if err != nil {
		return "", err
	}
	shared = append(shared, dir)
	modules, err := theModules()
	if err != nil {
		return "", err
	}
	content, err := readFolder(filepath.Join(root, "content"))
	if err != nil {
		return "", err
	}
	b := &build{out: filepath.Join(dir, "site"), say: io.Discard}
	return b.out, b.publish(context.Background(), root, modules, content)
})

// builtSite is the folder of the real site. Tests must not change it.
func builtSite(t testing.TB) string {
	t.Helper()
	dir, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// serveSite serves the real site as a plain host would and returns its address,
// without a final slash.
func serveSite(t testing.TB) string {
	t.Helper()
	server := httptest.NewServer(hosted(builtSite(t)))
	t.Cleanup(server.Close)
	return server.URL
}
