package edge

import (
	"bytes"
	"errors"
	"fmt"
	"html"
	"io"
	"slices"
	"strconv"
	"strings"

	markup "golang.org/x/net/html"
)

// Cut is a search page cut where something goes in: package answer of wasm/worker
// says which holes there are.
type Cut struct {
	Page  []string          `json:"page"`
	Row   []string          `json:"row"`
	Words map[string]string `json:"words"` // as HTML
	Root  string            `json:"root"`
	Limit int               `json:"limit"`
	Index string            `json:"-"` // leads from the page to the index
}

// NewCut cuts a page of the site.
func NewCut(page []byte) (*Cut, error) {
	c := &cutter{words: map[string]string{}}
	z := markup.NewTokenizer(bytes.NewReader(page))
	for {
		kind := z.Next()
		raw := bytes.Clone(z.Raw()) // Token changes it
		if kind == markup.ErrorToken {
			if err := z.Err(); !errors.Is(err, io.EOF) {
				return nil, fmt.Errorf("failed to read the search page: %w", err)
			}
			c.page.add(raw)
			return c.cut()
		}
		token := z.Token()
		if token.Data == "noscript" && kind == markup.StartTagToken {
			z.NextIsNotRawText() // a box stands in it
		}
		c.token(token, raw)
	}
}

// cutter goes through a page.
type cutter struct {
	page, row pieces
	words     map[string]string
	root      string
	index     string
	limit     int
	inRow     bool // within the template of a result
}

func (c *cutter) token(t markup.Token, raw []byte) {
	opens := t.Type == markup.StartTagToken || t.Type == markup.SelfClosingTagToken
	switch {
	case t.Type == markup.EndTagToken && t.Data == "template":
		c.inRow = false
	case c.inRow && opens:
		c.rowTag(t, raw)
	case c.inRow:
		c.row.add(raw)
	case opens:
		c.pageTag(t, raw)
		return
	}
	c.page.add(raw) // a template stays as it is
}

func (c *cutter) rowTag(t markup.Token, raw []byte) {
	slot := attribute(t, "data-slot")
	if slot == "title" {
		c.row.within(raw, ` href="`, "href", `"`)
	} else {
		c.row.add(raw)
	}
	if slot != "" {
		c.row.hole(slot)
	}
}

func (c *cutter) pageTag(t markup.Token, raw []byte) {
	part := attribute(t, "data-part")
	switch {
	case t.Data == "input" && (part == "query" || attribute(t, "name") == "q"):
		c.page.within(raw, "", "value", "")
		return
	case part == "without":
		c.page.within(raw, "", "without", "")
		return
	}
	c.page.add(raw)
	switch {
	case t.Data == "title" && !slices.Contains(c.page.list, "title"): // a drawing may have another
		c.page.hole("title")
	case part == "results":
		c.page.hole(part)
	case part == "answer":
		c.learn(t)
		c.page.hole(part)
	case part == "status":
		c.learn(t)
	case part == "result":
		c.inRow = true
	case attribute(t, "data-tool") == "search":
		c.root, c.index = attribute(t, "data-root"), attribute(t, "data-index")
		c.limit, _ = strconv.Atoi(attribute(t, "data-limit")) // 0 is missed below
	}
}

// learn takes in the wordings that an element carries.
func (c *cutter) learn(t markup.Token) {
	for _, a := range t.Attr {
		if name, ok := strings.CutPrefix(a.Key, "data-"); ok && name != "part" {
			c.words[name] = html.EscapeString(a.Val)
		}
	}
}

func attribute(t markup.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// cut is the result, which must be whole: what is missing would be noticed by
// whoever searches.
func (c *cutter) cut() (*Cut, error) {
	cut := &Cut{Page: c.page.end(), Row: c.row.end(), Words: c.words, Root: c.root, Limit: c.limit, Index: c.index}
	for _, hole := range []string{"title", "value", "answer", "results", "without"} {
		if !slices.Contains(cut.Page, hole) {
			return nil, fmt.Errorf("the search page has no place for %q", hole)
		}
	}
	for _, name := range []string{"none", "one", "many", "more", "long", "large", "form", "method", "server", "title-found", "title-none", "title-refused"} {
		if cut.Words[name] == "" {
			return nil, fmt.Errorf("the search page has no wording for %q", name)
		}
	}
	if !slices.Contains(cut.Row, "title") || cut.Root == "" || cut.Index == "" || cut.Limit < 1 {
		return nil, errors.New("the search page has no results, or does not say where the site and its index are")
	}
	return cut, nil
}
