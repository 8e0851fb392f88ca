package main

import "slices"

// rows are all figures, in the order in which they are told.
var rows = slices.Concat(pageRows, startRows, workRows, buildRows, edgeRows, sizeRows)
