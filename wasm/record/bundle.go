package record

import "strconv"

// A bundle is the form of a file of documents, to keep or to pass on:
//
//	{"formato":"acompana/documentos","version":1,"documentos":[
//	{"esquema":1,…},
//	{"esquema":1,…}]}
const (
	BundleFormat  = "acompana/documentos"
	BundleVersion = 1
)

// EncodeBundle writes documents by id. ErrSize says that they are more than
// DecodeBundle reads, by bytes or by number; ErrOther, that two have one id.
func EncodeBundle(documents []*Document) ([]byte, error) {
	all := sorted(byID(documents))
	switch {
	case len(all) < len(documents):
		return nil, ErrOther
	case len(all) > MaxDocuments:
		return nil, ErrSize
	}
	b := append([]byte(nil), `{"formato":"`+BundleFormat+`","version":`...)
	b = append(strconv.AppendUint(b, BundleVersion, 10), `,"documentos":[`...)
	for i, d := range all {
		if b = d.append(append(comma(b, i), '\n')); len(b) > MaxBytes {
			return nil, ErrSize
		}
	}
	if b = append(b, "]}\n"...); len(b) > MaxBytes {
		return nil, ErrSize
	}
	return b, nil
}

// DecodeBundle reads a file of documents, by id. It is as strict as Decode: all
// of them, or an error. A NewerSchemaError is of the file or of a document.
func DecodeBundle(text string) ([]*Document, error) {
	root, err := parse(text)
	if err != nil {
		return nil, err
	}
	r := reader{parser: parser{text: text}}
	r.text(r.need(root, "formato"), func(s string) bool { return s == BundleFormat })
	version := r.need(root, "version")
	switch found := r.count(version); {
	case r.err != nil:
		return nil, r.err
	case found > BundleVersion:
		return nil, &NewerSchemaError{found, BundleVersion}
	case found == 0:
		return nil, r.fail(version.at, FaultValue, version.text)
	}
	r.only(root, "formato", "version", "documentos")
	list := r.list(r.need(root, "documentos"))
	if r.err != nil {
		return nil, r.err
	}
	return r.documents(list)
}

func (r *reader) documents(list []node) ([]*Document, error) {
	if len(list) > MaxDocuments {
		return nil, r.fail(list[MaxDocuments].at, FaultDocuments, "")
	}
	all := make(map[string]*Document, len(list))
	for i := range list {
		d, err := r.document(&list[i])
		if err != nil {
			return nil, err
		}
		if all[d.id] != nil {
			return nil, r.fail(list[i].at, FaultDuplicate, d.id)
		}
		all[d.id] = d
	}
	return sorted(all), nil
}
