package scorm

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/xml"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"acompana/generator/internal/pagetest"
)

var course = Course{
	ID: "huerta-curso", Title: `Regar «bien» & <a tiempo> "siempre"`, Start: "curso/index.html", Script: []byte("x"),
	Files: map[string][]byte{"curso/index.html": []byte("a"), "curso/uno/index.html": []byte("b"), "recursos/año 1.js": []byte("c")},
}

// read is a manifest as a platform reads it.
type read struct {
	XMLName       xml.Name `xml:"http://www.imsproject.org/xsd/imscp_rootv1p1p2 manifest"`
	ID            string   `xml:"identifier,attr"`
	Schema        string   `xml:"http://www.imsproject.org/xsd/imscp_rootv1p1p2 metadata>schema"`
	Version       string   `xml:"http://www.imsproject.org/xsd/imscp_rootv1p1p2 metadata>schemaversion"`
	Organizations []struct {
		Default string `xml:"default,attr"`
		All     []struct {
			ID    string `xml:"identifier,attr"`
			Title string `xml:"title"`
			Items []struct {
				ID       string `xml:"identifier,attr"`
				Resource string `xml:"identifierref,attr"`
				Title    string `xml:"title"`
			} `xml:"item"`
		} `xml:"organization"`
	} `xml:"organizations"`
	Resources []struct {
		ID    string `xml:"identifier,attr"`
		Type  string `xml:"type,attr"`
		Kind  string `xml:"http://www.adlnet.org/xsd/adlcp_rootv1p2 scormtype,attr"`
		Href  string `xml:"href,attr"`
		Files []struct {
			Href string `xml:"href,attr"`
		} `xml:"file"`
	} `xml:"resources>resource"`
}

func packaged(t *testing.T) (files map[string][]byte, m read) {
	t.Helper()
	files, err := Package(course)
	if err != nil {
		t.Fatal(err)
	}
	if err := xml.Unmarshal(files["imsmanifest.xml"], &m); err != nil {
		t.Fatal(err)
	}
	return files, m
}

func TestManifest(t *testing.T) {
	_, m := packaged(t)
	if m.Schema != "ADL SCORM" || m.Version != "1.2" {
		t.Errorf("schema %q, version %q", m.Schema, m.Version)
	}
	if len(m.Organizations) != 1 || len(m.Organizations[0].All) != 1 || len(m.Organizations[0].All[0].Items) != 1 || len(m.Resources) != 1 {
		t.Fatalf("not one of each: %+v", m)
	}
	organization, r := m.Organizations[0].All[0], m.Resources[0]
	item := organization.Items[0]
	if m.Organizations[0].Default != organization.ID || item.Resource != r.ID {
		t.Errorf("what is named is not there: %+v", m)
	}
	if organization.Title != course.Title || item.Title != course.Title {
		t.Errorf("titles %q and %q", organization.Title, item.Title)
	}
	if r.Type != "webcontent" || r.Kind != "sco" || r.Href != "index.html" {
		t.Errorf("the resource is %+v", r)
	}
	ids := []string{m.ID, organization.ID, item.ID, r.ID}
	for _, id := range ids {
		if !regexp.MustCompile(`^[A-Za-z_][\w.-]*$`).MatchString(id) {
			t.Errorf("%q is no id", id)
		}
	}
	if slices.Sort(ids); len(slices.Compact(ids)) != 4 {
		t.Errorf("ids repeated: %q", ids)
	}
}

// TestManifestListsEveryFile but itself, as addresses.
func TestManifestListsEveryFile(t *testing.T) {
	files, m := packaged(t)
	delete(files, "imsmanifest.xml")
	var listed []string
	for _, f := range m.Resources[0].Files {
		u, err := url.Parse(f.Href)
		if err != nil || strings.ContainsAny(f.Href, " ñ") {
			t.Errorf("%q is no address (%v)", f.Href, err)
			continue
		}
		listed = append(listed, u.Path)
	}
	if diff := cmp.Diff(slices.Sorted(maps.Keys(files)), listed); diff != "" {
		t.Errorf("package -, manifest +:\n%s", diff)
	}
}

func TestSamePackage(t *testing.T) {
	first, _ := packaged(t)
	second, _ := packaged(t)
	if diff := cmp.Diff(first, second); diff != "" {
		t.Error(diff)
	}
}

// TestLaunch: the page leads to the course, says nothing by itself, and its
// policy allows its styles, its script and the frame, and no more.
func TestLaunch(t *testing.T) {
	files, _ := packaged(t)
	page, err := pagetest.Parse("/", files["index.html"])
	if err != nil {
		t.Fatal(err)
	}
	frame := page.Named("iframe")[0]
	if got := pagetest.Attr(frame, "data-start"); got != course.Start {
		t.Errorf("the course starts at %q", got)
	}
	if got := pagetest.Attr(frame, "data-places"); got != "curso/index.html curso/uno/index.html" {
		t.Errorf("the places are %q", got)
	}
	if got := pagetest.Attr(frame, "title"); got != course.Title || pagetest.Title(page) != course.Title {
		t.Errorf("titles %q and %q", got, pagetest.Title(page))
	}
	for _, n := range page.All(func(n *html.Node) bool { return pagetest.Has(n, "data-says") }) {
		if !pagetest.Has(n, "hidden") {
			t.Errorf("already says «%s»", pagetest.Text(n))
		}
	}
	for _, n := range page.Named("script") {
		if n.FirstChild != nil || pagetest.Attr(n, "src") != "scorm.js" {
			t.Errorf("a script of another kind: %s", pagetest.Outer(n))
		}
	}
	if bytes.Contains(files["index.html"], []byte("{")) && strings.Contains(pagetest.Outer(page.Named("body")[0]), "{") {
		t.Error("something was not filled in")
	}
	policy := pagetest.Attr(page.Named("meta")[2], "content")
	sum := sha256.Sum256([]byte(page.Named("style")[0].FirstChild.Data))
	want := "default-src 'none'; script-src 'self'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) +
		"'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
	if policy != want {
		t.Errorf("policy %s\nwant   %s", policy, want)
	}
}

func TestRefused(t *testing.T) {
	without := course
	without.Start = "curso/no.html"
	twice := course
	twice.Files = maps.Clone(course.Files)
	twice.Files["index.html"] = []byte("la portada")
	for name, c := range map[string]Course{"no first page": without, "a file of ours": twice} {
		if files, err := Package(c); err == nil {
			t.Errorf("%s: made %d files", name, len(files))
		}
	}
}
