package vault

import (
	"errors"
	"testing"
)

func TestChoose(t *testing.T) {
	one, two := opened(1).Encode(), opened(2).Encode()
	key, newKey := sealed(3).Encode(), sealed(4).Encode()
	other := sealed(3)
	other.Idle = 9
	bad, newer := key[:len(key)-1], stamp("2|otra|")
	for name, c := range map[string]struct {
		journal, mirror string
		want            string
		mend            bool
		err             error
	}{
		"none":                           {"", "", "", false, ErrNone},
		"the same":                       {one, one, one, false, nil},
		"mirror behind":                  {two, one, two, true, nil},
		"mirror ahead":                   {one, two, two, true, nil},
		"by number, not by text":         {opened(9).Encode(), opened(10).Encode(), opened(10).Encode(), true, nil},
		"mirror lacks it":                {one, "", one, true, nil},
		"journal lacks it":               {"", key, key, true, nil},
		"a tie":                          {key, other.Encode(), key, true, nil},
		"sealed since":                   {key, two, key, true, nil},
		"mirror bad":                     {newKey, bad, newKey, true, nil},
		"journal bad":                    {bad, newKey, newKey, true, nil},
		"both bad":                       {bad, "x", "", false, ErrDamaged},
		"only one, bad":                  {"", bad, "", false, ErrDamaged},
		"open beside a key unreadable":   {bad, one, "", false, ErrDamaged},
		"open beside a key unreadable 2": {one, bad, "", false, ErrDamaged},
		"open beside an open unreadable": {one, two[1:], one, true, nil},
		"newer":                          {key, newer, "", false, ErrNewer},
		"newer beside bad":               {newer, bad, "", false, ErrNewer},
	} {
		h, mend, err := Choose(c.journal, c.mirror)
		if !errors.Is(err, c.err) || mend != c.mend || err == nil && h.Encode() != c.want {
			t.Errorf("%s: got %q, %v, %v; want %q, %v, %v", name, h.Encode(), mend, err, c.want, c.mend, c.err)
		}
	}
}
