//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
	"acompana/wasm/review"
	"acompana/wasm/store"
)

// keeping says what is kept here, how, and how firmly.
type keeping struct {
	*data
	promised bool // the browser will not clear it by itself
	used     int64
	quota    int64
}

func newKeeping(d *data) {
	k := &keeping{data: d}
	d.shown = append(d.shown, k.show)
	d.On(d.Part("persist"), "click", func(js.Value) { k.ask() })
	if d.kept {
		backend.Persisted(func(granted bool) { k.promise(granted) })
		backend.Estimate(func(used, quota int64) {
			k.used, k.quota = used, quota
			k.showRoom()
		})
	}
	newIdleChoice(k)
	newPhraseChange(k)
	newDamage(d)
}

func (k *keeping) show() {
	page.Say(k.Part("mode"), page.Data(k.Part("mode"), k.mode()))
	page.Say(k.Part("how-many"), counted(k.Part("how-many"), len(k.ofKind(review.Kind))))
	more := k.Part("how-many-more")
	assessments := len(k.ofKind(assess.Kind))
	page.Say(more, counted(more, assessments))
	show(more, assessments > 0)
	show(k.Part("has-course"), k.document(course.ID) != nil)
	page.Say(k.Part("last-copy"), k.copies.words(k.Part("last-copy")))
	show(k.Part("leaving"), !k.kept)
	k.showRoom()
	k.showPromise()
}

// mode names the wording for how things are kept.
func (k *keeping) mode() string {
	switch {
	case k.refused != "", k.kept && k.store.Status().Mode == store.Memory:
		return "refused"
	case !k.kept:
		return "shared"
	case k.sealed():
		return "sealed"
	}
	return "open"
}

// showRoom says how much is used of what fits, of both places the one that is
// fuller: it is the one that will be missed.
func (k *keeping) showRoom() {
	place := k.Part("room")
	used, fits := float64(k.used), float64(k.quota)
	if inMirror := float64(k.mirrorBytes()); fits == 0 || inMirror/mirrorFits > used/fits {
		used, fits = inMirror, mirrorFits
	}
	if show(place, k.mode() == "sealed" || k.mode() == "open"); place.Get("hidden").Bool() {
		return
	}
	text := page.Complete(page.Data(place, "text"), "{u}", size(used))
	page.Say(place, page.Complete(text, "{n}", size(fits)))
}

// mirrorFits is how many bytes browsers let localStorage hold.
const mirrorFits = 10 << 20

// mirrorBytes are those of all keys of the origin: two for each UTF-16 unit.
func (k *keeping) mirrorBytes() int {
	if k.mirror == nil {
		return 0
	}
	units := 0
	keys, _ := k.mirror.Keys()
	for _, key := range keys {
		for _, letter := range key + k.mirrorText(key) {
			units++
			if letter > 0xFFFF {
				units++
			}
		}
	}
	return 2 * units
}

// size writes bytes as people here do: «0,2 MB», «60 GB». The least is «0,1 MB».
func size(bytes float64) string {
	unit := "megabyte"
	if bytes = max(bytes/1e6, 0.1); bytes >= 1000 {
		unit, bytes = "gigabyte", bytes/1000
	}
	digits := map[string]any{"style": "unit", "unit": unit, "minimumSignificantDigits": 1, "maximumSignificantDigits": 2}
	if bytes < 1 {
		digits = map[string]any{"style": "unit", "unit": unit, "maximumFractionDigits": 1}
	}
	return js.Global().Get("Intl").Get("NumberFormat").New("es-CO", digits).Call("format", bytes).String()
}

func (k *keeping) promise(granted bool) {
	k.promised = granted
	k.showPromise()
}

func (k *keeping) showPromise() {
	place := k.Part("promise")
	page.Say(place, page.Data(place, map[bool]string{true: "yes", false: "no"}[k.promised]))
	show(place, k.kept && k.mode() != "refused")
	show(k.Part("persist"), !k.promised && k.kept && k.mode() != "refused")
}

// ask asks the browser for its promise. It may say no, and it may ask the person.
func (k *keeping) ask() {
	backend.Persist(func(granted bool) {
		k.promise(granted)
		answer := k.Part("persist-said")
		page.Say(answer, page.Data(answer, map[bool]string{true: "yes", false: "no"}[granted]))
	})
}
