package privacy

// natureNames are names, or look like one with an initial, and are first of all a
// tree, a flower, an animal or a place: nobody thinks of a person.
const natureNames = `
	alondra amapola arenas arroyo aurora azucena celeste cielo cuervo estero estrella flor gallo granada iris jazmin laguna
	lobo lucero luna magnolia mar mora naranjo nieves oliva paloma perla pino prado rio roble robles roca rosa rosal
	sierra sol toro valle violeta zafiro`

// tellingWords are about people and what happens to them, beside the words that
// stand before a person's name.
const tellingWords = `
	abandono aborto abusada abusado abuso abusador acogida acoso adicta adicto adiccion adopcion adoptable adoptada
	adoptado adulto agresion agresor alcohol autismo autista bebe calle cancer carcel castigo ciega ciego conflicto
	consumo cuchillo custodia dano delito denuncia denunciante depresion desnutricion desplazada desplazado droga
	egreso embarazada embarazo enferma enfermedad enfermo epilepsia explotacion familia fuga fugada fugado gestante
	golpe guerrilla habitante hogar huerfana huerfano incesto indigena infancia ingreso internada internado lesion
	madrastra maltrato maltratada maltratador maltratado melliza mellizo migrante minero muerte muerta muerto
	negligencia pandilla parto pelea penal prostitucion proteccion quemadura rechazo recluta reclutado rescate
	riesgo robo sida sifilis sindrome sobredosis sorda sordo suicida suicidio sustituta sustituto tortura trata
	trauma venezolana venezolano verguenza victima vih violacion violada violado violador violencia`
