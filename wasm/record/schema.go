package record

// Schema is the newest form of a document's text. Form 1:
//
//	{"esquema":1,"id":"ceiba-07","tipo":"caso","guia":"1",
//	"visto":{"k3f9":2},
//	"registros":{
//	"modalidad":[
//	{"marca":"k3f9.1","elemento":"acogimiento-familiar","fecha":"2026-11-21T23:42:08Z"},
//	{"marca":"k3f9.2","elemento":"acogimiento-residencial","tras":["k3f9.1"]}]}}
//
// «visto» is the highest counter seen of each replica. A move's value stands
// under the word of its kind, and under none if it is empty. «tras» are the moves
// it supersedes; «deshace» and «recupera», what it undoes and restores;
// «heredado», that it has to be confirmed; «guia», the version under which it was
// made, where that is not the document's. Absent is the same as empty.
const Schema = 1

// ups take the text of a document from schema n, at place n-1, to n+1. The list
// only ever grows, and testdata keeps a text of each schema for ever.
var ups = []func(*node) error{}

// raise takes a document's text to a schema, the current one outside tests.
func (r *reader) raise(n *node, to uint64, ups []func(*node) error) error {
	schema := r.count(r.need(n, "esquema"))
	switch {
	case r.err != nil:
		return r.err
	case schema > to:
		return &NewerSchemaError{schema, to}
	case schema == 0:
		return r.fail(n.at, FaultValue, "esquema")
	}
	for _, up := range ups[schema-1:] {
		if err := up(n); err != nil {
			return err
		}
	}
	return nil
}
