// Command goapp is a checklist made with go-app, as that library's own guide
// would have it. It is what the product's pages are measured against.
//
// Compiled for the browser it is the page's module. Natively it writes the files
// of a static site, the module aside, into the folder that its argument names.
package main

import (
	_ "embed"
	"encoding/json"
	"log"
	"os"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// key is where the browser keeps the ticks.
const key = "checklist"

//go:embed items.json
var itemsJSON []byte

type checklist struct {
	app.Compo
	texts []string
	done  []bool
}

func newChecklist() app.Composer {
	c := &checklist{}
	if err := json.Unmarshal(itemsJSON, &c.texts); err != nil {
		log.Fatal(err)
	}
	c.done = make([]bool, len(c.texts))
	return c
}

func (c *checklist) OnMount(ctx app.Context) {
	var kept []bool
	if err := ctx.LocalStorage().Get(key, &kept); err != nil {
		app.Log(err)
	}
	copy(c.done, kept)
}

func (c *checklist) Render() app.UI {
	return app.Main().Body(
		app.H1().Text("Lista de tareas"),
		app.Ul().Body(app.Range(c.texts).Slice(c.item)),
	)
}

func (c *checklist) item(n int) app.UI {
	box := app.Input().Type("checkbox").Checked(c.done[n]).OnChange(func(ctx app.Context, _ app.Event) { c.toggle(ctx, n) }, app.EventScope(n))
	return app.Li().Body(app.Label().Body(box, app.Text(" "+c.texts[n])))
}

func (c *checklist) toggle(ctx app.Context, n int) {
	c.done[n] = ctx.JSSrc().Get("checked").Bool()
	if err := ctx.LocalStorage().Set(key, c.done); err != nil {
		app.Log(err)
	}
}

func main() {
	app.Route("/", newChecklist)
	app.RunWhenOnBrowser()
	if err := app.GenerateStaticWebsite(os.Args[1], &app.Handler{
		Name: "Lista de tareas", Title: "Lista de tareas", Lang: "es", Version: "1",
		Icon: app.Icon{Default: "/web/icon.svg", SVG: "/web/icon.svg"}, // its own come from another host
	}); err != nil {
		log.Fatal(err)
	}
}
