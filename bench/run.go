package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// figures are results by benchmark and unit: «Start/casos/cold tick-ms».
type figures map[string]float64

// run is one measuring.
type run struct {
	machine machine
	figures figures
	plain   []string // names of the benchmarks of parts without rows, in order
}

// measure runs a part's benchmarks and keeps their results.
func (r *run) measure(ctx context.Context, p part) error {
	fmt.Fprintf(os.Stderr, "\n== %s\n", p.name)
	args := append([]string{"test", "-v", "-run", "^$", "-bench", p.bench, "-benchtime", p.times, "-timeout", "40m"}, p.packages...)
	command := exec.CommandContext(ctx, "go", args...)
	command.Env = append(os.Environ(), "PATH="+toolsFirst())
	command.Stderr = os.Stderr
	out, err := command.StdoutPipe()
	if err != nil {
		return fmt.Errorf("failed to run part %q: %w", p.name, err)
	}
	if err := command.Start(); err != nil {
		return fmt.Errorf("failed to run part %q: %w", p.name, err)
	}
	names := r.figures.read(io.TeeReader(out, os.Stderr))
	if !hasRows(p) {
		r.plain = append(r.plain, names...)
	}
	if err := command.Wait(); err != nil {
		return fmt.Errorf("a benchmark of part %q failed: %w", p.name, err)
	}
	return nil
}

// toolsFirst is the path to programs, the pinned ones first.
func toolsFirst() string {
	path := os.Getenv("PATH")
	found, _ := filepath.Glob(".tools/hugo-*")
	for _, dir := range found {
		if full, err := filepath.Abs(dir); err == nil {
			path = full + string(os.PathListSeparator) + path
		}
	}
	return path
}

// processors is what go test adds to a benchmark's name.
var processors = regexp.MustCompile(`-\d+$`)

// read takes the results from what go test prints, and tells the benchmarks' names.
// Those that ran in the browser are printed there, indented.
func (f figures) read(printed io.Reader) (names []string) {
	lines := bufio.NewScanner(printed)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		words := strings.Fields(lines.Text())
		if len(words) < 4 || !strings.HasPrefix(words[0], "Benchmark") {
			continue
		}
		if _, err := strconv.Atoi(words[1]); err != nil {
			continue
		}
		name := processors.ReplaceAllString(strings.TrimPrefix(words[0], "Benchmark"), "")
		names = append(names, name)
		for pair := words[2:]; len(pair) > 1; pair = pair[2:] {
			if value, err := strconv.ParseFloat(pair[0], 64); err == nil {
				f[name+" "+pair[1]] = value
			}
		}
	}
	return names
}
