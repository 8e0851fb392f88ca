package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"syscall"
	"time"

	"acompana/generator/internal/load"
)

// portsTried is how many ports after the one asked for are tried.
const portsTried = 20

func prepareServe(flags *flag.FlagSet, say io.Writer) func(context.Context) error {
	content := flags.String("content", "content", "carpeta del contenido")
	addr := flags.String("addr", "127.0.0.1:8080", "dirección local")
	return func(ctx context.Context) error { return serve(ctx, *content, *addr, say) }
}

// serve shows the site until the context ends.
func serve(ctx context.Context, content, addr string, say io.Writer) error {
	root, err := projectRoot()
	if err != nil {
		return err
	}
	if err := refreshSchema(content); err != nil {
		return err
	}
	listener, err := listen(addr, say)
	if err != nil {
		return err
	}
	defer listener.Close()
	fmt.Fprintln(say, "Compilando el módulo del navegador…")
	p, err := newPreview(root, content, say)
	if err != nil {
		return err
	}
	p.refresh(ctx)
	changes, err := watch(ctx, p.folders())
	if err != nil {
		return err
	}
	go func() {
		for range changes {
			p.refresh(ctx)
		}
	}()
	server := &http.Server{Handler: p, ReadHeaderTimeout: 10 * time.Second}
	go func() {
		<-ctx.Done()
		p.close()
		_ = server.Close()
	}()
	fmt.Fprintf(say, "El sitio está en http://%s/ · se actualiza al guardar · Ctrl+C lo detiene\n", listener.Addr())
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("failed to serve: %w", err)
	}
	return nil
}

// listen takes the address, or the next free port after it.
func listen(addr string, say io.Writer) (net.Listener, error) {
	host, port, err := net.SplitHostPort(addr)
	first, numberErr := strconv.Atoi(port)
	if err != nil || numberErr != nil {
		return nil, fmt.Errorf("-addr %q no es una dirección local, como 127.0.0.1:8080", addr)
	}
	for n := first; n < first+portsTried; n++ {
		listener, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(n)))
		if err == nil {
			if n != first {
				fmt.Fprintf(say, "El puerto %d está ocupado; se usa el %d.\n", first, n)
			}
			return listener, nil
		}
		if !errors.Is(err, syscall.EADDRINUSE) {
			return nil, fmt.Errorf("failed to listen at %q: %w", addr, err)
		}
	}
	return nil, fmt.Errorf("los puertos %d a %d están ocupados; indique otro con -addr", first, first+portsTried-1)
}

// refreshSchema keeps the schema beside the content true to this program, so
// that an author's editor completes what check accepts.
func refreshSchema(content string) error {
	name := content + "/esquema.json"
	data := load.Schema()
	if old, err := os.ReadFile(name); err == nil && string(old) == string(data) {
		return nil
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		return fmt.Errorf("no se pudo escribir el esquema; revise la carpeta %q: %w", content, err)
	}
	return nil
}
