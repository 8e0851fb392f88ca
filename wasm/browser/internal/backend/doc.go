// Package backend is the browser's side of what is kept: the database, the
// fast copy, the clock, the other tabs and the ciphers that packages store and
// vault leave to their caller. It computes nothing of its own.
//
// # What holds for all of it
//
//   - A browser that lacks something, or forbids it, is met with a fault or with
//     silence, never with a panic. What a browser may throw at the mere look at a
//     property (localStorage where cookies are blocked) is read through [Reflect],
//     because Go cannot recover from a getter that throws.
//   - Functions with a done return at once and call it exactly once, later or
//     before they return. Functions without one that return an error may block:
//     they belong in a goroutine, never in the handler of an event.
//   - A panic in a function that was handed in is told on the console and goes no
//     further; a transaction under way is undone and answered store.Aborted. The
//     store's patience shows the person that something was not saved.
//   - What the browser holds of Go for one call is released after it: saving all
//     day long leaves nothing behind.
//
// # What stands where
//
// [Journal] is the IndexedDB database "acompana", version 1:
//
//	rec   id → envelope            the records
//	log   n → {id, raw}, index id  their last store.LogLength versions
//	kept  n → {id, raw}            unreadable bytes set aside
//	meta  key → text               the vault's header, and what counts copies
//
// All of it is text. [Mirror] is localStorage. [Tab] holds a Web Lock called
// "acompana:tab:" and its name for as long as its page lives; [Channel] is the
// BroadcastChannel "acompana". A copy of the site that is opened as a file says with
// data-store what stands in the place of "acompana:" in all names. [Key] is the data key of a vault: a CryptoKey that
// cannot be exported, so that a tab can hand it to another without anyone seeing
// it. What it seals is, in base64,
//
//	nonce (12 bytes), ciphertext, tag (16 bytes)
//
// [Reflect]: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect
package backend
