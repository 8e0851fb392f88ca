package render

import (
	"html/template"
	"strconv"
	"strings"
)

// functions are what templates may call beside the methods of their data.
var functions = template.FuncMap{
	"paragraphs": paragraphs,
	"narrows":    narrows,
	"runs":       runs,
	"count":      count,
	"times":      func(n int) []struct{} { return make([]struct{}, n) },
	"lower":      lowerFirst,
	"capital":    capitalFirst,
}

// count says how many there are: «1 criterio», «7 criterios».
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// lowerFirst continues a sentence with a text that began one, leaving acronyms
// and proper names of two capitals alone.
func lowerFirst(s string) string {
	runes := []rune(s)
	if len(runes) > 1 && strings.ToUpper(string(runes[:2])) != string(runes[:2]) {
		return strings.ToLower(string(runes[:1])) + string(runes[1:])
	}
	return s
}

// capitalFirst begins a sentence with a text that continued one.
func capitalFirst(s string) string {
	runes := []rune(s)
	if len(runes) == 0 {
		return s
	}
	return strings.ToUpper(string(runes[:1])) + string(runes[1:])
}
