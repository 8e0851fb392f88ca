package guide

// course is the parts of a course by their ids.
type course struct {
	families  map[ID]*Family
	exercises map[ID]*Exercise
	scenarios map[ID]*Scenario
	ecomaps   map[ID]*Ecomap
}

func newCourse() course {
	return course{map[ID]*Family{}, map[ID]*Exercise{}, map[ID]*Scenario{}, map[ID]*Ecomap{}}
}

// index adds a document's. Where an id is there twice, the first keeps it.
func (c *course) index(d *Document) {
	for _, f := range d.Families {
		keep(c.families, f.ID, f)
	}
	for _, e := range d.Exercises {
		keep(c.exercises, e.ID, e)
	}
	for _, s := range d.Scenarios {
		keep(c.scenarios, s.ID, s)
	}
	for _, e := range d.Ecomaps {
		keep(c.ecomaps, e.ID, e)
	}
}

func keep[T any](known map[ID]*T, id ID, part *T) {
	if known[id] == nil {
		known[id] = part
	}
}

// Family finds a family of questions, nil when there is none; Exercise, Scenario
// and Ecomap do the same.
func (g *Guide) Family(id ID) *Family     { return g.course.families[id] }
func (g *Guide) Exercise(id ID) *Exercise { return g.course.exercises[id] }
func (g *Guide) Scenario(id ID) *Scenario { return g.course.scenarios[id] }
func (g *Guide) Ecomap(id ID) *Ecomap     { return g.course.ecomaps[id] }

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
