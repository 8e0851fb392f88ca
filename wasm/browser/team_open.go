//go:build js && wasm

package main

// unseal opens the file with the words that were typed, as they are meant and
// else exactly as they are.
func (f *teamFile) unseal() {
	typed := f.input.Get("value").String()
	phrases := []string{normal(typed)}
	if f.wrong(""); phrases[0] == "" {
		f.wrong("empty")
		return
	}
	if typed != phrases[0] {
		phrases = append(phrases, typed)
	}
	done := busyOn(slot(f.row, "open"))
	opened := f.try(phrases)
	done()
	switch {
	case opened:
		remove := slot(f.row, "remove")
		remove.Call("focus")
		f.opened(phrases)
		if remove.Equal(document().Get("activeElement")) {
			f.focusFirst(f.files)
		}
	case !f.gone && f.sealed != nil:
		f.wrong("passphrase")
	}
}

func (f *teamFile) wrong(what string) {
	sayFault(slot(f.row, "wrong"), what)
	if what != "" {
		f.input.Call("focus")
	}
}

// try tries passphrases on the file, when no other is being opened. False says
// that it is still closed, or cannot be had.
func (f *teamFile) try(phrases []string) (opened bool) {
	<-f.turn
	defer func() { f.turn <- true }()
	if f.gone || f.sealed == nil {
		return false
	}
	f.say("trying")
	text, fault := f.sealer.open(f.sealed, phrases...)
	switch {
	case f.gone:
	case fault == "passphrase":
		f.say("waiting")
	case fault == absent:
		f.say("waiting")
		sayFault(slot(f.row, "fault"), fault)
	case fault != "":
		f.refuse(fault)
	default:
		f.take(text)
		return true
	}
	return false
}
