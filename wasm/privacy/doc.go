// Package privacy finds text that may identify a person, in notes of up to 280
// characters and in what is imported or about to be exported.
//
// Detect answers with findings: of what kind, and where. It warns and never
// blocks; it is a help and no guarantee. A finding holds no text: nothing that
// was matched is stored, returned or logged. CodeProblem says whether a case
// code looks like something that leads to a person; it is stricter than Detect.
// CodeTells says whether it tells something of the case.
//
// # What is found
//
//	Document     digits after a label (CC, TI, RC, CE, NUIP, PPT, PEP, pasaporte,
//	             cédula, tarjeta de identidad, registro civil…); ten digits that
//	             begin as a NUIP does; groups as in 1.020.304.050
//	Petition     digits after SIM, petición, radicado, historia, expediente; ten
//	             digits that begin as those of the SIM do
//	Phone        mobiles 3xx, landlines 60x, with or without 57; fewer digits
//	             after tel, cel, fijo, WhatsApp
//	Email        with @, or «arroba» before a domain
//	Address      a kind of street with its numbers; manzana, torre and what is in
//	             them; vereda, barrio, corregimiento, finca with a name
//	BirthDate    a date with nació, nacimiento, cumple near it
//	PersonName   see below
//	Facility     a school or hospital with its proper name
//	OtherNumber  any other run of eight digits or more
//
// The span is what identifies: the digits without their label, the name without
// «la niña»; for addresses and facilities, all of it. Spans are byte offsets, lie
// on borders of words, never overlap and come in order.
//
// # Names
//
// A lexicon marks given names and surnames common in Colombia, in any case and
// without accents, and apart from them those that are common words as well (Luz,
// Paz, Rojas, Mesa). A run of neighbouring words is a name if it holds
//
//   - a given name that means nothing else, even alone, even in lower case;
//   - a surname that means nothing else, beside another name or after «familia»,
//     «señora»;
//   - two words with capitals that are neither institutional nor the first of a
//     sentence, or names that are common words;
//   - any one of these after a word for a person (el niño, la mamá, se llama).
//
// Institutional words, told by list or by ending (-ción, -miento, -dad), break a
// run. A name after San, Centro Zonal, localidad or Ley is a place or a norm.
//
// # What is let pass
//
// Norms with their number and year, dates without a word for birth, numerals,
// amounts of money and of people, the toll-free 01 8000, a company's NIT, offices
// and programmes of the State, departments and large towns, feasts, months, and
// generated codes such as Ceiba-07.
//
// # Known misses
//
//   - given names not on the list, alone and without a word for a person; in
//     lower case, all names not on the list; nicknames;
//   - two unknown names at the beginning of a sentence, unless spelt as names
//     only are (Yuleidy, Jhon);
//   - names that are common words, in lower case (rosa flores);
//   - 6 or 7 digits without a label, numbers in words, digits of other scripts;
//   - initials, user names of networks, addresses of the web;
//   - streets without a number, places told by description («detrás de la iglesia»);
//   - schools in lower case with a name not on the list;
//   - birth by year or age alone;
//   - what identifies without any of this: a rare diagnosis, an office, a fact.
//
// Known false alarms: authors and public figures, streets named after people, and
// two capitalised words of an institution that is not on the list.
//
// The package uses the standard library's light part only: it is compiled into
// the browser module.
package privacy
