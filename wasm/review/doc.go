// Package review is the review of a case: what the case manager verifies in each
// moment, criterion by criterion.
//
// A case is a document of kind «caso». Its registers are
//
//	codigo                    text: the generated code, as «Ceiba-07»
//	modalidad                 item: the group of modalities
//	momento                   item: the moment that the case is in
//	egreso-progresivo         choice: «si» or «no»; empty is not known yet
//	respuesta/<criterio>/r1   choice: an Answer; empty is not verified
//	nota/<criterio>/r1        text, of at most MaxText characters
//	paso/<criterio>/r1        text: the next step, of at most MaxText characters
//
// r1 is the round of verification: moments are verified again, and no round
// erases another. The id of a case is random and tells nothing; its code is for
// people, who keep what it stands for in their own official records.
//
// An answer counts when it is settled: neither in conflict nor inherited from
// another criterion. It says how far a requirement is seen to, never how good a
// person is: there are counts, and no scores.
package review
