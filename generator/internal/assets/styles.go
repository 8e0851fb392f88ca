package assets

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// Styles are the style sheets of static/css, minified, as pages inline them:
// Common in every page, and a part only where the page has an element of that
// class.
type Styles struct {
	Common string
	Parts  map[string]string // by class
}

// Sheet is one style sheet of static/, minified, which pages load by itself.
func Sheet(static fs.FS, name string) ([]byte, error) {
	data, err := fs.ReadFile(static, name)
	if err != nil {
		return nil, fmt.Errorf("failed to read the styles: %w", err)
	}
	small, err := minifier.Bytes("text/css", data)
	if err != nil {
		return nil, fmt.Errorf("failed to minify %q: %w", name, err)
	}
	return small, nil
}

// partPrefix begins the names of the sheets that only some pages need:
// only-figure.css goes where there is an element of class «figure».
const partPrefix = "only-"

// NewStyles reads the sheets in order of name; added goes with the common ones.
func NewStyles(static fs.FS, added string) (*Styles, error) {
	names, err := fs.Glob(static, "css/*.css")
	if err != nil {
		return nil, fmt.Errorf("failed to find style sheets: %w", err)
	}
	if len(names) == 0 {
		return nil, errors.New("the folder of static files has no css/*.css")
	}
	styles := &Styles{Parts: map[string]string{}}
	var common strings.Builder
	for _, name := range names {
		data, err := fs.ReadFile(static, name)
		if err != nil {
			return nil, fmt.Errorf("failed to read the styles: %w", err)
		}
		class, isPart := strings.CutPrefix(strings.TrimSuffix(path.Base(name), ".css"), partPrefix)
		if !isPart {
			common.Write(data)
			continue
		}
		if styles.Parts[class], err = minifier.String("text/css", string(data)); err != nil {
			return nil, fmt.Errorf("failed to minify %q: %w", name, err)
		}
	}
	common.WriteString(added)
	if styles.Common, err = minifier.String("text/css", common.String()); err != nil {
		return nil, fmt.Errorf("failed to minify the styles: %w", err)
	}
	return styles, nil
}
