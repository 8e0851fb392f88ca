package guide

// Ecomap is a network to read: what each tie means, never how it is drawn.
type Ecomap struct {
	ID      ID           `json:"id"`
	Title   string       `json:"titulo"`
	Center  string       `json:"centro"`
	Summary string       `json:"resumen"` // says the same as the drawing
	Nodes   []EcomapNode `json:"nodos"`
	Ties    []EcomapTie  `json:"vinculos"`
}

// EcomapNode is somebody or something of the network, without a name.
type EcomapNode struct {
	ID    ID     `json:"id"`
	Text  string `json:"texto"`
	Layer string `json:"capa"` // one of Layers
}

// EcomapTie joins the center, or another node, with a node.
type EcomapTie struct {
	With       ID     `json:"con"`
	From       ID     `json:"de,omitempty"` // empty: the center
	Strength   string `json:"fuerza"`       // one of Strengths
	Support    string `json:"apoyo"`        // one of Supports, seen from where the tie begins
	Tension    bool   `json:"tension,omitempty"`
	Restricted bool   `json:"restringido,omitempty"` // contact restricted by the authority
	Wished     bool   `json:"deseado,omitempty"`     // not there yet
	Note       string `json:"nota,omitempty"`
}

// What the words of an ecomap may be.
var (
	Layers    = []string{"red", "sistema"}
	Strengths = []string{"fuerte", "normal", "debil"}
	Supports  = []string{"da", "recibe", "ambos", "ninguno"}
)

// Node finds a node, nil when there is none.
func (e *Ecomap) Node(id ID) *EcomapNode {
	for i := range e.Nodes {
		if e.Nodes[i].ID == id {
			return &e.Nodes[i]
		}
	}
	return nil
}
