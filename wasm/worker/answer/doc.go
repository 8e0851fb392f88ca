// Package answer writes the search page with what was found already in it, for
// browsers that cannot search by themselves.
//
// A Frame is the page, prepared by the generator: its text cut where something
// goes in, its template of a result cut likewise, and its wordings. A Server has
// that and the index, and turns a Question into the Reply to send. It gives the same
// hits in the same words as the page's own module: package finder in wasm/browser
// fills what is a hole here.
//
// # Holes
//
// A cut text is a list in which texts and names of holes take turns, a text first
// and last. In the page:
//
//	title    before the page's title: what came of the search, never the query,
//	         since browsers keep titles
//	value    in each search box: an attribute with what was typed
//	answer   how many were found, or what was wrong
//	results  the rows
//	without  an attribute that hides what stands there while there are no results
//
// In a row: href (an attribute's value), title, passage, kind and place.
//
// # Safety
//
// Frame and index are trusted: the generator made them from the site. A Question
// is not: of it only the text comes back, and only through escape. Nothing of it
// is kept when Answer returns.
package answer
