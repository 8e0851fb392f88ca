package webdriver

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"
)

// firefox is Firefox, which is asked directly: it speaks BiDi itself.
type firefox struct {
	*bidi
	program *program
	context string // the window
	browser string // version
}

// preferences keep Firefox from asking what nobody answers, and from gliding:
// what glides is somewhere else by the time it is pressed.
func preferences(at folders) string {
	var b strings.Builder
	for name, value := range map[string]any{
		"browser.download.folderList":                2,
		"browser.download.dir":                       at.downloads,
		"browser.download.alwaysOpenPanel":           false,
		"browser.shell.checkDefaultBrowser":          false,
		"browser.startup.homepage_override.mstone":   "ignore",
		"datareporting.policy.dataSubmissionEnabled": false,
		"ui.prefersReducedMotion":                    1,
	} {
		text, _ := json.Marshal(value) // plain values always can be written
		fmt.Fprintf(&b, "user_pref(%q, %s);\n", name, text)
	}
	return b.String()
}

func startFirefox(at folders) (engine, error) {
	if err := write(filepath.Join(at.profile, "user.js"), preferences(at)); err != nil {
		return nil, err
	}
	program, err := launch(environment("HOME="+at.profile), "firefox-esr",
		"--headless", "--no-remote", "--profile", at.profile, "--remote-debugging-port", "0", "--remote-allow-origins", origin)
	if err != nil {
		return nil, err
	}
	f := &firefox{program: program}
	if err := f.begin(); err != nil {
		program.kill()
		return nil, err
	}
	return f, nil
}

// begin opens a session and takes the window that is there.
func (f *firefox) begin() error {
	address, err := f.program.says(`WebDriver BiDi listening on (ws://\S+)`)
	if err != nil {
		return err
	}
	if f.bidi, err = dial(address + "/session"); err != nil {
		return err
	}
	var session struct {
		Capabilities struct{ BrowserVersion string }
	}
	if err := f.call("session.new", map[string]any{"capabilities": map[string]any{}}, &session); err != nil {
		return err
	}
	f.browser = session.Capabilities.BrowserVersion
	if err := f.call("session.subscribe", map[string]any{"events": []string{"log.entryAdded"}}, nil); err != nil {
		return err
	}
	var tree struct{ Contexts []struct{ Context string } }
	if err := f.call("browsingContext.getTree", map[string]any{}, &tree); err != nil {
		return err
	}
	if len(tree.Contexts) == 0 {
		return errors.New("firefox has no window")
	}
	f.context = tree.Contexts[0].Context
	return nil
}

// here asks for something about the window.
func (f *firefox) here(method string, params map[string]any, result any) error {
	params["context"] = f.context
	return f.call(method, params, result)
}

func (f *firefox) version() string { return f.browser }

func (f *firefox) open(address string) error {
	return f.here("browsingContext.navigate", map[string]any{"url": address, "wait": "complete"}, nil)
}

func (f *firefox) reload() error {
	return f.here("browsingContext.reload", map[string]any{"wait": "complete"}, nil)
}

// remote is a value of the page, or the exception that came instead.
type remote struct {
	Result struct {
		Value    json.RawMessage
		SharedID string `json:"sharedId"`
	}
	ExceptionDetails *struct{ Text string }
}

func (f *firefox) evaluate(expression string) (remote, error) {
	var r remote
	err := f.call("script.evaluate", map[string]any{
		"expression": expression, "awaitPromise": true, "target": map[string]any{"context": f.context},
	}, &r)
	if err == nil && r.ExceptionDetails != nil {
		err = errors.New(r.ExceptionDetails.Text)
	}
	return r, err
}

func (f *firefox) eval(expression string) ([]byte, error) {
	r, err := f.evaluate(asJSON(expression))
	if err != nil {
		return nil, err
	}
	var text string
	if err := json.Unmarshal(r.Result.Value, &text); err != nil {
		return nil, err
	}
	return outcome(text)
}

func (f *firefox) press(x, y int) error { return f.actions(mouse(x, y)) }

func (f *firefox) keys(text string) error { return f.actions(keyboard(text)) }

func (f *firefox) actions(actions any) error {
	return f.here("input.performActions", map[string]any{"actions": actions}, nil)
}

func (f *firefox) attach(expression string, paths []string) error {
	field, err := f.evaluate(expression)
	if err != nil {
		return err
	}
	return f.here("input.setFiles", map[string]any{"element": map[string]any{"sharedId": field.Result.SharedID}, "files": paths}, nil)
}

func (f *firefox) picture() ([]byte, error) {
	var shot struct{ Data string }
	if err := f.here("browsingContext.captureScreenshot", map[string]any{}, &shot); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(shot.Data)
}

func (f *firefox) look(width, height int) error {
	return f.here("browsingContext.setViewport", map[string]any{"viewport": map[string]any{"width": width, "height": height}}, nil)
}

// end closes the browser, with time to put everything in order.
func (f *firefox) end() {
	_ = f.call("browser.close", map[string]any{}, nil)
	f.program.gone(10 * time.Second)
	f.kill()
}

func (f *firefox) kill() {
	f.program.kill()
	_ = f.conn.Close()
}
