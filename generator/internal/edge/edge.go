// Package edge prepares what a network's edge needs to answer the search page
// itself: see wasm/worker, which does it, and static/edge.js, which speaks HTTP.
//
// Cut finds in the built page the parts that the page's module would fill, by the
// same names, and makes holes of them. Site puts them in a module for the script,
// with the page's address and the headers of every answer. Configuration tells
// wrangler, Cloudflare's program, how to deploy the folder. What stands where in it is
// named below; the site's own files are in Public.
package edge

// What stands where in a folder to deploy.
const (
	Public            = "sitio"
	ConfigurationFile = "wrangler.toml"
	ScriptFile        = "servidor/edge.js"
	ModuleFile        = "servidor/buscar.wasm"
	IndexFile         = "servidor/indice.bin"
	SiteFile          = "servidor/sitio.js"
)

// Wrangler is the version that the folder is tested with, and Runtime the day of the
// runtime that it carries: no later one can be asked of it.
const (
	Wrangler = "4.86.0"
	Runtime  = "2026-04-26"
)
