package assets

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/css"
	"github.com/tdewolff/parse/v2/js"
	"pgregory.net/rapid"
)

// root is the project's folder from here.
const root = "../../.."

func TestHashed(t *testing.T) {
	for _, test := range []struct{ name, data, want string }{
		{"boot.js", "a", "/recursos/boot.ca978112ca.js"},
		{"boot.js", "b", "/recursos/boot.3e23e81600.js"},
		{"icon-192.png", "a", "/recursos/icon-192.ca978112ca.png"},
		{"sin-punto", "a", "/recursos/sin-punto.ca978112ca"},
	} {
		got := Hashed(test.name, []byte(test.data))
		if got.Address != test.want || string(got.Data) != test.data {
			t.Errorf("Hashed(%q, %q) = %q with %q, want %q", test.name, test.data, got.Address, got.Data, test.want)
		}
	}
	if got := Plain("boot.js", []byte("a")).Address; got != "/recursos/boot.js" {
		t.Errorf("Plain gave %q", got)
	}
}

func TestHashedNamesFollowTheData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		one, other := rapid.String().Draw(t, "one"), rapid.String().Draw(t, "other")
		same := Hashed("a.js", []byte(one)).Address == Hashed("a.js", []byte(other)).Address
		if same != (one == other) {
			t.Fatalf("%q and %q: same address is %v", one, other, same)
		}
	})
}

func TestStyles(t *testing.T) {
	styles, err := NewStyles(fstest.MapFS{
		"css/2-base.css":      {Data: []byte("a { color : black }\n/* nota */")},
		"css/1-tokens.css":    {Data: []byte(":root { --ink : #000000 ; }")},
		"css/only-figure.css": {Data: []byte(".figure { margin : 0 }")},
		"css/nota.txt":        {Data: []byte("no es una hoja")},
	}, `main:has([value="x"]:checked) [data-mod]{display:none}`)
	if err != nil {
		t.Fatal(err)
	}
	want := &Styles{
		Common: ":root{--ink:#000000}a{color:#000}main:has([value=x]:checked) [data-mod]{display:none}",
		Parts:  map[string]string{"figure": ".figure{margin:0}"},
	}
	if diff := cmp.Diff(want, styles); diff != "" {
		t.Errorf("styles (-want +got):\n%s", diff)
	}
}

func TestFolderWithoutStyles(t *testing.T) {
	if _, err := NewStyles(fstest.MapFS{}, ""); err == nil || strings.Contains(err.Error(), "%!") {
		t.Errorf("got error %v, want one that says that there are none", err)
	}
}

// TestStylesSayTheSame compares each sheet with its minified form: as many
// rules, conditions and declarations, and none that a parser refuses.
func TestStylesSayTheSame(t *testing.T) {
	static := os.DirFS(root + "/static")
	names, err := fs.Glob(static, "css/*.css")
	if err != nil || len(names) == 0 {
		t.Fatalf("no style sheets: %v", err)
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			data, err := fs.ReadFile(static, name)
			if err != nil {
				t.Fatal(err)
			}
			small, err := minifier.Bytes("text/css", data)
			if err != nil {
				t.Fatal(err)
			}
			if len(small) >= len(data) {
				t.Error("it is no smaller")
			}
			if diff := cmp.Diff(grammar(t, data), grammar(t, small)); diff != "" {
				t.Errorf("what it holds (-written +minified):\n%s", diff)
			}
		})
	}
}

// grammar counts the parts of a style sheet.
func grammar(t *testing.T, sheet []byte) map[string]int {
	t.Helper()
	count := map[string]int{}
	p := css.NewParser(parse.NewInputBytes(sheet), false)
	for {
		kind, _, _ := p.Next()
		switch kind {
		case css.ErrorGrammar:
			if err := p.Err(); !errors.Is(err, io.EOF) {
				t.Fatal(err)
			}
			return count
		case css.CommentGrammar:
		default:
			count[kind.String()]++
		}
	}
}

func TestScript(t *testing.T) {
	small, err := Script(os.DirFS(root+"/static"), "boot.js")
	if err != nil {
		t.Fatal(err)
	}
	checkScript(t, small)
	if _, err := Script(fstest.MapFS{}, "boot.js"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got error %v, want that there is no such file", err)
	}
	broken := fstest.MapFS{"a.js": {Data: []byte("let = {")}}
	if _, err := Script(broken, "a.js"); err == nil || !strings.Contains(err.Error(), `"a.js"`) {
		t.Errorf("got error %v, want one that names a.js", err)
	}
}

func TestRuntime(t *testing.T) {
	small, err := Runtime()
	if err != nil {
		t.Fatal(err)
	}
	checkScript(t, small)
	if !bytes.Contains(small, []byte("globalThis.Go")) {
		t.Error("it does not give the class Go to the page")
	}
}

func checkScript(t *testing.T, data []byte) {
	t.Helper()
	if _, err := js.Parse(parse.NewInputBytes(data), js.Options{}); err != nil && !errors.Is(err, io.EOF) {
		t.Error(err)
	}
	if bytes.Contains(data, []byte("\n\n")) || bytes.Contains(data, []byte("  ")) {
		t.Error("it is not minified")
	}
}

// TestModules compiles two modules twice, in two places, and wants the same bytes.
func TestModules(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles a browser module")
	}
	copied := copyModule(t)
	for _, p := range []program{{"./wasm/browser", "tool_team", nil}, {"./wasm/files", "", nil}} {
		var modules [2][]byte
		for i, from := range []string{root, copied} {
			module, err := p.build(t.Context(), from, filepath.Join(t.TempDir(), "module.wasm"))
			if err != nil {
				t.Fatal(err)
			}
			modules[i] = module
		}
		if !bytes.HasPrefix(modules[0], []byte("\x00asm")) {
			t.Errorf("%s is no module: it begins with %q", p.folder, modules[0][:4])
		}
		if !bytes.Equal(modules[0], modules[1]) {
			t.Errorf("the same source of %s gave two modules, of %d and %d bytes", p.folder, len(modules[0]), len(modules[1]))
		}
	}
}

// copyModule is the module's source in another folder.
func copyModule(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"go.mod", "go.sum"} {
		data, err := os.ReadFile(root + "/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(dir+"/"+name, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.CopyFS(dir+"/wasm", os.DirFS(root+"/wasm")); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestModuleThatDoesNotCompile(t *testing.T) {
	dir := t.TempDir()
	files := map[string]string{"go.mod": "module x\n"}
	for _, p := range new(Modules).programs() {
		files[p.folder+"/main.go"] = "package main\n\nfunc main() { nada() }\n"
	}
	for name, text := range files {
		if err := os.MkdirAll(path.Dir(dir+"/"+name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(dir+"/"+name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	_, err := Compile(t.Context(), dir)
	if err == nil || !strings.Contains(err.Error(), "undefined: nada") {
		t.Errorf("got error %v, want the compiler's words", err)
	}
}
