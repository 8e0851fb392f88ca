// Command generator turns an author's folder into a site.
//
//	generator check  [-content DIR]
//	generator build  [-content DIR] [-out DIR] [-base URL] [-compress=false] [-offline=false]
//	generator serve  [-content DIR] [-addr HOST:PORT]
//	generator schema [-out FILE]
//	generator scorm  [-content DIR] -out FILE
//	generator hosts  -para SERVER [-site DIR] [-base URL] | -url URL
//	generator edge   [-content DIR] -out DIR [-base URL]
//	generator portable [-content DIR] -out DIR
//
// check reads strictly and reports every fault. build checks, compiles the
// browser module, and replaces the site as a whole or not at all; with
// -offline=false, the site takes back what an earlier one keeps on each computer.
// serve shows the site while it is being written. schema describes the YAML files to an
// editor's program. scorm makes a package for learning platforms of the course
// and of what it sends people to read. edge makes a folder for Cloudflare Workers,
// where searches are answered for browsers without scripts too. portable makes
// copies of the site that open without a server: a folder to unzip, and one file.
// Run it from the project's folder or below it: styles and the module's source are
// found beside go.mod. From elsewhere, the environment variable ACOMPANA_ROOT names
// that folder; -content and -out stay relative to where the command runs.
//
// What it prints is for authors, in Spanish: what happened, and what to do.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"syscall"
)

func main() { os.Exit(run()) }

func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return execute(ctx, os.Args[1:], os.Stdout, os.Stderr)
}

// command is one verb: it declares its flags and returns what runs it.
type command struct {
	name    string
	summary string
	prepare func(flags *flag.FlagSet, say io.Writer) func(context.Context) error
}

var commands = []command{
	{"check", "revisa el contenido y muestra todas las faltas", prepareCheck},
	{"build", "construye el sitio en una carpeta", prepareBuild},
	{"serve", "muestra el sitio mientras se escribe", prepareServe},
	{"schema", "escribe el esquema de los archivos YAML", prepareSchema},
	{"scorm", "empaqueta la formación para una plataforma SCORM 1.2", prepareScorm},
	{"hosts", "configura un servidor para el sitio, o revisa uno publicado", prepareHosts},
	{"edge", "prepara el sitio para Cloudflare, con búsqueda sin JavaScript", prepareEdge},
	{"portable", "hace las copias que se abren sin servidor: una carpeta y un solo archivo", preparePortable},
}

func execute(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		usage(stderr)
		return 2
	}
	for _, c := range commands {
		if c.name == args[0] {
			return c.execute(ctx, args[1:], stdout, stderr)
		}
	}
	if slices.Contains([]string{"-h", "-help", "--help"}, args[0]) {
		usage(stdout)
		return 0
	}
	fmt.Fprintf(stderr, "No se conoce la orden %q.\n\n", args[0])
	usage(stderr)
	return 2
}

func (c command) execute(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet(c.name, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	start := c.prepare(flags, stdout)
	err := flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		options(stdout, flags)
		return 0
	case err != nil:
		fmt.Fprintf(stderr, "%s. Vea: generator %s -h\n", inSpanish(err), c.name)
		return 2
	case flags.NArg() > 0:
		fmt.Fprintf(stderr, "Sobra %q. Vea: generator %s -h\n", flags.Arg(0), c.name)
		return 2
	}
	if err := start(ctx); err != nil {
		explain(stderr, err)
		return 1
	}
	return 0
}
