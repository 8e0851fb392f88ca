// Package vault holds the rules by which a browser keeps work closed: what the
// header of sealed records says, which passphrases are too weak, when an idle
// page locks, when a copy is due. It computes; keys, ciphers and random numbers
// are the browser's own (WebCrypto), which the caller brings together with it.
//
// # Two ways to work
//
//   - «Mi equipo»: records stay in this browser. A [Header] stands beside them
//     and says whether they are sealed with a passphrase.
//   - «Equipo compartido»: nothing is kept. There is no header and no store; work
//     leaves in an encrypted file. That there is no header is the whole of what
//     is known about this mode.
//
// # What comes from what
//
//	passphrase ── Normalize, NFC before ── PBKDF2-HMAC-SHA-256 (Salt, Rounds)
//	           ── wrapping key ── AES-GCM, About as associated data ── data key
//
// The data key is random, made once and never derived. The passphrase only wraps
// it: a new passphrase, or more rounds, means a new salt and a new Wrapped, and
// touches no record. It follows that whoever kept an old header and knows its
// passphrase still opens what is written today; after a passphrase has become
// known, the remedy is a copy, a wipe and a new vault.
//
// There is no recovery. Nothing but the passphrase leads to the data key, nobody
// holds a second one, and the person confirms by [Understood] to know it.
//
// # What is authenticated
//
// The wrapped key with the header's form, rounds and salt ([Header.About]): a
// header whose rounds were lowered does not open. Serial and idle minutes are
// outside, so that they change without the passphrase; their checksum answers
// for accidents only. Each record is authenticated by its own cipher (package
// store). Whoever can write to this browser's storage can still put an older
// header or an unsealed one in place, or delete everything; an unsealed header
// opens nothing that is sealed.
//
// # What this does not protect from
//
// Someone looking over a shoulder; whoever sits down before it has locked;
// programs and browser extensions that read keys or pages; a page that was
// tampered with where it is served; copies that were printed or downloaded; a
// passphrase that was lent, written down or is in use elsewhere. Records written
// before there was a passphrase may remain on the disk after they were sealed.
//
// The package uses the standard library's light part only: it is compiled into
// the browser module.
package vault
