package render

import (
	"encoding/json"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"acompana/generator/internal/pagetest"
)

// gardenWith is the garden's content with more files, and with words put in the place
// of others in one that it has.
func gardenWith(t *testing.T, more map[string]string, file string, swap ...string) fstest.MapFS {
	t.Helper()
	folder := archive(t, "testdata/guide.txtar")
	for name, text := range more {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	if file != "" {
		folder[file] = &fstest.MapFile{Data: []byte(strings.NewReplacer(swap...).Replace(string(folder[file].Data)))}
	}
	return folder
}

const changesPage = "---\ntitulo: Cambios\ndescripcion: Qué cambió.\ndireccion: /cambios/\nplantilla: cambios\n---\n\nUn comienzo.\n"

func TestChangesInReadingOrder(t *testing.T) {
	news := "  cambios:\n    - fecha: \"2026-12-05\"\n      notas: [Una cosa., Otra cosa.]\n    - fecha: \"2026-09-01\"\n      notas: [Lo primero.]\n"
	for name, test := range map[string]struct {
		news string
		want []string
	}{
		"some": {news, []string{"5 de diciembre de 2026", "Una cosa.", "Otra cosa.", "1 de septiembre de 2026", "Lo primero."}},
		"none": {"", []string{"Todavía no hay cambios para contar."}},
	} {
		t.Run(name, func(t *testing.T) {
			folder := gardenWith(t, map[string]string{"sitio/cambios.md": changesPage}, "sitio/documento.yaml", "  aviso:", test.news+"  aviso:")
			page := pageOf(t, siteOf(t, folder, ""), "/cambios/")
			text := pagetest.Text(page.Named("main")[0])
			for _, want := range append([]string{"Un comienzo."}, test.want...) {
				_, after, found := strings.Cut(text, want)
				if !found {
					t.Fatalf("%q does not come in its turn in %q", want, text)
				}
				text = after
			}
		})
	}
}

// TestEveryPageStartsTheWorker: by one deferred script that names it, where the site has
// one.
func TestEveryPageStartsTheWorker(t *testing.T) {
	content := contentOf(t, archive(t, "testdata/guide.txtar"))
	for name, assets := range map[string]Assets{"with": {Offline: "/recursos/offline.js", Courier: "/sw.js"}, "without": {}} {
		s, err := New(content.Guide, content.Layout, Options{Assets: assets})
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range s.Paths() {
			page := pageOf(t, s, path)
			var got []string
			for _, n := range page.All(func(n *html.Node) bool {
				return pagetest.Has(n, "data-courier") || pagetest.Attr(n, "class") == "edition"
			}) {
				got = append(got, n.Data)
			}
			trusted := strings.Contains(string(page.Raw), "acompana-mensajero")
			if with := name == "with"; with != (len(got) == 2) || with != trusted {
				t.Errorf("%s the worker, %s has %v, and its policy names it: %v", name, path, got, trusted)
			}
		}
	}
}

func TestManifestShortcuts(t *testing.T) {
	own := func(title, path, template string) string {
		return "---\ntitulo: " + title + "\ndescripcion: Sobre " + title + ".\ndireccion: " + path + "\nplantilla: " + template + "\n---\n"
	}
	folder := gardenWith(t, map[string]string{
		"sitio/uno.md": own("Mis surcos", "/surcos/", "casos"), "sitio/dos.md": own("Mis datos", "/datos-mios/", "datos"),
	}, "")
	raw, err := siteOf(t, folder, "https://ejemplo.org/huerta/").Manifest("/recursos/a.png", "/recursos/b.png")
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		ID        string `json:"id"`
		Shortcuts []struct{ Name, URL string }
	}
	if err := json.Unmarshal(raw, &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]struct{ Name, URL string }{{"Mis surcos", "surcos/"}}, got.Shortcuts); diff != "" || got.ID != "/huerta/" {
		t.Errorf("the id is %q; shortcuts (-want +got):\n%s", got.ID, diff)
	}
}
