package guide

// Layout is where everything stands: the site's sheets in reading order and the
// one home of each item.
type Layout struct {
	Sheets []*Sheet

	byPath   map[string]*Sheet
	home     map[*Item]*Sheet
	selected map[*Listing][]*Item
	claimed  map[*Item]*Page
}

// Sheet is one page of the site: an authored Page, or the own page of an Item.
type Sheet struct {
	Path     string
	Document *Document
	Page     *Page // nil on an item's own page
	Item     *Item // nil on an authored page
	Parent   *Sheet
	Children []*Sheet
	Prev     *Sheet // in reading order, within the document
	Next     *Sheet
	Order    int
}

// Title is the sheet's title as readers see it.
func (s *Sheet) Title() string {
	if s.Item != nil {
		return s.Item.Label
	}
	return s.Page.Title
}

// Name is the sheet's short title.
func (s *Sheet) Name() string {
	if s.Item != nil {
		return s.Item.Label
	}
	return s.Page.Name()
}

// subject is what the sheet shows, for faults.
func (s *Sheet) subject() any {
	if s.Item != nil {
		return s.Item
	}
	return s.Page
}

// Sheet finds a sheet by its address, nil when there is none.
func (l *Layout) Sheet(path string) *Sheet { return l.byPath[path] }

// Home is the sheet that prints the item.
func (l *Layout) Home(it *Item) *Sheet { return l.home[it] }

// Address is the item's permanent address; it ends in the item's id.
func (l *Layout) Address(it *Item) string {
	sheet := l.home[it]
	switch {
	case sheet == nil:
		return ""
	case sheet.Item == it:
		return sheet.Path
	}
	return sheet.Path + "#" + string(it.ID)
}

// Selected are the items that a listing prints.
func (l *Layout) Selected(listing *Listing) []*Item { return l.selected[listing] }

// Beneath are the children printed with the item: those no directive places.
func (l *Layout) Beneath(it *Item) []*Item {
	var beneath []*Item
	for _, child := range it.children {
		if l.claimed[child] == nil {
			beneath = append(beneath, child)
		}
	}
	return beneath
}
