package host

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"path"
	"slices"
	"strings"
)

// Site is a built site as far as its headers depend on it.
type Site struct {
	Root  string // where its addresses begin on the host, from «/» to «/»
	Moves []Move

	pages map[string]Policy // by address
	files []string          // the addresses of all else, sorted
}

// Read gathers a built site from its folder. base is the site's public address,
// empty when not known; addresses that moved are read from its _redirects.
func Read(folder fs.FS, base string) (*Site, error) {
	s := &Site{Root: rootOf(base), pages: map[string]Policy{}}
	same := map[string]Policy{} // pages share their policies
	head := make([]byte, headRoom)
	err := fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !served(name) {
			return err
		}
		if path.Ext(name) != ".html" {
			s.files = append(s.files, "/"+name)
			return nil
		}
		policy, err := policyAt(folder, name, head)
		if err != nil {
			return err
		}
		said := policy.String()
		if _, ok := same[said]; !ok {
			same[said] = policy
		}
		s.pages[addressOf(name)] = same[said]
		return nil
	})
	if err == nil {
		s.Moves, err = readMoves(folder, s.Root)
	}
	if err != nil {
		return nil, fmt.Errorf("failed to read the site: %w", err)
	}
	return s, nil
}

// Expect adds a file that is written after the headers are.
func (s *Site) Expect(address string) {
	if !slices.Contains(s.files, address) {
		s.files = append(s.files, address)
	}
}

// rootOf is the path of a public address.
func rootOf(base string) string {
	u, err := url.Parse(base)
	if err != nil || u.Path == "" {
		return "/"
	}
	return strings.TrimSuffix(u.Path, "/") + "/"
}

// served reports whether readers ask for a file by its name: what begins with a
// dot or an underscore is for whoever keeps the site.
func served(name string) bool {
	base := path.Base(name)
	return !strings.HasPrefix(base, ".") && !strings.HasPrefix(base, "_") && !slices.Contains([]string{".br", ".gz"}, path.Ext(base))
}

func addressOf(name string) string {
	if dir, ok := strings.CutSuffix("/"+name, "/index.html"); ok {
		return dir + "/"
	}
	return "/" + name
}

// policyAt reads the policy of a page, through head.
func policyAt(folder fs.FS, name string, head []byte) (Policy, error) {
	file, err := folder.Open(name)
	if err != nil {
		return Policy{}, err
	}
	defer file.Close()
	n, err := io.ReadFull(file, head)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil // a short page
	}
	return PolicyOf(head[:n]), err
}

// Policy is what all pages of the site ask for.
func (s *Site) Policy() Policy {
	var all Policy
	for _, page := range distinct(s.pages) {
		all = all.With(page)
	}
	return all
}

// distinct are the policies of pages, each once.
func distinct(pages map[string]Policy) map[string]Policy {
	all := map[string]Policy{}
	for _, policy := range pages {
		all[policy.String()] = policy
	}
	return all
}
