package trust

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime/debug"
	"slices"
	"strings"
)

// module is one that a program was made of.
type module struct{ Path, Version, Sum string }

// linked are the modules inside a compiled program, as the linker wrote them
// there: a line «path» with the program, then «dep» with each module. Programs
// without any, or whose linker left no note, have none.
func linked(program []byte) ([]module, error) {
	at := bytes.Index(program, []byte("path\tacompana/"))
	if at < 0 {
		return nil, fmt.Errorf("the program does not say what it is made of")
	}
	note := program[at:]
	end := 0
	for line := range bytes.Lines(note) {
		word, _, _ := bytes.Cut(line, []byte("\t"))
		if !slices.Contains([]string{"path", "mod", "dep", "=>", "build"}, string(word)) {
			break
		}
		end += len(line)
	}
	info, err := debug.ParseBuildInfo(string(note[:end]))
	if err != nil {
		return nil, fmt.Errorf("failed to read what the program is made of: %w", err)
	}
	var all []module
	for _, d := range info.Deps {
		if d.Replace != nil {
			d = d.Replace
		}
		all = append(all, module{d.Path, d.Version, d.Sum})
	}
	return all, nil
}

// needed are the modules that a package of the project takes to build. It asks
// as for one machine, whichever this is: the list must be the same on all.
func needed(ctx context.Context, root, folder string) ([]module, error) {
	const form = `{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}} {{.Sum}}{{end}}{{end}}`
	said, err := goSays(ctx, root, "list", "-deps", "-f", form, folder)
	if err != nil {
		return nil, err
	}
	var all []module
	for line := range strings.Lines(said) {
		if words := strings.Fields(line); len(words) == 3 {
			all = append(all, module{words[0], words[1], words[2]})
		}
	}
	slices.SortFunc(all, func(a, b module) int { return strings.Compare(a.Path, b.Path) })
	return slices.Compact(all), nil
}

// goSays is what the go command answers.
func goSays(ctx context.Context, root string, args ...string) (string, error) {
	ask := exec.CommandContext(ctx, "go", args...)
	ask.Dir = root
	ask.Env = append(os.Environ(), "GOOS=linux", "GOARCH=amd64", "CGO_ENABLED=0", "GOFLAGS=")
	said, err := ask.Output()
	if err != nil {
		return "", fmt.Errorf("failed to ask go %s: %w", args[0], err)
	}
	return strings.TrimSpace(string(said)), nil
}
