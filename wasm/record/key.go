package record

import "strings"

// Deletion is the register that says whether a document was deleted.
const Deletion = "documento/borrado"

const (
	reserved = "documento/" // registers about the document itself
	retired  = "retirado/"  // what Follow sets apart

	maxID       = 80
	maxSegments = 8
)

// IsID reports whether a text has the form of the guide's ids: lower-case ASCII
// words and digits joined by single hyphens, 80 characters at most.
func IsID(s string) bool {
	hyphen := true
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
			hyphen = false
		case c == '-' && !hyphen:
			hyphen = true
		default:
			return false
		}
	}
	return !hyphen && len(s) <= maxID
}

// IsIDs reports whether a text is ids joined by a separator.
func validIDs(s, separator string) bool {
	for segment := range strings.SplitSeq(s, separator) {
		if !IsID(segment) {
			return false
		}
	}
	return true
}

// validItem reports whether a text is a register's key, in use or retired.
func validItem(s string) bool {
	return validIDs(s, "/") && strings.Count(strings.TrimPrefix(s, retired), "/") < maxSegments
}

// writable reports whether a tool may write the register: one of its own form
// that is not about the document, nor retired.
func writable(item string) bool { return validItem(item) && inUse(item) }

// inUse reports whether a register is neither about the document nor retired.
func inUse(item string) bool {
	return !strings.HasPrefix(item, reserved) && !strings.HasPrefix(item, retired)
}

// splitKey takes a key apart around the id of the guide, its second segment. A
// key without one, or retired, gives no id.
func splitKey(item string) (before, id, after string) {
	first, rest, found := strings.Cut(item, "/")
	if !found || strings.HasPrefix(item, retired) || strings.HasPrefix(item, reserved) {
		return item, "", ""
	}
	id, after, found = strings.Cut(rest, "/")
	if found {
		after = "/" + after
	}
	return first + "/", id, after
}
