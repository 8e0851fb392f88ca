package main

import (
	"bytes"
	"testing"

	"github.com/andybalholm/brotli"

	"acompana/generator/internal/assets"
)

// quick is a quality of compression that takes a tenth of the time of the one that
// is published, and gives about an eighth more.
const quick = 9

// TestModulesAreLight holds each module to what it may weigh: compressed, it is what
// a phone loads; raw, what it compiles at every start, since browsers keep no
// compiled Go module.
func TestModulesAreLight(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and compresses the modules")
	}
	t.Parallel()
	modules, err := theModules()
	if err != nil {
		t.Fatal(err)
	}
	for name, ceiling := range map[string]struct {
		module          func(*assets.Modules) []byte
		compressed, raw int
	}{
		"casos":          {func(m *assets.Modules) []byte { return m.Cases }, 1055 << 10, 5 << 20},
		"datos":          {func(m *assets.Modules) []byte { return m.Data }, 895 << 10, 4 << 20},
		"autoevaluacion": {func(m *assets.Modules) []byte { return m.Assess }, 972 << 10, 5 << 20},
		"equipo":         {func(m *assets.Modules) []byte { return m.Team }, 670 << 10, 4 << 20},
		"formacion":      {func(m *assets.Modules) []byte { return m.Course }, 915 << 10, 5 << 20},
		"buscar":         {func(m *assets.Modules) []byte { return m.Finder }, 555 << 10, 4 << 20},
		"archivos":       {func(m *assets.Modules) []byte { return m.Files }, 1080 << 10, 5 << 20},
	} {
		raw := ceiling.module(modules)
		compressed := compressedSize(t, raw)
		t.Logf("%s: %d bytes, %d compressed", name, len(raw), compressed)
		if len(raw) > ceiling.raw {
			t.Errorf("%s: %d bytes, more than %d", name, len(raw), ceiling.raw)
		}
		if compressed > ceiling.compressed {
			t.Errorf("%s: %d bytes compressed, more than %d", name, compressed, ceiling.compressed)
		}
	}
}

func compressedSize(t *testing.T, raw []byte) int {
	t.Helper()
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: quick, LGWin: 24})
	if _, err := w.Write(raw); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Len()
}
