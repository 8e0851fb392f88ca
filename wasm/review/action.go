package review

import "acompana/wasm/record"

// Action is how far the case manager is with something that the guide asks of
// them in a scope or in a modality (Tablas 4 and 5).
type Action string

// How far an action is.
const (
	NotBegun  Action = ""
	Doing     Action = "haciendo"
	Done      Action = "hecha"
	NotNeeded Action = "no-necesaria"
)

// ActionRegister holds how far an action is.
func ActionRegister(action string) string { return "accion/" + action }

// Action is how far an action is; not begun where copies differ.
func (c Case) Action(action string) Action { return Action(c.text(ActionRegister(action))) }

// Value is what is written in the action's register.
func (a Action) Value() record.Value { return value(record.Choice, string(a)) }
