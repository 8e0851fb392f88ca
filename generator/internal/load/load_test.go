package load

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

// update rewrites the expected faults. Read every line of the difference: the
// place must be where an author would look, the message what to do.
var update = flag.Bool("update", false, "rewrite the faults expected in testdata")

// faultsFile is the file of an archive that lists the expected faults.
const faultsFile = "faults"

// TestFaults loads each archive of testdata as a content folder.
func TestFaults(t *testing.T) {
	for _, name := range archives(t) {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			content, err := Load(folderOf(archive))
			got := textOf(t, content, err)
			if *update {
				rewrite(t, name, archive, got)
			}
			if diff := cmp.Diff(expected(t, archive), got); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func archives(t *testing.T) []string {
	t.Helper()
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	return names
}

// folderOf is the archive as a folder.
func folderOf(archive *txtar.Archive) fstest.MapFS {
	fsys := fstest.MapFS{}
	for _, f := range archive.Files {
		if f.Name != faultsFile {
			fsys[f.Name] = &fstest.MapFile{Data: f.Data}
		}
	}
	return fsys
}

func expected(t *testing.T, archive *txtar.Archive) string {
	t.Helper()
	for _, f := range archive.Files {
		if f.Name == faultsFile {
			return string(f.Data)
		}
	}
	t.Fatalf("the archive has no file %q", faultsFile)
	return ""
}

// textOf is the faults, a line each; nothing for sound content.
func textOf(t *testing.T, content *Content, err error) string {
	t.Helper()
	if err == nil {
		if content == nil {
			t.Fatal("neither content nor faults")
		}
		return ""
	}
	var faults Faults
	if !errors.As(err, &faults) || len(faults) == 0 {
		t.Fatalf("the error is not a list of faults: %v", err)
	}
	if content != nil {
		t.Error("content together with faults")
	}
	return faults.Error() + "\n"
}

func rewrite(t *testing.T, name string, archive *txtar.Archive, got string) {
	t.Helper()
	for i := range archive.Files {
		if archive.Files[i].Name == faultsFile {
			archive.Files[i].Data = []byte(got)
		}
	}
	if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestFaultsNamedFromElsewhere(t *testing.T) {
	faults := Faults{{"guia/a.yaml", 3, 5, "falta la clave \"texto\""}}
	want := `content/guia/a.yaml:3:5: falta la clave "texto"`
	if got := faults.In("content").Error(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if faults[0].File != "guia/a.yaml" {
		t.Error("naming faults from elsewhere changed the faults themselves")
	}
}

func TestFolderThatCannotBeRead(t *testing.T) {
	_, err := Load(os.DirFS(filepath.Join(t.TempDir(), "nada")))
	var faults Faults
	if !errors.Is(err, fs.ErrNotExist) || errors.As(err, &faults) {
		t.Errorf("the error is %v, want that the folder does not exist, not a fault of the content", err)
	}
}
