package main

import (
	"flag"
	"fmt"
	"io"
	"regexp"
	"strings"
	"time"
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

// badOption is each way in which the flag package refuses, and ours to say so.
var badOption = []struct {
	theirs *regexp.Regexp
	ours   string
}{
	{regexp.MustCompile(`^flag provided but not defined: (-.*)$`), "No se conoce la opción $1"},
	{regexp.MustCompile(`^flag needs an argument: (-.*)$`), "A la opción $1 le falta su valor"},
	{regexp.MustCompile(`^invalid (?:boolean )?value (".*") for (?:flag )?(-[^:]+): .*$`), "La opción $2 no admite el valor $1"},
	{regexp.MustCompile(`^bad flag syntax: (.*)$`), "No se entiende la opción $1"},
}

// inSpanish says what is wrong with an option. The flag package's own words are
// English: they only choose ours.
func inSpanish(err error) string {
	for _, known := range badOption {
		if known.theirs.MatchString(err.Error()) {
			return known.theirs.ReplaceAllString(err.Error(), known.ours)
		}
	}
	return "No se entienden las opciones"
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
