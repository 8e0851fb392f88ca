// Package wasm_test guards what the packages of this directory import: the bytes of
// a browser module decide when a page's tools are ready, at about 5 ms for each KB
// on a slow phone. What the modules weigh is tested where they are compiled.
package wasm_test

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const (
	module  = "acompana"
	browser = module + "/wasm/browser"
)

// banned are packages that must not be in the browser module at all, whoever
// imports them. The weight is what using one adds after brotli, measured; an
// entry that ends in a slash stands for all packages below it.
var banned = []struct{ path, weight, instead string }{
	{"fmt", "89 KB", "join strings; the browser writes numbers"},
	{"log", "86 KB", "console.error through syscall/js"},
	{"log/slog", "211 KB", "console.error through syscall/js"},
	{"encoding/json", "214 KB", "the browser's JSON, or a writer by hand (18 KB)"},
	{"encoding/json/v2", "401 KB", "as encoding/json"},
	{"encoding/csv", "97 KB", "the module for files"},
	{"encoding/xml", "204 KB", "the browser's DOMParser"},
	{"encoding/gob", "213 KB", "a form of one's own, as package search has"},
	{"encoding/binary", "reflect", "shifts"},
	{"regexp", "118 KB", "strings.Cut and loops"},
	{"reflect", "690 KB with Method", "types"},
	{"honnef.co/go/js/dom/v2", "58 KB for the document alone, 6 KB a method", "syscall/js, in package page"},
	{"text/template", "937 KB", "HTML from the generator, <template> copies"},
	{"html/template", "1,157 KB", "HTML from the generator, <template> copies"},
	{"text/tabwriter", "90 KB", "HTML tables"},
	{"net/http", "1,418 KB", "the browser's fetch"},
	{"net/url", "133 KB", "the browser's URL"},
	{"math/big", "126 KB", "int64"},
	{"time/tzdata", "60 KB", "the browser's Intl"},
	{"crypto/", "55 KB and more", "the browser's crypto.subtle"},
	{"compress/", "130 KB and more", "the browser's CompressionStream"},
	{"archive/", "169 KB", "the module for files"},
	{"golang.org/x/text/", "57 KB to 563 KB", "search.Fold; the browser's normalize and Intl.Collator"},
	{"golang.org/x/net/", "net/http", "the browser's fetch"},
	{"github.com/yuin/goldmark/", "372 KB", "HTML from the generator"},
	{"github.com/goccy/go-yaml/", "reflect, fmt", "data prepared by the generator"},
	{"github.com/kljensen/snowball/", "138 KB", "stems that come with the index"},
	{"github.com/fxamacker/cbor/", "310 KB", "a form of one's own"},
	{"github.com/mailru/easyjson/", "552 KB", "the browser's JSON"},
	{"github.com/go-json-experiment/json/", "402 KB", "the module for files"},
	{"github.com/valyala/fastjson/", "117 KB", "the browser's JSON"},
	{"filippo.io/age/", "462 KB", "the module for files"},
}

// The module of the tag tool_all is not among them: it holds every tool and what
// seals files, for copies of the site that are carried about and not loaded.
func TestBrowserImportsNothingHeavy(t *testing.T) {
	for _, program := range []string{"./browser", "-tags=tool_data ./browser", "-tags=tool_assess ./browser", "-tags=tool_team ./browser", "-tags=tool_course ./browser", "./browser/finder", "./worker"} {
		deps := list(t, "js", append([]string{"-deps", "-f", "{{.ImportPath}}"}, strings.Fields(program)...)...)
		if !slices.Contains(deps, "syscall/js") {
			t.Fatalf("%s does not import syscall/js: it is no module for a browser", program)
		}
		for _, dep := range deps {
			for _, ban := range banned {
				if within(dep, ban.path) {
					t.Errorf("%s is in %s: it weighs %s; use %s", dep, program, ban.weight, ban.instead)
				}
			}
		}
	}
}

// within reports whether a package is the banned one, or below it where the ban
// ends in a slash.
func within(path, ban string) bool {
	return path == ban || strings.HasSuffix(ban, "/") && strings.HasPrefix(path+"/", ban)
}

// The pure packages by floor: a package imports only from floors below its own.
var floors = []map[string]bool{
	{"guide": true, "record": true, "store": true, "vault": true, "search": true, "privacy": true, "calendar": true, "table": true, "chart": true},
	{"agenda": true},
	{"assess": true, "review": true, "meeting": true, "ecomap": true, "plan": true, "course": true},
}

// programs are the packages above the floors.
var programs = map[string]bool{"browser": true, "files": true, "worker": true}

// technology is what no pure package imports itself. Beneath the standard
// library it may be: time holds syscall/js in a browser.
var technology = []string{"os", "os/", "net/", "syscall/", "text/template/", "html/template/", "reflect", "encoding/", "log/", "fmt", "regexp/"}

func TestFloors(t *testing.T) {
	for path, imports := range importsBelow(t, module+"/wasm/") {
		name := part(path, module+"/wasm/") // what stands below a program is part of it
		floor := slices.IndexFunc(floors, func(names map[string]bool) bool { return names[name] })
		switch {
		case programs[name]:
		case floor < 0:
			t.Errorf("%s stands on no floor: name it in this test", path)
		default:
			for _, dep := range imports {
				checkImport(t, floor, path, dep)
			}
		}
	}
}

func checkImport(t *testing.T, floor int, path, dep string) {
	t.Helper()
	if below, ours := strings.CutPrefix(dep, module+"/wasm/"); ours {
		if !slices.ContainsFunc(floors[:floor], func(names map[string]bool) bool { return names[below] }) {
			t.Errorf("%s imports %s, which is not on a floor below", path, dep)
		}
		return
	}
	if first, _, _ := strings.Cut(dep, "/"); strings.Contains(first, ".") {
		t.Errorf("%s imports %s: pure packages use the standard library only", path, dep)
	}
	for _, ban := range technology {
		if within(dep, ban) {
			t.Errorf("%s imports %s: pure packages know no technology", path, dep)
		}
	}
}

func TestBrowserImportsNoSystem(t *testing.T) {
	for path, imports := range importsBelow(t, module+"/wasm/") {
		for _, dep := range imports {
			if within(path, browser+"/") && within(dep, "os/") {
				t.Errorf("%s imports %s: 31 KB, and there is no system", path, dep)
			}
		}
	}
}

func TestNothingImportsTheGenerator(t *testing.T) {
	for path, imports := range importsBelow(t, module+"/wasm/") {
		for _, dep := range imports {
			if within(dep, module+"/generator/") {
				t.Errorf("%s imports %s: the direction is generator to wasm, never back", path, dep)
			}
		}
	}
}

// The generator's packages know nothing of each other; a package below another
// (render and render/figure) is part of it.
func TestGeneratorPackagesStandApart(t *testing.T) {
	const internal = module + "/generator/internal/"
	for path, imports := range importsBelow(t, internal) {
		own := part(path, internal)
		for _, dep := range imports {
			if other := part(dep, internal); other != "" && other != own {
				t.Errorf("%s imports %s", path, dep)
			}
		}
	}
}

// homes are packages that alone know a technology, so that it can change in one
// place. Tests and benchmarks may compare with it.
var homes = []struct{ technology, home string }{
	{"html/template", module + "/generator/internal/render/"},
	{"github.com/goccy/go-yaml/", module + "/generator/internal/load/"},
	{"github.com/yuin/goldmark/", module + "/generator/internal/load/"},
	{"filippo.io/age/", module + "/wasm/files/"},
}

func TestTechnologiesStayAtHome(t *testing.T) {
	all := importsBelow(t, module+"/")
	for _, rule := range homes {
		used := false
		for path, imports := range all {
			for _, dep := range imports {
				if !within(dep, rule.technology) {
					continue
				}
				used = true
				if !within(path, rule.home) {
					t.Errorf("%s imports %s, which belongs in %s", path, dep, rule.home)
				}
			}
		}
		if !used {
			t.Errorf("nothing imports %s: the rule guards nothing", rule.technology)
		}
	}
}

// part is the first name of a path below another, empty if it is not below.
func part(path, below string) string {
	rest, ok := strings.CutPrefix(path, below)
	if !ok {
		return ""
	}
	name, _, _ := strings.Cut(rest, "/")
	return name
}

// importsBelow returns what each package below a path imports itself, tests
// aside, built for the browser or for this machine, whichever it is made for.
func importsBelow(t *testing.T, path string) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	for _, system := range []string{"js", ""} {
		for _, line := range list(t, system, "-e", "-f", "{{.ImportPath}} {{join .Imports \" \"}}", path+"...") {
			if names := strings.Fields(line); names[0] != strings.TrimSuffix(path, "/") {
				all[names[0]] = slices.Compact(slices.Sorted(slices.Values(append(all[names[0]], names[1:]...))))
			}
		}
	}
	if len(all) == 0 {
		t.Fatalf("no package below %s", path)
	}
	return all
}

// list runs go list, for the browser if the system is "js".
func list(t *testing.T, system string, args ...string) []string {
	t.Helper()
	command := exec.Command("go", append([]string{"list"}, args...)...)
	if system == "js" {
		command.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	}
	var problems strings.Builder
	command.Stderr = &problems
	out, err := command.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, &problems)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}
