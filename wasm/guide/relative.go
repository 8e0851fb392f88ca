package guide

import "strings"

// Relative is the address of a sheet or anchor as a link from another sheet, so
// that a copy of the site works in any folder.
func Relative(from, to string) string {
	base := from[:strings.LastIndexByte(from, '/')+1]
	common := 0
	for i := 0; i < len(base) && i < len(to) && base[i] == to[i]; i++ {
		if base[i] == '/' {
			common = i + 1
		}
	}
	up := strings.Repeat("../", strings.Count(base[common:], "/"))
	rest := to[common:]
	if up == "" && (rest == "" || rest[0] == '#') {
		return "./" + rest
	}
	return up + rest
}
