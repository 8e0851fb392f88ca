package main

import (
	"context"
	"fmt"
	"io"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
)

// TestServeBeginsWithAFault: there is no last good site to offer.
func TestServeBeginsWithAFault(t *testing.T) {
	content := t.TempDir()
	write(t, filepath.Join(content, "huerta/documento.yaml"), []byte("documento: 3\n"))
	p, err := newPreview(copyProject(t), content, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	p.refresh(t.Context())
	server := httptest.NewServer(p)
	defer server.Close()
	s := &served{t: t, base: server.URL}
	body := s.wants("/", 500, "en el contenido")
	if strings.Contains(body, lastGood) {
		t.Error("it offers a last good site")
	}
	s.wants("/?ultima", 500, "en el contenido")
	s.wants("/recursos/boot.js", 500, "en el contenido")
}

// Stopped during the first compile, nothing is said to be there.
func TestServeStoppedWhileCompiling(t *testing.T) {
	t.Setenv("ACOMPANA_ROOT", copyProject(t))
	content := t.TempDir()
	writeGarden(t, content)
	ctx, stop := context.WithCancel(t.Context())
	said := &transcript{}
	err := serve(ctx, content, "127.0.0.1:0", stopper{said, stop})
	if err != nil || strings.Contains(said.String(), "El sitio está") || !strings.Contains(said.String(), "Se detuvo.") {
		t.Errorf("serve ended with %v and said:\n%s", err, said)
	}
}

// stopper stops the server when it says that it compiles.
type stopper struct {
	io.Writer
	stop context.CancelFunc
}

func (s stopper) Write(data []byte) (int, error) {
	if strings.HasPrefix(string(data), "Compilando") {
		s.stop()
	}
	return s.Writer.Write(data)
}

// saver saves a file after the first build has read it: nothing yet answers.
type saver struct {
	*transcript
	save func()
	once sync.Once
}

func (s *saver) Write(data []byte) (int, error) {
	if strings.HasPrefix(string(data), "Actualizado") {
		s.once.Do(s.save)
	}
	return s.transcript.Write(data)
}

// A save during the first build is shown without another one; and a schema that
// cannot be written keeps nothing from being shown.
func TestServeSavedDuringTheFirstBuild(t *testing.T) {
	t.Setenv("ACOMPANA_ROOT", copyProject(t))
	content := t.TempDir()
	writeGarden(t, content)
	if err := os.Mkdir(filepath.Join(content, "esquema.json"), 0o755); err != nil {
		t.Fatal(err)
	}
	said := &transcript{}
	page := filepath.Join(content, "huerta", "nueva.md")
	out := &saver{transcript: said, save: func() {
		write(t, page, []byte("---\ntitulo: El abono\ndescripcion: De qué se hace.\ndireccion: /huerta/abono/\n---\n\nSe voltea.\n"))
	}}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- serve(ctx, content, "127.0.0.1:0", out) }()
	s := &served{t: t, said: said}
	s.base = s.await(regexp.MustCompile(`El sitio está en (http://[^/]*)/`))[1]
	s.await(regexp.MustCompile(`No se pudo poner al día el esquema ".*/esquema\.json": hay una carpeta donde hace falta un archivo\. El sitio se muestra igual`))
	s.await(regexp.MustCompile(`Actualizado en .* 16 páginas`))
	s.wants("/huerta/abono/", 200, "Se voltea.")
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// The loader reads several files at a time.
func TestRecorderReadsAtOnce(t *testing.T) {
	folder := fstest.MapFS{}
	for i := range 500 {
		folder[fmt.Sprintf("%03d.md", i)] = &fstest.MapFile{Data: []byte("texto")}
	}
	r := &recorder{FS: folder}
	r.begin()
	var readers sync.WaitGroup
	for range 8 {
		readers.Go(func() {
			for name := range folder {
				if _, err := r.ReadFile(name); err != nil {
					t.Error(err)
				}
			}
		})
	}
	readers.Wait()
	if len(r.files) != len(folder) {
		t.Errorf("%d files remembered, want %d", len(r.files), len(folder))
	}
}
