package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"acompana/generator/internal/pagetest"
)

// hostVitePress builds the guide's pages with VitePress, the same words at the
// same addresses, and serves them.
func hostVitePress(b *testing.B) *benchHost {
	b.Helper()
	source := filepath.Join(root, "bench", "peers", "vitepress")
	program, err := filepath.Abs(filepath.Join(source, "..", "node_modules", ".bin", "vitepress"))
	if err != nil {
		b.Fatal(err)
	}
	if _, err := os.Stat(program); err != nil {
		b.Skip("«make bench» installs VitePress first")
	}
	site, err := pagetest.ReadSite(os.DirFS(compressedSite(b)))
	if err != nil {
		b.Fatal(err)
	}
	for address, page := range site.Pages {
		if strings.HasPrefix(address, "/guia/") {
			write(b, filepath.Join(source, address, "index.md"), []byte(markdownOf(page)))
		}
	}
	out, err := filepath.Abs(filepath.Join(peers, "vitepress"))
	if err != nil {
		b.Fatal(err)
	}
	build := exec.Command(program, "build", ".", "--outDir", out)
	build.Dir = source
	if said, err := build.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, said)
	}
	return hostPeer(b, "vitepress")
}

// marks are what begins a block in Markdown.
var marks = map[string]string{"h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### ", "p": "", "li": "- ", "dt": "**", "dd": "", "legend": "", "td": "", "th": ""}

// markdownOf is what a page says, as plain Markdown. Blocks within blocks are said
// once.
func markdownOf(page *pagetest.Page) string {
	var b strings.Builder
	var visit func(n *html.Node)
	visit = func(n *html.Node) {
		mark, block := marks[n.Data]
		if n.Type == html.ElementNode && block {
			text := strings.Join(strings.Fields(pagetest.Text(n)), " ")
			end := ""
			if mark == "**" {
				end = mark
			}
			b.WriteString(mark + strings.NewReplacer("<", "&lt;", "{", "&#123;").Replace(text) + end + "\n\n")
			return
		}
		for child := range n.ChildNodes() {
			visit(child)
		}
	}
	visit(page.ByID("contenido"))
	return b.String()
}
