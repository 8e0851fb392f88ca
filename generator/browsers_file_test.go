package main

import (
	"os"
	"strings"
	"testing"

	"acompana/generator/internal/webdriver"
)

// TestThreeBrowsersOneFile tells what can be told without a server in the one file,
// opened from the disk.
func TestThreeBrowsersOneFile(t *testing.T) {
	if os.Getenv(allBrowsers) == "" {
		t.Skip("«make test-browsers» tells these stories")
	}
	for _, kind := range []webdriver.Kind{webdriver.Firefox, webdriver.WebKit, webdriver.Chromium} {
		t.Run(kind.Name, func(t *testing.T) {
			for _, story := range browserStories {
				if strings.Contains("keep search seal backup kill look", story.name) {
					t.Run(story.name, func(t *testing.T) {
						if kind.Name == webdriver.WebKit.Name && story.name == "backup" {
							t.Skip("WebKit starts no worker from the file: the page says that it cannot seal")
						}
						(&visit{T: t, kind: kind, base: inOneFile(t), profile: t.TempDir()}).tell(story.tell)
					})
				}
			}
		})
	}
}
