package guide

// ID names an item, table or note for ever. Its form is lower-case ASCII words
// and digits joined by single hyphens. It carries no version and no position.
type ID string

// Valid reports whether the id has the required form.
func (id ID) Valid() bool {
	if id == "" {
		return false
	}
	hyphen := true
	for i := range len(id) {
		switch c := id[i]; {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
			hyphen = false
		case c == '-' && !hyphen:
			hyphen = true
		default:
			return false
		}
	}
	return !hyphen
}
