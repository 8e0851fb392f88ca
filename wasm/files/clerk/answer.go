//go:build js && wasm

package clerk

import (
	"errors"
	"syscall/js"

	"acompana/wasm/files/sealing"
)

// failed is the fault of what has no other.
const failed = "failed"

// errRequest says that a request is not as the program's contract has it.
var errRequest = errors.New("not a request")

func answer(request js.Value) (m message) {
	if request.Type() != js.TypeObject {
		return message{"id": js.Undefined(), "fault": failed}
	}
	id := request.Get("id")
	defer func() {
		// What went wrong may hold what was to be kept: it is not shown.
		if recover() != nil {
			m = message{"id": id, "fault": failed}
		}
	}()
	m, err := do(request)
	if err != nil {
		m = message{"fault": faultOf(err)}
	}
	m["id"] = id
	return m
}

func faultOf(err error) string {
	if fault, ok := errors.AsType[sealing.Fault](err); ok {
		return string(fault)
	}
	return failed
}

func do(request js.Value) (message, error) {
	passphrase, err := textOf(request.Get("passphrase"))
	if err != nil {
		return nil, err
	}
	switch op := request.Get("op"); {
	case op.Equal(js.ValueOf("seal")):
		return seal(request.Get("text"), passphrase)
	case op.Equal(js.ValueOf("open")):
		return open(request.Get("bytes"), passphrase)
	}
	return nil, errRequest
}

func seal(value js.Value, passphrase string) (message, error) {
	text, err := textOf(value)
	if err != nil {
		return nil, err
	}
	file, err := sealing.Seal([]byte(text), passphrase)
	if err != nil {
		return nil, err
	}
	bytes := js.Global().Get("Uint8Array").New(len(file))
	js.CopyBytesToJS(bytes, file)
	return message{"bytes": bytes}, nil
}

func open(value js.Value, passphrase string) (message, error) {
	if !value.InstanceOf(js.Global().Get("Uint8Array")) {
		return nil, errRequest
	}
	if value.Length() > sealing.MaxFile { // before memory is taken for it
		return nil, sealing.FaultTooLarge
	}
	file := make([]byte, value.Length())
	js.CopyBytesToGo(file, value)
	text, err := sealing.Open(file, passphrase)
	if err != nil {
		return nil, err
	}
	return message{"text": string(text)}, nil
}

// textOf returns a string, if it is one and would come back as it is: what is
// not text becomes other characters on its way here.
func textOf(value js.Value) (string, error) {
	if value.Type() != js.TypeString {
		return "", errRequest
	}
	text := value.String()
	if !js.ValueOf(text).Equal(value) {
		return "", sealing.FaultNotText
	}
	return text, nil
}
