//go:build js && wasm

package main

import (
	"acompana/wasm/store"
	"acompana/wasm/vault"
)

// replaceHeader puts another header in place. Where it does not get firm, the one
// before comes back with a higher serial: a person who is told that it failed
// goes on with what opened so far.
func (d *desk) replaceHeader(header vault.Header) bool {
	if d.writeFirmly(header) {
		d.header = header
		return true
	}
	d.header.Serial = header.Serial + 1
	d.writeHeader(d.header)
	return false
}

// writeFirmly writes a header without which what is sealed cannot be opened: where
// there is a database, that is where it must be. A copy that is left behind in
// the mirror would tell the boot script that things are kept in the open.
func (d *desk) writeFirmly(header vault.Header) bool {
	text := header.Encode()
	if !d.writeHeader(header) {
		return false
	}
	if d.store.Status().Mode == store.MirrorOnly {
		return d.mirrorText(headerKey) == text
	}
	if inJournal, fault := d.journalText(headerMeta); fault != store.None || inJournal != text {
		return false
	}
	if d.mirror != nil && d.mirrorText(headerKey) != text {
		d.mirror.Remove(headerKey)
	}
	return true
}
