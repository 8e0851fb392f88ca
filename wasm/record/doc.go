// Package record holds what people do: documents (a case, a round of
// self-assessment, an ecomap) kept as the moves that made them.
//
// A Document is a set of registers. Its Items are their keys, such as
// «criterio/h1-plan-tiempos-responsables/r1» or «modalidad»: up to eight ids
// joined by slashes, of which the second, if any, may be an id of the guide. A
// Move writes one Value in one register and names the moves that it supersedes;
// it never changes. Nothing else is kept: all state is derived.
//
// The contract, in the order in which it is used:
//
//   - A Document never changes: New makes one, and Set, Choose, Delete, Restore,
//     Undo, Redo and Revert return another with one move more, or a few.
//   - A register's current values are its moves that no other supersedes. Values
//     that differ are a conflict: all are kept until someone writes again, which
//     supersedes them all. Settled is the value that counts.
//   - Merge joins two copies. It is commutative, associative and idempotent.
//   - Moves are named by Dot: a replica and a counter. The counter is greater
//     than any the copy has seen, so that order by dot respects cause and effect.
//     The wall clock is for display and orders nothing.
//   - Each register keeps its current moves and the Kept ones superseded last.
//     This is a normal form, not a step: the merge of two trimmed copies is the
//     trimmed merge. What a copy has seen and keeps no longer is superseded, so
//     that an old copy brings nothing back.
//   - What a copy has seen but lacks, though its register is not full of moves
//     superseded later, was lost or its dot used twice: Merge answers with a
//     CorruptError, Decode with the place.
//   - Undo takes back the last change of a replica that still stands, by one more
//     move. It never touches what others wrote since.
//   - Follow takes a document to the next version of the guide: a pure function
//     of each move, hence it commutes with Merge. Copies under different versions
//     do not merge: follow the older one first, version by version, never
//     skipping one.
//   - Preview tells what Join would do to a set of documents; Revert undoes it.
//   - Encode and Decode are the one textual form, of a document and of a Bundle.
//     Decode takes older schemas up and refuses what it does not know whole,
//     with the place; it never returns part of anything.
//
// A replica is one writer that remembers all it wrote: a tab from its opening to
// its end. A tab opened anew, or a copy restored from a file, takes a new one
// (NewReplica): to go on with an old replica from an old copy is to use dots
// twice.
//
// The package uses the standard library's light part only: it is compiled into
// the browser module.
package record
