package course

import (
	"sort"
	"strconv"
	"strings"

	"acompana/wasm/record"
)

// compose is a new document with one move in each register. It is written as a
// file and read, since to write move after move takes the square of their number,
// and there are a thousand.
func compose(empty *record.Document, by record.Author, values map[string]record.Value) (*record.Document, error) {
	if len(values) == 0 {
		return empty, nil
	}
	if _, err := empty.Set(by, readPart, record.Value{Kind: record.Choice, Text: readPart}); err != nil {
		return nil, err // of the author
	}
	return record.Decode(fileText(empty, by, values))
}

// fileText is a document as record.Schema has it, in its first form. Nothing in it
// asks to be escaped: all is ids, days and blanks.
func fileText(d *record.Document, by record.Author, values map[string]record.Value) string {
	registers := make([]string, 0, len(values))
	for register := range values {
		registers = append(registers, register)
	}
	sort.Strings(registers)
	var b strings.Builder
	b.WriteString(`{"esquema":1,"id":"` + d.ID() + `","tipo":"` + d.Kind() + `","guia":"` + d.Guide() + `"`)
	b.WriteString(`,"visto":{"` + by.Replica + `":` + strconv.Itoa(len(values)) + `},"registros":{`)
	for i, register := range registers {
		if i > 0 {
			b.WriteByte(',')
		}
		value := values[register]
		b.WriteString(`"` + register + `":[{"marca":"` + by.Replica + `.` + strconv.Itoa(i+1) + `","` + string(value.Kind) + `":"` + value.Text + `"`)
		if by.Date != "" {
			b.WriteString(`,"fecha":"` + by.Date + `"`)
		}
		b.WriteString(`}]`)
	}
	b.WriteString(`}}`)
	return b.String()
}
