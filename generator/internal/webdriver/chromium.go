package webdriver

import "os/exec"

// startChromium runs Chromium through its driver.
func startChromium(at folders) (engine, error) {
	binary, err := exec.LookPath("chromium")
	if err != nil {
		return nil, err
	}
	c, err := startClassic(environment(), "chromedriver", map[string]any{
		"goog:chromeOptions": map[string]any{
			"binary": binary,
			"args": []string{
				"headless=new", "no-sandbox", "disable-gpu", "user-data-dir=" + at.profile,
				"disable-quic", "disable-component-update", "disable-background-networking", "disable-sync",
				// What glides is somewhere else by the time it is pressed.
				"force-prefers-reduced-motion",
			},
			"prefs": map[string]any{"download.default_directory": at.downloads},
		},
		"goog:loggingPrefs": map[string]string{"browser": "SEVERE"},
	})
	if err != nil {
		return nil, err
	}
	return &chromium{c}, nil
}

// chromium is a session that can be looked at in sizes that no window has, and whose
// console is heard.
type chromium struct{ *classic }

func (c *chromium) look(width, height int) error {
	return c.post("/goog/cdp/execute", map[string]any{
		"cmd":    "Emulation.setDeviceMetricsOverride",
		"params": map[string]any{"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false},
	})
}

func (c *chromium) problems() []string {
	var log []struct{ Message string }
	_ = c.call("POST", "/se/log", map[string]string{"type": "browser"}, &log)
	var messages []string
	for _, entry := range log {
		messages = append(messages, entry.Message)
	}
	return messages
}
