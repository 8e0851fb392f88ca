package guide

// ecomap wants every node tied and every tie between nodes.
func (v *validator) ecomap(e *Ecomap) {
	v.name(e, "id", e.ID)
	seen := map[ID]bool{}
	for i, n := range e.Nodes {
		if !n.ID.Valid() || seen[n.ID] {
			v.add(e, at("nodos", i, "id"), "el id "+quote(string(n.ID))+" está repetido o no tiene la forma debida")
		}
		seen[n.ID] = true
		oneOf(v, e, at("nodos", i, "capa"), n.Layer, Layers)
		if !e.tied(n.ID) {
			v.add(e, at("nodos", i, "id"), "ningún vínculo llega a "+quote(string(n.ID)))
		}
	}
	for i, t := range e.Ties {
		v.tie(e, i, t)
	}
}

func (v *validator) tie(e *Ecomap, i int, t EcomapTie) {
	if e.Node(t.With) == nil {
		v.add(e, at("vinculos", i, "con"), "no existe el nodo "+quote(string(t.With)))
	}
	if t.From != "" && (e.Node(t.From) == nil || t.From == t.With) {
		v.add(e, at("vinculos", i, "de"), "no existe el nodo "+quote(string(t.From))+", o es el mismo con el que se une")
	}
	for _, other := range e.Ties[:i] {
		if other.With == t.With && other.From == t.From {
			v.add(e, at("vinculos", i, "con"), "otro vínculo ya une a los mismos; junte los dos en uno")
		}
	}
	oneOf(v, e, at("vinculos", i, "fuerza"), t.Strength, Strengths)
	oneOf(v, e, at("vinculos", i, "apoyo"), t.Support, Supports)
}

func (e *Ecomap) tied(id ID) bool {
	for _, t := range e.Ties {
		if t.With == id || t.From == id {
			return true
		}
	}
	return false
}
