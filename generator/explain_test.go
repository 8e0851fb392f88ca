package main

import (
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

// What the system refuses is said in Spanish, as deep as it may be wrapped.
func TestExplainSystemErrors(t *testing.T) {
	path := func(err error) error {
		return fmt.Errorf("failed to read: %w", &fs.PathError{Op: "open", Path: "static/boot.js", Err: err})
	}
	try := func(err error) error { return &attempt{"escribir el sitio", "Elija otra carpeta.", err} }
	for _, test := range []struct {
		err  error
		want string
	}{
		{path(syscall.EACCES), "No se pudo terminar: \"static/boot.js\": no hay permiso"},
		{path(syscall.ENOENT), "No se pudo terminar: \"static/boot.js\": no existe"},
		{try(path(syscall.EPERM)), "No se pudo escribir el sitio: no hay permiso. Elija otra carpeta."},
		{try(path(syscall.ENOTDIR)), "No se pudo escribir el sitio: hay un archivo donde hace falta una carpeta. Elija otra carpeta."},
		{try(path(syscall.EROFS)), "No se pudo escribir el sitio: ese disco solo permite leer. Elija otra carpeta."},
		{try(path(syscall.ENOSPC)), "No se pudo escribir el sitio: no queda espacio. Elija otra carpeta."},
		{try(&net.OpError{Op: "listen", Err: syscall.EADDRNOTAVAIL}), "No se pudo escribir el sitio: esa dirección no es de este computador. Elija otra carpeta."},
		{try(&net.DNSError{Err: "no such host"}), "No se pudo escribir el sitio: no se conoce ese nombre. Elija otra carpeta."},
		{&exec.Error{Name: "go", Err: exec.ErrNotFound}, "No se pudo terminar: no se encuentra el programa «go»; instálelo desde https://go.dev/dl/"},
		{errors.New("otra cosa"), "No se pudo terminar: otra cosa"},
	} {
		var said strings.Builder
		explain(&said, test.err)
		if said.String() != test.want+"\n" {
			t.Errorf("%v: said %q, want %q", test.err, said.String(), test.want)
		}
	}
}
