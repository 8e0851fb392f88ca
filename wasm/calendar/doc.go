// Package calendar reckons with days and writes calendar files.
//
// A Day is a text such as «2026-11-22», as registers hold it, in the Gregorian
// calendar of today carried back to the year 0000; "" is no day. Days of one
// form compare as texts do: earlier < later. Nothing here knows the clock or a
// time zone: whoever asks brings today's day.
//
//   - Parse takes the ten characters of a day that exists and nothing else: no
//     30 February, which a register may hold.
//   - Arithmetic with what is no day, or that leaves the years 0000 to 9999,
//     gives "" or 0. It never panics.
//   - Local is the day on which somebody made a move, by their own clock.
//   - ICS writes all-day events as RFC 5545 has them.
//
// The package uses the standard library's light part only: it is compiled into
// the browser module, where time would bring what no day needs.
package calendar
