package host

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// serversLimits are what nginx and Apache read as one word of their files.
var serversLimits = Limits{Line: 3500}

// Nginx is a file for sites-available: the site at the name that its public
// address gives. What only the operator knows is in CAPITALS.
func Nginx(s *Site, name string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, nginxHead, name)
	policies := s.policies(serversLimits)
	fmt.Fprintf(&b, "map $uri $acompana_politica {\n    default \"%s\";\n", s.elsewhere(policies))
	for _, rule := range policies {
		if pattern := s.expression(rule.Pattern); pattern != "" {
			fmt.Fprintf(&b, "    \"~%s\" \"%s\";\n", pattern, rule.Headers[0].Value)
		}
	}
	fmt.Fprintf(&b, "}\nmap \"$status $uri\" $acompana_guarda {\n    default \"%s\";\n    \"~^(200|206|304) %s\" \"%s\";\n}\n\n", fresh, regexp.QuoteMeta(s.at(hashed)), forEver)
	fmt.Fprintf(&b, nginxServer, name, name, s.Root)
	fmt.Fprintf(&b, "    add_header %s $acompana_politica always;\n    add_header %s $acompana_guarda always;\n", security, CacheControl)
	for _, h := range always {
		fmt.Fprintf(&b, "    add_header %s \"%s\" always;\n", h.Name, h.Value)
	}
	b.WriteString("\n")
	for _, ending := range misjudged {
		fmt.Fprintf(&b, "    location ~ \\%s$ { default_type %s; }\n", ending, kinds[ending])
	}
	for _, m := range s.Moves {
		fmt.Fprintf(&b, "    location ~ ^%s/?$ { return 301 %s; }\n", strings.TrimSuffix(s.at(m.From), "/"), s.at(m.To))
	}
	b.WriteString("    location ~ /[._][^/]*$ { return 404; }\n}\n")
	return []byte(b.String())
}

const nginxHead = `# Acompaña en nginx. Guárdelo como /etc/nginx/sites-available/acompana, cambie lo que está en
# MAYÚSCULAS, enlácelo en sites-enabled y ejecute: nginx -t && systemctl reload nginx
# Se imprimió para %s; imprímalo de nuevo cada vez que construya el sitio.

`

const nginxServer = `server {
    listen 80;
    server_name %s;
    return 301 https://$host$request_uri;
}

server {
    listen 443 ssl http2;
    server_name %s;
    ssl_certificate     /RUTA/AL/CERTIFICADO.pem;
    ssl_certificate_key /RUTA/A/LA/CLAVE.pem;

    root /RUTA/AL/SITIO;
    index index.html;
    charset utf-8;
    absolute_redirect off;
    server_tokens off;
    error_page 404 %s404.html;
    gzip_static on;
    gzip_vary on;
    # brotli_static on;   # si nginx tiene el módulo de brotli

    # Un «add_header» dentro de un «location» borra todos estos: no los añada allí.
`

// elsewhere is the policy of addresses that are not there: that of the page which
// says so, or the whole site's.
func (s *Site) elsewhere(rules []Rule) string {
	absent := s.at("/404.html")
	if i := slices.IndexFunc(rules, func(r Rule) bool { return r.Pattern == absent }); i >= 0 {
		return rules[i].Headers[0].Value
	}
	return s.Policy().String()
}

// expression is a rule's pattern as a regular expression, empty for the whole site.
func (s *Site) expression(pattern string) string {
	if pattern == s.Root+"*" {
		return ""
	}
	start, wild := strings.CutSuffix(pattern, "*")
	if wild {
		return "^" + regexp.QuoteMeta(start)
	}
	return "^" + regexp.QuoteMeta(pattern) + "(index\\.html)?$"
}
