package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"acompana/generator/internal/host"
)

// hosted serves a folder as static hosts do: index.html for a folder, 404.html
// for what is not there, the headers that its _headers asks for, and the moves of
// its _redirects.
func hosted(dir string) http.HandlerFunc { return hostedAt(dir, "") }

// hostedAt serves the folder below a path.
func hostedAt(dir, below string) http.HandlerFunc {
	headers, moves := readRules(dir), readMoves(dir)
	return func(w http.ResponseWriter, r *http.Request) {
		if to, ok := moves[r.URL.Path]; ok {
			http.Redirect(w, r, to, http.StatusMovedPermanently)
			return
		}
		name, ok := strings.CutPrefix(r.URL.Path, below)
		if !ok {
			http.NotFound(w, r)
			return
		}
		if strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		status := http.StatusOK
		data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(filepath.Clean(name))))
		if err != nil {
			name, status = "/404.html", http.StatusNotFound
			data, _ = os.ReadFile(filepath.Join(dir, name))
		}
		w.Header().Set("Content-Type", host.ContentType(name))
		for _, rule := range headers {
			rule.apply(r.URL.Path, w.Header())
		}
		w.WriteHeader(status)
		_, _ = w.Write(data)
	}
}

// hostRule is one of a _headers file: a pattern and its headers.
type hostRule struct {
	pattern string
	headers [][2]string
}

// apply sets what the host itself does not send, and joins what two rules give,
// as the strictest of these hosts does.
func (r hostRule) apply(path string, to http.Header) {
	start, wild := strings.CutSuffix(r.pattern, "*")
	if path != r.pattern && !(wild && strings.HasPrefix(path, start)) {
		return
	}
	for _, h := range r.headers {
		if h[0] == "Content-Type" {
			to.Set(h[0], h[1])
			continue
		}
		to.Add(h[0], h[1])
	}
}

// readRules reads a _headers file as hosts do.
func readRules(dir string) []hostRule {
	var rules []hostRule
	for _, line := range ruleLines(dir, "_headers") {
		if name, value, ok := strings.Cut(strings.TrimSpace(line), ": "); ok && strings.HasPrefix(line, " ") {
			last := &rules[len(rules)-1]
			last.headers = append(last.headers, [2]string{name, value})
			continue
		}
		rules = append(rules, hostRule{pattern: line})
	}
	return rules
}

func readMoves(dir string) map[string]string {
	moves := map[string]string{}
	for _, line := range ruleLines(dir, "_redirects") {
		if words := strings.Fields(line); words[2] == "301" {
			moves[words[0]] = words[1]
		}
	}
	return moves
}

// ruleLines are those of a file that are no comment. A folder may lack the file.
func ruleLines(dir, name string) []string {
	data, _ := os.ReadFile(filepath.Join(dir, name))
	var lines []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimRight(line, "\n"); line != "" && !strings.HasPrefix(line, "#") {
			lines = append(lines, line)
		}
	}
	return lines
}
