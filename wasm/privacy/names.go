package privacy

// givenNames are frequent in Colombia and mean nothing else.
const givenNames = `
	aaron abel abelardo abigail abraham adalberto adan adela adelaida adelina adolfo adrian adriana agustin aida
	alan alberto alcira aldemar aleida alejandra alejandro alex alexa alexander alexandra alexis alfonso alfredo
	alicia alirio alison allison alvaro amalia amanda ana anabel anderson andrea andres angela angelica angelina
	angely angie anita ansel antonella antonia antonio anyela anyi ariel aristides arley arnulfo arturo astrid
	aurelio axel ayda bairon banesa beatriz belisario benjamin berenice bernabe bernardo berta bertha betty
	bibiana boris brandon brayan breiner brenda brian briana brigitte briyith bruno byron camila camilo carlos
	carlota carolina catalina catherine cecilia celia celina charles christian cindy claudia clemencia
	constantino constanza cristian cristina cristobal dahiana daniel daniela danilo danna dario darwin dary david
	dayana dayanna deiby deisy delia derly deyanira deyvid diana didier diego dilan dina diomedes dora doris
	duban dubier duvan dylan edgar edilberto edilma edinson edison edith edna eduard eduardo edward edwin efrain
	elena eliana elias elisa elizabeth elkin eloisa elsa elver elvia elvira emanuel emilia emiliano emilio emily
	emma enrique erica erika ernesto esneider esteban estefania estefany estela ester esther eucaris eugenia
	eugenio eulalia eunice eva evelin evelyn ezequiel faber fabian fabio fabiola fanny federico felipe fernanda
	fernando ferney francisca francisco freddy fredy gabriel gabriela geovanny geraldine gerardo german gilberto
	gildardo gilma gina giovanni giovanny gisela giselle gladys gonzalo graciela gregorio griselda guido
	guillermo gustavo hanna hansel harold hector heidy helena henry heriberto hermes herminia hernan hernando
	hilario hilda hortencia hortensia hugo humberto ian ignacio ilse ines ingrid irene irma isaac isabel isabela
	isabella isaias ismael ivan ivonne jackeline jackson jacobo jacqueline jaider jaime jair jairo janeth javier
	jeferson jefferson jeison jeisson jennifer jenny jeronimo jerson jesica jessica jhoan jhon jhonatan jhonny
	jhony joan joaquin joel johan johana johanna john johnny jonathan jorge jose josefa josefina joselyn joseph
	josue juan juana juanita juanito julian juliana julieta karen karina karla karol katerin katerine katherine
	kelly kevin kimberly laura laurita leandro leidy leonardo leonel leonor lesly leydi liliana lina lisandro
	lizeth lorena lorenzo loreto lucas lucia luciana luciano lucila luis luisa luisito luzmila macario magda
	maicol maikol manuel manuela marcela marcelo mari maria mariana mariangel maribel maricela mariela mario
	marisol maritza marlene marleny marlon marta martha martin mateo matias matilde mauricio maximiliano mayerlin
	mayerly mayra melany melisa melissa mercy mery michael michel michelle miguel mileidy milena miller milton
	miriam mirta miryam moises monica myriam nancy natalia nataly nathalia nelcy nelly nelson nestor neyder nicol
	nicolas nicole nidia noelia noemi nohelia nohemi nohora nora norberto norman nubia nury nydia octavio ofelia
	olegario olga oliverio olivia omaira omar orlando oscar osvaldo oswaldo pablo paola patricia patricio paula
	pedrito pedro penelope petra rafael rafaela ramiro ramon raquel raul rebeca reinaldo renata rene ricardo
	rigoberto rita roberto robinson rodolfo rodrigo rogelio rolando roman romina ronal ronald rosalba rosalia
	rosaura rosmery roxana ruben rubiela ruth salome samanta samantha samuel samuelito sandra sandy sara saray
	sarita saul sebastian sergio shaira sharon shirley silvia simon simona sofia sonia stefany stella stephanie
	steven stiven susana tatiana teodora teodoro teresa thomas tobias ulises uriel ursula valentin valentina
	valeria valery vanesa vanessa vicente vicky victor viviana vladimir walter wbeimar weimar wendy wilfredo
	william willian wilmar wilmer wilson ximena xiomara yadira yamile yamileth yanet yaneth yannick yasmin
	yeferson yeimi yeimy yeison yenifer yenny yerson yesenia yesica yesid yessica yhon yineth yolanda yolima
	yomaira yuleidis yuleidy yuleisi yuli yuliana yulieth yuliza yurani yurany yurleidis yurleidy yury zenaida zoraida zuleima
	zully zulma`

// givenNouns are given names that are nouns or places too.
const givenNouns = `
	africa alondra alonso amada amapola amaranta america amparo angel angeles ascension asuncion aura aurora
	azucena caridad carmen cielo clemente concepcion consuelo cristiano dolores encarnacion esmeralda esperanza
	estrella florencia francia genesis gloria guadalupe israel jazmin jesus jordan leon leticia luz magdalena
	magnolia mercedes milagros misael nieves noel oliva paloma paris paz piedad pilar remedios rocio rosa rosario
	salvador santiago socorro soledad trinidad victoria violeta visitacion zafiro`

// givenWords are given names that are adjectives, verbs or dates too, or words so
// frequent that the name is the exception.
const givenWords = `
	abril alba alma amable amado amando amor armando augusta augusto barbara bella benigno blanca candelaria
	celeste cesar clara cruz dulce ever flor flora franco gracia guerrero iris jacinta jacinto julia julio justo
	lidia linda lucero luna mar marco marcos margarita marina modesto natividad norma olimpo perla placido
	prudencia reina rey reyes romero sol tomas vera veronica`

// surnames are frequent in Colombia and mean nothing else.
const surnames = `
	acevedo acosta agudelo aguilar aguirre alarcon albarracin alvarado alvarez alzate amaya arango arboleda
	arcila ardila arevalo arias arroyave arteaga asprilla avendano avila ayala baez ballesteros banguera barbosa
	barragan barreto bautista becerra bedoya bejarano beltran benavides benitez bermudez bernal betancourt
	betancur blandon bocanegra bohorquez bonilla botero buitrago burbano bustamante bustos cabrera caicedo
	calderon camacho camargo cardenas cardona carrillo carvajal castaneda castano castellanos castro ceballos
	cepeda cespedes chaparro chavarria chaves chavez chocue cifuentes contreras cortez cuellar davila daza diaz
	domico dominguez duarte echavarria echeverri echeverry epiayu erazo escalante escobar escudero espinosa
	espinoza espitia estrada estupinan fajardo fernandez florez fonseca forero galeano galindo galvis gamboa
	gaona garces garcia garzon gaviria gil giraldo gomez gongora gonzales gonzalez granados grisales guarin
	guevara gutierrez guzman henao hernandez herran herrera hincapie hinestroza hurtado ibanez ibarguen ibarra
	ipuana jaimes jaramillo jimenez jojoa juajibioy jusayu ladino lara lasso lemus loaiza londono lopez losada
	lozada lozano lucumi mahecha maldonado manrique marin marquez martinez marulanda medina mejia melendez
	melgarejo melo mendez mendoza meneses meza mojica molano molina moncada mondragon monroy monsalve montano
	montenegro montoya morantes mosquera munera munoz murcia murillo narvaez navarrete navarro noriega nunez
	obando ocampo ochoa olarte olaya ordonez orejuela orjuela orozco ortega ortiz osorio ospina otalora oviedo
	paez palomino pantoja parra pastrana patino pedraza penagos penaloza perdomo perea perez perilla pineda
	pinilla pinzon porras portilla pushaina quinones quinonez quintana quintero quiroga quispe ramirez reinoso
	rendon rengifo renteria restrepo riano riascos rivas rivera rodas rodriguez roldan rosero ruiz saavedra
	salazar salcedo saldarriaga sanabria sanchez sandoval sarmiento sepulveda serna serrano silva sinisterra
	solano solarte solis sosa suarez suaza tabares taborda tamayo tapia tellez tique tobon toledo tovar triana
	trochez umana uriana uribe urrego usuga valderrama valdes valero vallejo vanegas varela vargas vargaz vasquez
	velandia velasco velasquez ventura vergara villada villalba villalobos villamil villamizar villareal
	villarreal villegas viveros yanez yepes yepez zabala zambrano zapata zapayan zarate zuleta zuluaga zuniga`

// surnameWords are surnames that are common words, places or given names too.
const surnameWords = `
	aguas alonso amador angel angulo aranda arenas arroyo baron barrera barrios bello blanco bolivar bravo bueno
	caballero cadena caldas calle calvo campo campos cano canon caro carreno casas castillo cerda cordero cordoba
	corrales correa cortes costa cruz cuadros cuervo cuesta delgado duque duran espejo flor flores franco fuentes
	gallego gallo granada guerra guerrero hidalgo hoyos iglesias jordan lagos largo leal ledesma leiva leon
	lizarazo llanos lobo luna machado malaver marino mata mena mesa mina miranda montes mora morales moreno
	muelas naranjo narino nieto ochentas oliveros olmos pabon pacheco padilla palacio palacios parada pardo
	paredes paz pena peralta piedrahita pinto plata plazas polo posada prada prado prieto puentes puerta ramos
	rangel real reina rey reyes rico rincon rios roa robles roca rojas romero rosales rosas rubiano rubio rueda
	salamanca salas salgado salinas sanjuan santander santos segura sierra soler soto tejada toro torres trujillo
	urbano valencia valle vega velez vera vidal zamora`
