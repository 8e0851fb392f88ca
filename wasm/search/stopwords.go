package search

import "strings"

// stopWords are the words of Spanish that say nothing about a text, folded.
var stopWords = func() map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(`a al algo algun alguna algunas alguno algunos ante antes
		aquel aquella aquellas aquellos aqui asi aun aunque bajo bien cada como con contra cual
		cuales cualquier cuando cuanto de del desde donde durante e el ella ellas ello ellos en
		entre era eran es esa esas ese eso esos esta estan estar estas este esto estos fue fueron
		ha haber habia hace hacer hacia han hasta hay la las le les lo los mas me mi mientras
		mucho muy nada ni no nos nosotros o os otra otras otro otros para pero poco por porque
		pues que quien quienes se sea sean segun ser si sido sin sobre solo son su sus tal tambien
		tan tanto te tiene tienen toda todas todo todos tras tu u un una unas uno unos y ya yo`) {
		set[w] = true
	}
	return set
}()
