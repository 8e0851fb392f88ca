package guide

// Milestone is one of the stretches of the care process (hito).
type Milestone struct {
	Purpose string `json:"proposito"`
}

// Moment is a step of a milestone, with the criteria that the case manager
// verifies in it.
type Moment struct {
	Purpose    string         `json:"proposito"`
	Takes      []Part         `json:"participan"`
	Verifies   []string       `json:"verifica"`
	Others     []Duty         `json:"de_otros"`
	Barriers   []string       `json:"barreras"`
	Techniques []ID           `json:"tecnicas"`
	ByModality []ModalityHint `json:"segun_modalidad"`
	Condition  string         `json:"condicion,omitempty"`
}

// Part is an actor and how that actor takes part.
type Part struct {
	Actor ID     `json:"actor"`
	How   string `json:"como"`
}

// Duty is what belongs to somebody else, and to whom.
type Duty struct {
	Who  ID     `json:"quien"`
	What string `json:"que"`
}

// ModalityHint is what to look at in one group of modalities.
type ModalityHint struct {
	Modality ID     `json:"modalidad"`
	Text     string `json:"texto"`
}

func (*Milestone) links() []link { return nil }

func (m *Moment) links() []link {
	found := partLinks(m.Takes)
	for i, duty := range m.Others {
		found = append(found, link{at("de_otros", i, "quien"), duty.Who, KindActor})
	}
	for i, id := range m.Techniques {
		found = append(found, link{at("tecnicas", i, ""), id, KindTechnique})
	}
	for i, hint := range m.ByModality {
		found = append(found, link{at("segun_modalidad", i, "modalidad"), hint.Modality, KindModality})
	}
	return found
}

func partLinks(parts []Part) []link {
	var found []link
	for i, part := range parts {
		found = append(found, link{at("participan", i, "actor"), part.Actor, KindActor})
	}
	return found
}
