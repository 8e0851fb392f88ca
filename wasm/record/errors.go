package record

import (
	"errors"
	"strconv"
)

// What an operation refuses; the document given stays as it was.
var (
	ErrName    = errors.New("record: not a valid id, kind or version")
	ErrAuthor  = errors.New("record: not a valid replica or date")
	ErrItem    = errors.New("record: not a register that can be written")
	ErrValue   = errors.New("record: not a valid value")
	ErrChoice  = errors.New("record: the move chosen is not current")
	ErrDeleted = errors.New("record: the document is deleted")
	ErrNothing = errors.New("record: nothing to undo or redo")
	ErrOther   = errors.New("record: copies of different documents")
	ErrFull    = errors.New("record: the counter has reached its end")
	ErrSize    = errors.New("record: more than a file may hold")
	ErrMapping = errors.New("record: not a valid mapping between versions")
)

// CorruptError says that two copies, or the moves of one, cannot all be true: a
// dot was used twice or moves were lost. Keep both copies (Fork).
type CorruptError struct {
	Document string
	Dot      Dot
	Reason   string
}

func (e *CorruptError) Error() string {
	return "record: document " + strconv.Quote(e.Document) + ": move " + e.Dot.String() + ": " + e.Reason
}

// GuideError says that a document belongs to another version of the guide than
// the one it is to be merged with or followed from.
type GuideError struct{ Found, Wanted string }

func (e *GuideError) Error() string {
	return "record: guide version " + strconv.Quote(e.Found) + ", want " + strconv.Quote(e.Wanted)
}

// NewerSchemaError says that a text was written by a newer version of this
// code. Show and export it as it is; never write over it.
type NewerSchemaError struct{ Found, Known uint64 }

func (e *NewerSchemaError) Error() string {
	return "record: schema " + strconv.FormatUint(e.Found, 10) + " is newer than " + strconv.FormatUint(e.Known, 10)
}

// SyntaxError is what Decode refuses, and where: lines and characters count
// from 1.
type SyntaxError struct {
	Line, Column int
	Fault        Fault
	Detail       string // the key or text in question, if short enough to show
}

func (e *SyntaxError) Error() string {
	text := "record: " + strconv.Itoa(e.Line) + ":" + strconv.Itoa(e.Column) + ": " + string(e.Fault)
	if e.Detail != "" {
		text += " " + strconv.Quote(e.Detail)
	}
	return text
}

// Fault says what is wrong in a text. The set is closed, so that a page can have
// words of its own for each.
type Fault string

// The faults of a text.
const (
	FaultSize      Fault = "more than 8 MiB"
	FaultDepth     Fault = "nested deeper than 16"
	FaultDocuments Fault = "more than 5000 documents"
	FaultUTF8      Fault = "invalid UTF-8"
	FaultJSON      Fault = "not JSON"
	FaultTrailing  Fault = "text after the end"
	FaultDuplicate Fault = "duplicate"
	FaultUnknown   Fault = "unknown key"
	FaultMissing   Fault = "missing key"
	FaultType      Fault = "wrong type"
	FaultValue     Fault = "not valid here"
	FaultCorrupt   Fault = "contradicts the other moves"
)
