//go:build js && wasm

package main

import (
	"errors"
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/store"
)

// arrival is a document of the file, and why it cannot come in if it cannot: the
// name of a wording.
type arrival struct {
	*record.Document
	reason string
}

// arrivals are what was read of the file, and wait to be joined.
type arrivals struct{ all []arrival }

// take reads a text and shows what would become of it here.
func (r *restoring) take(text string) {
	documents, err := record.DecodeBundle(text)
	if err != nil {
		r.refuseText(err)
		return
	}
	r.arrivals = &arrivals{all: make([]arrival, len(documents))}
	for i, document := range documents {
		r.all[i] = r.received(document)
	}
	r.showPreview()
	r.Part("restore-preview").Call("querySelector", "h3").Call("focus")
}

// received takes a document to the guide of this page and sees whether it can be
// kept here.
func (r *restoring) received(document *record.Document) arrival {
	if document.Guide() != r.guide {
		if next, err := follow(document, mappings(r.Data("changes"))); err == nil {
			document = next
		}
	}
	_, here := r.store.Get(document.ID())
	switch {
	case document.Guide() != r.guide:
		return arrival{document, "guide"}
	case !store.ValidID(document.ID()):
		return arrival{document, "id"}
	case here && r.document(document.ID()) == nil, r.isDamaged(document.ID()):
		return arrival{document, "damaged"}
	}
	return arrival{document, ""}
}

func (r *restoring) isDamaged(id string) bool {
	for _, damaged := range r.store.Damaged() {
		if damaged == id {
			return true
		}
	}
	return false
}

// refuseText says what is wrong in a text, and where. Of the text itself it shows
// the names of keys alone: what stands under them may tell of a person.
func (r *restoring) refuseText(err error) {
	place := r.Part("restore-fault")
	newer, wrong := (*record.NewerSchemaError)(nil), (*record.SyntaxError)(nil)
	switch {
	case errors.As(err, &newer):
		r.refuse("newer-site")
	case errors.As(err, &wrong):
		r.refuseWith(faultSentence(place, wrong))
	default:
		r.refuse("failed")
	}
}

// faultNames are the names of the wordings for the faults of a text.
var faultNames = map[record.Fault]string{
	record.FaultSize:      "text-size",
	record.FaultDepth:     "depth",
	record.FaultDocuments: "documents",
	record.FaultUTF8:      "utf8",
	record.FaultJSON:      "json",
	record.FaultTrailing:  "trailing",
	record.FaultDuplicate: "duplicate",
	record.FaultUnknown:   "unknown",
	record.FaultMissing:   "missing",
	record.FaultType:      "type",
	record.FaultValue:     "value",
	record.FaultCorrupt:   "corrupt",
}

func faultSentence(place js.Value, wrong *record.SyntaxError) string {
	text := page.Data(place, camel(faultNames[wrong.Fault]))
	if wrong.Fault == record.FaultSize || wrong.Fault == record.FaultDocuments {
		return text
	}
	where := page.Complete(page.Data(place, "place"), "{n}", page.Decimal(wrong.Line))
	where = page.Complete(where, "{m}", page.Decimal(wrong.Column))
	return page.Complete(text, "{q}", strings.TrimSpace(wrong.Detail)) + where
}
