package host

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
)

// Finding is what a live host does otherwise than it should, and what to do.
type Finding struct{ Address, Says string }

// live is a host being asked.
type live struct {
	client *http.Client
	base   string // without its final slash
	found  []Finding
}

// Check asks a host for one address of each kind and returns what is missing or
// wrong, and how many addresses it asked for. Which they are, it learns from the
// site's own list of digests.
func Check(ctx context.Context, client *http.Client, base string) ([]Finding, int, error) {
	c := *client
	c.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	l := &live{client: &c, base: strings.TrimSuffix(base, "/")}
	answer, list, err := l.get(ctx, "/SHA256SUMS")
	if err != nil {
		return nil, 0, err
	}
	if answer.StatusCode != http.StatusOK {
		return nil, 0, fmt.Errorf("%s/SHA256SUMS responde %d; indique con -url la dirección donde está el sitio", l.base, answer.StatusCode)
	}
	asked := kindsIn(string(list))
	for _, file := range asked {
		if err := l.file(ctx, file.address, file.sum); err != nil {
			return nil, 0, err
		}
	}
	return l.found, len(asked) + 2, l.absences(ctx, asked)
}

type listed struct{ sum, address string }

// kindsIn is the first file of each kind that a list of digests names.
func kindsIn(list string) []listed {
	var all []listed
	seen := map[string]bool{}
	for line := range strings.Lines(list) {
		sum, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
		if !served(name) {
			continue
		}
		address := addressOf(name)
		kind := ContentType(address) + caching(address) + fmt.Sprint(address == "/", address == "/sw.js", strings.HasSuffix(address, "/"))
		if !seen[kind] {
			seen[kind] = true
			all = append(all, listed{sum, address})
		}
	}
	return all
}

func (l *live) get(ctx context.Context, address string) (*http.Response, []byte, error) {
	ask, err := http.NewRequestWithContext(ctx, http.MethodGet, l.base+address, nil)
	if err != nil {
		return nil, nil, err
	}
	answer, err := l.client.Do(ask)
	if err != nil {
		return nil, nil, err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	return answer, body, err
}

func (l *live) say(address, format string, args ...any) {
	l.found = append(l.found, Finding{address, fmt.Sprintf(format, args...)})
}

// file wants a file as it was built, under its headers.
func (l *live) file(ctx context.Context, address, sum string) error {
	answer, body, err := l.get(ctx, address)
	if err != nil {
		return err
	}
	if answer.StatusCode != http.StatusOK {
		l.say(address, "responde %d. Suba la carpeta completa.", answer.StatusCode)
		return nil
	}
	if got := fmt.Sprintf("%x", sha256.Sum256(body)); got != sum {
		l.say(address, "no es el archivo que se construyó. Súbalo de nuevo y desactive lo que cambie las páginas al enviarlas.")
	}
	if !answer.Uncompressed && slices.Contains([]string{".wasm", ".html"}, endingOf(address)) {
		l.say(address, "llega sin comprimir. Active gzip o brotli: sin eso tarda varias veces más.")
	}
	l.headers(address, answer.Header, For(address, PolicyOf(body)))
	return nil
}

// absences wants what is not there to be said so, and a folder's slash.
func (l *live) absences(ctx context.Context, asked []listed) error {
	const absent = "/no-existe-esta-direccion/"
	answer, body, err := l.get(ctx, absent)
	if err != nil {
		return err
	}
	if answer.StatusCode != http.StatusNotFound {
		l.say(absent, "responde %d y debe responder 404. Indique que las direcciones que no existen muestran 404.html.", answer.StatusCode)
	} else if len(PolicyOf(body).styles) == 0 {
		l.say(absent, "no muestra la página 404.html del sitio. Indíquela como página de error 404.")
	}
	for _, file := range asked {
		if folder, ok := strings.CutSuffix(file.address, "/"); ok && folder != "" {
			answer, _, err := l.get(ctx, folder)
			if err == nil && !strings.HasSuffix(answer.Header.Get("Location"), folder+"/") {
				l.say(folder, "no lleva a %q. Active que el servidor ponga la barra final: sin ella fallan los enlaces.", folder+"/")
			}
			return err
		}
	}
	return nil
}
