// Package words holds the list from which the site proposes passphrases: the
// Spanish one of BIP-39, whose words differ in their first four letters.
package words

import (
	"slices"
	"strings"

	"github.com/tyler-smith/go-bip39/wordlists"
)

// Spanish returns the words that have neither accents nor ñ, in the list's
// order. Any keyboard types them, and they are the same bytes in every form of
// Unicode, so that no program for age can take them otherwise. Words that hurt
// are left out too: people who work with children read these phrases aloud.
func Spanish() []string {
	harsh := strings.Fields(harsh)
	return slices.DeleteFunc(slices.Clone(wordlists.Spanish), func(word string) bool {
		return isMarked(word) || slices.Contains(harsh, word)
	})
}

const harsh = `
	aborto abuso acoso acusar adicto agotar ahogo aislar anemia arder arma asalto ataque atacar atroz azote bestia
	bicho bomba borracho bruja brusco bruto burla caspa celda cerdo ciego cochino crimen cripta crudo culebra culpa
	dardo delito derrota deuda diablo dolor dosis droga duelo ebrio embudo enano enemigo enfado enfermo esposa etnia
	exilio falso farsa feo fiebre fiera fobia fosa fracaso fraude fuga fumar furia fusil gemir golpe gordo grieta
	grito guerra hembra herir hostil huida huir hurto incapaz inerte infiel ira jeringa joroba juez juzgar lacra
	lamer letal llaga llanto llorar loco locura lucha luto macho mafia maldad manco masivo matar miedo militar
	misil miseria monja morder morir mortal muerte mugre mula necio negro nulo obeso odiar odio ofensa oscuro pecado
	pelea peligro pena perder perro piojo pirata pleito pobre preso pulga queja quemar rabia rapaz rapto raspa rata
	recaer rechazo rehen reja rencor reptil riesgo ruina sangre secta severo sexo soldado soledad soltar sordo
	sudor sufrir susto tabaco temor terco terror tonto torero torpedo trance trauma triste tumba tumor
	urna vagar vago vampiro vejez veneno vengar vicio viejo vil virgo viudo voraz vulgar zorro zurdo`

func isMarked(word string) bool {
	for _, letter := range word {
		if letter < 'a' || letter > 'z' {
			return true
		}
	}
	return false
}
