package assets

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Modules are the programs that run in the browser, compiled. Each page loads
// the one it needs.
type Modules struct {
	Cases  []byte // the tool for cases
	Data   []byte // «Mis datos»
	Assess []byte // the self-assessment
	Team   []byte // several people's together
	Course []byte // the training
	Finder []byte // the search page
	Files  []byte // what seals and opens files, run by a worker
}

// program is the source of a module: a folder and the build tags that choose
// what it does.
type program struct {
	folder, tags string
	module       *[]byte
}

func (m *Modules) programs() []program {
	return []program{
		{"./wasm/browser", "", &m.Cases},
		{"./wasm/browser", "tool_data", &m.Data},
		{"./wasm/browser", "tool_assess", &m.Assess},
		{"./wasm/browser", "tool_team", &m.Team},
		{"./wasm/browser", "tool_course", &m.Course},
		{"./wasm/browser/finder", "", &m.Finder},
		{"./wasm/files", "", &m.Files},
	}
}

// flags leave nothing of the machine in a module, so that the same source gives
// the same bytes.
var flags = []string{"-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid="}

// small inlines nothing in what touches the page: hands call it, and it weighs.
const small = "-gcflags=acompana/wasm/browser/...=-l"

// allTools is the tag of the module that holds every tool, the search and what seals
// files, for copies of the site that are carried about: seven modules would weigh
// three times as much. Nothing at all is inlined in it.
const (
	allTools = "tool_all"
	smallest = "-gcflags=all=-l"
)

// CompileAll makes the module that holds all others.
func CompileAll(ctx context.Context, root string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "acompana-")
	if err != nil {
		return nil, fmt.Errorf("failed to make a folder for the module: %w", err)
	}
	defer os.RemoveAll(dir)
	return program{folder: "./wasm/browser", tags: allTools}.build(ctx, root, filepath.Join(dir, "todo"))
}

// Compile makes the modules of the project at root.
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
	return m, nil
}

// Edge makes the module that answers searches at the edge, which no page loads.
func Edge(ctx context.Context, root string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "acompana-")
	if err != nil {
		return nil, fmt.Errorf("failed to make a folder for the module: %w", err)
	}
	defer os.RemoveAll(dir)
	return program{folder: "./wasm/worker"}.build(ctx, root, filepath.Join(dir, "edge"))
}

// build compiles as many programs at a time as there are processors: linking,
// most of the work, takes one. Of the faults it returns the first, since programs
// share what is broken.
func (m *Modules) build(ctx context.Context, root, dir string) error {
	programs := m.programs()
	errs := make([]error, len(programs))
	free := make(chan bool, runtime.GOMAXPROCS(0))
	var building sync.WaitGroup
	for i, p := range programs {
		free <- true
		building.Go(func() {
			*p.module, errs[i] = p.build(ctx, root, filepath.Join(dir, strconv.Itoa(i)))
			<-free
		})
	}
	building.Wait()
	return cmp.Or(errs...)
}

func (p program) build(ctx context.Context, root, out string) ([]byte, error) {
	args := slices.Concat([]string{"build"}, flags, []string{"-tags=" + p.tags, "-o", out, p.folder})
	switch {
	case p.tags == allTools:
		args = slices.Insert(args, 1, smallest)
	case strings.HasPrefix(p.folder, "./wasm/browser"):
		args = slices.Insert(args, 1, small)
	}
	build := exec.CommandContext(ctx, "go", args...)
	build.Dir = root
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	if said, err := build.CombinedOutput(); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fmt.Errorf("failed to compile the browser's module %s: %w\n%s", p.folder, err, said)
	}
	module, err := os.ReadFile(out)
	if err != nil {
		return nil, fmt.Errorf("failed to read a compiled module: %w", err)
	}
	return module, nil
}

// Size is what the modules weigh together.
func (m *Modules) Size() int {
	size := 0
	for _, p := range m.programs() {
		size += len(*p.module)
	}
	return size
}
