package chart

// Length is a distance in tenths of a unit: whole numbers draw the same picture
// on every machine.
type Length int

// units are so many whole units.
func units(n int) Length { return Length(n * perUnit) }

const perUnit = 10

// String is the length as SVG has it: «12», «-0.5».
func (l Length) String() string {
	sign := ""
	if l < 0 {
		sign, l = "-", -l
	}
	text := sign + whole(int(l/perUnit))
	if tenth := l % perUnit; tenth != 0 {
		text += "." + whole(int(tenth))
	}
	return text
}

// whole writes a number that is not negative.
func whole(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return whole(n/10) + string(rune('0'+n%10))
}

// ceil is the length in whole units, rounded up.
func (l Length) ceil() int { return int((l + perUnit - 1) / perUnit) }
