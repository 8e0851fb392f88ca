package privacy

import (
	"strings"
	"sync"
)

// mark is what the lexicon knows of a word; a word may have several.
type mark uint64

const (
	given     mark = 1 << iota // a given name
	surname                    // a surname
	common                     // a name that is a common word, or a place, as well
	slippery                   // so common that in lower case only don and doña make it a name
	rare                       // spelt as only names are
	plain                      // no name: institutional, or too frequent a word
	place                      // a department, a town, a people
	month                      // a month
	dayWord                    // a day of the month in words
	connector                  // between the parts of a name
	article                    // before a name of a place
	saint                      // before a name that makes it a place or a feast
	zone                       // after it a name is one of a place or institution
	thing                      // what may be born or come due and is no person
	anyone                     // after it comes a person's name, whatever its letters
	lady                       // as anyone, and even slippery names follow it
	known                      // after it comes a known name
	self                       // se
	called                     // llama
	filler                     // between a label and its digits
	labelDocument
	labelPetition
	labelPhone
	labelCompany // nit
	norm         // after it comes the number of a norm
	amount       // beside it stands a quantity
	born         // nació and its kin
	turns        // cumple
	street       // kinds of street
	cross        // con
	numberSign   // no, nro
	direction    // sur, bis
	block        // manzana, torre
	lot          // casa, apto
	locality     // vereda, barrio
	homely       // usual names of barrios, schools
	facility     // colegio, hospital
	facilityHead // institución, jardín
	facilityTail // educativa, infantil
	indefinite   // un, otro
	abbreviation // its dot ends no sentence
	kilometre    // km
	road         // vía
	arroba       // an @ in words
)

// lexicon gives each folded word its marks. It is built when first needed: a page
// without notes never pays for it.
var lexicon = sync.OnceValue(buildLexicon)

func buildLexicon() map[string]mark {
	words := make(map[string]mark, 3000)
	for _, list := range lists {
		for w := range strings.FieldsSeq(list.words) {
			words[w] |= list.marks
		}
	}
	return words
}

var lists = []struct {
	marks mark
	words string
}{
	{given, givenNames},
	{given | common, givenNouns},
	{given | common | slippery, givenWords},
	{surname, surnames},
	{surname | common, surnameWords},
	{plain, vocabulary},
	{plain, smallWords},
	{plain, titles},
	{place, places},
	{month, "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"},
	{dayWord, `primero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
		dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro
		veinticinco veintiseis veintisiete veintiocho veintinueve treinta`},
	{connector, "de del la las los"},
	{article, "el la los las mi mis"},
	{saint, "san santa santo puerto villa virgen nuestra divino sagrado sagrada"},
	{zone, `zonal cz localidad municipio regional comuna alcaldia departamento aeropuerto parque
		fundacion corporacion asociacion parroquia iglesia biblioteca estadio plaza puente universidad
		sede zona ciudad programa estrategia premio beca avenida ley huracan linea operacion`},
	{thing, `programa estrategia plan idea red grupo comite ley norma mesa modelo proyecto fundacion
		asociacion organizacion iniciativa equipo servicio guia centro politica plazo termino meta
		compromiso contrato acuerdo documento hito operador entidad convenio metodo ruta figura`},
	{anyone, `nino nina adolescente joven bebe mama papa madre padre hermano hermana abuelo abuela tio tia
		primo prima madrina padrino padrastro madrastra hijo hija hijastro hijastra sobrino sobrina
		nieto nieta novio novia vecino vecina esposo esposa companero companera cuidador cuidadora
		acudiente progenitor progenitora profe profesor profesora menor usuario usuaria nombre
		apodado apodada alias llamado llamada mami papi cunado cunada suegro suegra amigo amiga
		gemelo gemela muchacho muchacha chico chica paciente padrinos`},
	{anyone | lady, "don dona senor senora sr sra srta senorita"},
	{known, `familia apellido apellidos defensor defensora comisario comisaria psicologo psicologa doctor
		doctora dr dra juez jueza caso nutricionista pedagoga pedagogo trabajadora coordinador
		coordinadora gestora gestor licenciada ingeniero hermanos hermanas gemelos`},
	{self, "se"},
	{called, "llama llamaba llamo llamarse llame"},
	{filler, `no nro num numero numeros n de del la el su es con nacional nacimiento por proteccion
		temporal especial permanencia atencion clinica socio social familiar icbf venezolana venezolano
		colombiana al`},
	{labelDocument, `cc ti rc ce nuip ppt pep dni rumv pasaporte cedula ciudadania extranjeria identidad
		identificacion identificado identificada documento doc ced civil permiso salvoconducto cedulado cedulada`},
	{labelPetition, "sim peticion peticiones radicado rad radicacion boleta historia expediente beneficiario beneficiaria hsf"},
	{labelPhone, "tel telefono telefonos tfno cel celu celular celulares movil fijo whatsapp wsp wapp contacto llamar llamarlo llamarla marcar"},
	{labelCompany, "nit"},
	{norm, `resolucion ley decreto acuerdo circular concepto contrato convenio articulo art numeral pagina
		version cdp acta sentencia conpes iso isbn`},
	{amount, `pesos cop valor millones millon habitantes familias personas nna ninos ninas adolescentes
		usuarios hogares presupuesto recursos costo costos poblacion salario`},
	{born, "nacio nacido nacida nacieron nacidos nacimiento nacer naci nac nto cumpleanos fn"},
	{turns, "cumple cumplio cumplira cumplia"},
	{street, `calle cll clle cl carrera cra cr kr kra krra carr crr avenida av avda ak ac diagonal dg diag
		transversal tv transv tr trv tranv circular`},
	{cross, "con"},
	{numberSign, "no nro num numero n nos"},
	{direction, "bis sur norte este oeste"},
	{block, "manzana mz mza torre bloque interior int supermanzana etapa"},
	{lot, "casa cs lote lt apto apartamento ap"},
	{locality, "vereda barrio br brr corregimiento finca resguardo caserio urbanizacion urb conjunto asentamiento hacienda"},
	{homely, `esperanza paz carmen floresta victoria libertad palma playa pradera union laguna vega mesa
		misericordia merced porvenir progreso paraiso bosque jardin primavera cabana ceiba palmar rosario
		amistad inmaculada candelaria sabana loma colina esmeralda aurora estrella gloria concordia
		independencia macarena capilla cruz palmas flores rosas brisas acacias delicias nieves ninas
		mercedes americas angeles lourdes fatima belen nazaret jerusalen betania norte sur oriente
		occidente centro prado recuerdo salvador calvario dorado lago portal milagrosa salle presentacion`},
	{facility, "colegio escuela liceo gimnasio hospital clinica ie ied ese cdi preescolar"},
	{facilityHead, "institucion jardin hogar centro puesto instituto unidad"},
	{facilityTail, "educativa educativo infantil salud medico tecnico pedagogico agricola hospitalario hospitalaria"},
	{indefinite, "un una otro otra cada algun alguna ningun ninguna cualquier"},
	{abbreviation, `no nro num cra cr cl cll kr av avda dg tv sr sra srta dr dra tel cel art nac mz apto pag
		rad lic ing prof fdo sto sta urb vda br brr ced doc nto km`},
	{road, "via carretera"},
	{kilometre, "km kilometro"},
	{arroba, "arroba"},
}

// lookUp returns the marks of a folded word.
func lookUp(folded []byte) mark {
	words := lexicon()
	if marks, ok := words[string(folded)]; ok {
		return marks
	}
	if looksPlain(folded) || pluralOfPlain(words, folded) {
		return plain
	}
	if looksRare(folded) {
		return rare
	}
	return 0
}

// pluralOfPlain reports whether a word is a plain one with the ending of a plural.
func pluralOfPlain(words map[string]mark, w []byte) bool {
	n := len(w)
	if n < 4 || w[n-1] != 's' {
		return false
	}
	return words[string(w[:n-1])]&plain != 0 || w[n-2] == 'e' && words[string(w[:n-2])]&plain != 0
}

// looksPlain reports whether a word ends as abstract and institutional words do
// and names do not.
func looksPlain(w []byte) bool {
	if len(w) < 6 {
		return false
	}
	for _, ending := range []string{"cion", "ciones", "sion", "siones", "dad", "dades", "miento", "mientos",
		"mente", "encia", "encias", "ancia", "logia", "torio", "toria", "torios", "ional", "ivo", "iva", "ivos",
		"ivas", "ismo", "ista", "istas", "ico", "ica", "icos", "icas", "aria", "ario", "arios", "arias", "ando",
		"iendo", "ntal", "ntales", "onal", "onales", "cial", "ciales", "rial", "riales", "tral", "ural", "eral", "ados", "idos", "adas", "idas", "able", "ible", "ables", "ibles", "tura", "turas"} {
		if hasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// looksRare reports whether a word is spelt as names of ours are and hardly any
// other Spanish word: with k, w, th or sh, or y where Spanish has i.
func looksRare(w []byte) bool {
	for i, c := range w {
		switch {
		case c == 'k' || c == 'w':
			return len(w) > 3
		case c == 'h' && i > 0 && (w[i-1] == 't' || w[i-1] == 's' || w[i-1] == 'j'):
			return true
		case c == 'y' && i > 0 && (i+1 == len(w) || !isVowel(w[i+1])):
			return len(w) > 3
		}
	}
	return hasSuffix(w, "sson") || hasSuffix(w, "ison") || hasSuffix(w, "erson")
}

func isVowel(c byte) bool { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' }

func hasSuffix(w []byte, ending string) bool {
	return len(w) >= len(ending) && string(w[len(w)-len(ending):]) == ending
}
