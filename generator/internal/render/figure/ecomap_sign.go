package figure

import (
	"strings"

	"acompana/wasm/guide"
)

// Sign is an entry of an ecomap's legend: what is meant, and how it looks.
type Sign struct{ Name, SVG string }

// EcomapSigns are those that occur in the ecomap, in the legend's order: red,
// sistema, fuerte, normal, debil, tension, restringido, deseado, apoyo.
func EcomapSigns(e *guide.Ecomap) []Sign {
	var signs []Sign
	for _, layer := range guide.Layers {
		for _, n := range e.Nodes {
			if n.Layer == layer {
				signs = append(signs, Sign{layer, signOf(layerSign(layer))})
				break
			}
		}
	}
	for _, s := range tieSigns {
		for _, t := range e.Ties {
			if s.occurs(t) {
				var out strings.Builder
				drawTie(&out, straight(point{2, 11}, point{50, 11}), s.sample)
				signs = append(signs, Sign{s.name, signOf(out.String())})
				break
			}
		}
	}
	return signs
}

func signOf(drawn string) string {
	return `<svg viewBox="0 0 52 22" aria-hidden="true">` + strings.TrimSpace(drawn) + "</svg>"
}

func layerSign(layer string) string {
	if layer == networkLayer {
		return `<rect class="e-node" x="8" y="3" width="36" height="16" rx="8"/>`
	}
	return `<rect class="e-node" x="8" y="3" width="36" height="16" rx="2"/>`
}

// tieSigns are what ties may show.
var tieSigns = []struct {
	name   string
	sample guide.EcomapTie
	occurs func(guide.EcomapTie) bool
}{
	{"fuerte", guide.EcomapTie{Strength: "fuerte"}, func(t guide.EcomapTie) bool { return t.Strength == "fuerte" && !t.Wished }},
	{"normal", guide.EcomapTie{}, func(t guide.EcomapTie) bool { return t.Strength == "normal" && !t.Wished }},
	{"debil", guide.EcomapTie{Strength: "debil"}, func(t guide.EcomapTie) bool { return t.Strength == "debil" && !t.Wished }},
	{"tension", guide.EcomapTie{Tension: true}, func(t guide.EcomapTie) bool { return t.Tension }},
	{"restringido", guide.EcomapTie{Restricted: true}, func(t guide.EcomapTie) bool { return t.Restricted }},
	{"deseado", guide.EcomapTie{Wished: true, Support: "da"}, func(t guide.EcomapTie) bool { return t.Wished }},
	{"apoyo", guide.EcomapTie{Support: "da"}, func(t guide.EcomapTie) bool { return t.Support != "ninguno" && !t.Wished }},
}
