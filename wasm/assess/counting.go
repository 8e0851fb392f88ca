package assess

// Counting are the answers that are shown beside others': those that count, but
// for a level that asks for an example as long as there is none.
func (r Round) Counting() Levels {
	levels := r.Levels()
	return func(competency string) Level {
		if r.LacksExample(competency) {
			return ""
		}
		return levels(competency)
	}
}
