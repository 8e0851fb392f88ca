package course

import (
	"strconv"
	"strings"
)

// Way is how a question is answered. Its words are those of the content.
type Way string

// The ways.
const (
	Classify Way = "clasificar"
	Arrange  Way = "ordenar"
	Pick     Way = "elegir"
	Correct  Way = "corregir"
)

// Question is what has to be known of a question to judge an answer.
type Question struct {
	ID, Family  string
	Way         Way
	Right, Also []string
	Pieces      int // how many there are to arrange; 0 takes any number
}

// Judge is the verdict of what was given, in the form of the registers. A text
// that was corrected is done, whatever it says: nobody but the person reads it.
func (q Question) Judge(given string) Verdict {
	switch q.Way {
	case Arrange:
		return q.judgeOrder(strings.Fields(given))
	case Correct:
		if strings.TrimSpace(given) == "" {
			return ""
		}
		return Done
	}
	return Judge(q.Right, q.Also, strings.Fields(given))
}

func (q Question) judgeOrder(given []string) Verdict {
	pieces := make([]int, len(given))
	for i, text := range given {
		pieces[i], _ = strconv.Atoi(text) // 0 is no piece
	}
	if len(pieces) > 0 && q.Pieces > 0 && len(pieces) != q.Pieces {
		return Wrong
	}
	return JudgeOrder(pieces)
}
