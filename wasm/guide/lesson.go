package guide

// Lesson is a step of the route: what its page, whose prose says why, gives to
// read, to practise, to check and to do at work.
type Lesson struct {
	ID       ID        `json:"id"`
	Minutes  int       `json:"minutos"`
	Read     []Reading `json:"lea"`
	Practise []ID      `json:"practica"`
	Check    []ID      `json:"comprueba"`
	Week     string    `json:"semana"`
}

// Reading leads to a page of the site, or to an item: «id:lim-no-decide».
type Reading struct {
	To   string `json:"a"`
	What string `json:"que"`
	URL  string `json:"-"` // relative to the lesson's page
}
