package load

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"path"
	"unicode/utf8"
)

// file is one parsed file. At most one of data and page is set.
type file struct {
	name   string
	sum    [sha256.Size]byte
	data   *dataFile
	page   *pageFile
	faults Faults
	unread bool // something in it that others refer to could not be read
}

func (f *file) fault(line, column int, format string, args ...any) {
	f.faults = append(f.faults, Fault{f.name, max(line, 1), max(column, 1), fmt.Sprintf(format, args...)})
}

// parse reads the file as editors on any system write it.
func (f *file) parse(data []byte) {
	if !utf8.Valid(data) {
		f.unread = true
		f.fault(1+bytes.Count(data[:firstInvalid(data)], []byte("\n")), 1, "el archivo tiene letras que no son UTF-8; guárdelo con la codificación UTF-8")
		return
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if bytes.Contains(data, []byte("\r\n")) { // or else a copy would be made for nothing
		data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	}
	if path.Ext(f.name) == ".md" {
		f.page = parsePage(f, data)
	} else {
		f.data = parseData(f, data)
	}
}

// firstInvalid is where the bytes stop being UTF-8.
func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(data)
}
