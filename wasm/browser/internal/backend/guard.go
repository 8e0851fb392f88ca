//go:build js && wasm

package backend

import (
	"errors"
	"syscall/js"
)

// caught runs f and returns what went wrong in it: what the browser threw, or
// else a mistake of the code, which is told on the console as well.
func caught(f func()) (err error) {
	defer func() {
		switch reason := recover().(type) {
		case nil:
		case js.Error:
			err = reason
		case error:
			err = tell(reason)
		case string:
			err = tell(errors.New(reason))
		default:
			err = tell(errors.New("panic"))
		}
	}()
	f()
	return nil
}

func tell(err error) error {
	console := js.Global().Get("console")
	if thrown, ok := err.(js.Error); ok {
		console.Call("error", "backend:", thrown.Value)
	} else {
		console.Call("error", "backend:", err.Error())
	}
	return err
}

// guarded runs a function that was handed in. What goes wrong in it reaches
// neither the browser nor what called it.
func guarded(f func()) {
	if thrown, ok := caught(f).(js.Error); ok {
		_ = tell(thrown)
	}
}

// listener is a function for the browser to call, with its first argument.
func listener(f func(argument js.Value)) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		argument := js.Undefined()
		if len(args) > 0 {
			argument = args[0]
		}
		guarded(func() { f(argument) })
		return nil
	})
}

// look reads a property of a property, and so on. What is not there is
// undefined; a browser that forbids to look makes an error.
func look(object js.Value, names ...string) (js.Value, error) {
	value := object
	for _, name := range names {
		if value.Type() != js.TypeObject && value.Type() != js.TypeFunction {
			return js.Undefined(), nil
		}
		if err := caught(func() { value = js.Global().Get("Reflect").Call("get", value, name) }); err != nil {
			return js.Undefined(), err
		}
	}
	return value, nil
}

// method reports whether the browser has a function there.
func method(names ...string) bool {
	value, err := look(js.Global(), names...)
	return err == nil && value.Type() == js.TypeFunction
}
