package search

// maxGap is how far apart two words still count as near.
const maxGap = 8

// arrangement says how well the words stand in an entry: neighbours of the
// query near to each other, best in its order, and filling much of the title.
func (s *search) arrangement(entry int32, total float32) float32 {
	words := s.flow[s.starts[entry]:s.starts[entry+1]]
	score := total * s.titleShare(words)
	if len(s.terms) == 1 {
		return score
	}
	var p pairs
	for at, n := range words {
		if n == fieldEnd {
			p.seen = [maxTerms + 2]int{}
			continue
		}
		if number := int(s.answers[n].term); number != 0 {
			p.see(number, at+1)
		}
	}
	for i := 1; i < len(s.terms); i++ {
		score += p.near[i] * max(s.terms[i-1].rarity, s.terms[i].rarity)
	}
	return score
}

// titleShare is how much of the title answers the query; words starts with the
// title.
func (s *search) titleShare(words []int32) float32 {
	var sum, count float32
	for _, n := range words {
		if n == fieldEnd {
			break
		}
		sum += s.answers[n].worth
		count++
	}
	if count == 0 {
		return 0
	}
	return sum / count
}

// pairs follows how near each term comes to the next one of the query.
type pairs struct {
	seen [maxTerms + 2]int     // by term's number, where it stood last in this field; 0: nowhere
	near [maxTerms + 1]float32 // by the first term's number, 1 for side by side
}

// see takes in that a term stands at a place, counted from 1.
func (p *pairs) see(number, at int) {
	p.seen[number] = at
	if before := p.seen[number-1]; before != 0 && at-before <= maxGap {
		p.near[number-1] = max(p.near[number-1], 1/float32(at-before))
	}
	if after := p.seen[number+1]; after != 0 && at-after <= maxGap {
		p.near[number] = max(p.near[number], 0.5/float32(at-after))
	}
}
