package webdriver

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// classic is a session of WebDriver over HTTP. W3C's «WebDriver» (classic) says
// what each address means.
type classic struct {
	program *program
	address string // of the session
	browser string // version
}

// startClassic runs a driver and opens a session with a browser.
func startClassic(env []string, driver string, capabilities any) (*classic, error) {
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	program, err := launch(env, driver, "--port="+strconv.Itoa(port))
	if err != nil {
		return nil, err
	}
	c := &classic{program: program, address: "http://127.0.0.1:" + strconv.Itoa(port)}
	if err := c.begin(capabilities); err != nil {
		program.kill()
		return nil, fmt.Errorf("%w; %s said: %s", err, driver, program.said.String())
	}
	return c, nil
}

// freePort is one that nobody uses in this moment: not every driver can choose.
func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, fmt.Errorf("failed to find a free port: %w", err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// begin waits for the driver and opens a session.
func (c *classic) begin(capabilities any) error {
	for deadline := time.Now().Add(patience); ; time.Sleep(10 * time.Millisecond) {
		if err := c.call("GET", "/status", nil, nil); err == nil {
			break
		} else if time.Now().After(deadline) {
			return err
		}
	}
	var session struct {
		ID           string `json:"sessionId"`
		Capabilities struct{ BrowserVersion string }
	}
	err := c.call("POST", "/session", map[string]any{"capabilities": map[string]any{"alwaysMatch": capabilities}}, &session)
	c.address += "/session/" + session.ID
	c.browser = session.Capabilities.BrowserVersion
	return err
}

// client gives up on what takes too long.
var client = http.Client{Timeout: 2 * patience}

// call asks the driver for something.
func (c *classic) call(method, path string, body, result any) error {
	var content bytes.Buffer
	if method == "POST" {
		if err := json.NewEncoder(&content).Encode(body); err != nil {
			return err
		}
	}
	request, err := http.NewRequest(method, c.address+path, &content)
	if err != nil {
		return err
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	answer := struct{ Value json.RawMessage }{}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return fmt.Errorf("%s %s: %w", method, path, err)
	}
	if response.StatusCode != http.StatusOK {
		var fault struct{ Error, Message string }
		_ = json.Unmarshal(answer.Value, &fault)
		return fmt.Errorf("%s %s: %s: %s", method, path, fault.Error, fault.Message)
	}
	if result == nil {
		return nil
	}
	return json.Unmarshal(answer.Value, result)
}

// post asks for something that has no answer.
func (c *classic) post(path string, body map[string]any) error {
	return c.call("POST", path, body, nil)
}

func (c *classic) version() string { return c.browser }

func (c *classic) open(address string) error {
	return c.post("/url", map[string]any{"url": address})
}

func (c *classic) reload() error { return c.post("/refresh", map[string]any{}) }

func (c *classic) eval(expression string) ([]byte, error) {
	var text string
	err := c.call("POST", "/execute/async", map[string]any{
		"script": "const done = arguments[arguments.length - 1]; " + asJSON(expression) + ".then(done)", "args": []any{},
	}, &text)
	if err != nil {
		return nil, err
	}
	return outcome(text)
}

func (c *classic) press(x, y int) error { return c.actions(mouse(x, y)) }

func (c *classic) keys(text string) error { return c.actions(keyboard(text)) }

func (c *classic) actions(actions any) error {
	return c.post("/actions", map[string]any{"actions": actions})
}

// elementKey is what W3C calls a reference to an element.
const elementKey = "element-6066-11e4-a52e-4f735466cecf"

func (c *classic) attach(expression string, paths []string) error {
	var field map[string]string
	err := c.call("POST", "/execute/sync", map[string]any{"script": "return (" + expression + ")", "args": []any{}}, &field)
	if err != nil {
		return err
	}
	return c.post("/element/"+field[elementKey]+"/value", map[string]any{"text": strings.Join(paths, "\n")})
}

func (c *classic) picture() ([]byte, error) {
	var text string
	if err := c.call("GET", "/screenshot", nil, &text); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(text)
}

// look gives the window the size that leaves the page the wanted one, or as near
// as the window can be.
func (c *classic) look(width, height int) error {
	for range 2 {
		text, err := c.eval("[outerWidth - innerWidth, outerHeight - innerHeight]")
		if err != nil {
			return err
		}
		var frame [2]int
		if err := json.Unmarshal(text, &frame); err != nil {
			return err
		}
		if err := c.post("/window/rect", map[string]any{"width": width + frame[0], "height": height + frame[1]}); err != nil {
			return err
		}
	}
	return nil
}

// problems are none: the protocol does not tell them.
func (c *classic) problems() []string { return nil }

func (c *classic) end() {
	_ = c.call("DELETE", "", nil, nil)
	c.kill()
}

func (c *classic) kill() { c.program.kill() }
