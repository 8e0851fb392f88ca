// Package agetest has the age command itself seal and open files, as a person
// would at a terminal: what the site seals must open without the site.
//
// The command is compiled from the module that the site's own code uses, but
// runs as it is for anyone: it asks for the passphrase on its terminal, and works
// at factor 18, twice as hard as what the site seals.
package agetest

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/creack/pty"
)

// Age is the command.
type Age struct{ program string }

// Build compiles the command for one test.
func Build(t testing.TB) Age {
	t.Helper()
	program := filepath.Join(t.TempDir(), "age")
	if out, err := exec.Command("go", "build", "-o", program, "filippo.io/age/cmd/age").CombinedOutput(); err != nil {
		t.Fatalf("failed to compile age: %v\n%s", err, out)
	}
	return Age{program}
}

// Open is what «age --decrypt» makes of a file, binary or armored.
func (a Age) Open(t testing.TB, file []byte, passphrase string) []byte {
	t.Helper()
	return a.run(t, file, []string{passphrase}, "--decrypt")
}

// Seal is what «age --passphrase» makes of a text. The passphrase is asked for
// twice.
func (a Age) Seal(t testing.TB, text []byte, passphrase string) []byte {
	t.Helper()
	return a.run(t, text, []string{passphrase, passphrase}, "--passphrase")
}

// SealArmored is Seal with «--armor».
func (a Age) SealArmored(t testing.TB, text []byte, passphrase string) []byte {
	t.Helper()
	return a.run(t, text, []string{passphrase, passphrase}, "--passphrase", "--armor")
}

// run has the command read one file, answers its questions in order, and returns
// the file that it wrote.
func (a Age) run(t testing.TB, input []byte, answers []string, flags ...string) []byte {
	t.Helper()
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in"), filepath.Join(dir, "out")
	if err := os.WriteFile(in, input, 0o600); err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), a.program, append(flags, "--output", out, in)...)
	var problems bytes.Buffer
	command.Stderr = &problems
	terminal, err := pty.Start(command)
	if err != nil {
		t.Fatalf("failed to start age: %v", err)
	}
	defer terminal.Close()
	reply(terminal, answers)
	if err := command.Wait(); err != nil {
		t.Fatalf("age %v: %v\n%s", flags, err, &problems)
	}
	output, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return output
}

// reply types an answer after each question, which ends in a colon. A terminal
// fails when its program has ended, early or not: what the program then returns
// says which.
func reply(terminal io.ReadWriter, answers []string) {
	said := bufio.NewReader(terminal)
	for _, answer := range answers {
		if _, err := said.ReadString(':'); err != nil {
			return
		}
		if _, err := io.WriteString(terminal, answer+"\n"); err != nil {
			return
		}
	}
	_, _ = io.Copy(io.Discard, said)
}
