package review

// ActionCount is how many actions are how far. Those not begun are the rest: there
// is no share of a whole, since nobody has to do them all.
type ActionCount struct{ Doing, Done, NotNeeded int }

// CountActions counts those of the actions given that are settled.
func (c Case) CountActions(actions []string) ActionCount {
	var count ActionCount
	for _, action := range actions {
		switch c.Action(action) {
		case Doing:
			count.Doing++
		case Done:
			count.Done++
		case NotNeeded:
			count.NotNeeded++
		}
	}
	return count
}

// Marked is when, in UTC, an action was said to be as far as it is; empty where
// it is not begun and where copies differ.
func (c Case) Marked(action string) string {
	value, settled := c.Settled(ActionRegister(action))
	if !settled || value.Text == "" {
		return ""
	}
	return c.given(c.Values(ActionRegister(action))[0])
}
