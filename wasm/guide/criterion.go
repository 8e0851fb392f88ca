package guide

// ConditionProgressiveExit marks the criteria that apply only when the case
// foresees a progressive exit (egreso progresivo).
const ConditionProgressiveExit = "egreso-progresivo"

// Criterion is an answerable line of the guide: something the case manager
// sees to, dated and repeatable; never a score.
type Criterion struct {
	Asks      string `json:"pide"`
	Question  string `json:"pregunta"`
	Evidence  string `json:"evidencia"` // what suffices to look at
	Mistake   string `json:"error_frecuente"`
	NotAsked  string `json:"no_aplica,omitempty"` // when «no aplica» may be chosen; empty: never
	Condition string `json:"condicion,omitempty"` // ConditionProgressiveExit or empty
	Brings    ID     `json:"trae,omitempty"`      // the earlier criterion whose answer may be brought here
}

func (c *Criterion) links() []link { return []link{{"trae", c.Brings, KindCriterion}} }
