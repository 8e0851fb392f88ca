// Package trust writes down what a site is made of, so that others can check it.
//
// Sums is SHA256SUMS, the digest of each file, as sha256sum reads it. It covers
// the compressed copies too, because a host may send those. A list that lies
// beside what it lists shows accidents, not intruders: to find those, build the
// same source and compare the lists.
//
// Bill is the bill of materials, CycloneDX in JSON: the modules that are inside
// the programs a browser runs, and those that made the site and stay behind. The
// same sources give the same bytes: it holds no date and nothing of the machine.
package trust

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Sums lists the digests of files by their paths.
func Sums(files map[string][sha256.Size]byte) []byte {
	var list strings.Builder
	for _, path := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(&list, "%x  %s\n", files[path], path)
	}
	return []byte(list.String())
}
