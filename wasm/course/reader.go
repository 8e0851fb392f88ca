package course

import "acompana/wasm/calendar"

// reader takes a packed section apart. Past its end it gives nothing.
type reader struct{ text string }

func (r *reader) more() bool { return r.text != "" }

func (r *reader) take(length int) string {
	length = min(max(0, length), len(r.text))
	text := r.text[:length]
	r.text = r.text[length:]
	return text
}

// number is -1 where there is none.
func (r *reader) number(length int) int {
	text := r.take(length)
	if len(text) < length {
		return -1
	}
	return number(text)
}

func (r *reader) day() calendar.Day {
	n := r.number(dayLength)
	if n <= 0 {
		return ""
	}
	return firstDay.Add(n - 1)
}
