package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"
)

// soon is more than enough for a change to be seen on a busy machine, also one
// that compiles every module anew.
const soon = time.Minute

// served is a running preview of the garden, in a copy of the project that tests
// may change.
type served struct {
	t       *testing.T
	project string
	content string
	base    string
	said    *transcript
	events  chan string
}

// transcript is what the terminal shows.
type transcript struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (s *transcript) Write(data []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(data)
}

func (s *transcript) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

func startServe(t *testing.T, addr string) *served {
	t.Helper()
	s := &served{t: t, project: copyProject(t), content: filepath.Join(t.TempDir(), "content"), said: &transcript{}, events: make(chan string, 100)}
	t.Setenv("ACOMPANA_ROOT", s.project)
	writeGarden(t, s.content)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- serve(ctx, s.content, addr, s.said) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Errorf("serve ended with %v", err)
		}
	})
	s.base = s.await(regexp.MustCompile(`El sitio está en (http://[^/]*)/`))[1]
	return s
}

// copyProject copies what the generator takes from the project.
func copyProject(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, folder := range []string{"static", "wasm"} {
		if err := os.CopyFS(filepath.Join(dir, folder), os.DirFS(filepath.Join(root, folder))); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		data, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, name), data)
	}
	return dir
}

// await waits until the terminal says something.
func (s *served) await(what *regexp.Regexp) []string {
	s.t.Helper()
	for end := time.Now().Add(soon); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		if found := what.FindStringSubmatch(s.said.String()); found != nil {
			return found
		}
	}
	s.t.Fatalf("the terminal never said %q:\n%s", what, s.said)
	return nil
}

// get asks for an address and does not follow redirections.
func (s *served) get(address string) (status int, kind, body string) {
	s.t.Helper()
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	response, err := client.Get(s.base + address)
	if err != nil {
		s.t.Fatal(err)
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	return response.StatusCode, response.Header.Get("Content-Type") + response.Header.Get("Location"), string(data)
}

// open follows the news as an open page does.
func (s *served) open() {
	s.t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, s.base+reloadEvents, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { stop(); response.Body.Close() })
	if kind := response.Header.Get("Content-Type"); kind != "text/event-stream" {
		s.t.Fatalf("the news come as %q", kind)
	}
	lines := bufio.NewScanner(response.Body)
	lines.Scan() // the greeting: from here on, nothing is missed
	go func() {
		for lines.Scan() {
			if event, ok := strings.CutPrefix(lines.Text(), "event: "); ok {
				s.events <- event
			}
		}
	}()
}

// change replaces a text of a file and waits until open pages are told.
func (s *served) change(name, old, new string) {
	s.t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		s.t.Fatal(err)
	}
	changed := strings.Replace(string(data), old, new, 1)
	if changed == string(data) {
		s.t.Fatalf("%s does not say %q", name, old)
	}
	for len(s.events) > 0 {
		<-s.events
	}
	write(s.t, name, []byte(changed))
	select {
	case event := <-s.events:
		if event != "cambio" {
			s.t.Fatalf("open pages are told %q", event)
		}
	case <-time.After(soon):
		s.t.Fatalf("open pages are not told that %s changed; the terminal said:\n%s", name, s.said)
	}
}

func (s *served) wants(address string, status int, says string) string {
	s.t.Helper()
	got, kind, body := s.get(address)
	if got != status || !strings.Contains(kind+" "+body, says) {
		s.t.Errorf("%s answers %d, %s, without %q:\n%.600s", address, got, kind, says, body)
	}
	return body
}

func TestServe(t *testing.T) {
	s := startServe(t, "127.0.0.1:0")
	s.open()
	t.Run("pages and files", s.pagesAndFiles)
	t.Run("a change is shown", s.aChangeIsShown)
	t.Run("a new page is shown", s.aNewPageIsShown)
	t.Run("a fault and its repair", s.aFaultAndItsRepair)
	t.Run("styles", s.stylesAreShown)
	t.Run("the module", s.theModuleIsCompiled)
}

func (s *served) in(t *testing.T) *served {
	here := *s
	here.t = t
	return &here
}

func (s *served) pagesAndFiles(t *testing.T) {
	s = s.in(t)
	page := s.wants("/huerta/pasos/regar/", 200, "text/html; charset=utf-8")
	for _, want := range []string{"<h1 id=\"regar\">Regar</h1>", `src="` + reloadScript + `"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	s.wants("/huerta/pasos", 302, "/huerta/pasos/")
	s.wants("/recursos/casos.wasm", 200, "application/wasm \x00asm")
	s.wants("/recursos/indice.bin", 200, "application/octet-stream")
	s.wants("/datos/huerta.json", 200, `"direccion": "/huerta/pasos/regar/"`)
	s.wants("/sitemap.xml", 200, "<loc>/huerta/</loc>")
	s.wants("/manifest.webmanifest", 200, "application/manifest+json")
	s.wants("/robots.txt", 200, "Allow: /")
	s.wants(reloadScript, 200, "new EventSource")
	s.wants("/nada/", 404, "<h1>No está</h1>")
	s.wants("/../go.mod", 404, "<h1>No está</h1>")
	if data, err := os.ReadFile(filepath.Join(s.content, "esquema.json")); err != nil || len(data) == 0 {
		t.Errorf("no schema beside the content: %v", err)
	}
}

func (s *served) aChangeIsShown(t *testing.T) {
	s = s.in(t)
	s.wants("/huerta/pasos/sembrar/", 200, "La semilla entra en la tierra.")
	s.change(filepath.Join(s.content, "huerta/pasos.yaml"), "La semilla entra en la tierra.", "La semilla duerme en la tierra.")
	s.wants("/huerta/pasos/sembrar/", 200, "La semilla duerme en la tierra.")
	s.await(regexp.MustCompile(`(?m)^Actualizado en [0-9]+ ms: 2 documentos, 25 elementos y 15 páginas\.$`))
}

func (s *served) aNewPageIsShown(t *testing.T) {
	s = s.in(t)
	dir := filepath.Join(s.content, "huerta", "nuevas")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "abono.md"), []byte("---\ntitulo: El abono\ndescripcion: De qué se hace.\ndireccion: /huerta/abono/\n---\n\nSe voltea.\n"))
	for end := time.Now().Add(soon); ; time.Sleep(10 * time.Millisecond) {
		if status, _, _ := s.get("/huerta/abono/"); status == 200 {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("the page is never shown:\n%s", s.said)
		}
	}
	s.change(filepath.Join(dir, "abono.md"), "Se voltea.", "Se voltea cada semana.")
	// The page may have been told of its beginning only now.
	for end := time.Now().Add(soon); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if _, _, body := s.get("/huerta/abono/"); strings.Contains(body, "Se voltea cada semana.") {
			return
		}
	}
	s.wants("/huerta/abono/", 200, "Se voltea cada semana.")
}

func (s *served) aFaultAndItsRepair(t *testing.T) {
	s = s.in(t)
	name := filepath.Join(s.content, "huerta/pasos.yaml")
	s.wants("/huerta/", 200, "El manual de la huerta")
	s.change(name, "etiqueta: Se riega antes de las ocho", "etiquetas: Se riega antes de las nueve")
	where := name + ":"
	body := s.wants("/huerta/pasos/regar/", 500, "faltas en el contenido")
	for _, want := range []string{where, "falta la clave &#34;etiqueta&#34;", `href="?ultima"`, reloadScript} {
		if !strings.Contains(body, want) {
			t.Errorf("the fault page lacks %q", want)
		}
	}
	s.await(regexp.MustCompile(regexp.QuoteMeta(where) + `[0-9]+:[0-9]+: falta la clave "etiqueta"`))
	// The last good site: pages seen before, and those never asked for.
	for _, address := range []string{"/huerta/", "/huerta/pasos/regar/", "/huerta/pasos/", "/huerta/hojas/regar/", "/"} {
		s.wants(address, 500, "faltas en el contenido")
		s.wants(address+"?ultima", 200, "<h1")
	}
	s.wants("/huerta/pasos/regar/?ultima", 200, "Se riega antes de las ocho")
	s.wants("/datos/huerta.json", 200, "Se riega antes de las ocho")
	s.wants("/recursos/boot.js", 200, "text/javascript")
	// Another fault does not lose the good one.
	s.change(name, "etiquetas: Se riega", "tiqueta: Se riega")
	s.wants("/huerta/leer-el-suelo/?ultima", 200, "Se riega antes de las ocho")
	s.change(name, "tiqueta: Se riega antes de las nueve", "etiqueta: Se riega antes de las diez")
	s.wants("/huerta/pasos/regar/", 200, "Se riega antes de las diez")
}

func (s *served) stylesAreShown(t *testing.T) {
	s = s.in(t)
	sheet := filepath.Join(s.project, "static", "css", "9-prueba.css")
	write(t, sheet, []byte(".nada{color:#123456}"))
	s.change(sheet, "#123456", "#654321")
	s.wants("/", 200, ".nada{color:#654321}")
}

func (s *served) theModuleIsCompiled(t *testing.T) {
	s = s.in(t)
	source := filepath.Join(s.project, "wasm", "browser", "prueba.go")
	write(t, source, []byte("package main\n\nvar _ = 1\n"))
	s.change(source, "var _ = 1", "var _ = nada")
	body := s.wants("/", 500, "No se pudo mostrar el sitio")
	if !strings.Contains(body, "undefined: nada") {
		t.Errorf("the page does not show the compiler's words:\n%s", body)
	}
	s.wants("/?ultima", 200, "<h1>")
	s.change(source, "var _ = nada", "var _ = 2")
	s.wants("/", 200, "<h1>")
}
