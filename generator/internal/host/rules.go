package host

import (
	"maps"
	"slices"
	"strings"
)

// Rule is a pattern of addresses, an exact one or all that begin as it does
// before its final «*», and the headers that it adds. No two rules give one
// header to one address: some hosts then send both, joined, others the last.
type Rule struct {
	Pattern string // with the site's root
	Headers []Header
}

// Limits are what a host's file of headers may hold, zero for no limit.
type Limits struct{ Rules, Line int }

// Rules are those of the whole site, the most needed first. Where a limit cuts
// them short, what is left out is that pages are asked for anew, which these
// hosts do unasked.
func (s *Site) Rules(limits Limits) []Rule {
	all := []Rule{{s.Root + "*", slices.Clone(always)}}
	for _, r := range s.policies(limits) {
		all = add(all, r.Pattern, r.Headers...)
	}
	for _, address := range s.files {
		if strings.HasPrefix(address, hashed) {
			// One by one: of a whole folder it would be said of names that are not
			// there too, and browsers would remember their absence for a year.
			all = add(all, s.at(address), Header{CacheControl, forEver})
		}
		if isMisjudged(address) {
			all = add(all, s.at(address), Header{contentType, ContentType(address)})
		}
	}
	for _, pattern := range s.sections() {
		all = add(all, pattern, Header{CacheControl, fresh})
	}
	if limits.Rules > 0 && len(all) > limits.Rules {
		all = all[:limits.Rules]
	}
	return all
}

// at is an address with the site's root.
func (s *Site) at(address string) string { return s.Root + strings.TrimPrefix(address, "/") }

// add puts headers into the rule of a pattern.
func add(rules []Rule, pattern string, headers ...Header) []Rule {
	if i := slices.IndexFunc(rules, func(r Rule) bool { return r.Pattern == pattern }); i >= 0 {
		rules[i].Headers = append(rules[i].Headers, headers...)
		return rules
	}
	return append(rules, Rule{pattern, headers})
}

func isMisjudged(address string) bool {
	return slices.ContainsFunc(misjudged, func(ending string) bool { return strings.HasSuffix(address, ending) })
}

// sections are the patterns of all that is asked for anew: files at the site's
// root, and whole folders below it.
func (s *Site) sections() []string {
	found := map[string]bool{}
	for _, address := range slices.Concat(s.files, slices.Collect(maps.Keys(s.pages))) {
		if strings.HasPrefix(address, hashed) {
			continue
		}
		folder, _, below := strings.Cut(strings.TrimPrefix(address, "/"), "/")
		if below {
			folder += "/*"
		}
		found[s.Root+folder] = true
	}
	return slices.Sorted(maps.Keys(found))
}

// policies give every page what it asks for: one rule for the whole site if its
// line fits, else one for each folder that does.
func (s *Site) policies(limits Limits) []Rule {
	rules := s.policiesBelow("/", s.pages, limits.Line)
	if limits.Rules == 0 || len(rules) <= limits.Rules/2 {
		return rules
	}
	// So many styles fit nowhere. The pages' own policies still name them one by
	// one, and a browser holds a page to both.
	loose := Policy{styles: []string{"'unsafe-inline'"}, trusted: s.Policy().trusted}
	return []Rule{{s.Root + "*", []Header{{security, loose.String()}}}}
}

func (s *Site) policiesBelow(folder string, pages map[string]Policy, line int) []Rule {
	var all Policy
	for _, page := range distinct(pages) {
		all = all.With(page)
	}
	header := Header{security, all.String()}
	if line == 0 || len(header.Name)+len(": ")+len(header.Value) <= line {
		return []Rule{{s.at(folder) + "*", []Header{header}}}
	}
	var rules []Rule
	inside := map[string]map[string]Policy{}
	for _, address := range slices.Sorted(maps.Keys(pages)) {
		next, _, below := strings.Cut(strings.TrimPrefix(address, folder), "/")
		if !below {
			rules = append(rules, Rule{s.at(address), []Header{{security, pages[address].String()}}})
			continue
		}
		next = folder + next + "/"
		if inside[next] == nil {
			inside[next] = map[string]Policy{}
		}
		inside[next][address] = pages[address]
	}
	for _, next := range slices.Sorted(maps.Keys(inside)) {
		rules = append(rules, s.policiesBelow(next, inside[next], line)...)
	}
	return rules
}
