package host

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"acompana/wasm/guide"
)

// Move is an address that leads to another.
type Move struct{ From, To string }

// MovesOf are the addresses that the other ids of items once had. Only those of
// items with a page of their own: where several share one, the other ids are
// places in that page. An item that left the document keeps its own address.
func MovesOf(layout *guide.Layout) []Move {
	var moves []Move
	for _, sheet := range layout.Sheets {
		if sheet.Item == nil {
			continue
		}
		for _, alias := range sheet.Item.Aliases {
			from := path.Dir(strings.TrimSuffix(sheet.Path, "/")) + "/" + string(alias) + "/"
			if layout.Sheet(from) == nil {
				moves = append(moves, Move{from, sheet.Path})
			}
		}
	}
	slices.SortFunc(moves, func(a, b Move) int { return strings.Compare(a.From, b.From) })
	return moves
}

// redirectsHead tells who opens the file what is not in it.
const redirectsHead = `# Direcciones que cambiaron: la de antes, la de ahora y el código de la respuesta.
# La barra final la ponen los servidores mismos: «/guia» lleva a «/guia/».
`

// RedirectsFile is _redirects. Each address is given with its final slash and
// without: some hosts compare them letter by letter.
func RedirectsFile(base string, moves []Move) []byte {
	root := rootOf(base)
	var b strings.Builder
	b.WriteString(redirectsHead)
	for _, m := range moves {
		from, to := root+strings.Trim(m.From, "/"), root+strings.TrimPrefix(m.To, "/")
		fmt.Fprintf(&b, "%s/ %s 301\n%s %s 301\n", from, to, from, to)
	}
	if root != "/" {
		// At their root, hosts find the page by its name; below it some do not.
		fmt.Fprintf(&b, "%s* %s404.html 404\n", root, root)
	}
	return []byte(b.String())
}

// readMoves is what RedirectsFile wrote.
func readMoves(folder fs.FS, root string) ([]Move, error) {
	data, err := fs.ReadFile(folder, "_redirects")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var moves []Move
	for line := range strings.Lines(string(data)) {
		words := strings.Fields(line)
		if len(words) == 3 && words[2] == "301" && strings.HasSuffix(words[0], "/") {
			moves = append(moves, Move{"/" + strings.TrimPrefix(words[0], root), "/" + strings.TrimPrefix(words[1], root)})
		}
	}
	return moves, err
}
