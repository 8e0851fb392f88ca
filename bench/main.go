// Command bench measures the project against its budgets and its peers, and writes
// docs/figures.md. Run it as «make bench» from the project's folder:
//
//	make bench              everything, then docs/figures.md
//	make bench PART=start   one part, to the terminal; docs/figures.md stays
//
// Every figure is the result of a Go benchmark of the project, run here by go test:
// the parts say which. A row joins a figure to its budget and to a peer measured in
// the same run; one without a figure says so, and none is carried over from another
// run. The peers are under bench/peers, built by bench/prepare, in this module of
// their own: nothing of them is in the product's go.mod.
//
// Budgets are looked at, never enforced here: a busy machine would make them lie.
// Tests hold the sizes, which are the same on every machine.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"slices"
)

// document is where the figures of a whole run go.
const document = "docs/figures.md"

func main() {
	part := flag.String("part", "", "measure this part alone")
	root := flag.String("root", "..", "the project's folder")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := measure(ctx, *root, *part); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// measure runs what is wanted and says what came of it. A benchmark that fails
// leaves its rows without a figure; the others are told all the same.
func measure(ctx context.Context, root, only string) error {
	wanted := parts
	if only != "" {
		wanted = slices.DeleteFunc(slices.Clone(parts), func(p part) bool { return p.name != only })
	}
	if len(wanted) == 0 {
		return fmt.Errorf("there is no part %q: %s", only, partNames())
	}
	if err := os.Chdir(root); err != nil {
		return fmt.Errorf("failed to find the project: %w", err)
	}
	r := run{machine: inspect(ctx), figures: figures{}}
	prepare := exec.CommandContext(ctx, "./bench/prepare")
	prepare.Stdout, prepare.Stderr = os.Stderr, os.Stderr
	if err := prepare.Run(); err != nil {
		return fmt.Errorf("failed to build the peers: %w", err)
	}
	var failed error
	for _, p := range wanted {
		if err := r.measure(ctx, p); err != nil {
			failed = err
		}
	}
	r.machine.end()
	if only != "" {
		fmt.Print(r.table(wanted), "\n", r.plainTable())
		return failed
	}
	if err := os.WriteFile(document, []byte(r.document()), 0o644); err != nil {
		return fmt.Errorf("failed to write the figures: %w", err)
	}
	fmt.Print(r.table(wanted))
	return failed
}
