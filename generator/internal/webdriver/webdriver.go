// Package webdriver tells one story in several browsers: Chromium, Firefox and
// WebKitGTK, each as its makers let it be driven. It is for tests only.
//
// A Kind is a browser that may be installed. Start runs one on a profile, a folder
// that outlives it, and gives its only Page. What stands there is found as a
// person finds it, by role and visible name, and what does not come in patience's
// time fails the test. The mouse and the keys are the browser's own: a press
// that something else would receive is not made.
//
// Chromium and WebKitGTK speak WebDriver (classic), through the programs that
// their makers ship; Firefox speaks WebDriver BiDi itself. A session of WebKitGTK
// is private: it begins empty, whatever the profile held, and ends so; and nobody
// hears what its console says.
//
// More of Chromium alone can be done with browsertest.
package webdriver

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// patience is how long anything may take before a test gives up.
const patience = 30 * time.Second

// Kind is a browser that can be driven.
type Kind struct {
	Name string
	// Private: nothing outlives a session.
	Private bool

	programs []string // that it takes
	start    func(folders) (engine, error)
}

// The browsers.
var (
	Chromium = Kind{"Chromium", false, []string{"chromium", "chromedriver"}, startChromium}
	Firefox  = Kind{"Firefox", false, []string{"firefox-esr"}, startFirefox}
	WebKit   = Kind{"WebKitGTK", true, []string{"WebKitWebDriver", "Xvfb"}, startWebKit}
)

// Missing is a program that the browser takes and is not installed, or "".
func (k Kind) Missing() string {
	for _, program := range k.programs {
		if _, err := exec.LookPath(program); err != nil {
			return program
		}
	}
	return ""
}

// engine is what a browser does, in the protocol that it speaks.
type engine interface {
	version() string
	open(address string) error
	reload() error
	// eval gives what an expression comes to, as JSON.
	eval(expression string) ([]byte, error)
	press(x, y int) error // the mouse
	keys(text string) error
	// attach chooses files in the field that an expression gives.
	attach(expression string, paths []string) error
	picture() ([]byte, error)
	look(width, height int) error
	// problems are the errors that the console has heard of, where it tells.
	problems() []string
	// end closes the browser in order.
	end()
	// kill ends all its processes at once.
	kill()
}

// folders are where a browser keeps things.
type folders struct{ profile, downloads string }

// Start runs a browser on a profile until the test ends.
func Start(t testing.TB, kind Kind, profile string) *Page {
	t.Helper()
	if program := kind.Missing(); program != "" {
		t.Fatalf("%s is missing: run «make test-browsers»", program)
	}
	at := folders{profile, filepath.Join(profile, "descargas")}
	if err := os.MkdirAll(at.downloads, 0o755); err != nil {
		t.Fatal(err)
	}
	engine, err := kind.start(at)
	if err != nil {
		t.Fatalf("%s does not start: %v", kind.Name, err)
	}
	p := &Page{t: t, kind: kind, engine: engine, downloads: at.downloads}
	t.Cleanup(p.Close)
	return p
}

// environment is this program's own, but for what is set.
func environment(set ...string) []string {
	var kept []string
	for _, variable := range os.Environ() {
		name, _, _ := strings.Cut(variable, "=")
		if !strings.HasPrefix(name, "XDG_") && name != "DBUS_SESSION_BUS_ADDRESS" {
			kept = append(kept, variable)
		}
	}
	return append(kept, set...)
}

// write writes a file into a profile, with its folders.
func write(name, content string) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return fmt.Errorf("failed to prepare a profile: %w", err)
	}
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		return fmt.Errorf("failed to prepare a profile: %w", err)
	}
	return nil
}
