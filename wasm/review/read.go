package review

import (
	"sort"
	"strconv"
	"strings"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// held are the current moves of a register that hold something, one for each
// text: more than one where copies differ.
func (c Case) held(register string) []record.Move {
	var found []record.Move
	for _, move := range c.Values(register) {
		if move.Value.Text != "" && !says(found, move.Value.Text) {
			found = append(found, move)
		}
	}
	return found
}

func says(moves []record.Move, text string) bool {
	for i := range moves {
		if moves[i].Value.Text == text {
			return true
		}
	}
	return false
}

// lastDay is the day in a register, the last where copies differ; none where one
// of them took it back.
func (c Case) lastDay(register string) calendar.Day {
	var last calendar.Day
	for _, move := range c.Values(register) {
		day, ok := calendar.Parse(move.Value.Text)
		if !ok {
			return ""
		}
		last = max(last, day)
	}
	return last
}

// given is when what a move says was said first: to undo a slip leaves the date
// of the answer that it brings back.
func (c Case) given(move record.Move) string {
	if move.Restores.Zero() {
		return move.Date
	}
	for _, change := range c.History() {
		if change.Dot == move.Restores {
			return change.Date
		}
	}
	return move.Date
}

// maxNumber is the last of a series of registers, more than anybody will make by
// hand.
const maxNumber = 9999

// numbers are the N of the registers that hold or held something and are called
// as the prefix and N, in order.
func (c Case) numbers(prefix string) []int {
	var found []int
	for _, item := range c.Items() {
		if rest, ok := strings.CutPrefix(item, prefix); ok {
			if n := number(rest); n > 0 {
				found = append(found, n)
			}
		}
	}
	sort.Slice(found, func(i, j int) bool { return found[i] < found[j] })
	return found
}

// number reads a number from 1 to maxNumber in its only form; 0 for all else.
func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || n > maxNumber || strconv.Itoa(n) != text {
		return 0
	}
	return n
}
