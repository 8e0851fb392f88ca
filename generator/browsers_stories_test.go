package main

import (
	"fmt"
	"path/filepath"

	"acompana/generator/internal/webdriver"
	"acompana/wasm/files/sealing"
)

// storyOfKeeping: a page is read, a criterion ticked before and after the program
// is there, and all is found again.
func storyOfKeeping(v *visit) {
	v.to("/guia/limites/")
	v.Shows("¿Y si no hay nadie más?")
	v.atDesk(casesPage)
	v.Click("button", "Es mi equipo")
	v.Click("button", "Seguir sin frase")
	code := v.newCase()
	v.In("group", deadlines).Click("radio", "Se cumple")
	v.In("group", deadlines).Click("DisclosureTriangle", "Nota y próximo paso")
	v.In("group", deadlines).Type("textbox", noteLabel, "El niño ya está en Ñuñoa: «sí», 3 %.")
	v.saved()
	v.Reload()
	v.deskStands()
	v.Shows("Caso " + code)
	v.ticked("Se cumple")
	note := `[...document.querySelectorAll("textarea")].map(t => t.value).join("")`
	if got := webdriver.Eval[string](v.Page, note); got != "El niño ya está en Ñuñoa: «sí», 3 %." {
		v.Errorf("the note is %q", got)
	}
	v.In("group", deadlines).Click("radio", "En parte")
	v.saved()
	v.atDesk(dataPage)
	v.Choose("Caso, autoevaluación o formación", code)
	v.Shows("En parte")
}

// storyOfReading: a word's meaning opens and closes, a choice narrows the page
// and is found again.
func storyOfReading(v *visit) {
	v.to("/")
	v.Click("link", "Guía")
	v.Until("the guide is open", `location.pathname === "/guia/"`)
	v.to("/guia/limites/")
	v.Click("button", "NNA")
	v.Shows("niñas, niños y adolescentes. ")
	v.Press(webdriver.Escape)
	v.Until("the meaning is closed", `!document.querySelector(":popover-open")`)
	v.Click("button", "NNA")
	v.Click("link", "Ver más")
	v.Until("the glossary is open", `location.hash === "#sitio-nna"`)

	v.to("/guia/hitos/h1-evaluacion/")
	v.Click("radio", "Acogimiento Residencial")
	const shown = `[...document.querySelectorAll("[data-mod]")].filter(e => e.checkVisibility()).map(e => e.dataset.mod).join()`
	v.to("/guia/hitos/h1-plan/")
	v.Reload()
	if got := webdriver.Eval[string](v.Page, shown); got != "mod-residencial" {
		v.Errorf("the page shows %q", got)
	}
}

// storyOfSearch: words without accents and with a slip find, arrows and Enter
// lead there.
func storyOfSearch(v *visit) {
	v.to("/buscar/")
	v.Type("searchbox", searchBox, "confrencia ampliada")
	v.Until("there are results", `document.querySelector("ol[data-part=results] li")`)
	v.Shows("Conferencia ampliada")
	v.Press(webdriver.ArrowDown)
	v.Until("a result has the focus", `document.activeElement.closest("ol[data-part=results]")`)
	v.Press(webdriver.Enter)
	v.Until("the result is open", `location.pathname !== "/buscar/"`)
	v.Has("heading", webdriver.Eval[string](v.Page, `document.querySelector("h1").textContent.trim()`))
}

// storyOfLearning: a step of the training is answered, kept and found again.
func storyOfLearning(v *visit) {
	v.atDesk(rolePage)
	v.Shows("Lo que haga aquí todavía no se guarda.")
	v.In("group", deadlineCard).Click("radio", "Sí, es mi rol")
	v.In("group", deadlineCard).Click("button", "Comprobar")
	v.Shows("1 de 19 respondidas.")
	v.Shows("Es uno de los mínimos")
	v.Click("button", "Guardar mi avance")
	v.Click("button", "Es mi equipo")
	v.Click("button", "Seguir sin frase")
	v.Until("it is kept", `!document.querySelector("[data-part=bar]").hidden`)
	v.saved()
	v.Reload()
	v.deskStands()
	v.Shows("1 de 19 respondidas.")
	v.Shows("Es uno de los mínimos")
}

// storyOfSealing: with a passphrase all is sealed; the browser's own
// cryptography opens it again.
func storyOfSealing(v *visit) {
	v.atDesk(casesPage)
	v.Click("button", "Es mi equipo")
	v.Type("textbox", "Frase de paso: cuatro palabras o más", firstPhrase)
	v.Type("textbox", "Para confirmar, escriba «entiendo»", "entiendo")
	v.Click("button", "Usar esta frase")
	code := v.newCase()
	v.In("group", deadlines).Click("radio", "Se cumple")
	v.saved()
	v.Reload() // a worker may carry the key this far
	v.deskStands()
	if v.asks() {
		v.Type("textbox", "Frase de paso", firstPhrase)
		v.Click("button", "Abrir")
		v.Shows("Caso " + code)
	}
	v.Click("button", "Bloquear")
	v.Until("the page asks for the passphrase", `document.querySelector("[data-part=unlock]")?.hidden === false`)
	v.Type("textbox", "Frase de paso", "no es esta la frase")
	v.Click("button", "Abrir")
	v.Shows("Esa frase no abre")
	webdriver.Eval[bool](v.Page, `document.querySelector("[data-part=unlock] input").select(), true`)
	v.Press(firstPhrase)
	v.Click("button", "Abrir")
	v.Shows("Caso " + code)
	v.ticked("Se cumple")
}

// storyOfBackup: a sealed copy is made, opens elsewhere with its six words, and
// is refused with others.
func storyOfBackup(v *visit) {
	v.atDesk(casesPage)
	v.Click("button", "Es mi equipo")
	v.Click("button", "Seguir sin frase")
	code := v.newCase()
	v.In("group", deadlines).Click("radio", "Se cumple")
	v.saved()
	v.atDesk(dataPage)
	v.Click("button", "Preparar el archivo cifrado")
	v.Has("heading", "Anote estas seis palabras")
	phrase := webdriver.Eval[string](v.Page, `document.querySelector("[data-part=take-words]").textContent`)
	v.Click("checkbox", "Ya las anoté")
	v.Click("button", "Descargar el archivo")
	name, file := v.Next()
	if _, err := sealing.Open(file, phrase); err != nil {
		v.Errorf("%s does not open: %v", name, err)
	}
	v.Shows("Última copia: hoy")

	other := v.elsewhere()
	other.atDesk(dataPage)
	other.Click("button", "Es mi equipo")
	other.Click("button", "Seguir sin frase")
	other.attachFile("Archivo de la copia", name, file)
	other.Type("textbox", "Las seis palabras de la copia", phrase)
	other.Click("button", "Abrir la copia")
	other.Shows("Nuevos: 1")
	other.Click("button", "Juntar")
	other.Shows("Listo. Registros juntados: 1.")
	other.saved()
	other.atDesk(casesPage)
	other.Click("button", code)
	other.ticked("Se cumple")
	other.quiet()
}

// killings is how often a browser is killed.
const killings = 3

// storyOfKilling: a browser that ends the moment after «Guardado» has lost
// nothing.
func storyOfKilling(v *visit) {
	if v.kind.Private {
		v.Skip("nothing outlives a session of this browser")
	}
	v.atDesk(casesPage)
	v.Click("button", "Es mi equipo")
	v.Click("button", "Seguir sin frase")
	code := v.newCase()
	for round := range killings {
		answer := []string{"Se cumple", "En parte", "No se cumple"}[round%3]
		v.In("group", deadlines).Click("radio", answer)
		v.saved()
		v.Kill()
		v.begin()
		v.atDesk(casesPage)
		v.Click("button", code)
		v.ticked(answer)
	}
}

// storyOfOffline: once the site says that it is kept, the host may go. Pages never
// visited open, the search finds, a tick is kept and found again.
func storyOfOffline(v *visit) {
	v.to("/acerca/instalar/")
	v.Shows("Todo el sitio está guardado aquí")
	v.quiet() // from here on the browser complains of the host, rightly
	v.server.CloseClientConnections()
	v.server.Close()

	v.to("/guia/hitos/h1-plan/")
	v.Has("heading", "Diseño del plan de caso")
	v.to("/buscar/")
	v.Type("searchbox", searchBox, "empalme")
	v.Until("there are results", `document.querySelector("ol[data-part=results] li")`)
	v.atDesk(casesPage)
	v.Click("button", "Es mi equipo")
	v.Click("button", "Seguir sin frase")
	code := v.newCase()
	v.In("group", deadlines).Click("radio", "Se cumple")
	v.saved()
	v.Reload()
	v.deskStands()
	v.Shows("Caso " + code)
	v.ticked("Se cumple")
}

// storyOfLooks: on a phone and on a desk no page is wider than the window. «go test
// -artifacts» keeps the pictures.
func storyOfLooks(v *visit) {
	v.atDesk(casesPage)
	v.Click("button", "Es mi equipo")
	v.Click("button", "Seguir sin frase")
	v.newCase()
	v.In("group", deadlines).Click("radio", "Se cumple")
	v.saved()
	for _, width := range []int{360, 1280} {
		v.Look(width, 900)
		for _, page := range []struct{ name, path string }{
			{"inicio", "/"}, {"caso", casesPage}, {"paso", rolePage}, {"guia", "/guia/hitos/h1-plan/"}, {"buscar", "/buscar/"},
		} {
			v.to(page.path)
			switch page.path {
			case casesPage:
				v.ticked("Se cumple")
				v.In("group", deadlines).Bring()
			case rolePage:
				v.Shows("0 de 19 respondidas.")
				v.In("group", deadlineCard).Bring()
			case "/buscar/":
				v.Type("searchbox", searchBox, "empalme")
				v.Until("there are results", `document.querySelector("ol[data-part=results] li")`)
			}
			v.Picture(filepath.Join(v.ArtifactDir(), fmt.Sprintf("%s-%d.png", page.name, width)))
			if over := webdriver.Eval[int](v.Page, "document.scrollingElement.scrollWidth - innerWidth"); over > 0 {
				v.Errorf("%s is %d pixels wider than a window of %d", page.path, over, width)
			}
		}
	}
}
