// Package course is what somebody has done of the training: answers, steps, spaced
// review, the measure before and after, practice cases, and what there is to
// attest of it all.
//
// There is one document of kind and id «formacion». Its registers are
//
//	respuesta/<question>     text: what was given last: option ids in order, joined by a space;
//	                         the numbers of the pieces, 1 the right first; the text typed
//	primera/<question>       choice: the Verdict of the first time
//	veredicto/<question>     choice: the Verdict of the last time
//	repasar/<question>       day: when it comes back; empty is not in review
//	vuelta/<question>        choice: the Round of its review
//	vista/<question>         day: when it was reviewed or put off last; the newest counts
//	leido/<step>             day: the reading was marked as done
//	terminado/<step>         day: all questions of its check were answered
//	paso/<step>              the week's thing to do, a task of package agenda, with its
//	                         fecha, hecho, aplazo and perfil
//	antes/<question>         text: what was given in the measure before; despues/<question> after
//	fin/<antes|despues>      day: the measure was ended
//	camino/<case>            text: ids of the decisions taken, joined by a space
//	final/<case>/<scene>     day: an ending was reached
//
// The content changes and the document stays: callers bring the questions, steps
// and stories that there are, and what the document holds of others is left alone
// and counts for nothing. A stored path is followed as far as it goes.
//
// # Nothing to decide
//
// Two devices that are joined may differ. Here that is never put before anybody:
// of days the earliest counts, «vista» aside, of first verdicts the oldest, of all
// else the newest, by date and then by dot. Settle writes that down, for tools that ask the
// document for its conflicts. Join does the same for what somebody did before their
// progress could be opened, and leaves a measure alone that had been ended. A document that was deleted reads as empty, and
// Reset takes it up again: the id is the only one there is.
//
// # Review
//
// A question whose first answer was missed comes back the next day, and once
// answered right after 7 days, then 30, then no more. Missed again, it starts
// again. Days are those of the person's own clock, brought by the caller. The
// oldest comes first, and no more than a limit a day: what was reviewed or put
// off that day counts. Whatever day is skipped, all waits; nothing is lost by it.
// A second answer on the day is an answer and no review.
//
// # The measure, and what there is no function for
//
// The questions before and after are different ones of the same families. Two are
// put side by side: of a family, the first with the first, and so on; the same
// question with itself. Only pairs answered on both sides count. What comes of it
// is what changed in each family. There is no mark, no percentage and no pass;
// Score is what a platform that started the course asks for, and is for it alone.
//
// # Packed
//
// Pack writes the progress as at most MaxPacked characters, letters, digits,
// hyphens, low lines and stops, which is what SCORM 1.2 keeps:
//
//	A1 checksum steps . questions . before . after . cases . words
//
// Ids are three characters of a hash, those of one hash by trial: both sides bring
// the ids that there are. Days are three characters from 2000 on. Words are the
// option ids, of which each answer names the places. Typed texts, tasks and
// «vista» are left out. Where all is too much, the answers go first, then the
// verdicts of what is not in review. Unpack reads it, drops the codes that it
// does not know, and makes of rubbish an empty progress.
//
// The package uses the standard library's light part only: it is compiled into
// the browser module.
package course
