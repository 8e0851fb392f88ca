package render

import "testing"

func TestTablesOfProse(t *testing.T) {
	const plain = "<p>Sin tablas</p>\n"
	if got := labelTables(plain); got != plain {
		t.Errorf("got %s", got)
	}
	got := labelTables(`<p>a</p><table><thead><tr><th>Qué</th><th align="right"><strong>Cuánto</strong></th></tr></thead>` +
		`<tbody><tr><td>Uno</td><td align="right"></td></tr></tbody></table><p>b</p>`)
	want := `<p>a</p><div class="table"><table role="table"><thead role="rowgroup"><tr role="row">` +
		`<th role="columnheader" scope="col">Qué</th><th align="right" role="columnheader" scope="col"><strong>Cuánto</strong></th></tr></thead>` +
		`<tbody role="rowgroup"><tr role="row"><td role="cell" data-label="Qué">Uno</td>` +
		`<td align="right" role="cell" data-label="Cuánto"></td></tr></tbody></table></div><p>b</p>`
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
