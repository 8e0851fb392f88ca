package load

import "reflect"

// describeKey is what an editor shows beside a key while its author writes.
func describeKey(owner reflect.Type, key string) string {
	return descriptions[owner.Name()+"."+key]
}

// descriptions say what goes under each key, by the type that holds it.
var descriptions = map[string]string{
	"dataFile.documento": "Lo que la carpeta dice de sí misma. Una sola vez por carpeta.",
	"dataFile.elementos": "Cada cosa que el documento nombra, en el orden en que se ve.",
	"dataFile.tablas":    "Tablas de textos cortos que una página muestra con {{ tabla … }}.",
	"dataFile.notas":     "Notas del editor: errores o dudas del documento y cómo los tratamos.",
	"dataFile.tipos":     "Cómo se llama en pantalla cada tipo de elemento.",
	"dataFile.figuras":   "Las palabras de cada figura.",

	"Document.id":        "Nombre permanente del documento. No se cambia.",
	"Document.titulo":    "Título completo del documento.",
	"Document.corto":     "Nombre corto, para el menú.",
	"Document.cita":      "Cómo se cita: código, versión y fecha.",
	"Document.base":      "Dirección bajo la que están sus páginas. Empieza y termina con «/».",
	"Document.versiones": "Las ediciones del documento, de la primera a la última.",
	"Document.aviso":     "Una línea tranquila al pie de cada una de sus páginas.",

	"Version.id":     "Número de la edición, entre comillas.",
	"Version.fecha":  "Fecha de la edición, como \"2023-11-09\". Puede quedar vacía.",
	"Version.nombre": "Nombre de la edición, si lo tiene.",

	"Item.id":          "Nombre permanente: minúsculas sin tilde, números y guiones. No se cambia ni se usa dos veces.",
	"Item.tipo":        "Qué clase de elemento es. De él dependen las demás claves.",
	"Item.padre":       "El id del elemento que lo contiene.",
	"Item.etiqueta":    "Nombre corto, sin punto final.",
	"Item.texto":       "Lo que dice el documento, con palabras nuestras.",
	"Item.fuente":      "Dónde lo dice el documento.",
	"Item.nota":        "Lo que decimos nosotros: una duda, una precaución o una lectura.",
	"Item.practica":    "Cómo se ve en una semana de trabajo.",
	"Item.vea":         "Hasta cuatro id relacionados. El enlace se ve en los dos lados.",
	"Item.modalidades": "Las agrupaciones a las que concierne. Si falta, concierne a todas.",
	"Item.desde":       "Primera versión que lo contiene. Si falta, está desde la primera.",
	"Item.hasta":       "Última versión que lo contuvo. Si falta, sigue vigente.",
	"Item.retirado":    "Por qué no tiene sucesor. Va junto con «hasta».",
	"Item.alias":       "Otros id que también deben llevar a este elemento.",
	"Item.reemplaza":   "Los elementos retirados de los que viene este.",

	"Source.numeral": "Numeral o título de la sección. Siempre va, y entre comillas si es un número.",
	"Source.tabla":   "La tabla o figura, con el nombre que le da el documento.",
	"Source.pagina":  "Página o intervalo de páginas, entre comillas.",

	"Replacement.id":       "El id del elemento retirado.",
	"Replacement.relacion": "Qué pasó: renombra, divide, une o mueve.",

	"Competency.significa":     "Qué quiere decir en el trabajo de cada día.",
	"Competency.se_nota":       "Conductas que se pueden observar.",
	"Competency.nivel_3":       "Continúa la frase «Se nota cuando…». Es el nivel 3 de la autoevaluación.",
	"Competency.falta":         "La señal de que todavía falta.",
	"Competency.crecer":        "Prácticas pequeñas para hacerla crecer.",
	"Competency.partes":        "Sus dos mitades, solo si es compuesta.",
	"Competency.solo_en_cargo": "true si no se pregunta en la selección.",

	"Milestone.proposito": "Para qué sirve este hito.",

	"Moment.proposito":       "Para qué sirve este momento.",
	"Moment.participan":      "Quiénes toman parte y cómo.",
	"Moment.verifica":        "Lo que verifica quien gestiona el caso.",
	"Moment.de_otros":        "Lo que corresponde a otras personas.",
	"Moment.barreras":        "Barreras frecuentes, institucionales y comunitarias.",
	"Moment.tecnicas":        "Los id de las técnicas que más se usan.",
	"Moment.segun_modalidad": "Qué mirar en cada agrupación de modalidades.",
	"Moment.condicion":       "Cuándo aplica, si no aplica siempre.",

	"Part.actor":             "El id de un actor.",
	"Part.como":              "Cómo toma parte.",
	"Duty.quien":             "El id del actor a quien corresponde.",
	"Duty.que":               "Lo que le corresponde hacer.",
	"ModalityHint.modalidad": "El id de una agrupación de modalidades.",
	"ModalityHint.texto":     "Qué mirar allí.",

	"Criterion.pide":            "Lo que pide, en una o dos frases: «Verifique que…».",
	"Criterion.pregunta":        "La pregunta que guía la verificación.",
	"Criterion.evidencia":       "Lo que basta mirar. Nunca nombres ni números de documentos.",
	"Criterion.error_frecuente": "Una equivocación frecuente, en una frase.",
	"Criterion.no_aplica":       "La razón por la que puede no aplicar. Si falta, esa respuesta no se ofrece.",
	"Criterion.condicion":       "Solo si depende de que haya egreso progresivo.",
	"Criterion.trae":            "El criterio anterior cuya respuesta se puede traer aquí, con una fecha nueva.",

	"Technique.para_que":    "Para qué sirve la técnica.",
	"Technique.participan":  "Quiénes toman parte y cómo.",
	"Technique.reconozca":   "Cómo distinguirla de las que se le parecen.",
	"Technique.preguntas":   "Preguntas que ayudan a usarla.",
	"Technique.no_incluido": "Lo que el documento deja a otros documentos.",

	"ManagementScope.con_quien":   "Con quién se trabaja en este ámbito.",
	"ManagementScope.no_confunda": "Con qué se suele confundir.",
	"ModalityGroup.enfasis":       "Dónde poner el énfasis, en una o dos frases.",
	"ModalityGroup.focos":         "Los focos que conviene abrir primero.",
	"FocusHint.foco":              "El id de un foco.",
	"FocusHint.porque":            "Por qué abrirlo primero.",
	"Action.limite":               "Lo que esta acción no es.",
	"Acronym.expansion":           "Lo que significan las letras.",
	"Acronym.formas":              "Otras maneras de escribirla.",
	"Term.formas":                 "Cómo aparece en los textos, en minúsculas y también en plural. Sin otro sentido posible.",
	"Term.evite":                  "La palabra que no se debe usar en su lugar.",
	"Actor.hace":                  "Lo que hace en un caso, en una o dos frases.",
	"Actor.formas":                "Cómo aparece en los textos.",
	"Actor.acompana":              "Cómo se le nombra entre quienes pueden acompañar un plan para crecer. Sin esto no se ofrece allí.",
	"Reference.cita":              "La referencia completa.",
	"Reference.para_que":          "Para qué le sirve a quien gestiona el caso.",
	"Focus.escala":                "El id de la escala.",
	"Focus.esfera":                "El id de la esfera.",
	"Focus.ambito":                "Micro, macro o la bisagra entre los dos.",
	"Focus.ejecuta":               "Quién lo hace en la práctica.",
	"Focus.gestor":                "Qué hace frente a esto quien gestiona el caso.",
	"FocusAction.ejecuta":         "Quién la hace en la práctica.",
	"FocusAction.gestor":          "Qué hace frente a esto quien gestiona el caso.",

	"Table.id":        "Nombre permanente de la tabla.",
	"Table.titulo":    "Título de la tabla.",
	"Table.resumen":   "Una o dos frases que dicen lo mismo que la tabla.",
	"Table.propuesta": "true si la tabla es idea de este sitio.",
	"Table.columnas":  "Los títulos de las columnas. La primera da nombre a cada fila.",
	"Table.filas":     "Las filas, cada una con tantas celdas como columnas.",

	"Figure.nombre":   "Cuál de las figuras que el sitio sabe dibujar.",
	"Figure.titulo":   "Título de la figura.",
	"Figure.texto":    "Un texto que dice lo mismo que el dibujo.",
	"Figure.palabras": "Las palabras sueltas dentro del dibujo, en orden.",

	"EditorNote.id":            "Nombre permanente de la nota.",
	"EditorNote.grupo":         "Estructura, Contenido o Terminología.",
	"EditorNote.donde":         "En qué parte del documento está.",
	"EditorNote.que_pasa":      "El error o la duda.",
	"EditorNote.que_hacemos":   "Cómo lo tratamos en este sitio.",
	"EditorNote.por_confirmar": "true si falta una respuesta que cambia el trabajo.",
	"EditorNote.elementos":     "Los id de los elementos que toca.",

	"KindName.tipo":   "El tipo que se nombra.",
	"KindName.uno":    "Cómo se dice uno.",
	"KindName.varios": "Cómo se dicen varios.",
}
