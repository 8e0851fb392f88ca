package sealing

import (
	"errors"
	"strconv"

	"filippo.io/age"
)

// lock is what takes the key out of a file's header with a passphrase. It stands
// in the place of age's own ScryptIdentity, which it uses, to say with a Fault
// what that one says in words.
type lock struct {
	passphrase string
	maxFactor  int
}

// Unwrap implements age.Identity.
func (l lock) Unwrap(stanzas []*age.Stanza) ([]byte, error) {
	switch {
	case !anyScrypt(stanzas):
		return nil, FaultNotPassphrase
	case len(stanzas) > 1: // a passphrase must stand alone
		return nil, FaultDamaged
	case isTooHard(stanzas[0], l.maxFactor):
		return nil, FaultTooHard
	}
	identity, err := age.NewScryptIdentity(l.passphrase)
	if err != nil {
		return nil, FaultPassphrase
	}
	identity.SetMaxWorkFactor(l.maxFactor)
	key, err := identity.Unwrap(stanzas)
	if errors.Is(err, age.ErrIncorrectIdentity) {
		return nil, FaultPassphrase
	}
	if err != nil {
		return nil, FaultDamaged
	}
	return key, nil
}

func anyScrypt(stanzas []*age.Stanza) bool {
	for _, s := range stanzas {
		if s.Type == "scrypt" {
			return true
		}
	}
	return false
}

// isTooHard reads the work factor as ParseUint does: nothing for what is not a
// number, the greatest for what is beyond one.
func isTooHard(s *age.Stanza, maxFactor int) bool {
	if len(s.Args) != 2 {
		return false
	}
	factor, _ := strconv.ParseUint(s.Args[1], 10, 64)
	return factor > uint64(maxFactor)
}
