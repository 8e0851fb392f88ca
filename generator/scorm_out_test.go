package main

import (
	"archive/zip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"acompana/generator/internal/scorm"
)

// Only a package makes room for another: a ZIP of photographs does not.
func TestScormSparesOtherArchives(t *testing.T) {
	for name, want := range map[string]string{"foto.jpg": "no es un paquete SCORM", scorm.Manifest: ""} {
		out := filepath.Join(t.TempDir(), "archivo.zip")
		file, err := os.Create(out)
		if err != nil {
			t.Fatal(err)
		}
		archive := zip.NewWriter(file)
		if _, err := archive.Create(name); err != nil {
			t.Fatal(err)
		}
		if err := archive.Close(); err != nil {
			t.Fatal(err)
		}
		if err := file.Close(); err != nil {
			t.Fatal(err)
		}
		said := ""
		if err := (&scormPackage{out: out}).checkOut(); err != nil {
			said = err.Error()
		}
		if (said == "") != (want == "") || !strings.Contains(said, want) {
			t.Errorf("over a ZIP with %s: %q, want %q", name, said, want)
		}
	}
}
