package assess

import "testing"

// everyLine calls with each way in which people can divide over the scale.
func everyLine(people int, call func([len(Scale)]int)) {
	var line [len(Scale)]int
	var fill func(at, left int)
	fill = func(at, left int) {
		if at == len(line)-1 {
			line[at] = left
			call(line)
			return
		}
		for n := range left + 1 {
			line[at] = n
			fill(at+1, left-n)
		}
	}
	fill(0, people)
}

// For each size of team, all lines that look alike are put together: what they
// have in common is what somebody who knows the rules can find out.
func TestLinesHideWhoStandsApart(t *testing.T) {
	for people := range 19 {
		alike := map[[len(Scale)]Tally][][len(Scale)]int{}
		everyLine(people, func(counts [len(Scale)]int) {
			shown := tellLine(counts)
			alike[shown] = append(alike[shown], counts)
		})
		for shown, lines := range alike {
			for cell, tally := range shown {
				checkCell(t, tally, lines, cell)
			}
		}
	}
}

// checkCell: a number told is true and not small; one not told is not given away,
// but for none.
func checkCell(t *testing.T, tally Tally, lines [][len(Scale)]int, cell int) {
	t.Helper()
	same, some := true, false
	for _, line := range lines {
		same = same && line[cell] == lines[0][cell]
		some = some || line[cell] > 0
		if tally.Told() && (line[cell] < FewestShown || line[cell] != int(tally)) {
			t.Errorf("%v is shown as %v", line, tally)
		}
	}
	tenByTwos := lines[0] == [len(Scale)]int{2, 2, 2, 2, 2} // nothing more to hide
	if !tally.Told() && same && some && !tenByTwos {
		t.Errorf("the hidden count at %d of %v is given away", cell, lines[0])
	}
}

// What is not hidden: a team that agrees, and, from the one who stands apart, the
// answer of all others. Nobody may take the masks for more than they are.
func TestLinesTellOfThoseWhoAgree(t *testing.T) {
	for people := FewestShown; people < 19; people++ {
		if shown := tellLine([len(Scale)]int{2: people}); shown != [len(Scale)]Tally{2: Tally(people)} {
			t.Errorf("%d who agree are shown as %v", people, shown)
		}
		if shown := tellLine([len(Scale)]int{2: people, 4: 1}); shown != [len(Scale)]Tally{2: Tally(people)} {
			t.Errorf("%d and one apart are shown as %v", people, shown)
		}
	}
}

func TestHiddenCountsExchange(t *testing.T) {
	for people := range 15 {
		everyLine(people, func(counts [len(Scale)]int) {
			shown := tellLine(counts)
			for a := range counts {
				for b := range a {
					if shown[a].Told() || shown[b].Told() {
						continue
					}
					other := counts
					other[a], other[b] = other[b], other[a]
					if tellLine(other) != shown {
						t.Fatalf("%v and %v look different", counts, other)
					}
				}
			}
		})
	}
}

func TestTellLine(t *testing.T) {
	for _, test := range []struct {
		name   string
		counts [len(Scale)]int
		want   [len(Scale)]Tally
	}{
		{"none, one and two are alike", [5]int{0, 1, 2, 3, 4}, [5]Tally{3: 3, 4: 4}},
		{"three of three", [5]int{0, 3, 0, 0, 0}, [5]Tally{1: 3}},
		{"three of four", [5]int{0, 3, 1, 0, 0}, [5]Tally{1: 3}},
		{"three and three", [5]int{0, 3, 3, 0, 0}, [5]Tally{1: 3, 2: 3}},
		{"one hidden", [5]int{1, 3, 4, 5, 6}, [5]Tally{2: 4, 3: 5, 4: 6}},
		{"one hidden, the smallest twice", [5]int{1, 3, 3, 5, 6}, [5]Tally{3: 5, 4: 6}},
		{"one hidden, and it is none", [5]int{0, 3, 4, 5, 6}, [5]Tally{1: 3, 2: 4, 3: 5, 4: 6}},
		{"only twos hidden", [5]int{2, 2, 3, 4, 5}, [5]Tally{3: 4, 4: 5}},
		{"twos and a one hidden", [5]int{2, 1, 3, 4, 5}, [5]Tally{2: 3, 3: 4, 4: 5}},
		{"nobody", [5]int{}, [5]Tally{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := tellLine(test.counts); got != test.want {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}
