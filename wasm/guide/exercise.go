package guide

// Exercise is questions that are answered in one way.
type Exercise struct {
	ID        ID          `json:"id"`
	Way       Way         `json:"clase"`
	Family    ID          `json:"familia"`
	Use       Use         `json:"uso,omitempty"`
	Title     string      `json:"titulo"`
	Ask       string      `json:"pide"`
	Ecomap    ID          `json:"ecomapa,omitempty"`  // what its questions are about
	Options   []Option    `json:"opciones,omitempty"` // of all its questions, to classify
	Questions []*Question `json:"preguntas"`
}

// Way is how the questions of an exercise are answered.
type Way string

// The ways.
const (
	Classify Way = "clasificar" // one of the exercise's options for each
	Arrange  Way = "ordenar"    // pieces put in order
	Pick     Way = "elegir"     // one or several of the question's own options
	Correct  Way = "corregir"   // a text written anew
)

// Ways lists them.
var Ways = []Way{Classify, Arrange, Pick, Correct}

// Use is what an exercise is for, empty where a lesson has it.
type Use string

// The measure has two sides.
const (
	Before Use = "antes"
	After  Use = "despues"
)

// Uses lists them.
var Uses = []Use{Before, After}

// Option is something to choose.
type Option struct {
	ID    ID     `json:"id"`
	Text  string `json:"texto"`
	Right bool   `json:"correcta,omitempty"`
	Why   string `json:"porque,omitempty"` // for whoever chose it
}

// Question is one thing to answer. Which fields it has depends on the way.
type Question struct {
	ID      ID       `json:"id"`
	Text    string   `json:"texto"`
	Answer  ID       `json:"respuesta,omitempty"` // to classify: an option of the exercise
	Also    []ID     `json:"tambien,omitempty"`   // accepted as well
	Options []Option `json:"opciones,omitempty"`  // to pick
	Pieces  []string `json:"orden,omitempty"`     // to arrange: in the right order
	Draft   string   `json:"borrador,omitempty"`  // to correct
	Checks  []string `json:"revise,omitempty"`    // what to ask of one's own version
	Model   string   `json:"modelo,omitempty"`    // a good version
	Detect  bool     `json:"detector,omitempty"`  // what identifies has to go
	Why     string   `json:"porque"`
	Source  ID       `json:"fuente"` // the item that says so
}

// Right are the ids of the right options, in the order in which they stand.
func (q *Question) Right() []ID {
	if q.Answer != "" {
		return []ID{q.Answer}
	}
	var right []ID
	for _, o := range q.Options {
		if o.Right {
			right = append(right, o.ID)
		}
	}
	return right
}

// Choices are the options that a question offers.
func (e *Exercise) Choices(q *Question) []Option {
	if e.Way == Classify {
		return e.Options
	}
	return q.Options
}

// Family is what questions are about: what the measure tells of.
type Family struct {
	ID    ID     `json:"id"`
	Label string `json:"etiqueta"`
	Grows string `json:"fortalece"` // finishes «ahora le resulta más fácil…»
}
