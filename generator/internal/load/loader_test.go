package load

import (
	"bytes"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"acompana/wasm/guide"
)

// library is the foreign guide of testdata, as a folder.
func library(t *testing.T) fstest.MapFS {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/foreign.txtar")
	if err != nil {
		t.Fatal(err)
	}
	return folderOf(archive)
}

func edit(t *testing.T, fsys fstest.MapFS, name, old, new string) {
	t.Helper()
	before := fsys[name].Data
	if !bytes.Contains(before, []byte(old)) {
		t.Fatalf("%s does not say %q", name, old)
	}
	fsys[name] = &fstest.MapFile{Data: bytes.Replace(before, []byte(old), []byte(new), 1)}
}

func mustLoad(t *testing.T, l *Loader) *Content {
	t.Helper()
	content, err := l.Load()
	if err != nil {
		t.Fatalf("faults:\n%v", err)
	}
	return content
}

// proseOf is the first prose of the page at the address.
func proseOf(t *testing.T, c *Content, path string) *guide.Prose {
	t.Helper()
	if sheet := c.Layout.Sheet(path); sheet != nil && sheet.Page != nil {
		for _, block := range sheet.Page.Blocks {
			if prose, ok := block.(*guide.Prose); ok {
				return prose
			}
		}
	}
	t.Fatalf("no prose at %s", path)
	return nil
}

func TestLoaderParsesOnlyWhatChanged(t *testing.T) {
	fsys := library(t)
	l := NewLoader(fsys)
	mustLoad(t, l)
	before := map[string]*file{}
	for name, f := range l.files {
		before[name] = f
	}
	const changed = "biblioteca/saberes.yaml"
	edit(t, fsys, changed, "Leer en voz alta", "Leer para otros")
	content := mustLoad(t, l)
	if len(before) != len(fsys) {
		t.Fatalf("%d files were kept, want %d", len(before), len(fsys))
	}
	for name, f := range l.files {
		if again := f != before[name]; again != (name == changed) {
			t.Errorf("%s: parsed again is %v", name, again)
		}
	}
	if got := content.Guide.Item("leer-en-voz-alta").Label; got != "Leer para otros" {
		t.Errorf("the label is %q after the change", got)
	}
	if got := len(content.Guide.Item("saberes-lectura").Children()); got != 2 {
		t.Errorf("a group kept from before has %d children, want 2", got)
	}
}

func TestLoaderForgetsFilesThatAreGone(t *testing.T) {
	fsys := library(t)
	fsys["biblioteca/mas.yaml"] = &fstest.MapFile{Data: []byte("elementos:\n  - id: x\n")}
	l := NewLoader(fsys)
	if _, err := l.Load(); err == nil {
		t.Fatal("an element without its keys was let through")
	}
	delete(fsys, "biblioteca/mas.yaml")
	mustLoad(t, l)
	if len(l.files) != len(fsys) {
		t.Errorf("%d files kept, want %d", len(l.files), len(fsys))
	}
}

const home = "biblioteca/inicio.md"

func TestLoaderRendersAgainWhenLinksMove(t *testing.T) {
	fsys := library(t)
	l := NewLoader(fsys)
	content := mustLoad(t, l)
	if html := proseOf(t, content, "/voluntariado/").HTML(); !strings.Contains(html, `href="preparar-la-sala/"`) {
		t.Fatalf("the page links to another place: %s", html)
	}
	page := l.files[home]
	fsys["biblioteca/etapas.md"] = &fstest.MapFile{Data: []byte(
		"---\ntitulo: Etapas\ndescripcion: Las etapas.\ndireccion: /voluntariado/etapas/\n---\n\n{{ elementos tipo=momento }}\n")}
	edit(t, fsys, "biblioteca/etapas.yaml", "    padre: la-tarde\n", "")
	content = mustLoad(t, l)
	if l.files[home] != page {
		t.Error("the page itself did not change, and was parsed again")
	}
	if html := proseOf(t, content, "/voluntariado/").HTML(); !strings.Contains(html, `href="etapas/preparar-la-sala/"`) {
		t.Errorf("the page links to the old place: %s", html)
	}
}

// A load that fails between two that do not must leave no stale link behind.
func TestLoaderAfterALinkBroke(t *testing.T) {
	fsys := library(t)
	edit(t, fsys, home, "Empiece por [preparar", "Vea [los saberes](id:saberes-lectura) y [preparar")
	l := NewLoader(fsys)
	mustLoad(t, l)

	whole := fsys["biblioteca/saberes.yaml"]
	edit(t, fsys, "biblioteca/saberes.yaml", "id: saberes-lectura", "id: saberes")
	edit(t, fsys, "biblioteca/etapas.yaml", "    padre: la-tarde\n", "")
	fsys["biblioteca/etapas.md"] = &fstest.MapFile{Data: []byte(
		"---\ntitulo: Etapas\ndescripcion: Las etapas.\ndireccion: /voluntariado/etapas/\n---\n\n{{ elementos tipo=momento }}\n")}
	if _, err := l.Load(); err == nil {
		t.Fatal("a link to nothing was let through")
	}
	fsys["biblioteca/saberes.yaml"] = whole
	if html := proseOf(t, mustLoad(t, l), "/voluntariado/").HTML(); !strings.Contains(html, `href="etapas/preparar-la-sala/"`) {
		t.Errorf("the page links to the old place: %s", html)
	}
}

func TestLoaderSeesAFaultComeAndGo(t *testing.T) {
	fsys := library(t)
	l := NewLoader(fsys)
	mustLoad(t, l)
	edit(t, fsys, home, "titulo:", "titullo:")
	for range 2 { // the second time from what was kept
		if _, err := l.Load(); err == nil || !strings.Contains(err.Error(), home+`:2:1: no se conoce la clave "titullo"`) {
			t.Fatalf("the error is %v, want the unknown key", err)
		}
	}
	edit(t, fsys, home, "titullo:", "titulo:")
	mustLoad(t, l)
}

func TestFilesFromAnyEditor(t *testing.T) {
	const bom = "\ufeff"
	for name, change := range map[string]func(string) string{
		"as on Windows":       func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"with a mark":         func(s string) string { return bom + s },
		"both":                func(s string) string { return bom + strings.ReplaceAll(s, "\n", "\r\n") },
		"without a last line": func(s string) string { return strings.TrimRight(s, "\n") },
	} {
		t.Run(name, func(t *testing.T) {
			plain, changed := library(t), library(t)
			for file, f := range changed {
				changed[file] = &fstest.MapFile{Data: []byte(change(string(f.Data)))}
			}
			want, got := mustLoad(t, NewLoader(plain)), mustLoad(t, NewLoader(changed))
			if w, g := proseOf(t, want, "/voluntariado/").HTML(), proseOf(t, got, "/voluntariado/").HTML(); w != g {
				t.Errorf("prose differs:\n%q\n%q", w, g)
			}
			for _, it := range want.Guide.Documents[0].Items {
				if other := got.Guide.Item(it.ID); other == nil || other.Text != it.Text || other.Source != it.Source {
					t.Errorf("%s differs: %+v", it.ID, other)
				}
			}
		})
	}
}

func TestFaultsStandWhereTheyDoOnWindows(t *testing.T) {
	fsys := library(t)
	edit(t, fsys, home, "Empiece", "<b>Empiece</b>")
	_, want := Load(fsys)
	fsys[home] = &fstest.MapFile{Data: []byte("\ufeff" + strings.ReplaceAll(string(fsys[home].Data), "\n", "\r\n"))}
	_, got := Load(fsys)
	if want == nil || got == nil || want.Error() != got.Error() {
		t.Errorf("faults are told at other places:\n%v\nwant\n%v", got, want)
	}
}

func TestFileThatIsNotUTF8(t *testing.T) {
	fsys := library(t)
	edit(t, fsys, home, "acompañar", "acompa\xf1ar")
	_, err := Load(fsys)
	want := home + ":3:1: el archivo tiene letras que no son UTF-8; guárdelo con la codificación UTF-8"
	if err == nil || err.Error() != want {
		t.Errorf("the error is %v, want %s", err, want)
	}
}

func TestLoaderSaysWhichFileCannotBeRead(t *testing.T) {
	fsys := unreadable{library(t)}
	if _, err := Load(fsys); err == nil || !strings.Contains(err.Error(), "failed to read the content") {
		t.Errorf("the error is %v, want one that says what was being done", err)
	}
}

// unreadable is a folder whose pages cannot be opened.
type unreadable struct{ fstest.MapFS }

func (u unreadable) Open(name string) (fs.File, error) {
	if strings.HasSuffix(name, ".md") {
		return nil, fs.ErrPermission
	}
	return u.MapFS.Open(name)
}

func (u unreadable) ReadFile(name string) ([]byte, error) {
	if strings.HasSuffix(name, ".md") {
		return nil, fs.ErrPermission
	}
	return u.MapFS.ReadFile(name)
}
