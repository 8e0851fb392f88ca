package main

import (
	"bufio"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"acompana/generator/internal/edge"
)

// runtimeConfiguration has the worker alone, without what is around it.
const runtimeConfiguration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "edge", worker = .edge)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "edge")]
);
const edge :Workerd.Worker = (
  modules = [
    (name = "edge.js", esModule = embed "` + edge.ScriptFile + `"),
    (name = "sitio.js", esModule = embed "` + edge.SiteFile + `"),
    (name = "buscar.wasm", wasm = embed "` + edge.ModuleFile + `"),
    (name = "indice.bin", data = embed "` + edge.IndexFile + `")
  ],
  compatibilityDate = "` + edge.Runtime + `"
);
`

// serveWorker runs the worker alone, as change leaves what it knows of the site, and
// returns its address and the process that it runs in.
func serveWorker(t testing.TB, change func(site []byte) []byte) (base string, pid int) {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{edge.ScriptFile, edge.ModuleFile, edge.IndexFile, edge.SiteFile} {
		data, err := os.ReadFile(filepath.Join(builtEdge(t).dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if name == edge.SiteFile {
			data = change(data)
		}
		write(t, filepath.Join(dir, name), data)
	}
	name := filepath.Join(dir, "edge.capnp")
	write(t, name, []byte(runtimeConfiguration))
	programs, err := filepath.Glob(tool(t, "@cloudflare") + "/workerd-*/bin/workerd")
	if err != nil || len(programs) == 0 {
		t.Fatalf("workerd is missing for this machine (%v)", err)
	}
	command := exec.Command(programs[0], "serve", "--control-fd=1", name)
	told, tell, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	command.Stdout = tell
	begin(t, command)
	_ = tell.Close()
	t.Cleanup(func() { _ = told.Close() })
	// What the worker prints comes the same way.
	for lines := bufio.NewScanner(told); lines.Scan(); {
		var event struct{ Port int }
		if json.Unmarshal(lines.Bytes(), &event) == nil && event.Port > 0 {
			go func() { _, _ = io.Copy(io.Discard, told) }()
			return "http://127.0.0.1:" + strconv.Itoa(event.Port), command.Process.Pid
		}
	}
	t.Fatal("workerd does not serve")
	return "", 0
}
