package host

import (
	"fmt"
	"strings"
)

// theirs are the limits of Cloudflare, the narrowest of the hosts that read
// _headers: a longer line, or a rule too many, is passed over.
var theirs = Limits{Rules: 100, Line: 2000}

// HeadersFile is _headers: a pattern a line, and below it its headers.
func HeadersFile(s *Site) []byte {
	var b strings.Builder
	b.WriteString("# Cabeceras de cada dirección. Este archivo va en la raíz de lo que se publica.\n")
	for _, rule := range s.Rules(theirs) {
		fmt.Fprintf(&b, "%s\n", rule.Pattern)
		for _, h := range rule.Headers {
			fmt.Fprintf(&b, "  %s: %s\n", h.Name, h.Value)
		}
	}
	return []byte(b.String())
}
