package course

import "strings"

// reviewed are the candidates, or, where they are nil, all questions of which the
// document knows a day of review.
func (p Progress) reviewed(candidates []string) []string {
	if candidates != nil || p.Document == nil {
		return candidates
	}
	for _, item := range p.Items() {
		if question, ok := strings.CutPrefix(item, duePart+"/"); ok {
			candidates = append(candidates, question)
		}
	}
	return candidates
}
