package main

import (
	"bytes"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"syscall"
	"testing"
	"time"
)

// tool is a program that «make tools» installs.
func tool(t testing.TB, name string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join(root, ".tools", "node_modules", name))
	if err == nil {
		_, err = os.Stat(path)
	}
	if err != nil {
		t.Fatalf("%s is missing: run «make tools» first (%v)", name, err)
	}
	return path
}

// wrangler is a run of Cloudflare's program in a folder: it asks nobody anything
// and writes nothing at home.
func wrangler(t testing.TB, dir string, args ...string) *exec.Cmd {
	command := exec.Command("node", append([]string{tool(t, "wrangler/bin/wrangler.js")}, args...)...)
	command.Dir = dir
	home := t.TempDir()
	command.Env = append(os.Environ(), "HOME="+home, "XDG_CONFIG_HOME="+home, "CI=1", "WRANGLER_SEND_METRICS=false", "WRANGLER_HIDE_BANNER=true", "CLOUDFLARE_CF_FETCH_ENABLED=false", "NO_COLOR=1")
	return command
}

// begin starts a server, ends it and all that it started with the test, and shows
// what it said if the test fails.
func begin(t testing.TB, command *exec.Cmd) {
	t.Helper()
	said, err := os.Create(filepath.Join(t.TempDir(), "said"))
	if err != nil {
		t.Fatal(err)
	}
	if command.Stdout == nil {
		command.Stdout = said
	}
	command.Stderr = said
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = syscall.Kill(-command.Process.Pid, syscall.SIGKILL)
		_ = command.Wait() // it was killed
		if out, err := os.ReadFile(said.Name()); t.Failed() && err == nil {
			t.Logf("the server said:\n%s", out)
		}
		_ = said.Close()
	})
}

// serveEdge serves the folder as Cloudflare would, in its runtime, and returns its
// address without a final slash.
func serveEdge(t testing.TB, dir string) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	_, port, _ := net.SplitHostPort(address)
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	begin(t, wrangler(t, dir, "dev", "--ip", "127.0.0.1", "--port", port, "--inspector-port", "0"))
	for deadline := time.Now().Add(3 * time.Minute); ; time.Sleep(100 * time.Millisecond) {
		if response, err := http.Get("http://" + address + "/robots.txt"); err == nil {
			_ = response.Body.Close()
			return "http://" + address
		}
		if time.Now().After(deadline) {
			t.Fatal("wrangler does not serve")
		}
	}
}

// dryRun is what wrangler would upload, in kB compressed.
func dryRun(t *testing.T, dir string) float64 {
	t.Helper()
	said, err := wrangler(t, dir, "deploy", "--dry-run").CombinedOutput()
	weight := regexp.MustCompile(`Total Upload: .* / gzip: ([0-9.]+) KiB`).FindSubmatch(said)
	if err != nil || weight == nil || !bytes.Contains(said, []byte("sitio.js")) {
		t.Fatalf("wrangler deploy --dry-run: %v\n%s", err, said)
	}
	kilobytes, err := strconv.ParseFloat(string(weight[1]), 64)
	if err != nil {
		t.Fatal(err)
	}
	return kilobytes
}

// reply is an answer from the edge.
type reply struct {
	status  int
	headers http.Header
	body    []byte
}

// ask sends a request and follows no redirection.
func ask(t testing.TB, method, address, kind string, body io.Reader) reply {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, address, body)
	if err != nil {
		t.Fatal(err)
	}
	if kind != "" {
		request.Header.Set("Content-Type", kind)
	}
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return reply{response.StatusCode, response.Header, data}
}
