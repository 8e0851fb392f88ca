package course

import "strings"

// packStories writes of each case how many decisions were taken and which, then
// how many endings were reached, which and when.
func (k *packer) packStories() string {
	var all []byte
	for _, story := range k.stories {
		path, taken := k.packPath(story)
		endings, reached := k.packEndings(story)
		all = k.add(all, k.codes[story]+spell(taken, 1)+path+spell(reached, 1)+endings)
	}
	return string(all)
}

// packPath is the path as far as its decisions are known.
func (k *packer) packPath(story string) (path string, taken int) {
	for _, choice := range strings.Fields(k.text(pathPart, story)) {
		if k.codes[choice] == "" || taken == maxGiven {
			break
		}
		path += k.codes[choice]
		taken++
	}
	return path, taken
}

func (k *packer) packEndings(story string) (endings string, reached int) {
	for _, ending := range k.endings {
		scene, ok := strings.CutPrefix(ending, story+"/")
		day := spellDay(k.day(endingPart, ending))
		if ok && day != spellDay("") && reached < maxGiven {
			endings += k.codes[scene] + day
			reached++
		}
	}
	return endings, reached
}
