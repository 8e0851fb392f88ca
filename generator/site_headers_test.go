package main

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"acompana/generator/internal/host"
	"acompana/generator/internal/pagetest"
)

// TestHeadersAreAsStrictAsThePages: under its header a page may do what its own
// policy lets it, and nothing more but the styles and names of other pages.
func TestHeadersAreAsStrictAsThePages(t *testing.T) {
	rules := readRules(builtSite(t))
	for address, page := range crawl(t).Pages {
		var sent string
		for _, rule := range rules {
			header := map[string][]string{}
			rule.apply(address, header)
			sent += strings.Join(header["Content-Security-Policy"], ", ")
		}
		ours, theirs := policyWords(ownPolicy(page)), policyWords(sent)
		for name, words := range ours {
			for _, word := range words {
				if !slices.Contains(theirs[name], word) && word != "'none'" {
					t.Errorf("%s: the header lacks %s of %s", address, word, name)
				}
			}
			if name != "style-src" && name != "trusted-types" && len(theirs[name]) != len(words) {
				t.Errorf("%s: %s is %q, and %q by header", address, name, words, theirs[name])
			}
		}
		for name, words := range map[string]string{"frame-ancestors": "'none'", "object-src": "'none'"} {
			if got := strings.Join(theirs[name], " "); got != words {
				t.Errorf("%s: %s is %q by header, want %s", address, name, got, words)
			}
		}
		if strings.Contains(sent, "'unsafe-inline'") || strings.Contains(sent, "'unsafe-eval'") {
			t.Errorf("%s: the header is loose: %s", address, sent)
		}
	}
}

// ownPolicy is the one that a page carries.
func ownPolicy(page *pagetest.Page) string {
	i := slices.IndexFunc(page.Named("meta"), func(n *html.Node) bool { return pagetest.Attr(n, "http-equiv") == "Content-Security-Policy" })
	if i < 0 {
		return ""
	}
	return pagetest.Attr(page.Named("meta")[i], "content")
}

func policyWords(policy string) map[string][]string {
	all := map[string][]string{}
	for directive := range strings.SplitSeq(policy, ";") {
		if words := strings.Fields(directive); len(words) > 0 {
			all[words[0]] = words[1:]
		}
	}
	return all
}

// TestHeadersFit: no line and no number of rules that a host passes over, and
// never the header that erases what people wrote.
func TestHeadersFit(t *testing.T) {
	dir := builtSite(t)
	rules := readRules(dir)
	if len(rules) < 10 || len(rules) > 100 {
		t.Errorf("_headers has %d rules, and hosts read 100", len(rules))
	}
	for _, name := range []string{"_headers", "_redirects"} {
		for _, line := range ruleLines(dir, name) {
			if len(line) > 2000 || strings.Contains(strings.ToLower(line), "clear-site-data") {
				t.Errorf("%s has a line that must not be: %.80s…", name, line)
			}
		}
	}
}

// TestTwoBuilds makes the site again from sources in another folder, one page at
// a time, and wants the same digests; and nothing of this machine in any file.
func TestTwoBuilds(t *testing.T) {
	project := copyProject(t)
	for _, folder := range []string{"content", "generator"} {
		if err := os.CopyFS(filepath.Join(project, folder), os.DirFS(filepath.Join(root, folder))); err != nil {
			t.Fatal(err)
		}
	}
	modules, err := theModules()
	if err != nil {
		t.Fatal(err)
	}
	content, err := readFolder(filepath.Join(project, "content"))
	if err != nil {
		t.Fatal(err)
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	b := &build{out: filepath.Join(t.TempDir(), "otro"), say: io.Discard}
	if err := b.publish(context.Background(), project, modules, content); err != nil {
		t.Fatal(err)
	}
	if one, other := ruleLines(builtSite(t), sumsName), ruleLines(b.out, sumsName); len(one) < 100 || !slices.Equal(one, other) {
		for _, line := range one {
			if !slices.Contains(other, line) {
				t.Errorf("built again it is another: %s", line)
			}
		}
		t.Errorf("%d and %d files", len(one), len(other))
	}
	wantNothingOf(t, b.out, []string{project, filepath.Dir(b.out), runtime.GOROOT() + "/src"})
}

// wantNothingOf looks for the places of this machine in a folder's files.
func wantNothingOf(t *testing.T, dir string, places []string) {
	t.Helper()
	here, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	name, _ := os.Hostname()
	err = filepath.WalkDir(dir, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(file)
		for _, place := range append(places, here) {
			if bytes.Contains(data, []byte(place)) {
				t.Errorf("%s holds %q, of this machine", file, place)
			}
		}
		if len(name) > 5 && bytes.Contains(data, []byte(name)) {
			t.Errorf("%s holds this machine's name", file)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestAliasesLead: every other id of an item leads to it, by an anchor of the page
// or by a move.
func TestAliasesLead(t *testing.T) {
	content := t.TempDir()
	writeGarden(t, content)
	read, err := readFolder(content)
	if err != nil {
		t.Fatal(err)
	}
	paso := read.Guide.Item("regar")
	paso.Aliases = append(paso.Aliases, "mojar")
	got := host.MovesOf(read.Layout)
	if want := []host.Move{{From: "/huerta/pasos/mojar/", To: "/huerta/pasos/regar/"}}; !slices.Equal(got, want) {
		t.Errorf("moves %v, want %v", got, want)
	}
	good, err := newGoodSite(read, &frontend{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	aliases := 0
	for _, d := range read.Guide.Documents {
		for _, it := range d.Items {
			page, err := good.find(read.Layout.Home(it).Path)
			if err != nil {
				t.Fatal(err)
			}
			for _, alias := range it.Aliases {
				aliases++
				if !bytes.Contains(page, []byte(`id="`+string(alias)+`"`)) {
					t.Errorf("%s, once %s, is not to be found by it in %s", it.ID, alias, read.Layout.Home(it).Path)
				}
			}
		}
	}
	if aliases < 3 {
		t.Errorf("only %d other ids: the test shows little", aliases)
	}
}
