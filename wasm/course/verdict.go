package course

// Verdict is how an answer is received.
type Verdict string

// The verdicts; there is none of what nobody answered.
const (
	Right  Verdict = "bien"
	Partly Verdict = "en-parte"
	Wrong  Verdict = "mal"
	Done   Verdict = "hecha" // a text that the person compared with the model
)

// verdicts in the order in which Pack numbers them.
var verdicts = [...]Verdict{"", Right, Partly, Wrong, Done}

// Known reports whether it is one of the verdicts.
func (v Verdict) Known() bool { return v != "" && indexVerdict(v) > 0 }

// Missed reports whether the question is worth coming back to.
func (v Verdict) Missed() bool { return v == Partly || v == Wrong }

// indexVerdict is the place of a verdict, 0 for what is none.
func indexVerdict(v Verdict) int {
	for i, known := range verdicts {
		if v == known {
			return i
		}
	}
	return 0
}

// Judge is the verdict of options chosen. Where one is right, it or those that
// are accepted as well are right. Where several are, all of them and no other:
// some of them and at most one wrong are right in part. Those accepted as well
// are not asked for then, and not wrong either.
func Judge(right, also, given []string) Verdict {
	if len(given) == 0 {
		return ""
	}
	hits, wrongs := 0, 0
	for i, option := range given {
		switch {
		case has(given[:i], option):
		case has(right, option):
			hits++
		case !has(also, option):
			wrongs++
		}
	}
	switch {
	case wrongs == 0 && (len(right) <= 1 || hits == len(right)):
		return Right
	case len(right) > 1 && hits > 0 && wrongs <= 1:
		return Partly
	}
	return Wrong
}

// JudgeOrder is the verdict of pieces put in order, where 1 is the right first:
// right in part if, of those that follow one another, at least half stand one
// before the other.
func JudgeOrder(given []int) Verdict {
	if len(given) == 0 {
		return ""
	}
	place := make([]int, len(given)) // of each piece, plus one
	right := true
	for i, piece := range given {
		if piece < 1 || piece > len(given) || place[piece-1] != 0 {
			return Wrong
		}
		place[piece-1] = i + 1
		right = right && piece == i+1
	}
	inOrder := 0
	for i := 1; i < len(place); i++ {
		if place[i-1] < place[i] {
			inOrder++
		}
	}
	switch {
	case right:
		return Right
	case 2*inOrder >= len(place)-1:
		return Partly
	}
	return Wrong
}

func has(all []string, one string) bool {
	for _, other := range all {
		if one == other {
			return true
		}
	}
	return false
}
