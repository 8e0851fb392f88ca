package chart

// Breadth is the room that a text is given.
var Breadth = breadth
