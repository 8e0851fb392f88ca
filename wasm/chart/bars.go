package chart

// Bar is a group of bars: one for each count, in the order of the levels.
type Bar struct {
	Label  string
	Counts []Count
}

// Count is the length of a bar and the text at its end: the number itself, if
// there is none. A negative number draws no bar and no number.
type Count struct {
	Number int
	Text   string
}

func (c Count) text() string {
	if c.Text == "" && c.Number >= 0 {
		return whole(c.Number)
	}
	return c.Text
}

// Numbers are counts that show themselves.
func Numbers(numbers ...int) []Count {
	counts := make([]Count, len(numbers))
	for i, n := range numbers {
		counts[i].Number = n
	}
	return counts
}

// The measures of bars, in units.
const (
	margin    = 8
	labelRoom = 28 // the height of a group's label
	rowRoom   = 24 // the height of a bar with its air
	barHeight = 16
	groupGap  = 12
	longest   = 168 // the longest bar
	gap       = 8   // between a bar and its words
)

// Bars draws groups of horizontal bars, all on one scale. Each bar has its level
// beside it and its number at its end, so that no colour has to be told apart.
func Bars(captions Captions, groups []Bar) Drawing {
	b := bars{levels: captions.Levels, rows: len(captions.Levels), most: 1}
	width := b.measure(groups)
	room := labelRoom + b.rows*rowRoom
	height := 2*margin + len(groups)*room + max(len(groups)-1, 0)*groupGap
	b.Drawing = captions.drawing(width.ceil(), height)
	for i, group := range groups {
		b.group(group, units(margin+i*(room+groupGap)))
	}
	return b.Drawing
}

// bars is the drawing under way.
type bars struct {
	Drawing
	levels []string
	rows   int    // of a group
	most   int    // the number of the longest bar
	left   Length // where bars begin
}

// measure takes the scale from the groups, and gives the width that all words
// have room in.
func (b *bars) measure(groups []Bar) (width Length) {
	var labels, ends Length
	for _, group := range groups {
		b.rows = max(b.rows, len(group.Counts))
		labels = max(labels, breadth(group.Label, strong))
		for _, count := range group.Counts {
			b.most = max(b.most, count.Number)
			ends = max(ends, breadth(count.text(), normal))
		}
	}
	b.left = units(margin) + widest(b.levels, normal) + units(gap)
	return units(margin) + max(b.left+units(longest+gap)+ends, units(margin)+labels)
}

func (b *bars) group(group Bar, top Length) {
	b.text("label", group.Label, strong, Start, Point{units(margin), below(top+units(labelRoom)/2, strong)})
	top += units(labelRoom)
	b.line(Frame, "base", Point{b.left, top}, Point{b.left, top + units(b.rows*rowRoom)})
	for level, count := range group.Counts {
		b.bar(level, count, top+units(level*rowRoom)+units(rowRoom)/2)
	}
}

func (b *bars) bar(level int, count Count, middle Length) {
	if level < len(b.levels) {
		b.text("level", b.levels[level], normal, End, Point{b.left - units(gap), below(middle, normal)})
	}
	end := b.left + units(longest)*Length(max(count.Number, 0))/Length(b.most)
	if end > b.left {
		from, to := Point{b.left, middle - units(barHeight)/2}, Point{end, middle + units(barHeight)/2}
		b.rect(Data, "bar level-"+whole(level), from, to)
		b.hatch(level, from, to)
	}
	b.text("number", count.text(), normal, Start, Point{end + units(gap), below(middle, normal)})
}
