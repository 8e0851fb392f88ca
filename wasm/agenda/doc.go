// Package agenda is what there is to do: the tasks that documents of any kind
// hold, and what of them is overdue, due this week, or later.
//
// A document keeps a task in registers of five parts, each followed by the place
// that the task is about: «h1-plan-x/r2» in a case, «p1» in a plan of work.
//
//	paso/<place>     text: what is to be done
//	perfil/<place>   item: who of the guide's actors sees to it
//	fecha/<place>    day: by when
//	aplazo/<place>   text: why that day was moved
//	hecho/<place>    day: when it was done
//
// There is a task where paso or fecha holds something. What waits for a decision,
// because copies differ or because it was inherited from another item, marks the
// task as Disputed and hides nothing: of several days the first is shown, so that
// nobody is reminded too late, and of several texts the first in the order that
// is the same in every copy. Only the day on which it was done must be settled:
// until then the task stays open. A day that does not exist, such as 30 February,
// is as good as none.
//
// Deleted documents have no tasks. Nothing here is ever called a failure: a task
// whose day has passed is overdue until it is done or moved, with a reason.
package agenda
