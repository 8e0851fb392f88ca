// Package guide holds what authors write: documents and their items, the prose
// pages that present them, and the rules that keep both sound.
//
// A Guide is a set of documents (a role guide, a companion model, the site's
// own pages). A Document has items: every numeral, competency, criterion, actor
// or term that its source names, each with a permanent ID, a text in our own
// words and the place in the source. Items form a tree by Parent; their order
// is the order of the author's list, never part of an id. A Page is prose with
// directives that list items, draw a figure or print a table.
//
// The contract, in the order in which it is used:
//
//   - New joins documents and indexes them; Validate reports every fault of the
//     content itself (ids, references, versions, required fields).
//   - Layout gives each item exactly one home on one page and so its permanent
//     address; it reports items without a home, or with two.
//   - An id is never reused and never changes meaning. When a new version of a
//     source renames, splits, joins or moves an item, the successor names its
//     predecessor in Replaces and the predecessor gets Until. Successors follows
//     that chain.
//
// A document may also be a course: Exercises with Questions, Scenarios to practise
// with, Ecomaps to read, and pages that are Lessons of its route.
//
// Field tags carry the Spanish keys that authors write in YAML and that readers
// of the open data receive in JSON.
//
// Domain terms keep their Spanish name in content and ids, and have one English
// name in code:
//
//	ámbito de gestión        ManagementScope (micro, macro)
//	agrupación de modalidad  ModalityGroup
//	autoridad administrativa Authority
//	caso para practicar      Scenario
//	competencia              Competency
//	constancia               attestation
//	criterio                 Criterion
//	decisión                 Choice
//	ecomapa                  Ecomap
//	ejercicio                Exercise
//	elemento                 Item
//	equipo de la modalidad   ModalityTeam
//	escena                   Scene
//	familia                  Family
//	foco                     Focus
//	gestor(a) de caso        CaseManager
//	hito                     Milestone
//	modalidad                Modality
//	momento                  Moment
//	nivel de atención        CareLevel
//	nota del editor          EditorNote
//	nota del sitio           site note (the field Note)
//	paso                     Lesson
//	pregunta                 Question
//	red vincular             SupportNetwork
//	sigla                    Acronym
//	técnica                  Technique
//	término                  Term
//
// The package uses the standard library's light part only: it is compiled into
// the browser module.
package guide
