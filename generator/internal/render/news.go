package render

import (
	"strconv"
	"strings"
	"time"
)

// newsView is what changed on a day.
type newsView struct {
	Date  string // «2026-11-22»
	Day   string // «22 de noviembre de 2026»
	Notes []string
}

// News is what changed in the site, the newest first.
func (p *page) News() []newsView {
	var views []newsView
	for _, d := range p.site.guide.Documents {
		for _, news := range d.News {
			views = append(views, newsView{news.Date, day(news.Date), news.Notes})
		}
	}
	return views
}

var months = strings.Fields("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")

// day writes a date as people do here. One that is no date stays as it is.
func day(date string) string {
	at, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return date
	}
	return strconv.Itoa(at.Day()) + " de " + months[at.Month()-1] + " de " + strconv.Itoa(at.Year())
}
