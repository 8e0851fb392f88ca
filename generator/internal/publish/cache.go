package publish

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"sync"
	"time"
)

// cacheAt is a folder that remembers compressed files by what they hold and by
// what made them, so that a site is the same with the cache and without. Empty
// remembers nothing. What comes from it is expanded and compared first: a broken
// cache costs time and never a wrong file. One that cannot be written is no
// fault of the site.
type cacheAt string

// cacheFor is how long a compressed file that nothing asks for is remembered.
const cacheFor = 30 * 24 * time.Hour

func (c cacheAt) remembered(by codec, data []byte) ([]byte, error) {
	if c == "" {
		return by.squash(data)
	}
	name := c.name(by, data)
	if small, err := os.ReadFile(name); err == nil && by.makes(small, data) {
		now := time.Now()
		_ = os.Chtimes(name, now, now)
		return small, nil
	}
	small, err := by.squash(data)
	if err == nil {
		c.keep(name, small)
	}
	return small, err
}

func (c cacheAt) name(by codec, data []byte) string {
	h := sha256.New()
	io.WriteString(h, makers()+"\n")
	h.Write(data)
	return filepath.Join(string(c), hex.EncodeToString(h.Sum(nil))+by.ending)
}

// makers are the versions of what compresses.
var makers = sync.OnceValue(func() string {
	all := runtime.Version()
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, module := range info.Deps {
			if module.Path == "github.com/andybalholm/brotli" {
				all += " " + module.Version
			}
		}
	}
	return all
})

// makes reports whether the small file expands to the data and to nothing else.
func (by codec) makes(small, data []byte) bool {
	r, err := by.expand(bytes.NewReader(small))
	if err != nil {
		return false
	}
	got, err := io.ReadAll(io.LimitReader(r, int64(len(data))+1))
	return err == nil && bytes.Equal(got, data)
}

// keep writes a file whole or not at all, since other builds may read it.
func (c cacheAt) keep(name string, small []byte) {
	if os.MkdirAll(string(c), 0o755) != nil {
		return
	}
	temporary, err := os.CreateTemp(string(c), "nuevo-")
	if err != nil {
		return
	}
	_, err = temporary.Write(small)
	if closeErr := temporary.Close(); err != nil || closeErr != nil || os.Rename(temporary.Name(), name) != nil {
		_ = os.Remove(temporary.Name())
	}
}

// forget drops what no build asked for in a long time.
func (c cacheAt) forget() {
	entries, err := os.ReadDir(string(c))
	if c == "" || err != nil {
		return
	}
	for _, e := range entries {
		if info, err := e.Info(); err == nil && time.Since(info.ModTime()) > cacheFor {
			_ = os.Remove(filepath.Join(string(c), e.Name()))
		}
	}
}
