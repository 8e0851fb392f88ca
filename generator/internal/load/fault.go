package load

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"
)

// Fault is one mistake in an author's file. Line and Column count from 1.
type Fault struct {
	File    string
	Line    int
	Column  int
	Message string
}

func (f Fault) String() string {
	return fmt.Sprintf("%s:%d:%d: %s", f.File, f.Line, f.Column, f.Message)
}

// Faults is every mistake found, in order of file and line. It is the error
// that Load returns for bad content.
type Faults []Fault

func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i, fault := range f {
		lines[i] = fault.String()
	}
	return strings.Join(lines, "\n")
}

// In returns the faults with their files named from where dir is.
func (f Faults) In(dir string) Faults {
	named := slices.Clone(f)
	for i := range named {
		named[i].File = path.Join(dir, named[i].File)
	}
	return named
}

func (f Faults) sorted() Faults {
	slices.SortStableFunc(f, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return slices.Compact(f)
}
