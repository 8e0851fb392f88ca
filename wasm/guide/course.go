package guide

// Lessons are the pages of the route, in order.
func (g *Guide) Lessons() []*Page {
	var found []*Page
	for _, d := range g.Documents {
		for _, p := range d.Pages {
			if p.Lesson != nil {
				found = append(found, p)
			}
		}
	}
	return found
}

// Exercise finds an exercise, nil when there is none.
func (g *Guide) Exercise(id ID) *Exercise {
	for _, d := range g.Documents {
		for _, e := range d.Exercises {
			if e.ID == id {
				return e
			}
		}
	}
	return nil
}

// Scenario finds a case to practise with, nil when there is none.
func (g *Guide) Scenario(id ID) *Scenario {
	for _, d := range g.Documents {
		for _, s := range d.Scenarios {
			if s.ID == id {
				return s
			}
		}
	}
	return nil
}

// Ecomap finds an ecomap, nil when there is none.
func (g *Guide) Ecomap(id ID) *Ecomap {
	for _, d := range g.Documents {
		for _, e := range d.Ecomaps {
			if e.ID == id {
				return e
			}
		}
	}
	return nil
}

// Family finds a family of questions, nil when there is none.
func (g *Guide) Family(id ID) *Family {
	for _, d := range g.Documents {
		for _, f := range d.Families {
			if f.ID == id {
				return f
			}
		}
	}
	return nil
}
