package privacy

// places are departments, large towns and their parts, neighbouring countries,
// and the peoples of Colombia. Those that are surnames too are among the
// surnames.
const places = `
	amazonas amazonia america andina antioquia apartado arauca argentina arhuaco armenia asis atlantico awa bari
	barrancabermeja barranquilla bello bogota bolivar bosa boyaca brasil bucaramanga buenaventura buga caldas
	cali candelaria caqueta caribe carreno cartagena cartago casanare catalina cauca cesar chami chapinero chia
	chile choco cienaga cofan colombia cordoba cubeo cucuta cundinamarca dosquebradas duitama ecuador embera
	engativa envigado eperara espana europa facatativa florencia floridablanca fontibon fusagasuga girardot giron
	gitano guainia guajira guambiano guaviare huila huitoto ibague inga inirida ipiales itagui kamentsa kankuamo
	katio kennedy kogui latinoamerica leticia leyva lorica magangue magdalena maicao malambo manizales medellin
	meta mexico misak mitu mocoa monteria mosquera muinane murui narino nasa neiva ocana orinoquia pacifico
	palenquero palmira pamplona panama pasto pereira peru piapoco pijao pitalito popayan providencia puinave
	putumayo quibdo quindio raizal riohacha rionegro risaralda rom sabanalarga sahagun santander siapidara
	sikuani sincelejo siona soacha sogamoso suba sucre sumapaz tejada teusaquillo ticuna tikuna tolima totoro
	tule tulua tumaco tunja tunjuelito turbo uribia usaquen usme uwa valledupar vaupes venezuela vichada
	villavicencio wayuu wiwa wounaan yanacona yopal yukpa yumbo zenu zipacon zipaquira`
