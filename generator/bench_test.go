//go:build unix

package main

import (
	"bytes"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
)

// The budgets, against the bare loop (Markdown, one template, a file written).
// They are looked at, not enforced: a busy machine would make them lie.
//
//	build, 1,000 and 10,000 pages   wall and CPU ≤ 1.5 × bare, ≥ 2.5 × faster than Hugo
//	build, 10,000 pages             peak memory ≤ 150 MB
//	one changed page of 1,000       ≤ 50 ms from saved to served

// benchCase tells a copy of this program which case to run, so that time and
// memory are that case's alone.
const benchCase = "ACOMPANA_BENCH_CASE"

var benchCases = map[string]func(content, out string) error{"bare": buildBare, "ours": buildOurs}

func BenchmarkBuild(b *testing.B) {
	for _, pages := range []int{1_000, 10_000} {
		content := b.TempDir()
		writeSynthetic(b, content, pages, "titulo", "descripcion")
		b.Run(strconv.Itoa(pages), func(b *testing.B) {
			var bare, ours spent
			for b.Loop() {
				bare.add(runCase(b, "bare", content))
				ours.add(runCase(b, "ours", content))
			}
			n := float64(b.N)
			b.ReportMetric(float64(ours.wall.Nanoseconds())/n, "ns/op")
			b.ReportMetric(ours.wall.Seconds()/n, "s-wall")
			b.ReportMetric(ours.cpu.Seconds()/n, "s-cpu")
			b.ReportMetric(ours.peakMB, "MB-peak")
			b.ReportMetric(bare.peakMB, "MB-peak-bare")
			b.ReportMetric(bare.wall.Seconds()/n, "s-wall-bare")
			b.ReportMetric(bare.cpu.Seconds()/n, "s-cpu-bare")
			b.ReportMetric(ours.wall.Seconds()/bare.wall.Seconds(), "wall-x-bare")
			b.ReportMetric(ours.cpu.Seconds()/bare.cpu.Seconds(), "cpu-x-bare")
		})
	}
}

// BenchmarkHugo builds the same pages with Hugo, where it is installed.
func BenchmarkHugo(b *testing.B) {
	hugo, err := exec.LookPath("hugo")
	if err != nil {
		b.Skip("Hugo is not installed")
	}
	for _, pages := range []int{1_000, 10_000} {
		site := b.TempDir()
		writeSynthetic(b, filepath.Join(site, "content"), pages, "title", "description")
		write(b, filepath.Join(site, "hugo.toml"), []byte("disableKinds=['taxonomy','term','RSS','section']\n"))
		for _, name := range []string{"single.html", "list.html"} {
			layout := strings.NewReplacer(".Main", ".Content", ".Address", ".RelPermalink").Replace(bareLayout)
			write(b, filepath.Join(site, "layouts/_default", name), []byte(layout))
		}
		b.Run(strconv.Itoa(pages), func(b *testing.B) {
			var used spent
			for b.Loop() {
				used.add(measure(b, exec.Command(hugo, "--quiet", "-s", site, "-d", b.TempDir())))
			}
			b.ReportMetric(used.wall.Seconds()/float64(b.N), "s-wall")
			b.ReportMetric(used.cpu.Seconds()/float64(b.N), "s-cpu")
			b.ReportMetric(used.peakMB, "MB-peak")
		})
	}
}

// BenchmarkChangedPage saves one page of a thousand and asks for it.
func BenchmarkChangedPage(b *testing.B) {
	content := b.TempDir()
	writeSynthetic(b, content, 1_000, "titulo", "descripcion")
	p, err := newPreview(root, content, io.Discard)
	if err != nil {
		b.Fatal(err)
	}
	p.refresh(b.Context())
	const address = "/manual/parte-0/capitulo-5/apartado-5/pagina-5/"
	name := filepath.Join(content, address+"pagina.md")
	page, err := os.ReadFile(name)
	if err != nil {
		b.Fatal(err)
	}
	saves := 0
	for b.Loop() {
		saves++
		b.StopTimer()
		mark := fmt.Sprintf("Guardado número %d.", saves)
		write(b, name, append(bytes.Clone(page), "\n\n"+mark+"\n"...))
		b.StartTimer()
		p.refresh(b.Context())
		answer := httptest.NewRecorder()
		p.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, address, nil))
		if !strings.Contains(answer.Body.String(), mark) {
			b.Fatalf("the change is not served: %d", answer.Code)
		}
	}
}

// spent is what building took, added up but for memory.
type spent struct {
	wall, cpu time.Duration
	peakMB    float64
}

func (u *spent) add(more spent) {
	u.wall, u.cpu, u.peakMB = u.wall+more.wall, u.cpu+more.cpu, max(u.peakMB, more.peakMB)
}

func runCase(b *testing.B, name, content string) spent {
	b.Helper()
	self, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	out := filepath.Join(b.TempDir(), name)
	defer os.RemoveAll(out)
	command := exec.Command(self, content, out)
	command.Env = append(os.Environ(), benchCase+"="+name)
	return measure(b, command)
}

func measure(b *testing.B, command *exec.Cmd) spent {
	b.Helper()
	began := time.Now()
	if out, err := command.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	used := spent{wall: time.Since(began), cpu: command.ProcessState.UserTime() + command.ProcessState.SystemTime()}
	peak := float64(command.ProcessState.SysUsage().(*syscall.Rusage).Maxrss)
	if runtime.GOOS == "darwin" { // which counts bytes, not kilobytes
		peak /= 1 << 10
	}
	used.peakMB = peak / (1 << 10)
	return used
}

// A copy of this program with a case to run does that and nothing else, before
// any test begins.
func init() {
	if os.Getenv(benchCase) == "" {
		return
	}
	defer os.Exit(0)
	if err := benchCases[os.Getenv(benchCase)](os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// buildOurs is the build without what the bare loop lacks: no module is
// compiled and nothing is compressed.
func buildOurs(content, out string) error {
	debug.SetMemoryLimit(memoryGoal)
	b := &build{content: content, out: out, say: io.Discard}
	read, err := readFolder(content)
	if err != nil {
		return err
	}
	return publishSmall(b, out, read)
}

const bareLayout = `<!doctype html><html lang="es-CO"><head><meta charset="utf-8"><title>{{.Title}}</title>
<meta name="description" content="{{.Description}}"></head><body><header><a href="/">Inicio</a></header><main>
<h1>{{.Title}}</h1>{{.Main}}</main><footer>{{.Address}}</footer></body></html>`

func buildBare(content, out string) error {
	markdown := goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithParserOptions(parser.WithAutoHeadingID()))
	layout := template.Must(template.New("").Parse(bareLayout))
	return filepath.WalkDir(content, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".md" {
			return err
		}
		source, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		head, body, _ := bytes.Cut(bytes.TrimPrefix(source, []byte("---\n")), []byte("\n---\n"))
		page := map[string]any{}
		for line := range strings.Lines(string(head)) {
			key, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
			page[key] = value
		}
		var main, whole bytes.Buffer
		if err := markdown.Convert(body, &main); err != nil {
			return err
		}
		address, _ := page["direccion"].(string)
		data := map[string]any{"Title": page["titulo"], "Description": page["descripcion"], "Address": address, "Main": template.HTML(main.String())}
		if err := layout.Execute(&whole, data); err != nil {
			return err
		}
		file := filepath.Join(out, address, "index.html")
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		return os.WriteFile(file, whole.Bytes(), 0o644)
	})
}

// writeSynthetic writes pages of about 700 words with headings, lists and links,
// ten in each section, ten sections in each chapter, ten chapters in each part.
// The same number gives the same pages.
func writeSynthetic(b *testing.B, dir string, pages int, title, description string) {
	b.Helper()
	r := rand.New(rand.NewPCG(1, uint64(pages)))
	words := vocabulary(r)
	write(b, filepath.Join(dir, "manual/documento.yaml"), []byte("documento: {id: manual, titulo: Manual, corto: Manual, cita: Manual, base: /manual/, versiones: [{id: \"1\"}]}\n"))
	write(b, filepath.Join(dir, "sitio/documento.yaml"), []byte("documento: {id: sitio, titulo: Sitio, corto: Sitio, cita: Sitio, base: /, versiones: [{id: \"1\"}]}\n"))
	head := func(name, address string) string {
		return fmt.Sprintf("---\n%s: %s\n%s: Lo que dice %s.\ndireccion: %s\n---\n\n", title, name, description, name, address)
	}
	write(b, filepath.Join(dir, "sitio/inicio.md"), []byte(head("Inicio", "/")))
	write(b, filepath.Join(dir, "manual/inicio.md"), []byte(head("Manual", "/manual/")))
	for n := range pages {
		address := syntheticAddress(n)
		for up := filepath.Dir(filepath.Clean(address)); up != "/manual"; up = filepath.Dir(up) {
			name := filepath.Join(dir, up, "inicio.md")
			if _, err := os.Stat(name); err != nil {
				write(b, name, []byte(head("Lo que hay en "+up, up+"/")))
			}
		}
		text := head(fmt.Sprintf("Página %d", n), address) + synthetic(r, words, pages)
		write(b, filepath.Join(dir, address, "pagina.md"), []byte(text))
	}
}

func syntheticAddress(n int) string {
	return fmt.Sprintf("/manual/parte-%d/capitulo-%d/apartado-%d/pagina-%d/", n/1_000, n/100%10, n/10%10, n%10)
}

// vocabulary is words that look like words, few of them used often.
func vocabulary(r *rand.Rand) []string {
	words := make([]string, 4_000)
	for i := range words {
		for range 1 + r.IntN(4) {
			words[i] += string("bcdflmnprstv"[r.IntN(12)]) + []string{"a", "e", "i", "o", "u", "ía", "ón", "as", "os", "er"}[r.IntN(10)]
		}
	}
	return words
}

// synthetic is the body of a page: five parts of prose with a list each.
func synthetic(r *rand.Rand, words []string, pages int) string {
	var b strings.Builder
	word := func() string { return words[int(float64(len(words))*r.Float64()*r.Float64()*r.Float64())] }
	sentence := func(n int) {
		for i := range n {
			if i > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(word())
		}
		b.WriteString(". ")
	}
	for range 5 {
		fmt.Fprintf(&b, "## %s %s\n\n", word(), word())
		for range 2 {
			for range 3 {
				sentence(14)
			}
			fmt.Fprintf(&b, "Vea [%s](%s) y **%s**.\n\n", word(), syntheticAddress(r.IntN(pages)), word())
		}
		for range 5 {
			b.WriteString("- ")
			sentence(10)
			b.WriteByte('\n')
		}
		b.WriteByte('\n')
	}
	return b.String()
}
