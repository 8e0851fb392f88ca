package record

import "strconv"

// Encode writes a document in its one canonical form: equal documents give equal
// bytes, which Decode reads. ErrSize says that they are more than it reads.
func Encode(d *Document) ([]byte, error) {
	text := append(d.append(nil), '\n')
	if len(text) > MaxBytes {
		return nil, ErrSize
	}
	return text, nil
}

func (d *Document) append(b []byte) []byte {
	b = append(b, `{"esquema":`...)
	b = strconv.AppendUint(b, Schema, 10)
	b = appendField(b, "id", d.id)
	b = appendField(b, "tipo", d.kind)
	b = appendField(b, "guia", d.guide)
	b = append(b, ",\n\"visto\":{"...)
	for i, top := range d.seen {
		b = appendText(comma(b, i), top.Replica)
		b = strconv.AppendUint(append(b, ':'), top.Counter, 10)
	}
	b = append(b, "},\n\"registros\":{"...)
	first := 0
	for register := range registers(d.moves) {
		b = appendText(append(comma(b, first), '\n'), register[0].Item)
		b = append(b, ":["...)
		for i, m := range register {
			b = m.append(append(comma(b, i), '\n'), d.guide)
		}
		b = append(b, ']')
		first++
	}
	return append(b, "}}"...)
}

func (m *Move) append(b []byte, guide string) []byte {
	b = appendDot(append(b, `{"marca":`...), m.Dot)
	if m.Value.Kind != Empty {
		b = appendField(b, string(m.Value.Kind), m.Value.Text)
	}
	if len(m.Supersedes) > 0 {
		b = append(b, `,"tras":[`...)
		for i, dot := range m.Supersedes {
			b = appendDot(comma(b, i), dot)
		}
		b = append(b, ']')
	}
	if !m.Undoes.Zero() {
		b = appendDot(append(b, `,"deshace":`...), m.Undoes)
	}
	if !m.Restores.Zero() {
		b = appendDot(append(b, `,"recupera":`...), m.Restores)
	}
	if m.Inherited {
		b = append(b, `,"heredado":true`...)
	}
	if m.Date != "" {
		b = appendField(b, "fecha", m.Date)
	}
	if m.Guide != guide {
		b = appendField(b, "guia", m.Guide)
	}
	return append(b, '}')
}

// comma separates all elements but the first from the one before.
func comma(b []byte, i int) []byte {
	if i > 0 {
		b = append(b, ',')
	}
	return b
}

func appendField(b []byte, name, value string) []byte {
	b = appendText(append(b, ','), name)
	return appendText(append(b, ':'), value)
}

// appendDot writes a dot, which has nothing to escape.
func appendDot(b []byte, dot Dot) []byte {
	return append(dot.append(append(b, '"')), '"')
}
