package privacy

// Kind says what a finding looks like. Its text is the key under which pages
// keep the words of the warning.
type Kind string

// All kinds there are.
const (
	Document    Kind = "document"
	Petition    Kind = "petition"
	Phone       Kind = "phone"
	Email       Kind = "email"
	Address     Kind = "address"
	BirthDate   Kind = "birth-date"
	PersonName  Kind = "person"
	Facility    Kind = "facility"
	OtherNumber Kind = "number"
)

// Kinds lists them in the order in which a page explains them.
func Kinds() []Kind {
	return []Kind{PersonName, Document, Petition, BirthDate, Phone, Email, Address, Facility, OtherNumber}
}

// A Finding is a part of a text that may identify a person. It says where, and
// never what.
type Finding struct {
	Kind       Kind
	Start, End int // bytes of the text
}
