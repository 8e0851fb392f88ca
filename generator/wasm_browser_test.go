package main

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"acompana/generator/internal/browsertest"
	"acompana/generator/internal/host"
)

// wasmPackages are tested where they run: their Go tests are compiled for the
// browser.
var wasmPackages = []string{"./wasm/browser/internal/backend"}

// wasmPatience is how long a package's tests may take in all.
const wasmPatience = 4 * time.Minute

func TestWasmInBrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("runs tests in a browser")
	}
	t.Parallel()
	for _, path := range wasmPackages {
		t.Run(filepath.Base(path), func(t *testing.T) {
			code, said := runInBrowser(t, compileTests(t, path), "-test.v", "-test.timeout=0")
			if code != 0 || strings.Contains(said, "testing: warning: no tests to run") {
				t.Errorf("exit code %d:\n%s", code, said)
			}
		})
	}
}

// BenchmarkWasmInBrowser tells what the same packages take in Chromium.
func BenchmarkWasmInBrowser(b *testing.B) {
	for _, path := range wasmPackages {
		binary := compileTests(b, path)
		for b.Loop() {
			code, said := runInBrowser(b, binary, "-test.run=^$", "-test.bench=.", "-test.benchtime=200x", "-test.timeout=0")
			b.Log(said)
			if code != 0 {
				b.Fatalf("exit code %d", code)
			}
		}
	}
}

func compileTests(t testing.TB, path string) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "test.wasm")
	compile := exec.Command("go", "test", "-c", "-o", binary, path)
	compile.Dir = root
	compile.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := compile.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return binary
}

// runInBrowser runs a test binary on a page under the site's policy, and returns
// its exit code and all that it printed.
func runInBrowser(t testing.TB, binary string, args ...string) (code int, said string) {
	t.Helper()
	server := httptest.NewServer(testPage(t, binary))
	t.Cleanup(server.Close)
	page := browsertest.Start(t).Page(t, browsertest.View{SameStorage: true}) // on disk: other contexts keep all in memory
	page.Open(server.URL + "/?" + url.Values{"arg": args}.Encode())
	for deadline := time.Now().Add(wasmPatience); !browsertest.Eval[bool](page, "code !== null"); {
		if time.Now().After(deadline) {
			return -1, browsertest.Eval[string](page, "said") + "\nnot at an end after " + wasmPatience.String()
		}
		time.Sleep(100 * time.Millisecond)
	}
	said = browsertest.Eval[string](page, "said")
	for _, problem := range page.Problems() {
		t.Error(problem)
	}
	return browsertest.Eval[int](page, "code"), said
}

// testPage serves the page, Go's own script and the binary.
func testPage(t testing.TB, binary string) http.Handler {
	t.Helper()
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{
		"/":             filepath.Join("testdata", "wasm", "index.html"),
		"/run.js":       filepath.Join("testdata", "wasm", "run.js"),
		"/wasm_exec.js": filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm", "wasm_exec.js"),
		"/test.wasm":    binary,
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		file, ok := files[r.URL.Path]
		if !ok {
			w.WriteHeader(http.StatusNoContent) // the browser asks for an icon
			return
		}
		w.Header().Set("Content-Type", host.ContentType(file))
		w.Header().Set("Content-Security-Policy", "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; "+
			"require-trusted-types-for 'script'; trusted-types 'none'")
		http.ServeFile(w, r, file)
	})
}
