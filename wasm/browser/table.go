//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// plainFile hands over a file that anybody can read: a table, a calendar, a copy
// as it is. First it says what in the texts may identify a person, and asks
// whether the person has understood. Its parts stand in the template
// «plain-file», within the root element.
type plainFile struct {
	*desk
	root    js.Value
	options plainOptions
	handed  *handing
}

// plainOptions are what a plain file is made of.
type plainOptions struct {
	root js.Value // the element, or a <details> that holds it, in which «plain-file» stands
	// documents are what goes out now: their texts are looked at first.
	documents func() []*record.Document
	// make makes the file; a fault is the name of a wording of «file-fault».
	make func(documents []*record.Document) (file outgoing, fault string)
	// taken is called once the file was handed over; nil where nobody asks.
	taken func()
}

func newPlainFile(d *desk, options plainOptions) *plainFile {
	p := &plainFile{desk: d, root: options.root, options: options, handed: newHanding(options.root)}
	if details := p.root.Call("closest", "details"); !details.IsNull() {
		d.On(details, "toggle", func(js.Value) { p.look() })
	}
	d.On(p.part("file-save"), "click", func(js.Value) { p.save() })
	d.On(js.Global(), "pagehide", func(js.Value) { p.close() })
	return p
}

func (p *plainFile) part(name string) js.Value { return partOf(p.root, name) }

// look says what in the texts may identify a person. It stops nobody.
func (p *plainFile) look() {
	p.flush()
	tellFindings(p.desk, p.part("file-findings"), p.options.documents())
}

// offer says whether there is anything to hand over.
func (p *plainFile) offer(any bool) {
	p.part("file-save").Set("disabled", !any)
	if !any {
		p.close()
	}
}

// close leaves nothing of what was handed over, or said of it, on the page.
func (p *plainFile) close() {
	p.handed.revoke()
	p.part("file-understood").Set("checked", false)
	for _, part := range []string{"file-findings", "file-fault", "file-said"} {
		page.Say(p.part(part), "")
	}
}

func (p *plainFile) save() {
	understood := p.part("file-understood")
	if !understood.Get("checked").Bool() {
		p.fault("not-understood")
		understood.Call("focus")
		return
	}
	p.look()
	file, fault := p.options.make(p.options.documents())
	if p.fault(fault); fault != "" {
		return
	}
	understood.Set("checked", false)
	p.handed.hand(file)
	if p.options.taken != nil {
		p.options.taken()
	}
	sayHanded(p.part("file-said"), file.name)
}

func (p *plainFile) fault(name string) { sayFault(p.part("file-fault"), name) }
