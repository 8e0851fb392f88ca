package edge

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Site is what the script knows of a site.
type Site struct {
	*Cut
	Address string      `json:"address"` // of the search page
	Headers [][2]string `json:"headers"` // of every answer
}

// Module is the site as a module of JavaScript.
func (s Site) Module() ([]byte, error) {
	var out bytes.Buffer
	out.WriteString("export default ")
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false) // nobody reads it as HTML
	if err := encoder.Encode(s); err != nil {
		return nil, fmt.Errorf("failed to write the site for the edge: %w", err)
	}
	return out.Bytes(), nil
}
