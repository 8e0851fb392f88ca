package vault

import "strings"

// siteWords are the words before the person's eyes while they choose, folded.
// Whoever guesses begins with them.
var siteWords = set("acompana acompanamiento acompanar acuerdo acuerdos barrera barreras bienestar bloquear caso casos " +
	"clave claves codigo codigos colombia contrasena copia copias defensoria derechos ecomapa encuentro entiendo equipo " +
	"familia familiar familiares familias frase gestor gestora gestores guia guias herramienta herramientas icbf " +
	"instituto mesa nacional navegador nina ninas nino ninos operador plan planes proceso registro resolucion restablecimiento " +
	"segura seguro seguimiento sitio trabajo visita visitas")

// smallWords join others and add nothing.
var smallWords = set("a al con de del e el en es esta este la las lo los me mi mis nuestra nuestro o para por que se soy su sus tu un una y yo")

func set(words string) map[string]bool {
	all := map[string]bool{}
	for _, word := range strings.Fields(words) {
		all[word] = true
	}
	return all
}

// fromSite reports whether a passphrase uses the site's words or codes of cases,
// and hardly any of its own. A few own words beside them are enough: people may
// speak of their family.
func fromSite(passphrase string, words []string) bool {
	codes := caseCodes(passphrase)
	used, own := false, map[string]bool{}
	for _, word := range words {
		switch {
		case siteWords[fold(word)] || codes[word]:
			used = true
		case !smallWords[fold(word)]:
			own[word] = true
		}
	}
	return used && len(own) < minOwn
}

// caseCodes are the parts of what looks like a case's code: Ceiba-07.
func caseCodes(passphrase string) map[string]bool {
	parts := map[string]bool{}
	for _, word := range strings.Fields(passphrase) {
		name, digits, ok := strings.Cut(strings.Trim(word, ".,;:()«»\"'"), "-")
		if ok && len(split(name)) == 1 && len(digits) >= 2 && len(digits) <= 4 && strings.Trim(digits, "0123456789") == "" {
			parts[name], parts[digits] = true, true
		}
	}
	return parts
}
