package course

import (
	"sort"
	"strings"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// Reached is an ending and the first day on which it was reached.
type Reached struct {
	Scene string
	Day   calendar.Day
}

// Walk is how far the person is in a story.
func (p Progress) Walk(s Story) Walk { return s.Follow(strings.Fields(p.text(pathPart, s.ID))) }

// Reached are the endings of a story that were reached, by day.
func (p Progress) Reached(s Story) []Reached {
	var all []Reached
	for id, scene := range s.Scenes {
		if day := p.day(endingPart, s.ID+"/"+id); scene.Ending && day != "" {
			all = append(all, Reached{id, day})
		}
	}
	sort.Slice(all, func(i, j int) bool {
		if all[i].Day != all[j].Day {
			return all[i].Day < all[j].Day
		}
		return all[i].Scene < all[j].Scene
	})
	return all
}

// TakeStep takes a decision of the scene where the person is. An ending that is
// reached stays reached, whatever is tried afterwards.
func TakeStep(d *record.Document, by record.Author, s Story, choice string, today calendar.Day) (*record.Document, error) {
	if !today.Valid() {
		return nil, ErrDay
	}
	w := (Progress{d}).Walk(s)
	to, ok := s.leads(w.At, choice)
	if !ok {
		return nil, ErrChoice
	}
	next, err := d, error(nil)
	if s.Scenes[to].Ending {
		if next, err = once(d, by, endingPart, s.ID+"/"+to, today); err != nil {
			return nil, err
		}
	}
	return writePath(next, by, s, append(w.Taken, choice))
}

// StepBack goes back by one decision. At the start it changes nothing.
func StepBack(d *record.Document, by record.Author, s Story) (*record.Document, error) {
	taken := (Progress{d}).Walk(s).Taken
	return writePath(d, by, s, taken[:max(0, len(taken)-1)])
}

// StartAgain goes back to the start.
func StartAgain(d *record.Document, by record.Author, s Story) (*record.Document, error) {
	return writePath(d, by, s, nil)
}

func writePath(d *record.Document, by record.Author, s Story, path []string) (*record.Document, error) {
	return write(d, by, setText(pathPart, s.ID, strings.Join(path, " ")))
}
