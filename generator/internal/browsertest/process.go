package browsertest

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// Kill ends the browser and all its processes at once, as the end of the battery
// does, and returns when none of them is left.
func (b *Browser) Kill(t testing.TB) {
	t.Helper()
	tree := b.processes()
	for _, pid := range tree {
		_ = syscall.Kill(pid, syscall.SIGKILL)
	}
	buried(t, tree)
}

// Close ends the browser as logging out of the computer does, with time to put
// everything in order, and returns when it is gone.
func (b *Browser) Close(t testing.TB) {
	t.Helper()
	tree := b.processes()
	_ = syscall.Kill(tree[0], syscall.SIGTERM)
	buried(t, tree)
}

// buried waits until none of the processes is left.
func buried(t testing.TB, tree []int) {
	t.Helper()
	for deadline := time.Now().Add(patience); slices.ContainsFunc(tree, alive); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the browser's processes do not end")
		}
	}
}

// Release lets another browser use a profile after a Kill.
func Release(t testing.TB, profile string) {
	t.Helper()
	locks, err := filepath.Glob(filepath.Join(profile, "Singleton*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, lock := range locks {
		if err := os.Remove(lock); err != nil {
			t.Fatal(err)
		}
	}
}

// processes are all that the browser consists of.
func (b *Browser) processes() []int {
	return processTree(chromedp.FromContext(b.ctx).Browser.Process().Pid)
}

// processTree is a process and all that descend from it, parents first.
func processTree(root int) []int {
	children := map[int][]int{}
	entries, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, entry := range entries {
		if pid, parent, ok := family(entry); ok {
			children[parent] = append(children[parent], pid)
		}
	}
	tree := []int{root}
	for i := 0; i < len(tree); i++ {
		tree = append(tree, children[tree[i]]...)
	}
	return tree
}

// family reads a process's own number and its parent's. The name between them
// may hold anything, so it is skipped from its end.
func family(stat string) (pid, parent int, ok bool) {
	text, err := os.ReadFile(stat)
	if err != nil {
		return 0, 0, false
	}
	pid, err = strconv.Atoi(filepath.Base(filepath.Dir(stat)))
	fields := strings.Fields(string(text[strings.LastIndexByte(string(text), ')')+1:]))
	if err != nil || len(fields) < 2 {
		return 0, 0, false
	}
	parent, err = strconv.Atoi(fields[1])
	return pid, parent, err == nil
}

// alive reports whether a process runs; one that nobody has buried does not.
func alive(pid int) bool {
	text, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	if err != nil {
		return false
	}
	fields := strings.Fields(string(text[strings.LastIndexByte(string(text), ')')+1:]))
	return len(fields) > 0 && fields[0] != "Z" && fields[0] != "X"
}
