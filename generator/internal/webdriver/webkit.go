package webdriver

import (
	"errors"
	"path/filepath"
)

// startWebKit runs the browser that comes with WebKitGTK, on a screen that
// nobody sees.
func startWebKit(at folders) (engine, error) {
	found, err := filepath.Glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")
	if err != nil || len(found) == 0 {
		return nil, errors.New("MiniBrowser is not where Debian puts it")
	}
	screen, err := launch(environment(), "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp")
	if err != nil {
		return nil, err
	}
	display, err := screen.says(`(?m)^(\d+)$`)
	if err != nil {
		screen.kill()
		return nil, err
	}
	c, err := startWebKitOn(display, found[0], at)
	if err != nil {
		screen.kill()
		return nil, err
	}
	return &onScreen{c, screen}, nil
}

func startWebKitOn(display, binary string, at folders) (*classic, error) {
	config := filepath.Join(at.profile, "config")
	if err := write(filepath.Join(config, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="`+at.downloads+"\"\n"); err != nil {
		return nil, err
	}
	// What glides is somewhere else by the time it is pressed.
	if err := write(filepath.Join(config, "gtk-3.0", "settings.ini"), "[Settings]\ngtk-enable-animations=0\n"); err != nil {
		return nil, err
	}
	// The bars are wider than a phone.
	if err := write(filepath.Join(config, "gtk-3.0", "gtk.css"), "toolbar, entry, button, image { font-size: 1px; min-width: 0; padding: 0; margin: 0; -gtk-icon-transform: scale(0); }\n"); err != nil {
		return nil, err
	}
	env := environment("DISPLAY=:"+display, "GDK_BACKEND=x11", "NO_AT_BRIDGE=1", "HOME="+at.profile, "XDG_CONFIG_HOME="+config,
		"XDG_DATA_HOME="+filepath.Join(at.profile, "data"), "XDG_CACHE_HOME="+filepath.Join(at.profile, "cache"))
	return startClassic(env, "WebKitWebDriver", map[string]any{
		"webkitgtk:browserOptions": map[string]any{
			"binary": binary,
			"args":   []string{"--automation"},
		},
	})
}

// onScreen is a session that has a screen of its own.
type onScreen struct {
	*classic
	screen *program
}

func (o *onScreen) end() {
	o.classic.end()
	o.screen.kill()
}

func (o *onScreen) kill() {
	o.classic.kill()
	o.screen.kill()
}
