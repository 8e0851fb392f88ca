package search

import "strings"

// Index is the entries with their words, ready to be searched.
type Index struct {
	entries []Entry
	vocabulary

	// flow is every word of every entry in order, each field closed by a
	// fieldEnd; starts says where an entry begins, with one more for the end.
	flow   []int32
	starts []int32

	// uses lists by word where it stands: entry<<useShift | field, ascending.
	uses [][]int32
}

const (
	fieldEnd = -1
	useShift = 3 // bits that hold a field
)

// Build makes an index. White space and invalid text in the entries are mended;
// ids, addresses and groups of modalities must hold no space. The stemmer is
// given each word once, in lower case and with its accents where the entries
// have them; nil stands for a language without forms.
func Build(entries []Entry, stem func(string) string) *Index {
	x := &Index{entries: make([]Entry, len(entries))}
	for i, e := range entries {
		x.entries[i] = e.clean()
	}
	forms := forms{}
	x.connect(forms.note)
	stems := make([]string, len(x.words))
	for n, word := range x.words {
		stems[n] = word
		if stem != nil && !hasDigit(word) {
			stems[n] = storable(word, Fold(stem(forms[int32(n)])))
		}
	}
	x.relate(stems)
	return x
}

// connect derives the words and where they stand from the entries. It tells
// note, if given, how each word was written.
func (x *Index) connect(note func(n int32, written, folded string)) {
	x.vocabulary.numbers = map[string]int32{}
	x.starts = make([]int32, 0, len(x.entries)+1)
	for i := range x.entries {
		x.starts = append(x.starts, int32(len(x.flow)))
		for f := range fieldCount {
			s := scanner{text: x.entries[i].field(f)}
			for s.scan() {
				n := x.learn(s.word)
				x.flow = append(x.flow, n)
				if note != nil {
					note(n, s.text[s.start:s.end], x.words[n])
				}
			}
			x.flow = append(x.flow, fieldEnd)
		}
	}
	x.starts = append(x.starts, int32(len(x.flow)))
	x.list()
}

// list fills uses from flow, all lists in one block.
func (x *Index) list() {
	counts := make([]int32, len(x.words))
	for _, n := range x.flow {
		if n != fieldEnd {
			counts[n]++
		}
	}
	block := make([]int32, len(x.flow))
	x.uses = make([][]int32, len(x.words))
	for n, count := range counts {
		x.uses[n], block = block[:0:count], block[count:]
	}
	for i := range x.entries {
		use := int32(i) << useShift
		for _, n := range x.flow[x.starts[i]:x.starts[i+1]] {
			if n == fieldEnd {
				use++
			} else {
				x.uses[n] = append(x.uses[n], use)
			}
		}
	}
}

// forms holds by word a way in which it is written, in lower case, with
// accents if any entry has them: ids, which have none, may come first.
type forms map[int32]string

func (f forms) note(n int32, written, folded string) {
	if known, ok := f[n]; !ok || known == folded {
		f[n] = strings.ToLower(written)
	}
}
