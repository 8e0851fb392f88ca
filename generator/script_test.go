package main

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/tools/txtar"
)

// TestCommands runs each command as an author does, in a folder where content/ is
// the small guide of a garden.
func TestCommands(t *testing.T) {
	project := smallProject(t)
	goEnv, err := exec.Command("go", "env", "GOCACHE", "GOMODCACHE", "GOPATH").Output()
	if err != nil {
		t.Fatal(err)
	}
	places := strings.Split(strings.TrimSpace(string(goEnv)), "\n")
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("ACOMPANA_ROOT", project)
			env.Setenv("GOCACHE", places[0])
			env.Setenv("GOMODCACHE", places[1])
			env.Setenv("GOPATH", places[2])
			env.Setenv("XDG_CACHE_HOME", filepath.Join(env.WorkDir, "cache"))
			writeGarden(t, filepath.Join(env.WorkDir, "content"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"same": same, "plant": plant},
	})
}

// smallProject is this project with programs that do nothing in the place of its own,
// which take seconds to link and minutes to compress.
func smallProject(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "go.mod"), []byte("module acompana\n\ngo 1.26\n"))
	for _, folder := range []string{"generator", "wasm/browser", "wasm/browser/finder", "wasm/files"} {
		write(t, filepath.Join(dir, folder, "main.go"), []byte("package main\n\nfunc main() {}\n"))
	}
	if err := os.CopyFS(filepath.Join(dir, "static"), os.DirFS(filepath.Join(root, "static"))); err != nil {
		t.Fatal(err)
	}
	return dir
}

// same compares two folders, byte for byte.
func same(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: same FOLDER FOLDER")
	}
	var trees [2]map[string]string
	for i, arg := range args {
		tree, err := treeOf(ts.MkAbs(arg))
		ts.Check(err)
		trees[i] = tree
	}
	if diff := cmp.Diff(trees[0], trees[1]); (diff != "") != neg {
		ts.Fatalf("%s and %s:\n%s", args[0], args[1], diff)
	}
}

// plant replaces a text of a file by another.
func plant(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 3 {
		ts.Fatalf("usage: plant FILE OLD NEW")
	}
	before := ts.ReadFile(args[0])
	after := strings.Replace(before, args[1], strings.ReplaceAll(args[2], `\n`, "\n"), 1)
	if before == after {
		ts.Fatalf("%s does not say %q", args[0], args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(after), 0o644))
}

// writeGarden writes the small guide that the tests of pages use as well.
func writeGarden(t testing.TB, dir string) {
	t.Helper()
	archive, err := txtar.ParseFile("internal/render/testdata/guide.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range archive.Files {
		write(t, filepath.Join(dir, f.Name), f.Data)
	}
}

func write(t testing.TB, name string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// treeOf is every file of a folder.
func treeOf(dir string) (map[string]string, error) {
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		files[name] = string(data)
		return err
	})
	return files, err
}

// faultsToPlant spoil one thing in each kind of file. The new text holds the
// mark «»: the fault is on its line.
var faultsToPlant = []struct{ name, file, old, new, says string }{
	{"a document", "huerta/documento.yaml", "  corto: Manual", "  cortos«»: Manual", `no se conoce la clave "cortos"`},
	{"a table", "huerta/documento.yaml", "[Mañana, Sí, No]", "[Mañana, Sí]«»", "la fila tiene 2 celdas y la tabla 3 columnas"},
	{"an editor's note", "huerta/documento.yaml", "[regar-temprano, tabla-de-riego]", "«»[regar-tarde]", `no existe ningún elemento "regar-tarde"`},
	{"a figure", "huerta/documento.yaml", "  - nombre: hilo", "  - nombre: «»hilacha", `no existe la figura "hilacha"`},
	{"the name of a kind", "huerta/documento.yaml", "tipo: momento,", "tipo: «»instante,", `no existe el tipo "instante"`},
	{"an item", "huerta/pasos.yaml", "id: semilla-sana", "id: «»regar", `el id "regar" está repetido`},
	{"a reference", "huerta/pasos.yaml", "tecnicas: [riego-por-goteo]", "tecnicas: «»[riego]", `no existe ningún elemento "riego"`},
	{"broken YAML", "huerta/saberes.yaml", "    falta: riega siempre igual.", "    falta: «»\"riega", "el YAML está roto"},
	{"the head of a page", "huerta/pasos.md", "direccion: /huerta/pasos/", "direccion: «»/Huerta/", `la dirección "/Huerta/"`},
	{"a page's template", "huerta/listas.md", "plantilla: listas", "plantilla: lista", `no existe la plantilla "lista"`},
	{"a link", "huerta/inicio.md", "(id:regar-temprano)", "(id:regar-tarde)«»", `no existe "regar-tarde"`},
	{"a link to a page", "sitio/no-encontrada.md", "(/huerta/pasos/#las-etapas)", "(/huerta/pasos/#nada)«»", `no tiene el apartado "#nada"`},
	{"a directive", "huerta/pasos.md", "{{ tabla tabla-riego }}", "{{ tabla tabla-nada }}«»", `no existe la tabla "tabla-nada"`},
	{"HTML", "sitio/buscar.md", "También puede", "<b>También</b> puede«»", "el HTML no se acepta"},
	{"a figure's words", "huerta/documento.yaml", "palabras: [criterio, criterios]", "palabras: [criterio]", "hacen falta 2 y hay 1"},
}

// TestPlantedFaults: each is refused with its file and line, by check and by
// build, and the site that stood before stands as it was.
func TestPlantedFaults(t *testing.T) {
	t.Setenv("ACOMPANA_ROOT", root)
	dir := t.TempDir()
	content, out := filepath.Join(dir, "content"), filepath.Join(dir, "site")
	writeGarden(t, content)
	if code, _, stderr := generator(t, "build", "-content", content, "-out", out, "-compress=false"); code != 0 {
		t.Fatal(stderr)
	}
	before, err := treeOf(out)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range faultsToPlant {
		t.Run(test.name, func(t *testing.T) {
			name := filepath.Join(content, test.file)
			sound, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			defer write(t, name, sound)
			where := plantFault(t, name, string(sound), test.old, test.new)
			for _, args := range [][]string{{"check", "-content", content}, {"build", "-content", content, "-out", out, "-compress=false"}} {
				code, stdout, stderr := generator(t, args...)
				if code != 1 || !strings.Contains(stderr, where) || !strings.Contains(stderr, test.says) {
					t.Errorf("%s ended with %d and said:\n%s%s\nwant %s and %q", args[0], code, stdout, stderr, where, test.says)
				}
			}
			after, err := treeOf(out)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(before, after); diff != "" {
				t.Errorf("the old site changed:\n%s", diff)
			}
		})
	}
	if left, _ := filepath.Glob(filepath.Join(dir, ".*")); len(left) > 0 {
		t.Errorf("left beside the site: %q", left)
	}
}

// plantFault spoils a file and returns how its fault must be named: with its
// line where the new text marks it.
func plantFault(t *testing.T, name, sound, old, spoilt string) string {
	t.Helper()
	at := strings.Index(sound, old)
	if at < 0 {
		t.Fatalf("%s does not say %q", name, old)
	}
	where := name + ":"
	if mark := strings.Index(spoilt, "«»"); mark >= 0 {
		line := 1 + strings.Count(sound[:at]+spoilt[:mark], "\n")
		where += strconv.Itoa(line) + ":"
	}
	if strings.Contains(spoilt, "palabras") {
		where = "pasos.md:10:1:" // where the figure is drawn
	}
	write(t, name, []byte(strings.Replace(sound, old, strings.ReplaceAll(spoilt, "«»", ""), 1)))
	return where
}

// TestEveryFileIsRead spoils each file of the real content in turn: check names
// the file, and the line.
func TestEveryFileIsRead(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join(root, "content"))); err != nil {
		t.Fatal(err)
	}
	files, err := treeOf(dir)
	if err != nil {
		t.Fatal(err)
	}
	read := 0
	for name, sound := range files {
		ext := filepath.Ext(name)
		if name == "LEEME.md" || ext != ".md" && ext != ".yaml" {
			continue
		}
		read++
		path := filepath.Join(dir, name)
		spoilt := strings.TrimRight(sound, "\n") + "\n\n<b>no</b>\n"
		if ext == ".yaml" {
			spoilt = strings.TrimRight(sound, "\n") + "\n\nnadie: sabe\n"
		}
		where := path + ":" + strconv.Itoa(strings.Count(spoilt, "\n")) + ":1: "
		write(t, path, []byte(spoilt))
		code, _, stderr := generator(t, "check", "-content", dir)
		if code != 1 || !strings.HasPrefix(stderr, where) {
			t.Errorf("%s: check ended with %d and said:\n%s", where, code, stderr)
		}
		write(t, path, []byte(sound))
	}
	if read < 40 {
		t.Errorf("only %d files", read)
	}
}

// generator runs a command in this process.
func generator(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = execute(t.Context(), args, &out, &errs)
	return code, out.String(), errs.String()
}
