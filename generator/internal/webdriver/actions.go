package webdriver

import (
	"encoding/json"
	"errors"
	"fmt"
)

// What a hand does, as both protocols write it.
type (
	action map[string]any
	device struct {
		Type       string         `json:"type"`
		ID         string         `json:"id"`
		Parameters map[string]any `json:"parameters,omitempty"`
		Actions    []action       `json:"actions"`
	}
)

// mouse presses at a place of the window.
func mouse(x, y int) []device {
	return []device{{"pointer", "mouse", map[string]any{"pointerType": "mouse"}, []action{
		{"type": "pointerMove", "duration": 0, "x": x, "y": y},
		{"type": "pointerDown", "button": 0},
		{"type": "pointerUp", "button": 0},
	}}}
}

// keyboard types a text. Keys that write nothing have letters of their own: see
// Enter.
func keyboard(text string) []device {
	var actions []action
	for _, letter := range text {
		actions = append(actions,
			action{"type": "keyDown", "value": string(letter)},
			action{"type": "keyUp", "value": string(letter)})
	}
	return []device{{Type: "key", ID: "keyboard", Actions: actions}}
}

// asJSON is an expression that comes to the outcome of another, as text.
func asJSON(expression string) string {
	return `(async () => { try { return JSON.stringify({value: await (` + expression + `)}); } catch (e) { return JSON.stringify({error: String(e)}); } })()`
}

// outcome reads what asJSON wrote.
func outcome(text string) ([]byte, error) {
	var read struct {
		Value json.RawMessage
		Error string
	}
	if err := json.Unmarshal([]byte(text), &read); err != nil {
		return nil, fmt.Errorf("failed to read %q: %w", text, err)
	}
	if read.Error != "" {
		return nil, errors.New(read.Error)
	}
	return read.Value, nil
}
