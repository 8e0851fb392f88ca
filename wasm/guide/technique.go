package guide

// Technique is one of the method's ways of working a case together.
type Technique struct {
	Purpose     string   `json:"para_que"`
	Takes       []Part   `json:"participan"`
	Recognise   string   `json:"reconozca"` // how to tell it from its look-alikes
	Questions   []string `json:"preguntas"`
	NotIncluded string   `json:"no_incluido"` // what the guide leaves to other documents
}

// ManagementScope is micro or macro management (ámbito).
type ManagementScope struct {
	WithWhom string `json:"con_quien"`
	NotThis  string `json:"no_confunda"`
}

// ModalityGroup is a group of care modalities.
type ModalityGroup struct {
	Emphasis string      `json:"enfasis"`
	Foci     []FocusHint `json:"focos,omitempty"`
}

// FocusHint is a focus to open first and why.
type FocusHint struct {
	Focus ID     `json:"foco"`
	Why   string `json:"porque"`
}

// Action is something the guide asks the case manager to orient or support.
type Action struct {
	Limit string `json:"limite,omitempty"` // what the action is not
}

func (t *Technique) links() []link     { return partLinks(t.Takes) }
func (*ManagementScope) links() []link { return nil }
func (*Action) links() []link          { return nil }

func (m *ModalityGroup) links() []link {
	var found []link
	for i, hint := range m.Foci {
		found = append(found, link{at("focos", i, "foco"), hint.Focus, KindFocus})
	}
	return found
}
