package publish

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sync"

	"github.com/andybalholm/brotli"
)

// text lists the endings of files that are published compressed as well.
var text = []string{".html", ".css", ".js", ".json", ".xml", ".txt", ".svg", ".wasm", ".bin", ".webmanifest"}

// codec is a way to compress, and back.
type codec struct {
	ending string
	squash func([]byte) ([]byte, error)
	expand func(io.Reader) (io.Reader, error)
}

var codecs = []codec{
	{".br", Brotli, func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil }},
	{".gz", gzipped, func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) }},
}

// Compress writes .br and .gz beside every text file that they make smaller,
// and returns the brotli size of each, of those added since it was last called. The cache folder, if not empty, remembers
// results by content, because the best compression is slow.
func (s *Site) Compress(ctx context.Context, cache string) (map[string]int, error) {
	var mu sync.Mutex // over sizes and first
	sizes := make(map[string]int)
	var first error
	paths := make(chan string)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for path := range paths {
				if ctx.Err() != nil {
					continue
				}
				copies, err := s.compressed(path, cacheAt(cache))
				n := 0
				if err == nil {
					n, err = s.addCopies(path, copies)
				}
				mu.Lock()
				sizes[path] = n
				if err != nil && first == nil {
					first = err
				}
				mu.Unlock()
			}
		})
	}
	added := s.sizes[s.copied:]
	s.copied = len(s.sizes)
	for _, size := range added {
		if slices.Contains(text, filepath.Ext(size.Path)) {
			paths <- size.Path
		}
	}
	close(paths)
	workers.Wait()
	cacheAt(cache).forget()
	if first == nil {
		first = ctx.Err()
	}
	return sizes, first
}

// compressed are the file itself and its copies, by ending.
func (s *Site) compressed(path string, c cacheAt) (map[string][]byte, error) {
	data, err := os.ReadFile(s.staged(path))
	if err != nil {
		return nil, fmt.Errorf("failed to compress %q: %w", path, err)
	}
	copies := map[string][]byte{"": data}
	for _, codec := range codecs {
		if copies[codec.ending], err = c.remembered(codec, data); err != nil {
			return nil, fmt.Errorf("failed to compress %q: %w", path, err)
		}
	}
	return copies, nil
}

// addCopies writes those that are smaller and returns the brotli size.
func (s *Site) addCopies(path string, copies map[string][]byte) (int, error) {
	for _, codec := range codecs {
		if len(copies[codec.ending]) < len(copies[""]) {
			if err := s.write(path+codec.ending, copies[codec.ending]); err != nil {
				return 0, err
			}
		}
	}
	return min(len(copies[".br"]), len(copies[""])), nil
}

// Brotli is the data at the best compression, as a host would send it.
func Brotli(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: 11, LGWin: 24})
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err := w.Close()
	return out.Bytes(), err
}

func gzipped(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}
