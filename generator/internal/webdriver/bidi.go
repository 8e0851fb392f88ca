package webdriver

import (
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"golang.org/x/net/websocket"
)

// bidi is a connection of WebDriver BiDi: commands with answers, and events
// between them. W3C's «WebDriver BiDi» says what each means.
type bidi struct {
	conn *websocket.Conn

	mu      sync.Mutex
	last    int
	waiting map[int]chan message
	errors  []string // that the console has heard of
}

// message is an answer, or an event.
type message struct {
	ID      *int
	Type    string
	Method  string
	Params  json.RawMessage
	Result  json.RawMessage
	Error   string
	Message string
}

// origin is what the connection says that it comes from; the browser is told to
// let it.
const origin = "http://127.0.0.1"

func dial(address string) (*bidi, error) {
	conn, err := websocket.Dial(address, "", origin)
	if err != nil {
		return nil, fmt.Errorf("failed to reach the browser: %w", err)
	}
	conn.MaxPayloadBytes = 64 << 20 // pictures are large
	b := &bidi{conn: conn, waiting: map[int]chan message{}}
	go b.listen()
	return b, nil
}

// listen hands each answer to who waits for it, until the browser ends.
func (b *bidi) listen() {
	for {
		var m message
		if err := websocket.JSON.Receive(b.conn, &m); err != nil {
			b.hangUp()
			return
		}
		b.take(m)
	}
}

func (b *bidi) take(m message) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if m.ID != nil {
		b.waiting[*m.ID] <- m
		delete(b.waiting, *m.ID)
		return
	}
	var entry struct{ Level, Text string }
	if m.Method == "log.entryAdded" && json.Unmarshal(m.Params, &entry) == nil && entry.Level == "error" {
		b.errors = append(b.errors, entry.Text)
	}
}

// hangUp tells all who wait that no answer will come.
func (b *bidi) hangUp() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for id, waiting := range b.waiting {
		waiting <- message{Type: "error", Error: "the browser is gone"}
		delete(b.waiting, id)
	}
}

// call asks the browser for something.
func (b *bidi) call(method string, params map[string]any, result any) error {
	answer := make(chan message, 1)
	b.mu.Lock()
	b.last++
	id := b.last
	b.waiting[id] = answer
	b.mu.Unlock()
	if err := websocket.JSON.Send(b.conn, map[string]any{"id": id, "method": method, "params": params}); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	select {
	case m := <-answer:
		if m.Type == "error" {
			return fmt.Errorf("%s: %s: %s", method, m.Error, m.Message)
		}
		if result == nil {
			return nil
		}
		return json.Unmarshal(m.Result, result)
	case <-time.After(2 * patience):
		return errors.New(method + ": the browser does not answer")
	}
}

func (b *bidi) problems() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]string(nil), b.errors...)
}
