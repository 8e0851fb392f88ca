// Package assets prepares the files that pages load: it joins and minifies the
// styles, minifies scripts, compiles the browser module, and names each file by
// its content so that a host may keep it for ever.
package assets

import (
	"crypto/sha256"
	"encoding/hex"
	"path"
	"strings"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/js"
)

// folder is where hashed files stand in the site.
const folder = "/recursos/"

// File is a file to publish and its address in the site.
type File struct {
	Address string
	Data    []byte
}

// Hashed names data by its content: «boot.js» becomes /recursos/boot.1a2b3c4d.js.
func Hashed(name string, data []byte) File {
	sum := sha256.Sum256(data)
	ext := path.Ext(name)
	return File{folder + strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:5]) + ext, data}
}

// Plain keeps the name, for a server that never lets files be cached.
func Plain(name string, data []byte) File { return File{folder + name, data} }

var minifier = func() *minify.M {
	m := minify.New()
	m.AddFunc("text/css", css.Minify)
	m.AddFunc("text/javascript", js.Minify)
	return m
}()
