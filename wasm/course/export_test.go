package course

// Seal makes a body pass for one that Pack wrote.
func Seal(body string) string { return seal(body) }
