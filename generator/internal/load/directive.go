package load

import (
	"strings"

	"acompana/wasm/guide"
)

// parseDirective reads one line «{{ nombre … }}», nil when it is at fault.
func parseDirective(f *file, text string, line, level int) guide.Block {
	inner, ok := strings.CutSuffix(strings.TrimPrefix(text, "{{"), "}}")
	words := strings.Fields(inner)
	if !ok || len(words) == 0 {
		f.fault(line, 1, "esta línea debe ser una instrucción completa, como {{ elementos tipo=limite }}")
		return nil
	}
	name, args := words[0], words[1:]
	switch name {
	case "elementos", "enlaces":
		return parseListing(f, args, line, level, name == "enlaces")
	case "figura":
		if drawing := only(f, name, args, line); drawing != "" {
			if !guide.KnownDrawing(drawing) {
				f.fault(line, 1, "no existe la figura %q; hay: %s", drawing, strings.Join(guide.Drawings, ", "))
				return nil
			}
			return &guide.Drawing{Name: drawing, Line: line}
		}
	case "tabla":
		if id := only(f, name, args, line); id != "" {
			return &guide.TableBlock{ID: guide.ID(id), Line: line}
		}
	case "notas":
		if len(args) > 0 {
			f.fault(line, 1, "la instrucción \"notas\" va sola, como {{ notas }}")
			return nil
		}
		return &guide.NotesBlock{Level: level}
	default:
		f.fault(line, 1, "no se conoce la instrucción %q; hay: elementos, enlaces, figura, tabla, notas", name)
	}
	return nil
}

// only is the single argument of a directive.
func only(f *file, name string, args []string, line int) string {
	if len(args) != 1 {
		f.fault(line, 1, "la instrucción %q lleva un solo nombre, como {{ %s nombre }}", name, name)
		return ""
	}
	return args[0]
}

func parseListing(f *file, args []string, line, level int, linksOnly bool) guide.Block {
	l := &guide.Listing{Line: line, Level: min(level, 5), LinksOnly: linksOnly}
	for _, arg := range args {
		key, value, ok := strings.Cut(arg, "=")
		if !ok || value == "" {
			f.fault(line, 1, "%q no es una condición; escriba tipo=…, padre=…, id=… o documento=…", arg)
			return nil
		}
		switch key {
		case "tipo":
			l.Kind = guide.Kind(value)
			if !l.Kind.Known() {
				f.fault(line, 1, "no existe el tipo %q", value)
				return nil
			}
		case "padre":
			l.Parent = guide.ID(value)
		case "documento":
			l.Document = guide.ID(value)
		case "id":
			for id := range strings.SplitSeq(value, ",") {
				l.IDs = append(l.IDs, guide.ID(id))
			}
		default:
			f.fault(line, 1, "no se conoce la condición %q; hay: tipo, padre, id, documento", key)
			return nil
		}
	}
	if l.Kind == "" && l.Parent == "" && len(l.IDs) == 0 {
		f.fault(line, 1, "diga qué elementos: tipo=…, padre=… o id=…")
		return nil
	}
	return l
}
