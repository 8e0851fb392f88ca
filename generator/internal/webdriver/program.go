package webdriver

import (
	"bytes"
	"fmt"
	"os/exec"
	"regexp"
	"sync"
	"syscall"
	"time"
)

// program is one that runs, with all that it starts: they are a group of their own.
type program struct {
	name   string
	cmd    *exec.Cmd
	said   said
	buried chan struct{} // closed when none of the group is left that could speak
}

// launch starts a program.
func launch(env []string, name string, args ...string) (*program, error) {
	p := &program{name: name, cmd: exec.Command(name, args...), buried: make(chan struct{})}
	p.cmd.Env = env
	p.cmd.Stdout, p.cmd.Stderr = &p.said, &p.said
	// A test that is cut short buries nothing: the kernel does.
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("failed to start %s: %w", name, err)
	}
	go func() {
		_ = p.cmd.Wait() // waits for all that hold what it speaks through
		close(p.buried)
	}()
	return p, nil
}

// kill ends the group at once, and returns when it is gone.
func (p *program) kill() {
	_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL)
	p.gone(patience)
}

// gone waits for the group to end.
func (p *program) gone(within time.Duration) bool {
	select {
	case <-p.buried:
		return true
	case <-time.After(within):
		return false
	}
}

// says waits until the program says something and gives its first group.
func (p *program) says(pattern string) (string, error) {
	wanted := regexp.MustCompile(pattern)
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if found := wanted.FindStringSubmatch(p.said.String()); found != nil {
			return found[1], nil
		}
		if p.gone(0) {
			return "", fmt.Errorf("%s ended: %s", p.name, p.said.String())
		}
	}
	return "", fmt.Errorf("%s does not say what port is its own: %s", p.name, p.said.String())
}

// said is what a program has said so far.
type said struct {
	mu   sync.Mutex
	text bytes.Buffer
}

// Write implements io.Writer.
func (s *said) Write(text []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(text)
}

func (s *said) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}
