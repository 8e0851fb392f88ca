package guide

// Guide is all documents, joined and indexed.
type Guide struct {
	Documents []*Document

	items  map[ID]*Item
	tables map[ID]*Table
	notes  map[ID][]*EditorNote // by the item they concern
	names  map[Kind]KindName
	course course
}

// New joins documents. It indexes what it can: faults such as duplicate ids are
// Validate's to report.
func New(documents ...*Document) *Guide {
	g := &Guide{
		Documents: documents,
		items:     map[ID]*Item{},
		tables:    map[ID]*Table{},
		notes:     map[ID][]*EditorNote{},
		names:     map[Kind]KindName{},
		course:    newCourse(),
	}
	for _, d := range documents {
		g.index(d)
	}
	for _, d := range documents {
		for _, it := range d.Items {
			g.connect(it)
		}
	}
	return g
}

func (g *Guide) index(d *Document) {
	for _, it := range d.Items {
		it.document, it.children, it.seenBy, it.heirs = d, nil, nil, nil
		if _, taken := g.items[it.ID]; !taken {
			g.items[it.ID] = it
		}
	}
	for _, it := range d.Items {
		for _, alias := range it.Aliases {
			if _, taken := g.items[alias]; !taken {
				g.items[alias] = it
			}
		}
	}
	for _, t := range d.Tables {
		if _, taken := g.tables[t.ID]; !taken {
			g.tables[t.ID] = t
		}
	}
	for _, n := range d.Notes {
		for _, id := range n.Items {
			g.notes[id] = append(g.notes[id], n)
		}
	}
	for _, name := range d.Kinds {
		g.names[name.Kind] = *name
	}
	g.course.index(d)
}

func (g *Guide) connect(it *Item) {
	if parent := g.items[it.Parent]; parent != nil && parent != it {
		parent.children = append(parent.children, it)
	}
	for _, id := range it.See {
		if seen := g.items[id]; seen != nil {
			seen.seenBy = append(seen.seenBy, it)
		}
	}
	for _, r := range it.Replaces {
		if old := g.items[r.ID]; old != nil {
			old.heirs = append(old.heirs, it)
		}
	}
}

// Item finds an item by its id or by an alias, nil when there is none.
func (g *Guide) Item(id ID) *Item { return g.items[id] }

// Table finds a table, nil when there is none.
func (g *Guide) Table(id ID) *Table { return g.tables[id] }

// Figure finds the wording of a drawing, nil when no author gave it.
func (g *Guide) Figure(name string) *Figure {
	for _, d := range g.Documents {
		for _, f := range d.Figures {
			if f.Name == name {
				return f
			}
		}
	}
	return nil
}

// NotesOn are the editor's notes that concern an item.
func (g *Guide) NotesOn(id ID) []*EditorNote { return g.notes[id] }

// Document finds a document by id, nil when there is none.
func (g *Guide) Document(id ID) *Document {
	for _, d := range g.Documents {
		if d.ID == id {
			return d
		}
	}
	return nil
}

// OfKind lists the items of a kind over all documents, in order.
func (g *Guide) OfKind(k Kind) []*Item {
	var found []*Item
	for _, d := range g.Documents {
		for _, it := range d.Items {
			if it.Kind == k {
				found = append(found, it)
			}
		}
	}
	return found
}

// KindName is how a kind is called on screen; the kind itself where no author
// named it.
func (g *Guide) KindName(k Kind) KindName {
	if name, ok := g.names[k]; ok {
		return name
	}
	return KindName{Kind: k, One: string(k), Many: string(k)}
}

// Successors follows replacements from an item to those that are current. A
// current item is its own successor.
func (g *Guide) Successors(id ID) []*Item {
	it := g.items[id]
	if it == nil {
		return nil
	}
	var found []*Item
	visited := map[*Item]bool{}
	var follow func(*Item)
	follow = func(it *Item) {
		if visited[it] {
			return
		}
		visited[it] = true
		if it.Current() {
			found = append(found, it)
			return
		}
		for _, heir := range it.heirs {
			follow(heir)
		}
	}
	follow(it)
	return found
}
