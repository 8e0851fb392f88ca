package review

// NewCode makes the code of a case from a word and two digits, as «Ceiba-07»,
// that no other case here has. It takes random numbers until one does; false
// says that they ran out.
func NewCode(words []string, random []uint32, taken func(code string) bool) (string, bool) {
	if len(words) == 0 {
		return "", false
	}
	const numbers = 100
	size := uint32(len(words)) * numbers
	fair := ^uint32(0) - ^uint32(0)%size // above it, some codes would come up more often
	for _, r := range random {
		if r >= fair {
			continue
		}
		n := r % size
		code := words[n/numbers] + "-" + string(rune('0'+n%numbers/10)) + string(rune('0'+n%10))
		if !taken(code) {
			return code, true
		}
	}
	return "", false
}
