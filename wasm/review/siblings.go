package review

import "acompana/wasm/record"

// Family are the cases given and all those in their groups of siblings, in the
// order in which all stand: those that Link is to be given.
func Family(all []Case, of ...Case) []Case {
	ids, groups := map[string]bool{}, map[string]bool{}
	for _, c := range of {
		ids[c.ID()] = true
		groups[c.Siblings()] = true
	}
	delete(groups, "") // being in no group is nothing that cases share
	var family []Case
	for _, c := range all {
		if ids[c.ID()] || groups[c.Siblings()] {
			family = append(family, c)
		}
	}
	return family
}

// Link puts cases in one group of siblings. Given whole families, it joins their
// groups. A group that one of them is in already goes on, so that its members
// are not written again; the new name is for cases that have none.
func Link(cases []Case, by record.Author, group string) ([]*record.Document, error) {
	if group == "" {
		return nil, record.ErrValue
	}
	known := ""
	for _, c := range cases {
		if own := c.Siblings(); own != "" && (known == "" || own < known) {
			known = own
		}
	}
	if known != "" {
		group = known
	}
	linked := make([]*record.Document, len(cases))
	for i, c := range cases {
		var err error
		linked[i], err = c.write(by, writing{SiblingsRegister, value(record.Choice, group)})
		if err != nil {
			return nil, err
		}
	}
	return linked, nil
}

// Unlink takes a case out of its group of siblings; the others stay together.
func Unlink(c Case, by record.Author) (*record.Document, error) {
	return c.write(by, writing{SiblingsRegister, record.Value{}})
}
