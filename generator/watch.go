package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// settle is how long after a change the next ones belong to it: editors write a
// file in several steps.
const settle = 15 * time.Millisecond

// watch reports changes below the folders until the context ends.
func watch(ctx context.Context, folders []string) (<-chan struct{}, error) {
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("failed to watch for changes: %w", err)
	}
	for _, folder := range folders {
		if err := addTree(watcher, folder); err != nil {
			return nil, err
		}
	}
	changes := make(chan struct{})
	go func() {
		defer close(changes)
		defer watcher.Close()
		follow(ctx, watcher, changes)
	}()
	return changes, nil
}

func addTree(watcher *fsnotify.Watcher, folder string) error {
	return filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		if err := watcher.Add(path); err != nil {
			return &attempt{"vigilar la carpeta " + strconv.Quote(path), "Revise sus permisos; en Linux, si son muchas carpetas, suba el límite fs.inotify.max_user_watches.", err}
		}
		return nil
	})
}

func follow(ctx context.Context, watcher *fsnotify.Watcher, changes chan<- struct{}) {
	var quiet <-chan time.Time
	for {
		select {
		case <-ctx.Done():
			return
		case event := <-watcher.Events:
			if ignored(event) {
				continue
			}
			if info, err := os.Stat(event.Name); err == nil && info.IsDir() {
				_ = addTree(watcher, event.Name)
			}
			quiet = time.After(settle)
		case <-watcher.Errors:
			quiet = time.After(settle)
		case <-quiet:
			quiet = nil
			select {
			case changes <- struct{}{}:
			case <-ctx.Done():
				return
			}
		}
	}
}

// ignored are the events that change nothing an author wrote: access times, and
// the files that editors keep beside the real one.
func ignored(event fsnotify.Event) bool {
	name := filepath.Base(event.Name)
	return event.Op == fsnotify.Chmod || strings.HasPrefix(name, ".") || strings.HasSuffix(name, "~") ||
		strings.HasSuffix(name, ".swp") || name == "esquema.json"
}
