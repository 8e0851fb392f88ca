// Package sealing closes a text with a passphrase, and opens it again. A sealed
// file is an ordinary age file (age-encryption.org/v1): whoever has the file and
// the passphrase opens it with any program for age, without this site.
//
// Seal writes the binary form, for a passphrase, with scrypt's work factor 16:
// 64 MiB and two seconds on a slow phone, which leaves the strength to the words
// of the passphrase. Open reads that form and the ASCII armor that age can
// write, also with CRLF, a byte order mark or white space around it, up to work
// factor 18. What it reads is a text: valid UTF-8 of at most MaxText bytes.
// Nothing of a text is returned before the whole file is known to be genuine.
//
// A passphrase is used as it is given. The caller makes it NFC before it seals,
// and gives to Open what was typed: age makes no form of its own, so a file that
// another program sealed with accents in another form needs that form again.
// Words without accents, as the site proposes them, are the same in all forms.
//
// What goes wrong is a Fault, and the set is closed. age tells apart less than a
// reader would like, and four kinds of damage look like something else:
//
//   - The salt and the wrapped key: the key does not come out, exactly as with a
//     wrong passphrase, so FaultPassphrase is said.
//   - The work factor: another valid one gives FaultPassphrase or FaultTooHard.
//   - The word «scrypt» and the space after it: the file seems made for keys, FaultNotPassphrase.
//   - The figure of the version: the file seems FaultNewer.
//
// Everything else in the file is covered by a code that only the right
// passphrase gives, so that its damage is FaultDamaged.
package sealing
