package agenda

// The parts of a task: the first segment of its registers.
const (
	StepPart    = "paso"
	ProfilePart = "perfil"
	DuePart     = "fecha"
	MovedPart   = "aplazo"
	DonePart    = "hecho"
)

// Register names a part of the task in a place.
func Register(part, place string) string { return part + "/" + place }
