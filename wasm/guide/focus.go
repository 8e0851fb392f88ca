package guide

// Focus is one of the model's four fields of work: a scale crossed with a sphere.
type Focus struct {
	Scale   ID     `json:"escala"`
	Sphere  ID     `json:"esfera"`
	Scope   string `json:"ambito"`  // micro, macro, or the hinge between both
	Doer    string `json:"ejecuta"` // who executes it in practice
	Manager string `json:"gestor"`  // what the case manager does about it
}

// FocusAction is something the model asks for. The model's actions are done by
// the team; Manager says what the case manager does about them.
type FocusAction struct {
	Doer    string `json:"ejecuta"`
	Manager string `json:"gestor"`
}

func (f *Focus) links() []link {
	return []link{{"escala", f.Scale, KindScale}, {"esfera", f.Sphere, KindSphere}}
}

func (*FocusAction) links() []link { return nil }
