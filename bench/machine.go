package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"
)

// machine is where and when a run was made, and with what.
type machine struct {
	began, ended time.Time
	load         [2]string // before the run, and after
	kind         string
	versions     []string
	revision     string
}

// inspect looks at the machine before anything is measured.
func inspect(ctx context.Context) machine {
	m := machine{began: time.Now(), load: [2]string{loadOf()}}
	m.kind = fmt.Sprintf("%d processors (%s), %s of memory, %s", runtime.NumCPU(), field("/proc/cpuinfo", "model name", ":"),
		memory(), strings.Trim(field("/etc/os-release", "PRETTY_NAME", "="), `"`))
	m.versions = []string{
		said(ctx, "go", "version"), said(ctx, "chromium", "--version"), "Node " + said(ctx, "node", "--version"),
		"go-app " + said(ctx, "go", "list", "-C", "bench", "-m", "-f", "{{.Version}}", "github.com/maxence-charriere/go-app/v10"),
	}
	for _, name := range []string{"preact", "esbuild", "vitepress"} {
		m.versions = append(m.versions, name+" "+strings.Trim(field("bench/peers/package.json", `"`+name+`"`, ":"), `",`))
	}
	m.versions = append(m.versions, "Hugo "+field("bench/prepare", "hugo", "="))
	m.revision = said(ctx, "git", "describe", "--always", "--dirty=, with changes")
	return m
}

func (m *machine) end() { m.ended, m.load[1] = time.Now(), loadOf() }

// String tells it all in a paragraph.
func (m *machine) String() string {
	return fmt.Sprintf("%s, %.0f minutes, revision %s. %s. %s.\nLoad of the machine (processes that want to run, on average over a minute): %s before, %s after. "+
		"Where the first is not near zero, others were at work, and times are too long; sizes and counts hold.",
		m.began.Format(time.DateOnly), m.ended.Sub(m.began).Minutes(), m.revision, m.kind, strings.Join(m.versions, ", "), m.load[0], m.load[1])
}

// said is the first line that a command prints, or that it is not known.
func said(ctx context.Context, name string, args ...string) string {
	out, err := exec.CommandContext(ctx, name, args...).Output()
	line, _, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
	if err != nil || line == "" {
		return "unknown"
	}
	return line
}

// field is the value of the first line of a file that begins with the name.
func field(file, name, separator string) string {
	data, _ := os.ReadFile(file)
	for line := range strings.Lines(string(data)) {
		if key, value, ok := strings.Cut(strings.TrimSpace(line), separator); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return "unknown"
}

// memory is how much the machine has.
func memory() string {
	var kB float64
	if _, err := fmt.Sscanf(field("/proc/meminfo", "MemTotal", ":"), "%f kB", &kB); err != nil {
		return "unknown size"
	}
	return fmt.Sprintf("%.0f GB", kB/(1<<20))
}

func loadOf() string {
	data, _ := os.ReadFile("/proc/loadavg")
	load, _, _ := strings.Cut(string(data), " ")
	if load == "" {
		return "unknown"
	}
	return load
}
