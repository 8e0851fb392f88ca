package trust

import (
	"context"
	"os"
	"path/filepath"
	"strings"

	cdx "github.com/CycloneDX/cyclonedx-go"
)

// licences are known by sentences that each has and no other does, after its
// spaces are made alike. The longer of two that begin alike comes first.
var licences = []struct {
	id   string
	says []string
}{
	{"Apache-2.0", []string{"Apache License Version 2.0, January 2004"}},
	{"BSD-3-Clause", []string{"Redistribution and use in source and binary forms", "Neither the name"}},
	{"BSD-2-Clause", []string{"Redistribution and use in source and binary forms"}},
	{"ISC", []string{"Permission to use, copy, modify, and"}},
	{"MIT", []string{"Permission is hereby granted, free of charge, to any person obtaining a copy"}},
}

// license writes the licence of each module that keeps one in its folder. What
// is not recognised is left out: a guess is worth less than a gap.
func (b *bill) license(ctx context.Context, root string) error {
	asked := []string{"list", "-m", "-f", "{{.Path}}@{{.Version}}\t{{.Dir}}"}
	for _, c := range b.components {
		if c.Type == cdx.ComponentTypeLibrary && c.BOMRef != b.golang {
			asked = append(asked, c.Name)
		}
	}
	said, err := goSays(ctx, root, asked...)
	if err != nil {
		return err
	}
	for line := range strings.Lines(said) {
		name, dir, _ := strings.Cut(strings.TrimSpace(line), "\t")
		c, known := b.components["pkg:golang/"+name]
		if id := licenceIn(dir); known && id != "" {
			c.Licenses = licensed(id)
			b.components[c.BOMRef] = c
		}
	}
	return nil
}

// licenceIn is the licence that a folder keeps, empty when not known.
func licenceIn(dir string) string {
	files, _ := filepath.Glob(filepath.Join(dir, "LICENSE*"))
	for _, file := range files {
		if text, err := os.ReadFile(file); err == nil {
			return licenceOf(string(text))
		}
	}
	return ""
}

func licenceOf(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	for _, l := range licences {
		found := true
		for _, sentence := range l.says {
			found = found && strings.Contains(text, sentence)
		}
		if found {
			return l.id
		}
	}
	return ""
}
