// Package chart computes drawings: bars that count and a radar of levels, as a
// list of plain shapes. The same list is made into SVG elements on the page, into
// a file of its own (Drawing.SVG), and painted on a canvas for a picture.
//
// The contract:
//
//   - A drawing is computed from what it shows and from nothing else: the same
//     numbers and captions give the same shapes, everywhere.
//   - Coordinates are Lengths, whole tenths of a unit, from the upper left corner.
//     All of them are inside Width and Height. Words are given the room that they
//     need at most (breadth); a longer caption makes a wider drawing, never a cut
//     or a smaller one.
//   - No meaning hangs on colour alone. Bars have their level beside them, their
//     number at their end, and a pattern by the place of the level: empty, upright
//     lines, slanted, crossed, full. The first series of a radar is a solid line
//     with discs, the second a dashed one with lozenges.
//   - An axis without a level leaves a gap. It is never drawn at the centre, which
//     would show it as less than the first level.
//   - There is no total and no area to read a total from: no series is filled.
//   - Every word is the caller's, the name and the description too, which are what
//     somebody who does not see the drawing is told. A table with the same numbers
//     belongs beside it.
//
// # Classes
//
// Shapes carry classes for the page's style sheet and for SVG's styles. Bars:
// «label» a group's name; «level» a level's; «base» where bars begin; «bar
// level-0» … «level-4»; «hatch» a line of a pattern and «full» the pattern that is
// full; «number». Radar: «ring», «axis», «label», «ring-number»; «series solid» and
// «series dashed» the lines; «mark solid» and «mark dashed» the marks;
// «series-name». Without a style, SVG paints all shapes black: Plain is the style
// to begin with. A style is the code's or the page's, never what somebody typed.
package chart
