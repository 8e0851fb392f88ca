package chart

// Captions are the words of a drawing. All of them are the caller's.
type Captions struct {
	Title, Description string

	// Levels name the bars of each group, in the order of their counts.
	Levels []string
	// Series name the series of a radar, the solid one first. One name draws one
	// series.
	Series []string
}

func (c Captions) drawing(width, height int) Drawing {
	return Drawing{Width: width, Height: height, Title: c.Title, Description: c.Description}
}

// The sizes of letters.
const (
	normal Length = 13 * perUnit
	strong Length = 14 * perUnit
	small  Length = 10 * perUnit
)

// breadth is the room that a text is given: no font is at hand to measure it, and
// few letters are wider than two thirds of their height.
func breadth(text string, size Length) Length {
	letters := 0
	for range text {
		letters++
	}
	return Length(letters) * size * 2 / 3
}

// below is where the base line stands of letters centred on a height.
func below(middle, size Length) Length { return middle + size*35/100 }

func widest(texts []string, size Length) Length {
	most := Length(0)
	for _, text := range texts {
		most = max(most, breadth(text, size))
	}
	return most
}
