package figure

import "acompana/wasm/guide"

const (
	nodeX     = 15
	nodeWidth = 148
	wideNode  = 186 // where no word stands beside it
	trunkX    = 261 // the case manager's own thread
)

// actors are the items that stand in the picture.
type actors struct {
	micro, macro, team, manager *guide.Item
	outside                     []*guide.Item
}

// territories draws the two scopes of management. Inside the modality the case
// manager stands beside the team, never between the team and the family; from
// there a thread goes out to those outside.
func territories(p *picture) error {
	words, err := p.words(8)
	if err != nil {
		return err
	}
	who, err := p.actors()
	if err != nil {
		return err
	}
	beside, bottom := p.inside(who, words[:5])
	p.outside(who, words[5:], beside, bottom)
	return nil
}

func (p *picture) actors() (*actors, error) {
	ids := []guide.ID{
		"amb-micro", "amb-macro", "actor-equipo-modalidad", "actor-gestor-caso",
		"actor-autoridad-administrativa", "actor-equipo-tecnico-interdisciplinario", "actor-snbf",
	}
	var found []*guide.Item
	for _, id := range ids {
		it, err := p.item(id)
		if err != nil {
			return nil, err
		}
		found = append(found, it)
	}
	return &actors{found[0], found[1], found[2], found[3], found[4:]}, nil
}

// inside draws the micro scope. It returns where the thread leaves the case
// manager, and the scope's bottom.
func (p *picture) inside(who *actors, w []string) (beside, bottom int) {
	y := p.territory(who.micro, w[0], 1)
	team := p.person(who.team, box{nodeX, y, nodeWidth, 0}, who.team.Label, w[1])
	family := p.person(nil, box{nodeX, team.y + team.h + 36, nodeWidth, 0}, w[3], "")
	p.arrive(nodeX+28, team.y+team.h, nodeX+28, family.y)
	p.text(soft, box{nodeX + 40, team.y + team.h + 9, 120, 0}, w[2])

	middle := team.y + team.h/2
	p.arrive(trunkX, middle, nodeX+nodeWidth, middle)
	p.text(soft, box{nodeX + nodeWidth + 4, middle - 22, 44, 0}, w[4])
	manager := p.manager(who.manager, middle)
	bottom = family.y + family.h + 16
	p.land(box{1, 1, width - 2, bottom - 1})
	return manager.y + manager.h, bottom
}

// outside draws the macro scope, hung from the case manager's thread.
func (p *picture) outside(who *actors, w []string, beside, top int) {
	top += 36
	room := soft.width(w[1])
	p.text(soft, box{trunkX - 10 - room, top - 27, room, 0}, w[1])
	y := p.territory(who.macro, w[0], top)
	knot, more := y, ""
	for i, actor := range who.outside {
		if i == len(who.outside)-1 {
			more = w[2]
		}
		node := p.person(actor, box{nodeX, y, wideNode, 0}, actor.Label, more)
		knot = node.y + node.h/2
		p.arrive(trunkX, knot, nodeX+wideNode, knot)
		y = node.y + node.h + 12
	}
	p.line("f-line-strong", trunkX, beside, trunkX, knot)
	p.land(box{1, top, width - 2, y + 4 - top})
	p.height = y + 5
}

// arrive draws a line that ends in a bead on whom it reaches.
func (p *picture) arrive(x, y, toX, toY int) {
	p.line("f-line-strong", x, y, toX, toY)
	p.bead("f-bead-full", toX, toY, 5)
}

func (p *picture) land(b box) {
	p.ground("f-wash", b)
	p.fence(b)
}

// territory heads a scope and returns where its actors begin.
func (p *picture) territory(scope *guide.Item, says string, top int) int {
	y := p.textLink(scope, accent, box{nodeX, top + 14, 210, 0}, scope.Label)
	return p.text(soft, box{nodeX, y + 1, 230, 0}, says) + 12
}

// person draws the card of an actor from its top, with what more there is to
// say, and returns it with its height.
func (p *picture) person(it *guide.Item, b box, name, more string) box {
	room := b.w - 24
	b.h = textHeight(body, name, room) + 20
	if more != "" {
		b.h += textHeight(soft, more, room) + 2
	}
	p.link(it, func() {
		p.node("f-field", b)
		end := p.text(body, box{b.x + 12, b.y + 9, room, 0}, name)
		if more != "" {
			p.text(soft, box{b.x + 12, end + 2, room, 0}, more)
		}
	})
	return b
}

// manager draws the case manager's card around a height.
func (p *picture) manager(it *guide.Item, middle int) box {
	const w = 96
	h := textHeight(strong, it.Label, w-14) + 24
	b := box{trunkX - w/2, middle - h/2, w, h}
	p.link(it, func() {
		p.node("f-bead", b)
		p.text(strong, box{b.x + 10, b.y + 10, w - 14, 0}, it.Label)
	})
	return b
}
