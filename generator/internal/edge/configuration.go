package edge

import (
	"fmt"
	"net/url"
	"path"
	"strconv"
	"strings"
)

// shared ends the names that Cloudflare gives to who has no domain of their own.
const shared = ".workers.dev"

// configuration is what wrangler reads; whoever deploys reads it too.
const configuration = `# Para publicar este sitio en Cloudflare, desde esta carpeta:
#
#   npx wrangler@%s deploy
#
# Aquí no hay claves ni datos de ninguna cuenta: wrangler los pide.

name = %s
main = %s
compatibility_date = %s
no_bundle = true         # se sube lo que se probó, sin cambios
send_metrics = false     # wrangler no informa de su uso
preview_urls = false     # ninguna dirección aparte de la del sitio
%s
# El sitio va tal cual. Solo la búsqueda sin JavaScript pasa por el programa.
[assets]
directory = %s
html_handling = "auto-trailing-slash"
not_found_handling = "404-page"
run_worker_first = [%s, %s]

[[rules]]
type = "ESModule"
globs = [%s]

# Sin registros: lo que alguien busca no queda escrito en ninguna parte.
[observability]
enabled = false
`

// Where the site will stand, in the two ways that there are.
const (
	atShared = `
# Queda en una dirección de workers.dev. Para un dominio propio, repita
# «generator edge» con -base y esa dirección.
workers_dev = true
`
	atOwn = `
# Queda en su dominio, que debe estar en su cuenta de Cloudflare.
workers_dev = false
routes = [{ pattern = %s, custom_domain = true }]
`
)

// Configuration tells wrangler how to deploy a site whose public address is base,
// if it is known, and whose search page is at an address.
func Configuration(base, search string) []byte {
	name, place := "acompana", atShared
	if u, err := url.Parse(base); err == nil && u.Hostname() != "" {
		if first, _, _ := strings.Cut(u.Hostname(), "."); strings.HasSuffix(u.Hostname(), shared) {
			name = first
		} else {
			place = fmt.Sprintf(atOwn, strconv.Quote(u.Hostname()))
		}
	}
	return fmt.Appendf(nil, configuration, Wrangler, strconv.Quote(name), strconv.Quote(ScriptFile), strconv.Quote(Runtime), place,
		strconv.Quote("./"+Public), strconv.Quote(strings.TrimSuffix(search, "/")), strconv.Quote(search), strconv.Quote(path.Base(SiteFile)))
}
