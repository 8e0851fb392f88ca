package guide

// Competency is what the role must be able to do, as a person recognises it.
type Competency struct {
	Meaning   string   `json:"significa"`
	Noticed   []string `json:"se_nota"` // observable behaviours
	Anchor    string   `json:"nivel_3"` // continues «se nota cuando…»: level 3 of the self-assessment
	Missing   string   `json:"falta"`   // the sign that it is missing
	Grow      []string `json:"crecer"`  // small practices
	Halves    []string `json:"partes,omitempty"`
	OnJobOnly bool     `json:"solo_en_cargo,omitempty"` // not asked at selection
}

func (*Competency) links() []link { return nil }
