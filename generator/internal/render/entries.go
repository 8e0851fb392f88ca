package render

import (
	"strings"

	"acompana/wasm/guide"
	"acompana/wasm/search"
)

// Searches reports whether the site has a page to search.
func (s *Site) Searches() bool { return SearchPage(s.layout) != "" }

// SearchPage is the address of the page to search, empty where there is none.
func SearchPage(layout *guide.Layout) string {
	for _, sheet := range layout.Sheets {
		if sheet.Page != nil && sheet.Page.Template == "buscar" {
			return sheet.Path
		}
	}
	return ""
}

// Entries are what the search finds: every item, and every passage of prose.
func (s *Site) Entries() []search.Entry {
	var entries []search.Entry
	for _, sheet := range s.layout.Sheets {
		if sheet.Page != nil && sheet.Page.Template != "error" && sheet.Page.Template != "buscar" {
			entries = append(entries, s.passages(sheet)...)
		}
	}
	for _, d := range s.guide.Documents {
		for _, it := range d.Items {
			entries = append(entries, s.entry(it))
		}
	}
	return entries
}

func (s *Site) passages(sheet *guide.Sheet) []search.Entry {
	page := sheet.Page
	first := search.Entry{Address: sheet.Path, Title: page.Title, Place: sheet.Document.Short, Text: page.Description}
	if page.Source != "" {
		first.Place += " · " + page.Source
	}
	entries := []search.Entry{first}
	for _, block := range page.Blocks {
		prose, ok := block.(*guide.Prose)
		if !ok {
			continue
		}
		for _, passage := range prose.Passages() {
			if passage.Anchor == "" {
				entries[0].Text += " " + passage.Text
				continue
			}
			entries = append(entries, search.Entry{
				Address: sheet.Path + "#" + passage.Anchor, Title: passage.Heading,
				Place: sheet.Document.Short + " · " + page.Name(), Text: passage.Text,
			})
		}
	}
	return entries
}

func (s *Site) entry(it *guide.Item) search.Entry {
	texts := []string{it.Text}
	if a, ok := it.Detail.(*guide.Acronym); ok {
		texts = append([]string{a.Expansion}, texts...)
	}
	if c, ok := it.Detail.(*guide.Criterion); ok {
		texts = append(texts, c.Question, c.Asks, c.Evidence)
	}
	if c, ok := it.Detail.(*guide.Competency); ok {
		texts = append(texts, c.Meaning, strings.Join(c.Noticed, " "))
	}
	texts = append(texts, it.Practice, it.Note)
	e := search.Entry{
		ID: string(it.ID), Address: s.layout.Address(it), Title: it.Label,
		Place: it.Document().Short + " · " + it.Source.String(), Kind: s.guide.KindName(it.Kind).One,
		Text: strings.Join(strings.Fields(strings.Join(texts, " ")), " "),
	}
	for _, id := range it.Modalities {
		e.Modalities = append(e.Modalities, string(id))
	}
	return e
}
