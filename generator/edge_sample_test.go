package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

// edgeBuilt is the folder for the edge with the real content, made once for all
// tests, and what the command said.
var edgeBuilt = sync.OnceValues(func() (*edgeSample, error) {
	dir, err := os.MkdirTemp("", "acompana-nube-")
	if err != nil {
		return nil, err
	}
	shared = append(shared, dir)
	modules, err := theModules()
	if err != nil {
		return nil, err
	}
	content, err := readFolder(filepath.Join(root, "content"))
	if err != nil {
		return nil, err
	}
	s := &edgeSample{dir: filepath.Join(dir, "nube")}
	e := &edgeFolder{build{out: s.dir, say: &s.said, answered: true, began: time.Now()}}
	return s, e.make(context.Background(), root, modules, content, "/buscar/")
})

// edgeSample is a folder for the edge, and what was said of it.
type edgeSample struct {
	dir  string
	said bytes.Buffer
}

func builtEdge(t testing.TB) *edgeSample {
	t.Helper()
	sample, err := edgeBuilt()
	if err != nil {
		t.Fatal(err)
	}
	return sample
}
