package main

import (
	"os"
	"path/filepath"
	"testing"
)

// peers is where «make bench» builds what the site is measured against.
var peers = filepath.Join(root, "bench", "out")

// hostPeer serves a peer as the site is served. Where it was not built there is
// nothing to measure.
func hostPeer(b *testing.B, name string) *benchHost {
	b.Helper()
	from := filepath.Join(peers, name)
	if _, err := os.Stat(from); err != nil {
		b.Skip("«make bench» builds the peers first")
	}
	dir, err := compressedCopy(from)
	if err != nil {
		b.Fatal(err)
	}
	return newBenchHost(b, dir)
}
