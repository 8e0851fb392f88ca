package guide

// Scenario is a fictional case to practise with: scenes joined by choices, of
// which the first is where it begins.
type Scenario struct {
	ID       ID       `json:"id"`
	Title    string   `json:"titulo"`
	Intro    string   `json:"presenta"`
	Modality ID       `json:"modalidad"`
	Minutes  int      `json:"minutos"`
	Scenes   []*Scene `json:"escenas"`
}

// Scene is what happens, and what one may do about it; an ending has no choices.
type Scene struct {
	ID       ID       `json:"id"`
	Title    string   `json:"titulo"`
	Text     string   `json:"texto"`
	Choices  []Choice `json:"decisiones,omitempty"`
	Ending   bool     `json:"final,omitempty"`
	Criteria []ID     `json:"criterios,omitempty"` // those touched on the way to an ending
	Question string   `json:"pregunta,omitempty"`  // what an ending leaves to think about
}

// Choice is a decision and what follows from it.
type Choice struct {
	ID      ID     `json:"id"`
	Text    string `json:"texto"`
	Outcome string `json:"consecuencia"`
	To      ID     `json:"lleva"`
	Breaks  ID     `json:"excede,omitempty"` // the limit of the role that it crosses
}

// Scene finds a scene, nil when there is none.
func (s *Scenario) Scene(id ID) *Scene {
	for _, scene := range s.Scenes {
		if scene.ID == id {
			return scene
		}
	}
	return nil
}
