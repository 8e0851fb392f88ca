package assess

// Level is how far a competency shows, in the person's own work.
type Level string

// The levels, and «not yet any evidence», which is none of them. The empty Level
// is not answered.
const (
	NoEvidence Level = "sin-evidencia"
	Initial    Level = "inicial"
	Developing Level = "en-desarrollo"
	Autonomous Level = "autonomo"
	Reference  Level = "referente"
)

// Scale is every answer there is, in the order in which people are asked.
var Scale = [...]Level{NoEvidence, Initial, Developing, Autonomous, Reference}

// Rank is the place of a level among the four, from 1. It is 0 where there is no
// level: 0 is no place below the first, and is not to be compared with one.
func (l Level) Rank() int {
	for rank, level := range Scale {
		if l == level {
			return rank
		}
	}
	return 0
}

// Known reports whether the text is an answer that this version understands.
func (l Level) Known() bool { return l == NoEvidence || l.Rank() > 0 }

// NeedsExample reports whether the level asks for a recent example: from the
// third on, where it is the example that tells one level from the other.
func (l Level) NeedsExample() bool { return l.Rank() >= Autonomous.Rank() }

// Levels tells the level of a competency, empty where nobody gave one that counts.
type Levels func(competency string) Level
