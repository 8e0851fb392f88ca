//go:build js && wasm

package main

import "syscall/js"

// tool is an element of the page that the module brings to life.
type tool struct {
	element js.Value
}

// begin starts the tool of an element and returns at once.
func begin(element js.Value) {
	t := &tool{element}
	go t.guard(func() {
		name := t.data("tool")
		start, known := tools[name]
		if !known {
			panic("unknown tool: " + name)
		}
		start(t)
		t.set("state", "ready")
	})
}

// guard runs a part of the tool; what goes wrong in it is the tool's failure
// and goes no further.
func (t *tool) guard(run func()) {
	defer func() {
		if reason := recover(); reason != nil {
			t.fail(reason)
		}
	}()
	run()
}

// fail shows that the tool does not work, and takes its controls away.
func (t *tool) fail(reason any) {
	js.Global().Get("console").Call("error", t.data("tool")+": "+explain(reason))
	t.set("state", "failed")
	for part, hidden := range map[string]bool{"failed": false, "live": true} {
		if element := t.find(part); element.Truthy() {
			element.Set("hidden", hidden)
		}
	}
}

func explain(reason any) string {
	switch reason := reason.(type) {
	case error:
		return reason.Error()
	case string:
		return reason
	}
	return "failed"
}

// data returns a data attribute of the element, empty if it has none; set
// changes one.
func (t *tool) data(name string) string { return data(t.element, name) }

func (t *tool) set(name, value string) { t.element.Get("dataset").Set(name, value) }

func data(element js.Value, name string) string {
	if value := element.Get("dataset").Get(name); value.Type() == js.TypeString {
		return value.String()
	}
	return ""
}

// find returns a part, null if there is none; part fails then.
func (t *tool) find(name string) js.Value {
	return t.element.Call("querySelector", "[data-part="+name+"]")
}

func (t *tool) part(name string) js.Value {
	part := t.find(name)
	if part.IsNull() {
		panic("no part " + name)
	}
	return part
}

// on calls a function for each event of a kind.
func (t *tool) on(target js.Value, kind string, handle func(event js.Value)) {
	target.Call("addEventListener", kind, t.callback(handle))
}

// callback wraps a function for the browser to call, with its first argument. A
// tool that has failed hears no more. It is never released: tools live as long
// as their page.
func (t *tool) callback(handle func(js.Value)) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		if t.data("state") == "failed" {
			return nil
		}
		t.guard(func() {
			argument := js.Undefined()
			if len(args) > 0 {
				argument = args[0]
			}
			handle(argument)
		})
		return nil
	})
}
