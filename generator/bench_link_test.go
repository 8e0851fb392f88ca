package main

import (
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// Slow 4G: 1.6 Mbit/s down for all answers together, and 150 ms from a request to
// the first byte of its answer. Requests are a few hundred bytes, so that the way
// up (750 kbit/s) would add nothing that shows, and is not slowed. All of it is
// done by the host, since limits that are set in a browser's page do not hold for
// what its service worker asks for.
const (
	linkDelay = 150 * time.Millisecond
	linkBytes = 1_600_000 / 8 // a second
	linkPart  = linkBytes / 100
)

// link is the way from a host, free or slow, that all its answers share.
type link struct {
	slow atomic.Bool
	mu   sync.Mutex
	free time.Time // when all that was sent so far has arrived
}

// wait is what the way costs before the first byte.
func (l *link) wait() {
	if l.slow.Load() {
		time.Sleep(linkDelay)
	}
}

// send writes an answer as fast as the link carries it.
func (l *link) send(w http.ResponseWriter, body []byte) {
	if !l.slow.Load() {
		_, _ = w.Write(body)
		return
	}
	for len(body) > 0 {
		part := body[:min(linkPart, len(body))]
		body = body[len(part):]
		time.Sleep(time.Until(l.carry(len(part))))
		if _, err := w.Write(part); err != nil {
			return
		}
		_ = http.NewResponseController(w).Flush()
	}
}

// carry takes the link for so many bytes and tells when they will have arrived.
func (l *link) carry(bytes int) time.Time {
	l.mu.Lock()
	defer l.mu.Unlock()
	if now := time.Now(); l.free.Before(now) {
		l.free = now
	}
	l.free = l.free.Add(time.Duration(bytes) * time.Second / linkBytes)
	return l.free
}
