package record

import (
	"errors"
	"os"
	"strings"
	"testing"
)

const one = `{"esquema":1,"id":"a","tipo":"caso","guia":"1","visto":{"k1":2},"registros":{"x":[{"marca":"k1.1","opcion":"si"},{"marca":"k1.2","tras":["k1.1"]}]}}`

// with1 is the text above with one change.
func with1(old, new string) string { return strings.Replace(one, old, new, 1) }

func TestDecodeRefuses(t *testing.T) {
	if _, err := Decode(one); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		text string
		want SyntaxError
	}{
		"nothing":             {"", SyntaxError{1, 1, FaultJSON, ""}},
		"a byte order mark":   {"\uFEFF" + one, SyntaxError{1, 1, FaultJSON, ""}},
		"a list":              {"[]", SyntaxError{1, 1, FaultType, ""}},
		"cut off":             {one[:20], SyntaxError{1, 21, FaultJSON, ""}},
		"more":                {one + "\n{}", SyntaxError{2, 1, FaultTrailing, ""}},
		"a second line":       {"{\n \"esquema\":1,\n  \"ñandú\":2,\"ñandú\":3}", SyntaxError{3, 13, FaultDuplicate, "ñandú"}},
		"a trailing comma":    {with1(`"k1":2}`, `"k1":2,}`), SyntaxError{1, 64, FaultJSON, ""}},
		"a trailing comma 2":  {with1(`["k1.1"]`, `["k1.1",]`), SyntaxError{1, 145, FaultJSON, ""}},
		"no colon":            {with1(`"id":`, `"id" `), SyntaxError{1, 19, FaultJSON, ""}},
		"no comma":            {with1(`1,"id"`, `1 "id"`), SyntaxError{1, 14, FaultJSON, ""}},
		"a number as key":     {`{1:2}`, SyntaxError{1, 2, FaultJSON, ""}},
		"a comment":           {"/**/" + one, SyntaxError{1, 1, FaultJSON, ""}},
		"invalid UTF-8":       {with1("caso", "ca\xffso"), SyntaxError{1, 33, FaultUTF8, ""}},
		"half a pair":         {with1("caso", `\ud83c`), SyntaxError{1, 31, FaultJSON, ""}},
		"a bad pair":          {with1("caso", `\ud83c\u0041`), SyntaxError{1, 31, FaultJSON, ""}},
		"a bad escape":        {with1("caso", `\x41`), SyntaxError{1, 31, FaultJSON, ""}},
		"a raw line end":      {with1("caso", "ca\nso"), SyntaxError{1, 33, FaultJSON, ""}},
		"a raw one escaped":   {with1("caso", "\\\"\n"), SyntaxError{1, 33, FaultJSON, ""}},
		"depth":               {strings.Repeat("[", 17), SyntaxError{1, 17, FaultDepth, ""}},
		"size":                {strings.Repeat(" ", MaxBytes+1), SyntaxError{1, MaxBytes + 1, FaultSize, ""}},
		"a key twice":         {with1(`"id":"a"`, `"id":"a","\u0069d":"b"`), SyntaxError{1, 23, FaultDuplicate, "id"}},
		"an item twice":       {with1(`"registros":{`, `"registros":{"x":[],`), SyntaxError{1, 85, FaultDuplicate, "x"}},
		"an unknown key":      {with1(`"id":"a"`, `"id":"a","ID":"a"`), SyntaxError{1, 23, FaultUnknown, "ID"}},
		"an unknown kind":     {with1(`"opcion"`, `"foto"`), SyntaxError{1, 99, FaultUnknown, "foto"}},
		"two values":          {with1(`"opcion":"si"`, `"opcion":"si","texto":"si"`), SyntaxError{1, 113, FaultDuplicate, "texto"}},
		"no id":               {with1(`"id":"a",`, ``), SyntaxError{1, 1, FaultMissing, "id"}},
		"no dot":              {with1(`"marca":"k1.1",`, ``), SyntaxError{1, 83, FaultMissing, "marca"}},
		"a number as id":      {with1(`"id":"a"`, `"id":1`), SyntaxError{1, 19, FaultType, ""}},
		"null":                {with1(`"id":"a"`, `"id":null`), SyntaxError{1, 19, FaultType, ""}},
		"a bad id":            {with1(`"id":"a"`, `"id":"A"`), SyntaxError{1, 19, FaultValue, "A"}},
		"a fraction":          {with1(`"k1":2`, `"k1":2.0`), SyntaxError{1, 62, FaultValue, "2.0"}},
		"a bad number":        {with1(`"k1":2`, `"k1":02`), SyntaxError{1, 62, FaultJSON, ""}},
		"a counter of zero":   {with1(`"k1":2`, `"k0":0,"k1":2`), SyntaxError{1, 62, FaultValue, "0"}},
		"a great counter":     {with1(`"k1":2`, `"k1":1125899906842625`), SyntaxError{1, 62, FaultValue, "1125899906842625"}},
		"a bad replica":       {with1(`"k1":2`, `"k-1":2`), SyntaxError{1, 57, FaultValue, "k-1"}},
		"a bad item":          {with1(`"x":[`, `"x/":[`), SyntaxError{1, 78, FaultValue, "x/"}},
		"an item of nothing":  {with1(`"registros":{`, `"registros":{"w":[],`), SyntaxError{1, 82, FaultValue, ""}},
		"a bad choice":        {with1(`"si"`, `"Sí"`), SyntaxError{1, 108, FaultValue, "Sí"}},
		"a bad dot":           {with1(`k1.1`, `k1.01`), SyntaxError{1, 92, FaultValue, "k1.01"}},
		"a set out of order":  {with1(`["k1.1"]`, `["k1.1","k1.1"]`), SyntaxError{1, 145, FaultValue, "k1.1"}},
		"a flag in words":     {with1(`"opcion":"si"`, `"heredado":"si"`), SyntaxError{1, 110, FaultType, ""}},
		"schema zero":         {with1(`"esquema":1`, `"esquema":0`), SyntaxError{1, 1, FaultValue, "esquema"}},
		"no schema":           {"{}", SyntaxError{1, 1, FaultMissing, "esquema"}},
		"a move not seen":     {with1(`"k1":2`, `"k1":1`), SyntaxError{1, 123, FaultCorrupt, "k1.2"}},
		"a dot twice":         {with1(`"k1.2"`, `"k1.1"`), SyntaxError{1, 92, FaultCorrupt, "k1.1"}},
		"in two registers":    {with1(`"registros":{`, `"registros":{"w":[{"marca":"k1.1"}],`), SyntaxError{1, 92, FaultCorrupt, "k1.1"}},
		"superseding later":   {with1(`"opcion":"si"`, `"tras":["k1.2"]`), SyntaxError{1, 92, FaultCorrupt, "k1.1"}},
		"superseding nothing": {with1(`{"marca":"k1.1","opcion":"si"},`, ``), SyntaxError{1, 92, FaultCorrupt, "k1.2"}},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Decode(tc.text)
			got := (*SyntaxError)(nil)
			if d != nil || !errors.As(err, &got) {
				t.Fatalf("gives %v, %v", d, err)
			}
			if *got != tc.want {
				t.Errorf("%v, want %v", got, &tc.want)
			}
		})
	}
}

func TestDecodeTakesAnyOrderAndSpace(t *testing.T) {
	loose := "\t{ \"registros\" : {\"x\":[ {\"tras\":[\"k1.1\"],\"marca\":\"k1.2\",\"heredado\":false} , {\"opcion\":\"\\u0073i\",\"marca\":\"k1.1\"}]},\r\n" +
		`"visto":{"k1":2},"guia":"1","tipo":"caso","id":"a","esquema":1} `
	a, b := must[*Document](t)(Decode(loose)), must[*Document](t)(Decode(one))
	wantEqual(t, "loose", a, b)
}

func TestNewerSchema(t *testing.T) {
	newer := (*NewerSchemaError)(nil)
	if d, err := Decode(`{"esquema":2,"otra":[]}`); d != nil || !errors.As(err, &newer) || newer.Found != 2 || newer.Known != Schema {
		t.Errorf("document: %v", err)
	}
	for name, text := range map[string]string{
		"the file's": `{"formato":"acompana/documentos","version":2,"otra":[]}`,
		"a part's":   `{"formato":"acompana/documentos","version":1,"documentos":[` + one + `,{"esquema":7}]}`,
	} {
		if all, err := DecodeBundle(text); all != nil || !errors.As(err, &newer) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestBundleRefuses(t *testing.T) {
	head := `{"formato":"acompana/documentos","version":1,"documentos":[`
	for name, tc := range map[string]struct {
		text string
		want SyntaxError
	}{
		"a document":    {one, SyntaxError{1, 1, FaultMissing, "formato"}},
		"other format":  {strings.Replace(head+"]}", "acompana", "otro", 1), SyntaxError{1, 12, FaultValue, "otro/documentos"}},
		"version zero":  {strings.Replace(head+"]}", ":1", ":0", 1), SyntaxError{1, 44, FaultValue, "0"}},
		"an unknown":    {head + `],"x":1}`, SyntaxError{1, 62, FaultUnknown, "x"}},
		"an id twice":   {head + one + "," + one + "]}", SyntaxError{1, 61 + len(one), FaultDuplicate, "a"}},
		"a bad part":    {head + one + ",\n{}]}", SyntaxError{2, 1, FaultMissing, "esquema"}},
		"too many":      {head + strings.Repeat("\n1,", MaxDocuments) + "\n1]}", SyntaxError{MaxDocuments + 2, 1, FaultDocuments, ""}},
		"not documents": {head + "1]}", SyntaxError{1, 60, FaultType, ""}},
	} {
		t.Run(name, func(t *testing.T) {
			all, err := DecodeBundle(tc.text)
			got := (*SyntaxError)(nil)
			if all != nil || !errors.As(err, &got) {
				t.Fatalf("gives %v, %v", all, err)
			}
			if *got != tc.want {
				t.Errorf("%v, want %v", got, &tc.want)
			}
		})
	}
}

func TestEncodeWritesNothingThatIsNotRead(t *testing.T) {
	d := empty(t)
	if _, err := EncodeBundle([]*Document{d, d}); err != ErrOther {
		t.Errorf("one document twice: %v", err)
	}
	long := Value{Text, strings.Repeat("\\", MaxText)}
	for _, item := range strings.Fields("a b c d e f g h") {
		for i := range 8 {
			d = must[*Document](t)(d.Set(by("k1"), item+"/"+string(rune('a'+i)), long))
		}
	}
	var many []*Document
	for i := range 20 {
		many = append(many, forked(t, d, "a"+string(rune('a'+i))))
	}
	if text, err := EncodeBundle(many); err != ErrSize || text != nil {
		t.Errorf("too long: %v", err)
	}
	if _, err := DecodeBundle(string(must[[]byte](t)(EncodeBundle(many[:15])))); err != nil {
		t.Error(err)
	}
}

// The texts of each schema and of each version of the file, as they were when
// released: they are read for ever, and never written again.
func TestOldTextsAreRead(t *testing.T) {
	text := string(must[[]byte](t)(os.ReadFile("testdata/esquema-1.json")))
	d := must[*Document](t)(Decode(text))
	wantShow(t, d, "criterio/h1-plan-tiempos-responsables/r1=En la visita dijo «sí»|no-se-cumple! criterio/h1-seguimiento/r1=se-cumple? "+
		"documento/borrado= entrevistas=3 modalidad=acogimiento-residencial proxima=2026-12-01 retirado/criterio/h1-antiguo/r1=en-parte")
	if got := string(must[[]byte](t)(Encode(d))); got != text {
		t.Errorf("written again it is %s", got)
	}
	file := string(must[[]byte](t)(os.ReadFile("testdata/archivo-1.json")))
	all := must[[]*Document](t)(DecodeBundle(file))
	if got := string(must[[]byte](t)(EncodeBundle(all))); got != file || len(all) != 2 {
		t.Errorf("written again it is %s", got)
	}
}

func TestEachSchemaHasItsStep(t *testing.T) {
	if len(ups) != Schema-1 {
		t.Errorf("%d steps lead to schema %d", len(ups), Schema)
	}
}

// The steps themselves, by two that might come.
func TestRaise(t *testing.T) {
	rename := func(from, to string) func(*node) error {
		return func(n *node) error {
			for i := 0; i < len(n.nodes); i += 2 {
				if n.nodes[i].text == from {
					n.nodes[i].text = to
				}
			}
			return nil
		}
	}
	steps := []func(*node) error{rename("a", "b"), rename("b", "c")}
	for text, want := range map[string]string{
		`{"esquema":1,"a":0}`: "c", `{"esquema":2,"b":0}`: "c", `{"esquema":2,"a":0}`: "a", `{"esquema":3,"b":0}`: "b",
	} {
		root := must[*node](t)(parse(text))
		if err := (&reader{parser: parser{text: text}}).raise(root, 3, steps); err != nil || root.nodes[2].text != want {
			t.Errorf("%s: %q, %v, want %q", text, root.nodes[2].text, err, want)
		}
	}
}
