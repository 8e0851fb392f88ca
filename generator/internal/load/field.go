package load

import (
	"fmt"
	"reflect"
	"strings"
)

// field is a key that authors may write.
type field struct {
	key      string
	typ      reflect.Type
	required bool
}

type fields []field

// fieldsOf lists the keys of the structs, in their order. A key without
// «omitempty» is required.
func fieldsOf(types ...reflect.Type) fields {
	var all fields
	for _, t := range types {
		for i := range t.NumField() {
			key, options, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			if key == "" || key == "-" {
				continue
			}
			all = append(all, field{key, t.Field(i).Type, !strings.Contains(options, "omitempty")})
		}
	}
	return all
}

func (f fields) find(key string) (field, bool) {
	for _, field := range f {
		if field.key == key {
			return field, true
		}
	}
	return field{}, false
}

// hint names the known key that the author probably meant.
func (f fields) hint(key string) string {
	for _, field := range f {
		if alike(field.key, key) {
			return fmt.Sprintf("; ¿quiso decir %q?", field.key)
		}
	}
	keys := make([]string, len(f))
	for i, field := range f {
		keys[i] = field.key
	}
	return "; aquí se aceptan: " + strings.Join(keys, ", ")
}

// alike reports whether an author may well have written one for the other:
// with capitals or accents, or with a slip of one letter.
func alike(known, wrote string) bool {
	return oneEditApart(known, folded.Replace(strings.ToLower(wrote)))
}

// oneEditApart reports whether one letter added, dropped or changed, or two
// swapped, makes the words equal.
func oneEditApart(a, b string) bool {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	swapped := len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0]
	return swapped || len(a) <= 1 && len(b) <= 1
}
