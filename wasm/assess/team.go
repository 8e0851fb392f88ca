package assess

import "sort"

// Team is what is told of several people together. It holds no code, no person
// and no round.
type Team struct {
	People       int   // 0 if there are fewer than FewestShown
	Again        Tally // of them, those with an earlier round to compare
	Competencies []TeamCount
}

// TeamCount is what is told of one competency.
type TeamCount struct {
	Competency string
	Levels     [len(Scale)]Tally // in the order of Scale
	Priority   Tally             // how many chose it
	Moved      Tally             // how many went up since their earlier round
	Fell       Tally             // how many went down
}

// ForTeam reports whether Gather takes a round: a person's own, on the job and
// finished. People tells who is who.
func ForTeam(r Round) bool {
	return r.Person() != "" && r.View() == Own && r.Mode() == OnTheJob && r.Finished() && !r.Deleted()
}

// Gather puts together the newest round of each person, whatever the order of the
// rounds. Copies of one document are joined before. Of people nil, each person has
// one id.
func Gather(rounds []Round, competencies []string, people People) Team {
	members := membersOf(rounds, people)
	if Masked(len(members)) {
		return Team{}
	}
	team := Team{People: len(members), Competencies: make([]TeamCount, 0, len(competencies))}
	again := 0
	for _, m := range members {
		if m.before != nil {
			again++
		}
	}
	team.Again = tell(again)
	for _, competency := range competencies {
		team.Competencies = append(team.Competencies, tellOf(members, competency))
	}
	return team
}

// member is one person of the team.
type member struct {
	now        Levels
	before     Levels // nil if there is no earlier round
	priorities []string
}

func membersOf(rounds []Round, who People) []member {
	of := map[string][]Round{}
	var people []string
	for _, r := range rounds {
		if !ForTeam(r) {
			continue
		}
		person := who.Of(r.Person())
		if of[person] == nil {
			people = append(people, person)
		}
		of[person] = append(of[person], r)
	}
	sort.Strings(people)
	members := make([]member, len(people))
	for i, person := range people {
		members[i] = memberOf(of[person])
	}
	return members
}

// memberOf is the person of some rounds, all of which can be compared.
func memberOf(rounds []Round) member {
	newest := rounds[0]
	for _, r := range rounds[1:] {
		if newer(r, newest) {
			newest = r
		}
	}
	m := member{now: newest.Counting(), priorities: newest.Priorities()}
	if earlier, ok := newestBefore(newest, rounds); ok {
		m.before = earlier.Counting()
	}
	return m
}

func tellOf(members []member, competency string) TeamCount {
	var levels [len(Scale)]int
	priority, moved, fell := 0, 0, 0
	for _, m := range members {
		now := m.now(competency)
		if now.Known() {
			levels[now.Rank()]++
		}
		if contains(m.priorities, competency) {
			priority++
		}
		if m.before == nil || now.Rank() == 0 || m.before(competency).Rank() == 0 {
			continue
		}
		switch before := m.before(competency).Rank(); {
		case now.Rank() > before:
			moved++
		case now.Rank() < before:
			fell++
		}
	}
	return TeamCount{
		Competency: competency,
		Levels:     tellLine(levels),
		Priority:   tell(priority),
		Moved:      tell(moved),
		Fell:       tell(fell),
	}
}
