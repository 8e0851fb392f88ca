package publish

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestTargetThatIsALink(t *testing.T) {
	dir := t.TempDir()
	real, link := filepath.Join(dir, "publico"), filepath.Join(t.TempDir(), "enlace")
	symlink(t, real, link)
	if _, err := New(link); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a link to nowhere: got error %v, want that it does not exist", err)
	}
	put(t, real, "carta.txt", "importante")
	var foreign *NotOursError
	if _, err := New(link); !errors.As(err, &foreign) {
		t.Errorf("a link to somebody's folder: got error %v, want that it is not ours", err)
	}
	if err := os.Remove(filepath.Join(real, "carta.txt")); err != nil {
		t.Fatal(err)
	}
	publishSite(t, link, map[string]string{"/": "viejo"})
	publishSite(t, link, map[string]string{"/": "nuevo"})
	if diff := cmp.Diff(map[string]string{"index.html": "nuevo"}, site(t, real)); diff != "" {
		t.Errorf("the site (-want +got):\n%s", diff)
	}
	alone(t, real)
	alone(t, link)
}

func symlink(t *testing.T, to, at string) {
	t.Helper()
	if err := os.Symlink(to, at); err != nil {
		t.Skip(err)
	}
}

func TestNewSweepsWhatKilledBuildsLeft(t *testing.T) {
	dir := t.TempDir()
	target := filepath.Join(dir, "site")
	publishSite(t, target, map[string]string{"/": "inicio"})
	long := time.Now().Add(-25 * time.Hour)
	for _, left := range []struct {
		name  string
		when  time.Time
		stays bool
	}{
		{".site-nuevo-123", long, false},
		{".site-nuevo-123-viejo", long, false},
		{".site-nuevo-456", time.Now(), true},
		{".site-nuevo-fotos", long, true},
		{".site-nuevo-", long, true},
		{".otro-nuevo-123", long, true},
		{"site-nuevo-123", long, true},
	} {
		put(t, dir, left.name+"/index.html", "x")
		if err := os.Chtimes(filepath.Join(dir, left.name), left.when, left.when); err != nil {
			t.Fatal(err)
		}
		begin(t, target, nil).Discard()
		if _, err := os.Stat(filepath.Join(dir, left.name)); (err == nil) != left.stays {
			t.Errorf("%s: %v, want it to stay: %v", left.name, err, left.stays)
		}
	}
}

// The new site stands, so that its build is no failure.
func TestOldSiteThatCannotBeRemoved(t *testing.T) {
	target := filepath.Join(t.TempDir(), "site")
	publishSite(t, target, map[string]string{"/": "viejo"})
	s := begin(t, target, map[string]string{"/": "nuevo"})
	s.remove = func(string) error { return fs.ErrPermission }
	if err := s.Commit(); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]string{"index.html": "nuevo"}, site(t, target)); diff != "" {
		t.Errorf("the site (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(map[string]string{"index.html": "viejo"}, site(t, s.Left())); diff != "" {
		t.Errorf("what is left (-want +got):\n%s", diff)
	}
}
