package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"time"

	"acompana/generator/internal/host"
)

// hosts tells an operator how a server is to send the site, or what one that
// stands does otherwise.
type hosts struct {
	site, base, kind, url string
	say                   io.Writer
}

func prepareHosts(flags *flag.FlagSet, say io.Writer) func(context.Context) error {
	h := &hosts{say: say}
	flags.StringVar(&h.kind, "para", "", "servidor para el que se escribe la configuración: nginx, apache, netlify o cloudflare")
	flags.StringVar(&h.url, "url", "", "dirección de un sitio publicado, para revisar sus cabeceras")
	flags.StringVar(&h.site, "site", "site", "carpeta del sitio construido")
	flags.StringVar(&h.base, "base", "", "la misma dirección pública con que se construyó")
	return h.run
}

func (h *hosts) run(ctx context.Context) error {
	if (h.kind == "") == (h.url == "") {
		return errors.New("indique -para nginx, apache, netlify o cloudflare, o bien -url con la dirección de un sitio publicado")
	}
	if h.url != "" {
		return h.check(ctx)
	}
	return h.print()
}

// print writes the configuration that the built site needs.
func (h *hosts) print() error {
	if _, err := os.Stat(h.site); err != nil {
		return &attempt{"leer el sitio en " + strconv.Quote(h.site), "Constrúyalo antes con: go run ./generator build", err}
	}
	site, err := host.Read(os.DirFS(h.site), h.base)
	if err != nil {
		return err
	}
	name := "SU.DOMINIO"
	if u, err := url.Parse(h.base); err == nil && u.Host != "" {
		name = u.Hostname()
	}
	var text []byte
	switch h.kind {
	case "nginx":
		text = host.Nginx(site, name)
	case "apache":
		text = host.Apache(site)
	case "netlify", "cloudflare":
		text = append([]byte("# Ya está en el sitio, en el archivo _headers: no hay que añadir nada.\n"), host.HeadersFile(site)...)
	default:
		return fmt.Errorf("-para %q no se conoce; use nginx, apache, netlify o cloudflare", h.kind)
	}
	_, err = h.say.Write(text)
	return err
}

// errUnsound ends the command where something was found.
var errUnsound = errors.New("el servidor todavía no envía el sitio como debe")

// check asks a published site and says what is missing.
func (h *hosts) check(ctx context.Context) error {
	if u, err := url.Parse(h.url); err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return fmt.Errorf("-url %q no es una dirección completa, como https://ejemplo.org/", h.url)
	}
	client := &http.Client{Timeout: time.Minute}
	found, asked, err := host.Check(ctx, client, h.url)
	if err != nil {
		return &attempt{"revisar " + strconv.Quote(h.url), "Revise la dirección y la conexión.", err}
	}
	for _, f := range found {
		fmt.Fprintf(h.say, "%s: %s\n", f.Address, f.Says)
	}
	if len(found) > 0 {
		return fmt.Errorf("%w: %s en %d direcciones", errUnsound, counted(len(found), "falta", "faltas"), asked)
	}
	fmt.Fprintf(h.say, "Todo está en orden: %d direcciones, cada una con su contenido y sus cabeceras.\n", asked)
	return nil
}
