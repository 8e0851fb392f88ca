package vault

import (
	"testing"

	"pgregory.net/rapid"
)

func TestNormalize(t *testing.T) {
	for typed, want := range map[string]string{
		"Mi gato negro salta":             "mi gato negro salta",
		"  mi  gato\tnegro\n salta ":      "mi gato negro salta",
		"mi\u00a0gato\u2003negro":         "mi gato negro",
		"\ufeffmi ga\u00adto\u200b negro": "mi gato negro",
		"ÑANDÚ Canción":                   "ñandú canción",
		"con-guion, coma":                 "con-guion, coma",
		" \u200b ":                        "",
	} {
		if got := Normalize(typed); got != want {
			t.Errorf("%q: got %q, want %q", typed, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		once := Normalize(rapid.String().Draw(t, "typed"))
		if twice := Normalize(once); twice != once {
			t.Fatalf("%q becomes %q", once, twice)
		}
	})
}

func TestWeak(t *testing.T) {
	for typed, want := range map[string]Weakness{
		// What people choose well.
		"mi gato negro salta":                    Strong,
		"Mi Gato negro salta.":                   Strong,
		"la abuela fríe arepas los domingos":     Strong,
		"cinco patos verdes bajo el puente":      Strong,
		"mi familia come arroz":                  Strong,
		"el gestor canta vallenatos desafinados": Strong,
		"tres veces lunes martes lluvia y pan":   Strong,
		"mi gato negro salta 1234":               Strong,
		"no hay mal que por bien no venga":       Strong,
		"x7Kq-9fTz-Lm2v-RwPe-4h":                 Strong,
		"ceiba-07 guarda pan caliente":           Strong,
		"murciélago extraordinario":              Strong,

		"":                                  Empty,
		" . , ":                             Empty,
		"clave":                             FewWords,
		"mi gato negro":                     FewWords,
		"Medellin2024*":                     FewWords,
		"sol mar pan luz":                   Short,
		"a e i o u x y z":                   Short,
		"gato gato gato gato":               Repeated,
		"gato perro gato perro gato":        Repeated,
		"no no no no no no no no no":        Repeated,
		"aaaaaaaaaaaaaaaaaaaaaaaa":          Repeated,
		"gatogatogatogatogatogato":          Repeated,
		"aa bb aa bb ab ba aabb":            Repeated,
		"12345678901234567890":              Sequence,
		"0987654321 0987654321x":            Sequence,
		"abcdefghijklmnopqrstuvwxyz":        Sequence,
		"a b c d e f g h i j k l m":         Sequence,
		"qwertyuiop asdfghjkl zxcvbnm":      Sequence,
		"qwerty asdf zxcv 1234":             Sequence,
		"mi gato negro 12345":               Sequence,
		"uno dos tres cuatro cinco":         Sequence,
		"domingo sábado viernes jueves":     Sequence,
		"enero febrero marzo abril":         Sequence,
		"acompaña a mi familia":             Site,
		"gestor familia caso clave":         Site,
		"Equipo de acompañamiento familiar": Site,
		"mi clave es segura siempre":        Site,
		"caso LUNA-42 de mi familia":        Site,
		"luna-42 ceiba-07 sol-09":           Site,
	} {
		if got := Weak(typed); got != want {
			t.Errorf("%q: got %q, want %q", typed, got, want)
		}
	}
}

func TestWeakSeesWhatIsSealedWith(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		typed := rapid.OneOf(rapid.String(), rapid.StringMatching(`([A-Za-zñÑ]{1,7} ){2,6}[a-z0-9]{1,9}`)).Draw(t, "typed")
		if Weak(typed) != Weak(Normalize(typed)) {
			t.Fatalf("%q: %q as typed, %q as sealed with", typed, Weak(typed), Weak(Normalize(typed)))
		}
		if n := len([]rune(Normalize(typed))); Weak(typed) == Strong && n < MinLength {
			t.Fatalf("%q: %d characters pass", typed, n)
		}
	})
}
