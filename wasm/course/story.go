package course

// Story is a practice case: scenes, and the decisions that lead from one to the
// next.
type Story struct {
	ID, Start string
	Scenes    map[string]Scene
}

// Scene is a place in a story.
type Scene struct {
	Ending  bool
	Choices []Step
}

// Step is a decision and the scene to which it leads.
type Step struct{ ID, To string }

// Walk is a way through a story.
type Walk struct {
	At     string
	Scenes []string // from the start to where it is
	Taken  []string // the decisions between them
	Ended  bool
	Whole  bool // the path did not go on into what the story does not have
}

// Follow goes a path as far as it goes.
func (s Story) Follow(path []string) Walk {
	w := Walk{At: s.Start, Scenes: []string{s.Start}, Whole: true}
	for _, choice := range path {
		to, ok := s.leads(w.At, choice)
		if !ok {
			w.Whole = false
			break
		}
		w.At, w.Scenes, w.Taken = to, append(w.Scenes, to), append(w.Taken, choice)
	}
	w.Ended = s.Scenes[w.At].Ending
	return w
}

// leads is the scene to which a decision leads.
func (s Story) leads(scene, choice string) (to string, ok bool) {
	for _, step := range s.Scenes[scene].Choices {
		if step.ID == choice {
			_, ok = s.Scenes[step.To]
			return step.To, ok
		}
	}
	return "", false
}
