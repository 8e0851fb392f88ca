// Package search finds entries of the site by what a person types, letter by
// letter, in Spanish.
//
// An Entry is one thing that can be found: an item, a page, a term. The
// generator calls Build with all entries and a stemmer and writes
// Index.Encode; the browser and the edge call Decode on those bytes and Search
// for every keystroke. An Index never changes and may be searched by many at a
// time.
//
// # Words
//
// Fold takes case and accents away; ñ stays a letter of its own. A word is a
// run of letters and digits; a dot after a digit and before a letter or digit
// belongs to it, so «3.4» and «G34.P» are words. A word of the query stands
// for, from best to worst:
//
//   - the same word of the index;
//   - words of its family, those with the same stem («redes» for «red»). Stems
//     come ready-made with the index: no stemmer runs here;
//   - words that begin with it, when it is the last word and still being
//     typed, or when the index does not hold it;
//   - words that differ only by an ñ where an n was typed, since some keyboards
//     have no ñ. What was typed with ñ is never taken for an n this way;
//   - where nothing of the above is found: words whose stem begins it, then
//     words at a small edit distance, 1 from four letters on and 2 from eight
//     on. Words with digits are never guessed.
//
// The first three are sure, the others near.
//
// # Order
//
// Hits come in tiers: the entry whose id was typed; entries whose id begins
// with what was typed, if that holds a hyphen or a digit; entries that hold all
// words for sure; that hold all, some of them near; that hold some. An entry
// that holds less than half of the query, by rarity, is no hit. Within a tier
// what counts is the field (title before id before the rest), how rare the
// words are, how near to each other they stand and how much of the title they
// cover. Stop words («de», «la») hardly count and are never missed.
//
// # Encoded form
//
// The index is derived from the entries, so only entries and stems are stored:
// deriving takes less time than loading what it would weigh. The bytes are
//
//	magic    3 bytes   "ACB"
//	version  1 byte    1
//	entries  4 bytes   how many, little endian
//	check    8 bytes   FNV-1a of all that follows and of the count
//	columns            for each field, one line an entry; lines end in \n
//	stems              for each word, in order of first use
//
// A stem is a letter: how many bytes to take off the word's end, a for none. A
// capital letter is followed by what to put in their place and a dot. In the
// column of addresses, a final # stands for # and the entry's id.
//
// The package uses the standard library's light part only: it is compiled into
// the browser module.
package search
