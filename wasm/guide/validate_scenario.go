package guide

import "strconv"

// MinDepth is how many decisions the longest way of a case must take.
const MinDepth = 4

// scenario wants every scene to be reached, every decision to lead on, and no way
// to go round in circles: then every way comes to an ending.
func (v *validator) scenario(s *Scenario) {
	v.name(s, "id", s.ID)
	v.names(s, "modalidad", s.Modality, KindModality)
	v.practisable(s)
	breaks := false
	for i, scene := range s.Scenes {
		v.scene(s, i, scene)
		for _, c := range scene.Choices {
			breaks = breaks || c.Breaks != ""
		}
	}
	if !breaks {
		v.add(s, "escenas", "ninguna decisión tienta a salirse del rol; ponga «excede» en una, con el límite que cruza")
	}
	w := journey{scenario: s, state: map[*Scene]int{}, depth: map[*Scene]int{}}
	if len(s.Scenes) > 0 {
		w.from(s.Scenes[0])
	}
	v.ways(s, &w)
}

// practisable wants a case on one page.
func (v *validator) practisable(s *Scenario) {
	pages := 0
	for _, d := range v.guide.Documents {
		for _, p := range d.Pages {
			if p.Scenario == s.ID {
				pages++
			}
		}
	}
	if pages != 1 {
		v.add(s, "id", "el caso "+quote(string(s.ID))+" está en "+counted(pages, "página")+"; nómbrelo en «caso» de una, y solo de una")
	}
}

func (v *validator) ways(s *Scenario, w *journey) {
	for i, scene := range s.Scenes {
		if w.state[scene] == 0 {
			v.add(s, at("escenas", i, "id"), "ninguna decisión lleva a la escena "+quote(string(scene.ID)))
		}
	}
	switch {
	case w.circle != nil:
		v.add(s, "escenas", "desde la escena "+quote(string(w.circle.ID))+" se puede volver a ella; un caso no da vueltas")
	case len(s.Scenes) > 0 && w.depth[s.Scenes[0]] < MinDepth:
		v.add(s, "escenas", "el camino más largo tiene "+strconv.Itoa(w.depth[s.Scenes[0]])+" decisiones; hacen falta al menos "+strconv.Itoa(MinDepth))
	}
}

func (v *validator) scene(s *Scenario, i int, scene *Scene) {
	field := func(key string) string { return at("escenas", i, key) }
	v.name(s, field("id"), scene.ID)
	switch {
	case scene.Ending && len(scene.Choices) > 0:
		v.add(s, field("decisiones"), "un final no tiene decisiones; quítelas o quite «final»")
	case scene.Ending && len(scene.Criteria) == 0:
		v.add(s, field("id"), "al final "+quote(string(scene.ID))+" le faltan sus «criterios»")
	case !scene.Ending && len(scene.Choices) < 2:
		v.add(s, field("id"), "la escena "+quote(string(scene.ID))+" no tiene salida: escriba al menos dos «decisiones», o «final: true»")
	}
	for j, id := range scene.Criteria {
		v.names(s, at(field("criterios"), j, ""), id, KindCriterion)
	}
	for j, c := range scene.Choices {
		v.choice(s, at(field("decisiones"), j, ""), c)
	}
}

func (v *validator) choice(s *Scenario, field string, c Choice) {
	v.name(s, field+".id", c.ID)
	if s.Scene(c.To) == nil {
		v.add(s, field+".lleva", "no existe la escena "+quote(string(c.To)))
	}
	if c.Breaks != "" {
		v.names(s, field+".excede", c.Breaks, "")
	}
}

// journey goes every way of a case, through each scene once: ways multiply.
type journey struct {
	scenario *Scenario
	state    map[*Scene]int // 1 on the way here, 2 done
	depth    map[*Scene]int // decisions on the longest way from a scene
	circle   *Scene         // a scene that leads back to itself
}

func (w *journey) from(scene *Scene) {
	w.state[scene] = 1
	for _, c := range scene.Choices {
		to := w.scenario.Scene(c.To)
		switch {
		case to == nil || w.state[to] == 2:
		case w.state[to] == 1:
			w.circle = to
		default:
			w.from(to)
		}
		if to != nil {
			w.depth[scene] = max(w.depth[scene], 1+w.depth[to])
		}
	}
	w.state[scene] = 2
}
