package vault

import "testing"

func TestUnderstood(t *testing.T) {
	for typed, want := range map[string]bool{
		"entiendo": true, "Entiendo": true, "ENTIENDO": true, " entiendo \n": true, "Entiendo.": true,
		"«entiendo»": true, "¡Entiendo!": true, "\"entiendo\"": true, "entiéndo": true, "entie\u0301ndo": true,
		"": false, "entiend": false, "entiendo que sí": false, "no entiendo": false, "en tiendo": false,
		"entiendo1": false, "sí": false, "...": false, "entendido": false,
	} {
		if got := Understood(typed); got != want {
			t.Errorf("%q: got %v", typed, got)
		}
	}
}
