package guide

import "testing"

func TestSourceString(t *testing.T) {
	for name, tc := range map[string]struct {
		source Source
		want   string
	}{
		"numeral":          {Source{Numeral: "3.4"}, "3.4"},
		"heading":          {Source{Numeral: "Focos de intervención"}, "Focos de intervención"},
		"page":             {Source{Numeral: "2", Page: "5-6"}, "2 · p. 5-6"},
		"table":            {Source{Numeral: "3.5", Table: "Tabla 3"}, "3.5 · Tabla 3"},
		"table and page":   {Source{Numeral: "3.4", Table: "Tabla 2", Page: "9"}, "3.4 · Tabla 2 · p. 9"},
		"zero at the end":  {Source{Numeral: "3.10", Page: "10"}, "3.10 · p. 10"},
		"figure, no pages": {Source{Numeral: "Focos", Table: "Figura 3"}, "Focos · Figura 3"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := tc.source.String(); got != tc.want {
				t.Errorf("String() = %q, want %q", got, tc.want)
			}
		})
	}
}
