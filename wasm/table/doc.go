// Package table writes tables that spreadsheets open.
//
// CSV is UTF-8 with a byte order mark, without which Excel takes accents for
// other letters; cells are apart by semicolons, as Excel expects where the comma
// is for decimals; lines end in CR LF. A cell has quotes around it only where it
// needs them. Line breaks within a cell are LF, whatever they were.
//
// What people wrote must not run when somebody opens the file: a cell that a
// spreadsheet would take for a formula gets an apostrophe before it. That is one
// that begins with = + - @, in their full-width forms too, a tab or a line break,
// also after spaces or characters that cannot be seen. A negative number gets it
// as well: no cell is trusted.
package table
