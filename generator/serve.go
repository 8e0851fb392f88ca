package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

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
	p, err := newPreview(root, content, say)
	if err != nil {
		return err
	}
	refreshSchema(content, say)
	listener, err := listen(addr, say)
	if err != nil {
		return err
	}
	defer listener.Close()
	// What is saved during the first build must not be lost.
	changes, err := watch(ctx, p.folders())
	if err != nil {
		return err
	}
	fmt.Fprintln(say, "Compilando el módulo del navegador…")
	p.refresh(ctx)
	if ctx.Err() != nil {
		return nil
	}
	return p.serve(ctx, listener, changes)
}

// serve answers at the listener, following changes, until the context ends.
func (p *preview) serve(ctx context.Context, listener net.Listener, changes <-chan struct{}) error {
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
	fmt.Fprintf(p.say, "El sitio está en http://%s/ · se actualiza al guardar · Ctrl+C lo detiene\n", reachable(listener.Addr()))
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("failed to serve: %w", err)
	}
	return nil
}
