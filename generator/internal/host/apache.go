package host

import (
	"fmt"
	"regexp"
	"strings"
)

// Apache is a .htaccess for the site's folder.
func Apache(s *Site) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, apacheHead, s.Root)
	policies := s.policies(serversLimits)
	fmt.Fprintf(&b, "Header always set %s \"%s\"\n", security, s.elsewhere(policies))
	for _, rule := range policies {
		if pattern := s.expression(rule.Pattern); pattern != "" {
			fmt.Fprintf(&b, "Header always set %s \"%s\" \"expr=%%{REQUEST_URI} =~ m#%s#\"\n", security, rule.Headers[0].Value, pattern)
		}
	}
	for _, h := range always {
		fmt.Fprintf(&b, "Header always set %s \"%s\"\n", h.Name, h.Value)
	}
	fmt.Fprintf(&b, "Header always set %s \"%s\"\n", CacheControl, fresh)
	fmt.Fprintf(&b, "Header always set %s \"%s\" \"expr=%%{REQUEST_STATUS} =~ /^(200|206|304)$/ && %%{REQUEST_URI} =~ m#^%s#\"\n\n",
		CacheControl, forEver, regexp.QuoteMeta(s.at(hashed)))
	for _, ending := range misjudged {
		fmt.Fprintf(&b, "AddType %s %s\n", kinds[ending], ending)
	}
	for _, m := range s.Moves {
		fmt.Fprintf(&b, "RedirectMatch 301 ^%s/?$ %s\n", strings.TrimSuffix(s.at(m.From), "/"), s.at(m.To))
	}
	b.WriteString("\n" + apacheCopies)
	return []byte(b.String())
}

const apacheHead = `# Acompaña en Apache 2.4. Guárdelo como .htaccess en la carpeta del sitio; imprímalo de nuevo cada vez
# que construya el sitio. Necesita «AllowOverride All» para esa carpeta y los módulos headers y rewrite:
#   a2enmod headers rewrite && systemctl restart apache2
# El paso de http a https se configura aparte, en el servidor.

Options -Indexes
DirectoryIndex index.html
AddDefaultCharset utf-8
AddCharset utf-8 .js .xml .html .txt
ErrorDocument 404 %s404.html

`

const apacheCopies = `RewriteEngine On
RewriteRule (^|/)[._][^/]*$ - [R=404,L]
# Las copias comprimidas que trae el sitio.
RewriteCond %{HTTP:Accept-Encoding} \bbr\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [L]
RewriteCond %{HTTP:Accept-Encoding} \bgzip\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [L]
AddEncoding br .br
AddEncoding gzip .gz
RemoveType .gz
RemoveLanguage .br
SetEnvIf Request_URI "\.(br|gz)$" no-gzip no-brotli
Header append Vary Accept-Encoding
`
