package assess

// FewestShown is the smallest number of people that is ever told.
const FewestShown = 3

// Masked reports whether a number of people is too small to be told. None, one
// and two are alike.
func Masked(people int) bool { return people < FewestShown }

// Tally is a number of people as far as it is told. Zero is not told: it stands
// for none, for two, or for more that would give away another count.
type Tally int

// Told reports whether there is a number to show.
func (t Tally) Told() bool { return t > 0 }

func tell(people int) Tally {
	if Masked(people) {
		return 0
	}
	return Tally(people)
}

// tellLine is what is told of counts that divide people between them. If the
// hidden ones could be worked out, the smallest of the others are hidden too.
func tellLine(counts [len(Scale)]int) [len(Scale)]Tally {
	var line [len(Scale)]Tally
	left, hidden := 0, 0
	for i, n := range counts {
		line[i] = tell(n)
		if !line[i].Told() {
			hidden++
			left += n
		}
	}
	if given(left, hidden) {
		hideSmallest(&line)
	}
	return line
}

// given reports whether so many hidden counts, of two at most, follow from what
// they add up to: one alone, or all of them two. That all are none follows as
// well, and points at nobody.
func given(left, hidden int) bool {
	return left > 0 && (hidden == 1 || left == hidden*(FewestShown-1))
}

// hideSmallest hides every count that equals the smallest: to leave one of two
// alike would tell the place of the other.
func hideSmallest(line *[len(Scale)]Tally) {
	smallest := Tally(0)
	for _, t := range line {
		if t.Told() && (smallest == 0 || t < smallest) {
			smallest = t
		}
	}
	for i := range line {
		if line[i] == smallest {
			line[i] = 0
		}
	}
}
