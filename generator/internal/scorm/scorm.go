// Package scorm makes of a course's files a SCORM 1.2 package: what a learning
// platform unpacks, opens and keeps the progress of.
//
// To the files come imsmanifest.xml, which lists them; index.html, which the
// platform opens and which holds the course in a frame; and scorm.js, which
// speaks with the platform. What the course's pages find there, static/scorm.js
// says.
package scorm

import (
	"fmt"
	"maps"
)

// Names of the files that the package adds.
const (
	Manifest = "imsmanifest.xml"
	Launch   = "index.html"
	script   = "scorm.js"
)

// Course is what goes into a package.
type Course struct {
	ID     string // of letters, digits and hyphens; platforms know the course by it
	Title  string
	Start  string            // path of the first page
	Script []byte            // scorm.js
	Files  map[string][]byte // by path
}

// Package is the course's files and those that make a package of them.
func Package(c Course) (map[string][]byte, error) {
	if c.Files[c.Start] == nil {
		return nil, fmt.Errorf("the course has no first page %q", c.Start)
	}
	files := map[string][]byte{Launch: launchPage(c), script: c.Script}
	for name := range files {
		if c.Files[name] != nil {
			return nil, fmt.Errorf("the course has a file %q, which is the package's own", name)
		}
	}
	maps.Copy(files, c.Files)
	manifest, err := manifestOf(c, files)
	if err != nil {
		return nil, err
	}
	files[Manifest] = manifest
	return files, nil
}
