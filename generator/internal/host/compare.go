package host

import (
	"net/http"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// headers compares what came with what should.
func (l *live) headers(address string, got http.Header, want []Header) {
	for _, h := range want {
		value := strings.Join(got.Values(h.Name), ", ")
		switch {
		case h.Name == transport && strings.HasPrefix(l.base, "http://"):
			continue // browsers pass it over there
		case value == "":
			l.say(address, "falta la cabecera %s. Añada: %s: %s", h.Name, h.Name, h.Value)
		case !satisfies(h, value):
			l.say(address, "la cabecera %s dice %q. Cámbiela por: %s", h.Name, value, h.Value)
		}
	}
	if got.Get("Clear-Site-Data") != "" {
		l.say(address, "quite la cabecera Clear-Site-Data: borra lo que las personas escribieron.")
	}
}

// satisfies reports whether a value does what the wanted one does. Hosts say some
// of it in their own way.
func satisfies(want Header, value string) bool {
	switch want.Name {
	case security:
		return holds(want.Value, value)
	case transport:
		return seconds(value) >= seconds(want.Value)
	case CacheControl:
		if want.Value == fresh {
			return strings.Contains(value, "no-cache") || strings.Contains(value, "no-store") || seconds(value) == 0
		}
		return strings.Contains(value, "immutable") && seconds(value) >= seconds(want.Value)
	case contentType:
		want, _, _ := strings.Cut(want.Value, ";")
		got, _, _ := strings.Cut(value, ";")
		return family(strings.TrimSpace(got)) == family(want)
	}
	return strings.EqualFold(strings.ReplaceAll(value, " ", ""), strings.ReplaceAll(want.Value, " ", ""))
}

// family is a type of content by the name of it that we use.
func family(kind string) string {
	switch kind {
	case "application/javascript":
		return "text/javascript"
	case "application/xml":
		return "text/xml"
	}
	return kind
}

var age = regexp.MustCompile(`max-age=([0-9]+)`)

// seconds is how long a value lasts, -1 where it does not say.
func seconds(value string) int {
	if found := age.FindStringSubmatch(value); found != nil {
		n, _ := strconv.Atoi(found[1])
		return n
	}
	return -1
}

// holds reports whether a policy lets a page do what it needs and nothing more:
// only styles and trusted types may be more than those of this page.
func holds(want, value string) bool {
	needed, given := directives(want), directives(value)
	for name, sources := range needed {
		got := given[name]
		for _, source := range sources {
			if !slices.Contains(got, source) && source != "'none'" {
				return false
			}
		}
		if name != "style-src" && name != "trusted-types" && len(got) != len(sources) {
			return false
		}
	}
	return len(given) == len(needed)
}

func directives(policy string) map[string][]string {
	all := map[string][]string{}
	for directive := range strings.SplitSeq(policy, ";") {
		if words := strings.Fields(directive); len(words) > 0 {
			all[words[0]] = words[1:]
		}
	}
	return all
}

// endingOf is the ending of the file behind an address.
func endingOf(address string) string {
	if strings.HasSuffix(address, "/") {
		return ".html"
	}
	return path.Ext(address)
}
