// Package review is a case as its manager follows it: what is verified in each
// moment, criterion by criterion and round by round, the way of the case through
// moments and modalities, what there is to do about it, and its closing.
//
// A case is a document of kind «caso». Its registers are for ever: saved cases
// have them. As a whole it has
//
//	codigo               text: the generated code, as «Ceiba-07»
//	modalidad            item: the group of modalities
//	momento              item: the moment that the case is in
//	egreso-progresivo    choice: «si» or «no»; empty is not known yet
//	hermanos             choice: the group of siblings, the same in each; empty: none
//	cierre               day: when it was closed, that is, archived; empty: open
//	borrar-desde         day: from when it may be deleted; nothing while it is open
//	sigue                day: when somebody last said that it goes on
//	empalme              text, of at most MaxText characters: what a team that
//	                     receives the case looks at first
//	empalme-visto/<id>   choice: «no» in the file of a handover that asks for
//	                     something, whose random id that is; «si» once somebody who
//	                     received it has looked. Where it was made, there is none
//
// For each criterion, and for each service that a criterion lists, in a round rN
//
//	respuesta/<criterio>/<rN>    choice: an Answer; empty is not verified
//	nota/<criterio>/<rN>         text, of at most MaxText characters
//
// and its next steps, tasks of package agenda: the first in the place
// «<criterio>/<rN>», those that follow it in «<criterio>/<rN>/s2», «…/s3» and so
// on. A step that was done stays in its place; see Case.Steps. For each place
//
//	paso/<place>         text: the next step, of at most MaxText characters
//	perfil/<place>       item: the actor who sees to it
//	fecha/<place>        day: by when
//	aplazo/<place>       text: why that day was moved
//	hecho/<place>        day: when it was done
//
// Moments are verified again, and no round erases another. Every moment has the
// round r1; of the others there is
//
//	ronda/<momento>/<rN>         day: when it was opened; without it, no round
//	motivo/<momento>/<rN>        text, of at most MaxText characters: why
//
// The way of the case is
//
//	recorrido/<tN>               item: the Nth moment that it went to; the date is the move's
//	estadia/<eN>                 item: the Nth modality that it was in before the present one
//	estadia-hasta/<eN>           day: the first day on which it was no longer
//	estadia-empalme/<eN>         choice: «hecho», «pendiente» or «no-hubo»; empty: not known
//
// and what the case manager does, of Tablas 4 and 5,
//
//	accion/<accion>              choice: an Action; empty is not begun
//
// Cases of before these registers have the first four, and r1: they read as cases
// that stayed where they are. momento and modalidad have the last word. A last
// step of the path that is not the present moment was undone or corrected, and so
// was the end of a last stay that is the present modality: what reads the path
// and the stays leaves them out, and what writes them next takes their place.
//
// Each action is a few moves, of which the last is what people see of it: one
// undo takes that back, and the rest then means nothing. Windows that work apart
// may give one name to two rounds, steps or stays. Both are shown then, as
// Disputed, until somebody decides; of two days for closing or deleting, the
// later counts, and a case that one of them opened again is open.
//
// The id of a case is random and tells nothing; its code is for people, who keep
// what it stands for in their own official records.
//
// An answer counts when it is settled: neither in conflict nor inherited from
// another criterion. It says how far a requirement is seen to, never how good a
// person is: there are counts, and no scores.
//
// Lists of many cases read a Summary of each, made once for as long as the case
// does not change; Matches and Sort look at nothing else. Today's day and the
// clock's distance from UTC are the caller's to bring.
package review
