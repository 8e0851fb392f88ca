package privacy

// smallWords are words of no weight that begin sentences and headings.
const smallWords = `
	a al alta alto ano ante antes aqui asi aun aunque ayer baja bajo cada carnaval como con contra cual cuando
	cuanto cuarto de del desde despues dia domingo donde dos doy e el ella ellas ello ellos en entre era es esa
	ese eso esta estan estas este esto estos estoy fecha feria fin fue gran grande ha hace hacia halloween hasta
	hay hora hoy jueves julio junto la las le les ley lo los luego lunes manana martes mas mayo mayor media medio
	menor mes mi mientras miercoles mis muy nada navidad ni no nos nueva nuevo o os otra otro para pascua pero
	por porque primer primera primero pues que quien quienes quinto receso rey sabado se sea segun segunda
	segundo semana ser si sin sobre solo son soy su sus tal tambien tampoco tan te tercer tercera tercero tiene
	tienen toda todas todo todos tras tu u ultima ultimo un una unas uno unos usted ustedes viernes voy y ya yo`

// titles are what people are called by their work and place in a family.
const titles = `
	abogado abuela abuelo acudiente adolescencia adolescente agente apoyo asesor autoridad auxiliar ciudadano
	colombiana colombiano comisario comunidad comunitaria comunitario coordinador cuidador custodio defensor
	delegado director docente educador enfermero enlace facilitador familia formador funcionario gestor gestora
	gobernador guardian hermano hijo hombre infancia joven juez juventud lider madre maestro mami medico mujer
	nina ninez nino nutricionista operador orientador padre padrino papi pedagogo persona procurador profesional
	promotor psicologa psicologo rector referente responsable secretaria secretario senor senora subdirector
	supervisor supervisora suplente sustituta sustituto talento terapeuta tia tio titular trabajador trabajadora
	tutor tutora usuario vecino`

// vocabulary are the words of norms, offices, programmes and plans that are
// written with capitals, without those that looksPlain tells by their ending.
const vocabulary = `
	abrigo academia accesible acceso acogedora acogida acompana acompanar acordamos acordar actas acto actor
	actualizar acuerdo adopta aduana afro agencia agenda agendar ajuste alcaldia aldea alerta aliado alianza
	alimento alternativa alterno amarillo ambiente ambito amiga amigable amigo amigos amorosa amoroso ampliada
	analisis and anexo animo anotar aplicado aporte apoya aprender aprendizaje archivo area articular articulo
	asamblea asignada asunto atencion audiencia aviso ayuda azul balance banco barrera base biblia bienestar
	blanco bloque boletin bolsa botanico brecha brigada buen buena bueno buscar busqueda cabildo caido caja
	calidad camara cambio camino campana capacidad capitulo carta cartilla casa caso catedra catedral centro cero
	children ciclo ciego ciencia cierre citar civil clase clinico club codigo colectivo comercio comfama comite
	compensar competente completar comun comunal concejo concepto conferencia confirmar congreso consejo
	consorcio constitucional construye consultar consultorio contenido contexto contraloria contrato control
	convenio convivencia convocar corte cosecha crecer creciendo crianza cristiana cristo criterio cruz
	cualificado cuenta cuerpo cuidado cuidadoso cuidar cultura cumplir curso dane dato debate deber deberes
	decenal decreto defensoria definir delito demanda departamental deporte derecho derechos desarrollo desastre
	descanso desplazado diagonal dialogo dice diferencial digital dijo dios direccion discapacidad diseno
	distrital diversa dotacion drive dulce ecomapa educa educacion educar egreso eje ejemplo empleo empresa
	encuentro encuesta enfoque entidad entorno entrega entrevista enviar equipo escolar escucha espacio especial
	espera esperar esquema estado estandar estatuto estrategia estudio etapa etnia etnica etnico evaluar
	evangelica evento excel extension extenso externado externo falta faltan familiar fase fenomeno ficha fiel
	figura fiscal fiscalia foco folio fondo for forense formato formulario foro fortalecer frontera fronteras
	fuente fuerza funcion fundacion futuro gabinete garante garantias general gestion gestionar gitanos gobierno
	google grupo guardar guardia guia habil hablar hacienda hallazgo hecho herramienta hito hogar hogares hoja
	home humana humano icbf icetex idea identidad identificar igualdad imagen impacto indicador indigena
	individual infantil informar informe ingreso inicio inscripcion instancia institucion instituto integrador
	integradora integral interes intermedio interna internado internet interno intervenir investigar invitar
	jardin jornada judicial juntanza jurada juridica juridico justicia juzgado kit laboral lactante lectura legal
	lengua libertad libre libro licencia limite linea lineamiento lista llamar llamo local logro lucha ludoteca
	lugar madrugada manual mapa marco material materna matriz medicina meet mesa meta metodo metro microsoft
	migrante ministerio mirar mision misional mixto modalidad modelo moderno modulo momento motivo movil mudo
	muestra mundial mundo municipal municipio museo nacion nacional naranja naturaleza negra negro nivel noche
	nocturno nombre norma normal norte nota novedad nucleo numeral objetivo obra observa occidente of office
	oficial oficina ong opera operativo oportunidad orden orfanato organo orientar oriente origen pacto pagina
	pais palenque papel pareja parque participa partida partido pasaje paso pastoral patrimonio patrulla pausa
	paz pedagogia pedir penal pendiente perfil periodo permanente permiso personal personeria pertinente pide
	pidio plan planear plataforma plaza plena plenaria pleno plural poblacion poder policia politica popular
	portafolio posible power practica preescolar pregunta preguntar prensa preparar presentar presente
	presupuesto prevenir previo primaria primeras principal principio prioridad privado procesal proceso
	procuraduria programa progreso promover propia propio proponer propuesta prosperidad protector protectora
	protege proteger protocolo provision proximo proyecto prueba psicologia psicosocial publica publico pueblo
	puesto punto purpura quedan quedar quiere raiz rama rango rastreo receptor reconocer recordar recurso red
	reforma refugio regimen region regional registraduria registro regla reglamento relato remitir renta reporte
	republica reserva resguardo residencia residencial resolver respeto responder restablecer resultado reto
	retornado retorno reunion revisa revisar revista riesgo roja rojo rol rural ruta rutina sabana sacudete sala
	salud save sector sede segmento seguridad seguro semestre sena senales senda servicio servir sexual siempre
	siglo simat sinergia sisben sistema sitio sobreviviente social sociedad sociofamiliar sociologia solicitar
	solidaridad solidario soporte sordo sos subdireccion sueno sujeto suma superior superviviente sur sura tabla
	taller tarde tarea tarjeta teams tecnica tecnico tecnologia telefono tema temprana teoria termino territorial
	territorio texto the tiempo tierra tipo titulo trabajo tramite transito transversal traslado trato travesia
	tribunal unesco unica unicef unico unidad union universal universidad universitario urbano urgencia uso util
	vacaciones valor velar verde vereda verificar via vias viceministerio victima vida vieja viejo vigente vigia
	vinculante vincular vinculo virtual visita visitar vivienda voluntad volver voz vulnera web whatsapp windows
	word workshop zona zonal`
