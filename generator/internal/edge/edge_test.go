package edge

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// page is a small search page; others lack a part of it.
const page = `<!doctype html><title>Buscar</title><svg><title>Marca</title></svg>
<section data-tool="search" data-limit="12" data-index="../recursos/indice.bin" data-root="../">
<input data-part="query"><input type="text" name="otro">
<p data-part="status" data-none="Nada con «{q}»" data-one="1" data-many="{n}" data-more="{n} &amp; más"></p>
<noscript><input name="q" required/></noscript>
<p class="answer" data-part="answer" data-long="l" data-large="g" data-form="f" data-method="m" data-server="s" data-title-found="tf" data-title-none="tn" data-title-refused="tr"></p>
<ol data-part="results"></ol><template data-part="result"><li><a data-slot="title"></a><p data-slot="passage"></p> · <i data-slot="kind"></i></li></template>
<div data-part="without">Listas</div></section>`

func TestCut(t *testing.T) {
	got, err := NewCut([]byte(page))
	if err != nil {
		t.Fatal(err)
	}
	// The page is as it was, with a hole where something goes in.
	var whole, holes strings.Builder
	for i, piece := range got.Page {
		if i%2 == 0 {
			whole.WriteString(piece)
		} else {
			holes.WriteString(piece + " ")
		}
	}
	if diff := cmp.Diff(page, whole.String()); diff != "" {
		t.Errorf("the page changed:\n%s", diff)
	}
	if got, want := holes.String(), "title value value answer results without "; got != want {
		t.Errorf("holes %q, want %q", got, want)
	}
	for hole, around := range map[string][2]string{
		"title": {"<title>", "Buscar"}, "value": {`<input data-part="query"`, "><input"}, "results": {`data-part="results">`, "</ol>"}, "without": {`data-part="without"`, ">Listas"},
	} {
		for i, piece := range got.Page {
			if piece == hole && i%2 == 1 && (!strings.HasSuffix(got.Page[i-1], around[0]) || !strings.HasPrefix(got.Page[i+1], around[1])) {
				t.Errorf("%s stands between %q and %q", hole, got.Page[i-1], got.Page[i+1])
			}
			if piece == hole {
				break
			}
		}
	}
	row := []string{`<li><a data-slot="title" href="`, "href", `">`, "title", `</a><p data-slot="passage">`, "passage", `</p> · <i data-slot="kind">`, "kind", "</i></li>"}
	if diff := cmp.Diff(row, got.Row); diff != "" {
		t.Errorf("the row (want -, got +):\n%s", diff)
	}
	if got.Root != "../" || got.Limit != 12 || got.Index != "../recursos/indice.bin" || got.Words["more"] != "{n} &amp; más" || got.Words["none"] != "Nada con «{q}»" {
		t.Errorf("got %+v", got)
	}
}

// TestCutWantsAll: a page without one of its parts is no page to answer with.
func TestCutWantsAll(t *testing.T) {
	for _, lacking := range []string{
		`data-part="query"`, `name="q"`, `data-part="answer"`, `data-part="results"`, `data-part="without"`, `data-slot="title"`, `data-none="Nada con «{q}»"`,
		`data-server="s"`, `data-title-none="tn"`, `data-root="../"`, `data-index="../recursos/indice.bin"`, `data-limit="12"`, "<title>Buscar</title><svg><title>Marca</title></svg>",
	} {
		broken := strings.Replace(page, lacking, "", 1)
		if lacking == `name="q"` || lacking == `data-part="query"` {
			broken = strings.NewReplacer(`name="q"`, "", `data-part="query"`, "").Replace(page)
		}
		if cut, err := NewCut([]byte(broken)); err == nil {
			t.Errorf("without %s: %q", lacking, cut.Page)
		}
	}
}

func TestConfiguration(t *testing.T) {
	for _, test := range []struct {
		base string
		says []string
	}{
		{"", []string{`name = "acompana"`, "workers_dev = true", `run_worker_first = ["/buscar", "/buscar/"]`, `main = "servidor/edge.js"`, `directory = "./sitio"`}},
		{"https://guia.cuenta.workers.dev/", []string{`name = "guia"`, "workers_dev = true"}},
		{"https://guia.ejemplo.org/", []string{`name = "acompana"`, "workers_dev = false", `routes = [{ pattern = "guia.ejemplo.org", custom_domain = true }]`}},
	} {
		got := string(Configuration(test.base, "/buscar/"))
		for _, says := range test.says {
			if !strings.Contains(got, "\n"+says) {
				t.Errorf("for %q it does not say %s:\n%s", test.base, says, got)
			}
		}
		if strings.Contains(got, "%!") || strings.Contains(got, "workers_dev = true") == strings.Contains(got, "routes") {
			t.Errorf("for %q:\n%s", test.base, got)
		}
	}
}

func TestModule(t *testing.T) {
	got, err := Site{Cut: &Cut{Page: []string{"<b>"}, Limit: 3}, Address: "/buscar/", Headers: [][2]string{{"A", "b"}}}.Module()
	want := `export default {"page":["<b>"],"row":null,"words":null,"root":"","limit":3,"address":"/buscar/","headers":[["A","b"]]}` + "\n"
	if err != nil || string(got) != want {
		t.Errorf("got %s (%v), want %s", got, err, want)
	}
}
