package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/generator/internal/host"
	"acompana/generator/internal/pack"
)

// lms is a learning platform's page: scorm-again answers, and what it is asked is
// noted. The query says what it kept, as JSON; whether it refuses; whether it opens
// a window; and whose page stands between it and the course.
const lms = `<!doctype html><title>Plataforma</title><script src="/scorm12.min.js"></script><body><script>
const asked = new URLSearchParams(location.search), calls = [];
const api = new Scorm12API({logLevel: 5});
api.loadFromJSON(JSON.parse(asked.get("cmi") ?? "{}"));
window.API = Object.fromEntries(["Initialize", "GetValue", "SetValue", "Commit", "Finish", "GetLastError"].map(name => ["LMS" + name, (...given) => {
	if (asked.has("refuses")) { if (name === "SetValue") return "false"; if (name === "GetLastError") return "391"; }
	const answer = api["lms" + name](...given);
	calls.push([name, ...given, String(answer)]);
	return answer;
}]));
const wrote = name => calls.filter(c => c[0] === "SetValue" && c[1] === name && c[3] === "true").map(c => c[2]).at(-1);
const times = name => calls.filter(c => c[0] === name).length;
const frame = document.createElement("iframe"), opened = asked.has("opens") && open("/curso/index.html", "curso", "popup");
frame.width = 1000; frame.height = 700; frame.src = asked.get("between") ?? "/curso/index.html";
if (!opened) document.body.append(frame);
const outer = () => opened || (asked.has("between") ? frames[0].frames[0] : frames[0]);
const course = () => outer().frames[0];
const page = () => course().location.pathname + course().location.hash;
const told = () => outer().document.querySelector("[role=status]").innerText.trim();
const platform = () => course().parent.acompanaPlatform;
</script>`

// servePlatform serves the package and the platform's page. A folder is nothing
// to it, and every other page of its is one between two others.
func servePlatform(t *testing.T, packed pack.Files) (base string) {
	t.Helper()
	scormAgain, err := os.ReadFile(filepath.Join(root, ".tools", "node_modules", "scorm-again", "dist", "scorm12.min.js"))
	if err != nil {
		t.Fatalf("scorm-again is missing: run «make tools» first (%v)", err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		files := map[string][]byte{
			"lms.html": []byte(lms), "scorm12.min.js": scormAgain, "favicon.ico": {},
			"between.html": []byte(`<!doctype html><title>x</title><iframe width=900 height=600 src="` + r.URL.Query().Get("src") + `"></iframe>`),
		}
		name := strings.TrimPrefix(r.URL.Path, "/")
		data, ok := files[name]
		if course, is := strings.CutPrefix(name, "curso/"); is {
			data, ok = packed[course]
		}
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", host.ContentType(name))
		_, _ = w.Write(data)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// launch opens the course in the platform, with what that kept of it, and waits
// until it stands at the place.
func launch(page *browsertest.Page, base, place string, asked url.Values) {
	page.Open(base + "/lms.html?" + asked.Encode())
	page.Until("the course stands at "+place, `page() === "/curso/`+place+`" && course().document.readyState === "complete"`)
}

// kept is what a platform kept of an earlier session.
func kept(location, status, state string) url.Values {
	text, err := json.Marshal(map[string]any{"core": map[string]string{"lesson_location": location, "lesson_status": status}, "suspend_data": state})
	if err != nil {
		panic(err)
	}
	return url.Values{"cmi": {string(text)}}
}

// noProblems wants the console silent.
func noProblems(t *testing.T, page *browsertest.Page) {
	t.Helper()
	for _, problem := range page.Problems() {
		t.Error(problem)
	}
}

// wrote wants the platform to have been given values.
func wrote(t *testing.T, page *browsertest.Page, values map[string]string) {
	t.Helper()
	for name, want := range values {
		if got := browsertest.Eval[string](page, `String(wrote("cmi.`+name+`"))`); got != want {
			t.Errorf("cmi.%s is %q, want %q", name, got, want)
		}
	}
}
