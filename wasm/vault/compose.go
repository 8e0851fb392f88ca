package vault

import "strings"

// How many words are composed, of a list of about 1,500: six (63 bits) seal a
// file, which travels and can be tried elsewhere as often as anyone likes, behind
// scrypt; five (53 bits) seal what rests in this browser, behind many rounds.
const (
	SealWords = 6
	RestWords = 5
)

// Compose makes a passphrase of n words, every one as likely as any other. Random
// numbers that would favour the first words of the list are passed over, so that
// it takes a few more than n now and then; ok is false when they run out.
func Compose(words []string, random []uint32, n int) (passphrase string, ok bool) {
	if len(words) == 0 || n < 1 {
		return "", false
	}
	size := uint64(len(words))
	fair := (1 << 32) / size * size // the numbers below are whole turns of the list
	picked := make([]string, 0, n)
	for _, r := range random {
		if uint64(r) >= fair {
			continue
		}
		picked = append(picked, words[uint64(r)%size])
		if len(picked) == n {
			return strings.Join(picked, " "), true
		}
	}
	return "", false
}
