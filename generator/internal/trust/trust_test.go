package trust

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"go/version"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	cdx "github.com/CycloneDX/cyclonedx-go"
	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// root is the project's folder from here.
const root = "../../.."

func TestSums(t *testing.T) {
	got := string(Sums(map[string][sha256.Size]byte{"b/index.html": sha256.Sum256(nil), "a.js": sha256.Sum256([]byte("a"))}))
	want := "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.js\n" +
		"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/index.html\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("sums (-want +got):\n%s", diff)
	}
}

// note is what a linker writes into a program.
const note = "…path\tacompana/wasm/files\nmod\tacompana\t(devel)\t\n" +
	"dep\tfilippo.io/age\tv1.3.2\th1:r6RSZLFSMm6rzKepZ7ZAYkKCu14f3/Me8c7uKYh7C8c=\n" +
	"dep\tgolang.org/x/crypto\tv0.50.0\n=>\tgolang.org/x/crypto\tv0.58.0\th1:COkYLr4k7nDI4r6QtMML2AfzeIswWHAJthLS6K/M/54=\n" +
	"build\t-compiler=gc\n\xf92C1\x86 r\x00dep\tx\n"

func TestLinked(t *testing.T) {
	for _, test := range []struct {
		name, program string
		want          []module
		fails         bool
	}{
		{"modules, one of them replaced", note, []module{
			{"filippo.io/age", "v1.3.2", "h1:r6RSZLFSMm6rzKepZ7ZAYkKCu14f3/Me8c7uKYh7C8c="},
			{"golang.org/x/crypto", "v0.58.0", "h1:COkYLr4k7nDI4r6QtMML2AfzeIswWHAJthLS6K/M/54="},
		}, false},
		{"none", "path\tacompana/wasm/browser\nmod\tacompana\t(devel)\t\n\xf9", nil, false},
		{"no note", "\x00asm", nil, true},
		{"a broken note", "path\tacompana/wasm/browser\ndep\ta\tb\tc\td\te\n\xf9", nil, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := linked([]byte(test.program))
			if (err != nil) != test.fails {
				t.Fatalf("got error %v, want one: %v", err, test.fails)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("modules (-want +got):\n%s", diff)
			}
		})
	}
}

// TestBill is of this project's generator, and of a program that says what it is
// made of.
func TestBill(t *testing.T) {
	bill, err := Bill(t.Context(), root, []Program{{"recursos/archivos.1.wasm", []byte(note)}})
	if err != nil {
		t.Fatal(err)
	}
	again, err := Bill(t.Context(), root, []Program{{"recursos/archivos.1.wasm", []byte(note)}})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(bill, again) {
		t.Error("the same sources gave two bills")
	}
	validate(t, bill)

	var bom cdx.BOM
	if err := json.Unmarshal(bill, &bom); err != nil {
		t.Fatal(err)
	}
	found := map[string]cdx.Component{}
	for _, c := range *bom.Components {
		found[c.Name] = c
		if c.Licenses == nil {
			t.Errorf("the licence of %s is not known: look at it", c.Name)
		}
	}
	for name, scope := range map[string]cdx.Scope{
		"std": cdx.ScopeRequired, "recursos/archivos.1.wasm": cdx.ScopeRequired, "filippo.io/age": cdx.ScopeRequired, "golang.org/x/crypto": cdx.ScopeRequired,
		"acompana/generator": cdx.ScopeExcluded, "github.com/yuin/goldmark": cdx.ScopeExcluded, "golang.org/x/net": cdx.ScopeExcluded,
	} {
		if found[name].Scope != scope {
			t.Errorf("%s is %q, want %q", name, found[name].Scope, scope)
		}
	}
	if c := found["github.com/chromedp/chromedp"]; c.Name != "" {
		t.Error("it lists what only tests use")
	}
	checkMachine(t, bill)
}

// checkMachine wants nothing of this machine in what is published.
func checkMachine(t *testing.T, data []byte) {
	t.Helper()
	here, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, own := range []string{here, runtime.GOROOT(), "/home/", "/root/", "/tmp/"} {
		if own != "" && bytes.Contains(data, []byte(own)) {
			t.Errorf("it holds %q, of this machine", own)
		}
	}
}

// validate holds a bill to the schema that CycloneDX publishes.
func validate(t *testing.T, bill []byte) {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	folder := filepath.Join(folderOf(t, "github.com/CycloneDX/cyclonedx-go"), "schema")
	for name, file := range map[string]string{"bom-1.6.schema.json": "bom-1.6.schema.json", "spdx.schema.json": "spdx.schema.json", "jsf-0.82.schema.json": "jsf-0.82.schemax.json"} {
		compiler.AddResource("http://cyclonedx.org/schema/"+name, readJSON(t, filepath.Join(folder, file)))
	}
	schema, err := compiler.Compile("http://cyclonedx.org/schema/bom-1.6.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(bill))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(value); err != nil {
		t.Error(err)
	}
	value.(map[string]any)["components"].([]any)[0].(map[string]any)["type"] = "cosa"
	if schema.Validate(value) == nil {
		t.Error("the schema accepts anything: the check shows nothing")
	}
}

func readJSON(t *testing.T, name string) any {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return value
}

// folderOf is where the machine keeps a module.
func folderOf(t *testing.T, module string) string {
	t.Helper()
	dir, err := goSays(t.Context(), root, "list", "-m", "-f", "{{.Dir}}", module)
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestMinimumVersions holds what reads strangers' bytes, or makes pages of
// authors', above the versions known to fail. Raise a line when a fault is
// published; never lower one.
func TestMinimumVersions(t *testing.T) {
	for _, test := range []struct{ module, least, why string }{
		{"github.com/yuin/goldmark", "1.7.17", "CVE-2026-5160: links whose dangerous scheme is written as entities pass for safe"},
		{"filippo.io/age", "1.3.2", "refuses headers over 2 MiB or 1,024 recipients; before 1.2.1 a plugin's name could run a program (GHSA-32gq-x56h-299c)"},
		{"golang.org/x/crypto", "0.45.0", "CVE-2025-47914 and CVE-2025-58181: memory without limit"},
		{"golang.org/x/net", "0.45.0", "CVE-2025-47911 and CVE-2025-58190: a page that never ends to parse"},
		{"github.com/andybalholm/brotli", "1.2.1", "1.2.0 broke what some writers make (its issue 60)"},
	} {
		t.Run(test.module, func(t *testing.T) {
			got, err := goSays(t.Context(), root, "list", "-m", "-f", "{{.Version}}", test.module)
			if err != nil {
				t.Fatal(err)
			}
			if older(got, test.least) {
				t.Errorf("%s is %s, and must be %s or later: %s", test.module, got, test.least, test.why)
			}
		})
	}
	const least = "1.26.8" // what this project was tested with: html/template, crypto, net/http
	language, err := goSays(t.Context(), root, "list", "-m", "-f", "{{.GoVersion}}")
	if err != nil {
		t.Fatal(err)
	}
	for what, got := range map[string]string{"go.mod asks for": language, "these tests run on": strings.TrimPrefix(runtime.Version(), "go")} {
		if older(got, least) {
			t.Errorf("%s Go %s, older than %s", what, got, least)
		}
	}
}

// older compares versions of three numbers, as Go's own are.
func older(got, least string) bool {
	return version.Compare("go"+strings.TrimPrefix(got, "v"), "go"+least) < 0
}

func TestOlder(t *testing.T) {
	for _, test := range []struct {
		got, least string
		want       bool
	}{{"v1.7.16", "1.7.17", true}, {"v1.7.17", "1.7.17", false}, {"v1.10.0", "1.7.17", false}, {"v0.9.0", "0.45.0", true}, {"v0.62.0", "0.45.0", false}} {
		if got := older(test.got, test.least); got != test.want {
			t.Errorf("older(%s, %s) = %v", test.got, test.least, got)
		}
	}
}

func TestLicences(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"MIT", "Permission is hereby granted, free\n of charge, to any person obtaining a copy", "MIT"},
		{"BSD with three clauses", "Redistribution and use in source and binary forms … Neither the name of", "BSD-3-Clause"},
		{"BSD with two", "Redistribution and use in source and binary forms", "BSD-2-Clause"},
		{"another", "Todos los derechos reservados", ""},
	} {
		if got := licenceOf(test.text); got != test.want {
			t.Errorf("%s is taken for %q", test.name, got)
		}
	}
}
