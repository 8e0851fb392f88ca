package assess

// Pair is one competency as two people see it.
type Pair struct {
	Competency string
	Own, Other Level
}

// OwnHigher reports whether the person sees more than the other does.
func (p Pair) OwnHigher() bool { return p.Own.Rank() > p.Other.Rank() }

// Meeting is what two people have to talk about. Each competency is in one of
// its parts; the lists keep the order given, which says nothing of sizes.
type Meeting struct {
	Talk    []Pair // two levels apart or more, in either direction
	Agree   []Pair // the same level
	Open    []Pair // only one of both gave a level
	Near    int    // one level apart: not worth a list
	Neither int    // no level from either
}

// farApart is the difference from which two views are worth a talk: less is what
// the same person gives on two days.
const farApart = 2

// Meet puts the person's view beside another's. There is no measure of how far
// apart they are as a whole.
func Meet(own, other Levels, competencies []string) Meeting {
	var m Meeting
	for _, competency := range competencies {
		m.add(Pair{Competency: competency, Own: own(competency), Other: other(competency)})
	}
	return m
}

func (m *Meeting) add(p Pair) {
	own, other := p.Own.Rank(), p.Other.Rank()
	switch {
	case own == 0 && other == 0:
		m.Neither++
	case own == 0 || other == 0:
		m.Open = append(m.Open, p)
	case own == other:
		m.Agree = append(m.Agree, p)
	case own-other >= farApart || other-own >= farApart:
		m.Talk = append(m.Talk, p)
	default:
		m.Near++
	}
}

// MayMeet reports whether two rounds can be put side by side: a person's own and
// one of somebody who accompanies, for the same purpose and both finished, so
// that neither was answered with the other in sight.
func MayMeet(own, other Round) bool {
	return own.Person() != "" && own.Person() == other.Person() &&
		own.View() == Own && other.View() == Accompanying &&
		own.Mode() != "" && own.Mode() == other.Mode() &&
		own.Finished() && other.Finished()
}
