package scorm

import (
	"encoding/xml"
	"fmt"
	"maps"
	"net/url"
	"slices"
)

// manifest is imsmanifest.xml: one organization with one item, which leads to
// the package's one resource.
type manifest struct {
	XMLName       xml.Name      `xml:"manifest"`
	ID            string        `xml:"identifier,attr"`
	Version       string        `xml:"version,attr"`
	Namespace     string        `xml:"xmlns,attr"`
	ADL           string        `xml:"xmlns:adlcp,attr"`
	XSI           string        `xml:"xmlns:xsi,attr"`
	Schemas       string        `xml:"xsi:schemaLocation,attr"`
	Schema        string        `xml:"metadata>schema"`
	SchemaVersion string        `xml:"metadata>schemaversion"`
	Organizations organizations `xml:"organizations"`
	Resource      resource      `xml:"resources>resource"`
}

type organizations struct {
	Default string `xml:"default,attr"`
	One     struct {
		ID    string `xml:"identifier,attr"`
		Title string `xml:"title"`
		Item  struct {
			ID       string `xml:"identifier,attr"`
			Resource string `xml:"identifierref,attr"`
			Visible  bool   `xml:"isvisible,attr"`
			Title    string `xml:"title"`
		} `xml:"item"`
	} `xml:"organization"`
}

type resource struct {
	ID    string `xml:"identifier,attr"`
	Type  string `xml:"type,attr"`
	Kind  string `xml:"adlcp:scormtype,attr"`
	Href  string `xml:"href,attr"`
	Files []file `xml:"file"`
}

type file struct {
	Href string `xml:"href,attr"`
}

const (
	packaging = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
	adl       = "http://www.adlnet.org/xsd/adlcp_rootv1p2"
)

// manifestOf lists the files of a package.
func manifestOf(c Course, files map[string][]byte) ([]byte, error) {
	m := manifest{
		ID: c.ID, Version: "1",
		Namespace: packaging, ADL: adl, XSI: "http://www.w3.org/2001/XMLSchema-instance",
		Schemas: packaging + " imscp_rootv1p1p2.xsd " + adl + " adlcp_rootv1p2.xsd",
		Schema:  "ADL SCORM", SchemaVersion: "1.2",
		Resource: resource{ID: c.ID + "-recurso", Type: "webcontent", Kind: "sco", Href: Launch},
	}
	m.Organizations.Default = c.ID + "-curso"
	one := &m.Organizations.One
	one.ID, one.Title = m.Organizations.Default, c.Title
	one.Item.ID, one.Item.Resource, one.Item.Visible, one.Item.Title = c.ID+"-entrada", m.Resource.ID, true, c.Title
	for _, name := range slices.Sorted(maps.Keys(files)) {
		m.Resource.Files = append(m.Resource.Files, file{(&url.URL{Path: name}).String()})
	}
	text, err := xml.MarshalIndent(m, "", " ")
	if err != nil {
		return nil, fmt.Errorf("failed to write the manifest: %w", err)
	}
	return append([]byte(xml.Header), append(text, '\n')...), nil
}
