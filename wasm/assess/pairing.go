package assess

// Fit is how sure it is that two rounds are about one person.
type Fit int

// The fits, the surest last. Somebody who rates on another device knows a code
// and not the person's id, so that people may have to say who is meant.
const (
	Apart      Fit = iota // not to be put side by side
	ByHand                // nothing says that they are about one person
	ByCode                // both bear the same code
	SamePerson            // MayMeet
)

// FitOf is how well a person's own round and another's view of it fit, whatever
// MayMeet asks for but for the person.
func FitOf(own, other Round) Fit {
	switch {
	case MayMeet(own, other):
		return SamePerson
	case !ready(own, Own) || !ready(other, Accompanying) || own.Mode() != other.Mode():
		return Apart
	case SameCode(own.Code(), other.Code()):
		return ByCode
	}
	return ByHand
}

func ready(r Round, view string) bool {
	return r.View() == view && r.Mode() != "" && r.Finished() && !r.Deleted()
}
