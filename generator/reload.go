package main

import (
	"fmt"
	"net/http"
	"sync"
)

// The addresses of the preview's own parts; no page of a site begins with «/_/».
const (
	reloadScript = "/_/recargar.js"
	reloadEvents = "/_/novedades"
	lastGood     = "ultima"
)

// reloadSource reloads the page when the preview says that something changed,
// or when it comes back after a restart.
const reloadSource = `let lost = false;
const news = new EventSource("` + reloadEvents + `");
news.addEventListener("cambio", () => location.reload());
news.onerror = () => { lost = true; };
news.onopen = () => { if (lost) location.reload(); };
`

// reloads tells every open page that something changed.
type reloads struct {
	mu     *sync.Mutex
	pages  map[chan struct{}]bool
	closed chan struct{}
	once   *sync.Once
}

func newReloads() reloads {
	return reloads{&sync.Mutex{}, map[chan struct{}]bool{}, make(chan struct{}), &sync.Once{}}
}

func (r reloads) tell() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for page := range r.pages {
		select {
		case page <- struct{}{}:
		default: // it has news already
		}
	}
}

func (r reloads) close() { r.once.Do(func() { close(r.closed) }) }

func (r reloads) serve(w http.ResponseWriter, req *http.Request) {
	page := make(chan struct{}, 1)
	r.mu.Lock()
	r.pages[page] = true
	r.mu.Unlock()
	defer func() {
		r.mu.Lock()
		delete(r.pages, page)
		r.mu.Unlock()
	}()
	w.Header().Set("Content-Type", "text/event-stream")
	flush := http.NewResponseController(w)
	fmt.Fprint(w, ": a la espera\n\n")
	_ = flush.Flush()
	for {
		select {
		case <-page:
			fmt.Fprint(w, "event: cambio\ndata: ya\n\n")
			_ = flush.Flush()
		case <-req.Context().Done():
			return
		case <-r.closed:
			return
		}
	}
}
