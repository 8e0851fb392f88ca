package publish

import (
	"crypto/sha256"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestCommit(t *testing.T) {
	target := filepath.Join(t.TempDir(), "carpeta", "sitio")
	publishSite(t, target, map[string]string{"/": "inicio", "/guia/": "guía", "/404.html": "no está"})
	want := map[string]string{"index.html": "inicio", "guia/index.html": "guía", "404.html": "no está"}
	if diff := cmp.Diff(want, site(t, target)); diff != "" {
		t.Errorf("the site (-want +got):\n%s", diff)
	}
	publishSite(t, target, map[string]string{"/": "otro inicio"})
	if diff := cmp.Diff(map[string]string{"index.html": "otro inicio"}, site(t, target)); diff != "" {
		t.Errorf("the site that took its place (-want +got):\n%s", diff)
	}
	alone(t, target)
}

func TestCommitKeepsNotes(t *testing.T) {
	target := t.TempDir()
	put(t, target, "LEEME.md", "aquí queda el sitio\n")
	put(t, target, ".gitignore", "*\n")
	publishSite(t, target, map[string]string{"/": "inicio"})
	publishSite(t, target, map[string]string{"/": "inicio"})
	want := map[string]string{"index.html": "inicio", "LEEME.md": "aquí queda el sitio\n", ".gitignore": "*\n"}
	if diff := cmp.Diff(want, site(t, target)); diff != "" {
		t.Errorf("the site (-want +got):\n%s", diff)
	}
}

// What wrangler leaves beside a site that it served goes with the old one.
func TestCommitDropsWhatIsMadeAnew(t *testing.T) {
	target := filepath.Join(t.TempDir(), "nube")
	publishSite(t, target, map[string]string{"/": "inicio"})
	put(t, target, ".wrangler/state/v3/cache.sqlite", "x")
	publishSite(t, target, map[string]string{"/": "otro inicio"})
	if diff := cmp.Diff(map[string]string{"index.html": "otro inicio"}, site(t, target)); diff != "" {
		t.Errorf("the site that took its place (-want +got):\n%s", diff)
	}
}

func TestForeignFilesAreRefused(t *testing.T) {
	for _, test := range []struct {
		name  string
		built bool
		file  string
	}{
		{"in a folder of somebody's", false, "carta.txt"},
		{"below a folder of somebody's", false, "fotos/familia.txt"},
		{"hidden", false, ".git/HEAD"},
		{"added to a built site", true, "carta.txt"},
		{"added to a folder of a built site", true, "guia/carta.txt"},
	} {
		t.Run(test.name, func(t *testing.T) {
			target := filepath.Join(t.TempDir(), "sitio")
			if test.built {
				publishSite(t, target, map[string]string{"/": "inicio", "/guia/": "guía"})
			}
			put(t, target, test.file, "importante")
			before := site(t, target)
			_, err := New(target)
			var foreign *NotOursError
			if !errors.As(err, &foreign) || foreign.File != test.file {
				t.Errorf("got error %v, want one that names %q", err, test.file)
			}
			if diff := cmp.Diff(before, site(t, target)); diff != "" {
				t.Errorf("the folder changed (-before +after):\n%s", diff)
			}
			alone(t, target)
		})
	}
}

func TestFileAddedDuringTheBuildIsNotLost(t *testing.T) {
	target := filepath.Join(t.TempDir(), "sitio")
	publishSite(t, target, map[string]string{"/": "viejo"})
	s := begin(t, target, map[string]string{"/": "nuevo"})
	put(t, target, "carta.txt", "importante")
	var foreign *NotOursError
	if err := s.Commit(); !errors.As(err, &foreign) {
		t.Errorf("got error %v, want that the folder is not ours", err)
	}
	s.Discard()
	if diff := cmp.Diff(map[string]string{"index.html": "viejo", "carta.txt": "importante"}, site(t, target)); diff != "" {
		t.Errorf("the folder changed (-want +got):\n%s", diff)
	}
}

// TestFaultLeavesTheOldSite fails at each step before the new site is in.
func TestFaultLeavesTheOldSite(t *testing.T) {
	for _, test := range []struct {
		name string
		fail func(t *testing.T, s *Site) error
	}{
		{"the build is given up", func(*testing.T, *Site) error { return errors.New("given up") }},
		{"two files for one path", func(_ *testing.T, s *Site) error { return s.AddPage("/", nil) }},
		{"a note cannot be carried over", func(t *testing.T, s *Site) error {
			if err := os.Mkdir(filepath.Join(s.staging, "LEEME.md"), 0o755); err != nil {
				t.Fatal(err)
			}
			return s.Commit()
		}},
		{"the new site cannot move in", func(t *testing.T, s *Site) error {
			if err := s.sign(); err != nil {
				t.Fatal(err)
			}
			s.Discard()
			return s.swap()
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			target := filepath.Join(t.TempDir(), "sitio")
			publishSite(t, target, map[string]string{"/": "viejo", "/guia/": "guía"})
			put(t, target, "LEEME.md", "nota")
			before := everything(t, target)
			s := begin(t, target, map[string]string{"/": "nuevo"})
			if err := test.fail(t, s); err == nil {
				t.Fatal("no error")
			}
			s.Discard()
			if diff := cmp.Diff(before, everything(t, target)); diff != "" {
				t.Errorf("the old site changed (-before +after):\n%s", diff)
			}
			alone(t, target)
		})
	}
}

func TestCrashInTheMidstOfASwap(t *testing.T) {
	target := filepath.Join(t.TempDir(), "sitio")
	publishSite(t, target, map[string]string{"/": "viejo"})
	put(t, target, "LEEME.md", "nota")
	before := everything(t, target)
	crashed := begin(t, target, map[string]string{"/": "nuevo"})
	if err := os.Rename(target, crashed.staging+asideSuffix); err != nil {
		t.Fatal(err)
	}
	s, err := New(target)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Discard()
	if diff := cmp.Diff(before, everything(t, target)); diff != "" {
		t.Errorf("the old site was not put back (-want +got):\n%s", diff)
	}
}

func TestAddRefuses(t *testing.T) {
	for _, test := range []struct{ name, path string }{
		{"a path that is taken", "index.html"},
		{"a path outside the site", "../carta.txt"},
		{"a path from the root", "/etc/carta.txt"},
		{"no path", ""},
		{"the mark", mark},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := begin(t, filepath.Join(t.TempDir(), "sitio"), map[string]string{"/": "inicio"})
			defer s.Discard()
			if err := s.Add(test.path, []byte("x")); err == nil {
				t.Error("accepted")
			}
		})
	}
}

func TestSizes(t *testing.T) {
	s := begin(t, filepath.Join(t.TempDir(), "sitio"), map[string]string{"/guia/": "cinco"})
	defer s.Discard()
	if diff := cmp.Diff([]Size{{"guia/index.html", 5, sha256.Sum256([]byte("cinco"))}}, s.Sizes()); diff != "" {
		t.Errorf("sizes (-want +got):\n%s", diff)
	}
}

// TestPublishIsWhole publishes any two sites one after the other: what stands is
// the second, byte for byte.
func TestPublishIsWhole(t *testing.T) {
	files := rapid.MapOf(rapid.StringMatching(`(/[a-c]{1,2}){0,2}/`), rapid.String())
	rapid.Check(t, func(rt *rapid.T) {
		dir, err := os.MkdirTemp(t.TempDir(), "")
		if err != nil {
			t.Fatal(err)
		}
		target := filepath.Join(dir, "sitio")
		publishSite(t, target, files.Draw(rt, "first"))
		second := files.Draw(rt, "second")
		publishSite(t, target, second)
		want := map[string]string{}
		for address, data := range second {
			want[strings.TrimPrefix(address+"index.html", "/")] = data
		}
		if diff := cmp.Diff(want, site(t, target)); diff != "" {
			rt.Fatalf("the site (-want +got):\n%s", diff)
		}
	})
}

// begin starts a site with pages by address.
func begin(t *testing.T, target string, pages map[string]string) *Site {
	t.Helper()
	s, err := New(target)
	if err != nil {
		t.Fatal(err)
	}
	for address, data := range pages {
		if err := s.AddPage(address, []byte(data)); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func publishSite(t *testing.T, target string, pages map[string]string) {
	t.Helper()
	if err := begin(t, target, pages).Commit(); err != nil {
		t.Fatal(err)
	}
}

func put(t *testing.T, dir, path, data string) {
	t.Helper()
	name := filepath.Join(dir, path)
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}

// everything is all files of a folder, by path.
func everything(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, path))
		files[path] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// site is everything but the mark.
func site(t *testing.T, dir string) map[string]string {
	files := everything(t, dir)
	delete(files, mark)
	return files
}

// alone wants nothing beside the target: no staging folder, no old site.
func alone(t *testing.T, target string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(target))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name() != filepath.Base(target) {
			t.Errorf("%q was left beside the site", e.Name())
		}
	}
}
