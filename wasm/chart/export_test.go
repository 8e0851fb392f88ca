package chart

// Breadth is the room that a text is given.
var Breadth = breadth

// Units is the length as a number.
func (l Length) Units() float64 { return float64(l) / perUnit }
