//go:build js && wasm

package page

import "syscall/js"

// Tool is an element of the page that the module brings to life.
type Tool struct {
	Element js.Value
}

// begin starts the tool of an element and returns at once.
func begin(element js.Value, tools map[string]func(*Tool)) {
	t := &Tool{element}
	go t.Guard(func() {
		name := t.Data("tool")
		start, known := tools[name]
		if !known {
			panic("unknown tool: " + name)
		}
		start(t)
		t.Set("state", "ready")
	})
}

// Guard runs a part of the tool; what goes wrong in it is the tool's failure
// and goes no further.
func (t *Tool) Guard(run func()) {
	defer func() {
		if reason := recover(); reason != nil {
			t.fail(reason)
		}
	}()
	run()
}

// fail shows that the tool does not work, and takes its controls away.
func (t *Tool) fail(reason any) {
	js.Global().Get("console").Call("error", t.Data("tool")+": "+explain(reason))
	t.Set("state", "failed")
	for part, hidden := range map[string]bool{"failed": false, "live": true} {
		if element := t.Find(part); element.Truthy() {
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

// Data returns a data attribute of the element, empty if it has none; Set
// changes one.
func (t *Tool) Data(name string) string { return Data(t.Element, name) }

func (t *Tool) Set(name, value string) { t.Element.Get("dataset").Set(name, value) }

// Data returns a data attribute of any element, empty if it has none.
func Data(element js.Value, name string) string {
	if value := element.Get("dataset").Get(name); value.Type() == js.TypeString {
		return value.String()
	}
	return ""
}

// Find returns a part, null if there is none; Part fails then.
func (t *Tool) Find(name string) js.Value {
	return t.Element.Call("querySelector", "[data-part="+name+"]")
}

func (t *Tool) Part(name string) js.Value {
	part := t.Find(name)
	if part.IsNull() {
		panic("no part " + name)
	}
	return part
}

// Copy returns a copy of what the template of that name holds.
func (t *Tool) Copy(name string) js.Value {
	return t.Part(name).Get("content").Get("firstElementChild").Call("cloneNode", true)
}

// On calls a function for each event of a kind.
func (t *Tool) On(target js.Value, kind string, handle func(event js.Value)) {
	target.Call("addEventListener", kind, t.Callback(handle))
}

// Callback wraps a function for the browser to call, with its first argument. A
// tool that has failed hears no more. It is never released: tools live as long
// as their page.
func (t *Tool) Callback(handle func(js.Value)) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		if t.Data("state") == "failed" {
			return nil
		}
		t.Guard(func() {
			argument := js.Undefined()
			if len(args) > 0 {
				argument = args[0]
			}
			handle(argument)
		})
		return nil
	})
}
