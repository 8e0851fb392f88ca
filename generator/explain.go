package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os/exec"
	"syscall"

	"acompana/generator/internal/load"
	"acompana/generator/internal/publish"
)

// attempt is an error together with what was being done for the author, and
// what the author can do about it: a sentence, both in Spanish.
type attempt struct {
	what   string // «escribir el sitio en "site"»
	remedy string
	err    error
}

func (a *attempt) Error() string { return a.what + ": " + a.err.Error() }
func (a *attempt) Unwrap() error { return a.err }

// explain tells an author what went wrong and what to do.
func explain(w io.Writer, err error) {
	var faults load.Faults
	var foreign *publish.NotOursError
	var tried *attempt
	switch {
	case errors.As(err, &faults):
		fmt.Fprintln(w, faults)
		fmt.Fprintf(w, "\n%s en el contenido. Corrija y repita la orden; no se cambió nada.\n", counted(len(faults), "falta", "faltas"))
	case errors.As(err, &foreign):
		fmt.Fprintf(w, "La carpeta %q tiene archivos que no son de un sitio construido (por ejemplo %q).\nPara no borrarlos, no se hizo nada. Elija otra carpeta con -out.\n", foreign.Dir, foreign.File)
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(w, "Se detuvo. No se cambió nada.")
	case errors.As(err, &tried):
		fmt.Fprintf(w, "No se pudo %s: %s. %s\n", tried.what, cause(tried.err), tried.remedy)
	default:
		fmt.Fprintf(w, "No se pudo terminar: %s\n", located(err))
	}
}

// causes are what the system refuses, in words for authors.
var causes = []struct {
	err  error
	says string
}{
	{fs.ErrPermission, "no hay permiso"},
	{syscall.EROFS, "ese disco solo permite leer"},
	{syscall.ENOSPC, "no queda espacio"},
	{syscall.ENOTDIR, "hay un archivo donde hace falta una carpeta"},
	{syscall.EISDIR, "hay una carpeta donde hace falta un archivo"},
	{fs.ErrNotExist, "no existe"},
	{syscall.EADDRNOTAVAIL, "esa dirección no es de este computador"},
	{exec.ErrNotFound, "no se encuentra el programa «go»; instálelo desde https://go.dev/dl/"},
}

// cause is why something failed, in Spanish where the reason is an ordinary one.
func cause(err error) string {
	for _, known := range causes {
		if errors.Is(err, known.err) {
			return known.says
		}
	}
	if unknown := new(net.DNSError); errors.As(err, &unknown) {
		return "no se conoce ese nombre"
	}
	return err.Error()
}

// located is the cause, preceded by the file that it concerns.
func located(err error) string {
	says := cause(err)
	var file *fs.PathError
	if says != err.Error() && errors.As(err, &file) {
		return fmt.Sprintf("%q: %s", file.Path, says)
	}
	return says
}
