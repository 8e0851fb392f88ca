package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	"acompana/generator/internal/host"
	"acompana/generator/internal/publish"
)

// benchHost serves a folder as a good host does: with brotli, kept for good by
// browsers where the name has a digest, and asked for again each time elsewhere.
type benchHost struct {
	url   string
	files map[string]*hostedFile
	link  link
}

// hostedFile is a file as it goes out.
type hostedFile struct {
	body  []byte
	small bool // compressed
	tag   string
}

// digested are names that change with what they hold.
var digested = regexp.MustCompile(`\.[0-9A-Za-z_-]{8,}\.[a-z0-9]+$`)

func newBenchHost(b *testing.B, dir string) *benchHost {
	b.Helper()
	h := &benchHost{files: map[string]*hostedFile{}}
	files := os.DirFS(dir)
	err := fs.WalkDir(files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		body, err := fs.ReadFile(files, path)
		sum := sha256.Sum256(body)
		file := &hostedFile{body: body, tag: `"` + hex.EncodeToString(sum[:8]) + `"`}
		if small, err := fs.ReadFile(files, path+".br"); err == nil {
			file.body, file.small = small, true
		}
		h.files["/"+path] = file
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	server := httptest.NewServer(h)
	b.Cleanup(server.Close)
	h.url = server.URL
	return h
}

// ServeHTTP implements http.Handler.
func (h *benchHost) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.link.wait()
	name, file := h.find(r.URL.Path)
	if file == nil {
		http.NotFound(w, r)
		return
	}
	header := w.Header()
	header.Set("Content-Type", host.ContentType(name))
	header.Set("ETag", file.tag)
	header.Set("Cache-Control", "no-cache")
	if digested.MatchString(name) {
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	if r.Header.Get("If-None-Match") == file.tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if file.small {
		header.Set("Content-Encoding", "br")
	}
	header.Set("Content-Length", strconv.Itoa(len(file.body)))
	h.link.send(w, file.body)
}

// find is the file at an address, nil where there is none.
func (h *benchHost) find(address string) (name string, file *hostedFile) {
	if strings.HasSuffix(address, "/") {
		address += "index.html"
	}
	return address, h.files[address]
}

// compressedSite is the folder of the real site with compressed copies.
func compressedSite(b *testing.B) string {
	b.Helper()
	dir, err := compressed()
	if err != nil {
		b.Fatal(err)
	}
	return dir
}

var compressed = sync.OnceValues(func() (string, error) {
	dir, err := built()
	if err != nil {
		return "", err
	}
	return compressedCopy(dir)
})

// compressedCopy publishes the files of a folder with compressed copies, as a
// build does with those of a site.
func compressedCopy(from string) (string, error) {
	dir, err := os.MkdirTemp("", "acompana-medidas-")
	if err != nil {
		return "", err
	}
	shared = append(shared, dir)
	site, err := publish.New(filepath.Join(dir, "site"))
	if err != nil {
		return "", err
	}
	defer site.Discard()
	files := os.DirFS(from)
	err = fs.WalkDir(files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(path, ".") {
			return err
		}
		data, err := fs.ReadFile(files, path)
		if err != nil {
			return err
		}
		return site.Add(path, data)
	})
	if err != nil {
		return "", err
	}
	if _, err := site.Compress(context.Background(), cacheFolder()); err != nil {
		return "", err
	}
	return filepath.Join(dir, "site"), site.Commit()
}
