package assess

// Places are the places of the plan: as many priorities as a person can follow.
// Package agenda keeps what is to be done in each under the same names.
var Places = [...]string{"p1", "p2", "p3"}

// Priority is the competency at a place of the plan, empty if there is none.
func (r Round) Priority(place string) string { return r.settled(Register(PriorityPart, place)) }

// Priorities are the competencies of the plan in order of place, each once.
func (r Round) Priorities() []string {
	var chosen []string
	for _, place := range Places {
		if competency := r.Priority(place); competency != "" && !contains(chosen, competency) {
			chosen = append(chosen, competency)
		}
	}
	return chosen
}

// FreePlace is the first place of the plan without a priority; false if all three
// are taken. A place that waits for a decision is not free.
func (r Round) FreePlace() (string, bool) {
	for _, place := range Places {
		free := true
		for _, move := range r.Values(Register(PriorityPart, place)) {
			free = free && move.Value.Text == ""
		}
		if free {
			return place, true
		}
	}
	return "", false
}

func contains(list []string, wanted string) bool {
	for _, one := range list {
		if one == wanted {
			return true
		}
	}
	return false
}
