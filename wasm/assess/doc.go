// Package assess is the self-assessment of those who do the work: how far each of
// the guide's competencies shows, in rounds a few months apart, and the plan that
// comes of it.
//
// A round is a document of kind «autoevaluacion»: what one person answered, once,
// about one person. Its registers are
//
//	codigo                text: the generated code of the person looked at, «Guadua-31»
//	persona               choice: a random id, the same in all rounds about that person
//	vista                 choice: «propia» or «acompanamiento»: who looks
//	autor                 choice: of a look that accompanies, the persona of the profile under
//	                      which it was begun; empty where nobody had one
//	modo                  choice: «en-el-cargo» or «seleccion»: what for
//	inicio                day: when it was begun
//	fin                   day: when it was finished; empty while under way
//	nivel/<comp>          choice: a Level; empty is not answered
//	ejemplo/<comp>        text: what shows the level, of at most MaxExample characters
//	parte/<comp>          text: which half needs work, of at most MaxHalf characters
//	retro                 choice: the id of the older round that nivel-antes looks back at
//	nivel-antes/<comp>    choice: the Level that the person now thinks to have had then
//	prioridad/<p1|p2|p3>  item: a competency; package agenda keeps what is to be
//	                      done about it, in paso/p1, perfil/p1, fecha/p1, hecho/p1, aplazo/p1
//
// and those of a document of kind «perfil», which says who works here, are persona
// and codigo. Rounds about a persona of some perfil are of those who work here;
// all others came by file. Somebody may have several profiles, of several devices:
// the oldest gives code and persona for what is begun next, and all their rounds
// are one series (SameSeries). A profile that comes by file stays out where there
// is one of somebody else already, or work of theirs (Foreign).
//
// The code is for people to read and may be changed; people are told apart by
// persona, and by code (SameCode) only where nothing else can.
//
// A look that accompanies is of who began it: where «autor» is the persona of a
// profile here, it was made here, even if it is about that same persona, which is
// how two people share a device. Where it is empty, it was made here unless it is
// about one of those who work here (MadeHere).
//
// # What there is no function for
//
// There is no total, no mean, no percentage, no pass mark and no order of people,
// and none is to be added: the guide sets none, and the four levels are no equal
// steps. «Not yet any evidence» is an answer, but no level, and not zero: to get a
// first level is not to rise (Movement.New), and where only one of two gave one,
// they do not differ (Meeting.Open). An answer counts when it is settled: neither
// in conflict nor inherited from another competency. What is put beside something
// else, or counted in a team, is Counting: without the levels that ask for an
// example and have none.
//
// What was answered for a selection serves that purpose and no other: it is not
// compared with, nor gathered among, what people answer on the job. The one
// competency that a selection does not ask for is left out by the caller, who
// gives the competencies to every function.
//
// # Two views
//
// Somebody who accompanies a person answers a round of their own, of the view
// «acompanamiento». MayMeet says when both may be seen together: not before both
// are finished. FitOf says the same of rounds whose persona differs because they
// were begun on two devices. Meet then gives what to talk about: differences of two levels or
// more, in both directions, and what both see alike.
//
// # A team, and what must not be told of it
//
// A coordinator needs to know what to train next and whether it helped: how many
// people are at each level of a competency, how many chose it, how many rose or
// fell since their earlier round. Gather counts, of each person, the newest own
// round on the job that is finished; the earlier one is the newest that ended on a
// day before. People says which ids are one person: those that come in one file
// with its profiles, or under one code in one file. It gives Tallies, for what is projected and printed:
//
//   - Numbers under FewestShown are not told; none, one and two look the same.
//     From there on they are told as they are. Of a team under FewestShown there
//     is nothing at all, not even its own number.
//   - The levels of a competency add up to the people who answered. Where the
//     hidden ones could be worked out by subtraction, which takes a team of eleven
//     or more, the smallest shown are hidden too, all that are equal.
//   - Of hidden ones two things may still follow: that all are none, and, of ten
//     people with nothing shown at all, that there are two at each level.
//   - There is no list of who is in the team, and no way to ask for a part of it.
//
// This hides one person, or two, who stand apart from the rest. It does not hide
// what a whole team agrees on: where everybody gave the same answer, the number
// tells what each of them answered, and the one who stands apart may tell what
// all others did. Nor does it hold against two results that differ in one person,
// kept and laid side by side. And whoever opens the files can read each of them.
//
// A hidden number may be none, one, two or, rarely, more: words for it must not
// say «fewer than three» and nothing else.
package assess
