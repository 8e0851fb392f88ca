package single

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Compress makes data small, as browsers can undo it.
func Compress(data []byte) []byte {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression) // fails for another level only
	_, _ = w.Write(data)                                    // a Buffer takes all
	_ = w.Close()
	return out.Bytes()
}

// Script is a script that gives compressed files to pages that may not fetch them: see
// static/portable.js.
func Script(files map[string][]byte) []byte {
	var out strings.Builder
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(&out, "acompanaCopy.add(%q,()=>%q);\n", name, base64.StdEncoding.EncodeToString(files[name]))
	}
	return []byte(out.String())
}
