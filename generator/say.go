package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"time"

	"acompana/generator/internal/load"
	"acompana/generator/internal/publish"
)

func usage(w io.Writer) {
	fmt.Fprintln(w, "Uso: go run ./generator ORDEN [opciones]")
	for _, c := range commands {
		fmt.Fprintf(w, "  %-7s %s\n", c.name, c.summary)
	}
	fmt.Fprintln(w, "Con «ORDEN -h» se ven sus opciones.")
}

// options lists the flags of a command and their defaults.
func options(w io.Writer, flags *flag.FlagSet) {
	fmt.Fprintf(w, "Opciones de %s:\n", flags.Name())
	flags.VisitAll(func(f *flag.Flag) {
		fmt.Fprintf(w, "  -%-9s %s", f.Name, f.Usage)
		if f.DefValue != "" {
			fmt.Fprintf(w, " (si no se indica: %s)", f.DefValue)
		}
		fmt.Fprintln(w)
	})
}

// inSpanish says what is wrong with an option. The flag package's own words are
// English: they only choose ours.
func inSpanish(err error) string {
	for _, known := range []struct{ begins, ours string }{
		{"flag provided but not defined: ", "No se conoce la opción %s"},
		{"flag needs an argument: ", "A la opción %s le falta su valor"},
	} {
		if name, ok := strings.CutPrefix(err.Error(), known.begins); ok {
			return fmt.Sprintf(known.ours, name)
		}
	}
	return "No se entienden las opciones"
}

// explain tells an author what went wrong and what to do.
func explain(w io.Writer, err error) {
	var faults load.Faults
	var foreign *publish.NotOursError
	switch {
	case errors.As(err, &faults):
		fmt.Fprintln(w, faults)
		fmt.Fprintf(w, "\n%s en el contenido. Corrija y repita la orden; no se cambió nada.\n", counted(len(faults), "falta", "faltas"))
	case errors.As(err, &foreign):
		fmt.Fprintf(w, "La carpeta %q tiene archivos que no son de un sitio construido (por ejemplo %q).\nPara no borrarlos, no se hizo nada. Elija otra carpeta con -out.\n", foreign.Dir, foreign.File)
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(w, "Se detuvo. No se cambió nada.")
	default:
		fmt.Fprintf(w, "No se pudo terminar: %v\n", err)
	}
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func size(n int) string {
	switch {
	case n >= 10<<20:
		return fmt.Sprintf("%d MB", n>>20)
	case n >= 1<<20:
		return strings.Replace(fmt.Sprintf("%.1f MB", float64(n)/(1<<20)), ".", ",", 1)
	case n >= 1<<10:
		return strings.Replace(fmt.Sprintf("%.1f kB", float64(n)/(1<<10)), ".", ",", 1)
	}
	return fmt.Sprintf("%d B", n)
}

func seconds(d time.Duration) string {
	return strings.Replace(fmt.Sprintf("%.1f s", d.Seconds()), ".", ",", 1)
}
