package review

import (
	"strings"

	"acompana/wasm/record"
)

// seenPart is the first segment of the registers of a handover.
const seenPart = "empalme-visto"

// What the register of a handover holds.
const (
	handingUnseen = "no"
	handingSeen   = "si"
)

// SeenRegister says whether somebody looked at what a handover asked for. Its id
// is random.
func SeenRegister(handing string) string { return seenPart + "/" + handing }

// HandOver is a case as it goes to another team: what it is asked to look at
// first has not been seen there. It is for the file alone: here, where that was
// written, nothing arrived. Without such a text it is the case as it is. The author
// writes nothing else, here or there.
func HandOver(c Case, by record.Author, handing string) (*record.Document, error) {
	if len(c.held(FirstRegister)) == 0 {
		return c.Document, nil
	}
	return c.write(by, writing{SeenRegister(handing), value(record.Choice, handingUnseen)})
}

// Asked are the texts that handovers brought here and nobody said to have seen:
// several where copies differ. What was written since is for others.
func (c Case) Asked() (texts []string) {
	var brought uint64
	for _, register := range c.unseen() {
		move := c.Values(register)[0]
		if !move.Restores.Zero() {
			move.Dot = move.Restores
		}
		brought = max(brought, move.Dot.Counter)
	}
	for _, move := range c.held(FirstRegister) {
		if move.Dot.Counter < brought {
			texts = append(texts, move.Value.Text)
		}
	}
	return texts
}

// Seen says that somebody looked at what the handovers asked for. The text stays,
// for the next team.
func Seen(c Case, by record.Author) (*record.Document, error) {
	var all []writing
	for _, register := range c.unseen() {
		all = append(all, writing{register, value(record.Choice, handingSeen)})
	}
	return c.write(by, all...)
}

// unseen are the registers of handovers that nobody has looked at.
func (c Case) unseen() (registers []string) {
	for _, item := range c.Items() {
		if strings.HasPrefix(item, seenPart+"/") && c.text(item) == handingUnseen {
			registers = append(registers, item)
		}
	}
	return registers
}
