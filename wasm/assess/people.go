package assess

// People tells which ids stand for one person: whoever works on two devices, or
// began anew without their copy, has two. Each id has another of the same person,
// but for one.
type People map[string]string

// Of is the id that stands for a person's.
func (p People) Of(person string) string {
	for p[person] != "" {
		person = p[person]
	}
	return person
}

// Learn takes from what one file holds who is one person: those of its profiles,
// since a file has one owner, and those whom it gives one code.
func (p People) Learn(rounds []Round, profiles []Profile) {
	owner, byCode := "", map[string]string{}
	for _, profile := range profiles {
		if profile.Person() == "" || profile.Deleted() {
			continue
		}
		owner = p.join(owner, profile.Person())
		p.learnCode(byCode, profile.Code(), profile.Person())
	}
	for _, r := range rounds {
		if ForTeam(r) {
			p.learnCode(byCode, r.Code(), r.Person())
		}
	}
}

func (p People) learnCode(byCode map[string]string, code, person string) {
	if code != "" {
		key := codeKey(code)
		byCode[key] = p.join(byCode[key], person)
	}
}

// join makes two ids stand for one person, and gives the one that does. The lesser
// does, so that the order of the files decides nothing.
func (p People) join(a, b string) string {
	if a == "" {
		return p.Of(b)
	}
	a, b = p.Of(a), p.Of(b)
	if b < a {
		a, b = b, a
	}
	if a != b {
		p[b] = a
	}
	return a
}
