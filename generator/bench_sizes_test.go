package main

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// BenchmarkSizes weighs what people download: each module and script as the site
// has it, with brotli and raw, and each delivery as a whole.
func BenchmarkSizes(b *testing.B) {
	site := compressedSite(b)
	for name, pattern := range map[string]string{
		"casos": "recursos/casos.*.wasm", "datos": "recursos/datos.*.wasm", "autoevaluacion": "recursos/autoevaluacion.*.wasm",
		"equipo": "recursos/equipo.*.wasm", "formacion": "recursos/formacion.*.wasm", "buscar": "recursos/buscar.*.wasm",
		"archivos": "recursos/archivos.*.wasm", "index": "recursos/indice.*.bin", "boot": "recursos/boot.*.js",
		"runtime": "recursos/wasm_exec.*.js", "offline": "recursos/offline.*.js", "sw": "sw.js",
	} {
		b.Run(name, func(b *testing.B) { weigh(b, filepath.Join(site, filepath.FromSlash(pattern))) })
	}
	weighMade(b, "scorm", "formacion.zip", map[string]string{"scorm": "formacion.zip"})
	weighMade(b, "portable", "copias", map[string]string{"zip": "copias/acompana.zip", "html": "copias/acompana.html"})
	weighMade(b, "edge", "nube", map[string]string{"worker": "nube/servidor/*"})
}

// weigh reports the size of the one file that has the pattern's name.
func weigh(b *testing.B, pattern string) {
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) > 1 {
		b.Fatalf("%q names %d files: %v", pattern, len(names), err)
	}
	if len(names) == 0 {
		b.Skip("the site has no such file")
	}
	b.ReportMetric(sizeOf(b, names[0]), "B-raw")
	if _, err := os.Stat(names[0] + ".br"); err == nil {
		b.ReportMetric(sizeOf(b, names[0]+".br"), "B-brotli")
	}
	b.ReportMetric(0, "ns/op")
}

// weighMade reports the sizes of what one of the generator's commands makes: of all
// files that a pattern names together.
func weighMade(b *testing.B, verb, out string, patterns map[string]string) {
	if !slices.ContainsFunc(commands, func(c command) bool { return c.name == verb }) {
		b.Logf("the generator has no command %q", verb)
		return
	}
	dir := b.TempDir()
	var said strings.Builder
	args := []string{verb, "-content", filepath.Join(root, "content"), "-out", filepath.Join(dir, out)}
	if code := execute(b.Context(), args, io.Discard, &said); code != 0 {
		b.Fatalf("%s: exit code %d: %s", verb, code, said.String())
	}
	for name, pattern := range patterns {
		b.Run(name, func(b *testing.B) { weighTogether(b, filepath.Join(dir, filepath.FromSlash(pattern))) })
	}
}

// weighTogether reports what the files that a pattern names weigh in all, as they
// are and each with gzip.
func weighTogether(b *testing.B, pattern string) {
	b.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		b.Fatalf("%q names no file: %v", pattern, err)
	}
	raw, zipped := 0, counter(0)
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		raw += len(data)
		w, err := gzip.NewWriterLevel(&zipped, gzip.BestCompression)
		if err == nil {
			_, err = w.Write(data)
		}
		if err == nil {
			err = w.Close()
		}
		if err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(raw), "B-raw")
	b.ReportMetric(float64(zipped), "B-gzip")
	b.ReportMetric(0, "ns/op")
}

// counter counts the bytes that are written to it.
type counter int

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}

func sizeOf(b *testing.B, name string) float64 {
	b.Helper()
	info, err := os.Stat(name)
	if err != nil {
		b.Fatal(err)
	}
	return float64(info.Size())
}
