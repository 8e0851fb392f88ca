package store

// Fault says why a backend, or the store itself, could not do what was asked.
// The words shown for it stand in the page; Error is for the console.
type Fault uint8

const (
	None    Fault = iota
	Quota         // no room; what was there before is intact
	Aborted       // the transaction was undone by the browser
	Blocked       // another tab holds the database back, or there is none
	Closed        // the connection went away: evicted, or data cleared by hand
	Newer         // newer code took the database over, or wrote a record
	Denied        // the browser refuses storage: cookies blocked, SecurityError
	Timeout       // no answer within the patience
	Refused       // the merge of two versions failed
	Locked        // sealed data that the key at hand does not open
)

var faultNames = [...]string{"none", "quota", "aborted", "blocked", "closed", "newer", "denied", "timeout", "refused", "locked"}

func (f Fault) Error() string {
	if int(f) < len(faultNames) {
		return "store: " + faultNames[f]
	}
	return "store: unknown fault"
}

// Err is nil for [None], so that a Fault travels well as an error.
func (f Fault) Err() error {
	if f == None {
		return nil
	}
	return f
}
