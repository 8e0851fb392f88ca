package single

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"
)

// TestBytesComeThrough: whatever is written as a script's text comes out of the
// parser as it went in, read as the browser reads windows-1252.
func TestBytesComeThrough(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data := rapid.SliceOf(rapid.OneOf(rapid.Byte(), rapid.SampledFrom([]byte("\x00\r\n</script><!--=&\x81\xff")))).Draw(t, "data")
		read := textOfScript(t, decode(asText(data)))
		if got := bytesOf(t, read); string(got) != string(data) {
			t.Fatalf("%q came through as %q", data, got)
		}
	})
}

// decode reads windows-1252.
func decode(text []byte) string {
	var out strings.Builder
	for _, b := range text {
		if b >= 0x80 && b < 0xA0 {
			out.WriteRune(high[b-0x80])
			continue
		}
		out.WriteRune(rune(b))
	}
	return out.String()
}

// textOfScript is what a parser finds in a script.
func textOfScript(t *rapid.T, text string) string {
	document, err := html.Parse(strings.NewReader(`<!doctype html><body><script type="text/plain">` + text + `</script><p>`))
	if err != nil {
		t.Fatal(err)
	}
	for node := range document.Descendants() {
		switch {
		case node.Data != "script":
		case node.FirstChild == nil:
			return ""
		case node.FirstChild.NextSibling != nil || node.NextSibling == nil || node.NextSibling.Data != "p":
			t.Fatalf("the script ended early: %q", text)
		default:
			return node.FirstChild.Data
		}
	}
	t.Fatal("no script")
	return ""
}

// bytesOf does what static/single.js does.
func bytesOf(t *rapid.T, text string) []byte {
	var encoded []byte
	for _, r := range text {
		if at := slices.Index(high, r); at >= 0 {
			r = rune(0x80 + at)
		}
		if r > 0xFF {
			t.Fatalf("%q is no byte", r)
		}
		encoded = append(encoded, byte(r))
	}
	var out []byte
	for i := 0; i < len(encoded); i++ {
		if encoded[i] == '=' {
			i++
			out = append(out, encoded[i]-64)
			continue
		}
		out = append(out, encoded[i])
	}
	return out
}

// high are the characters of the bytes from 0x80 to 0x9F.
var high = []rune("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ")

func TestPlain(t *testing.T) {
	if got := plainHTML("<p>¿Sí? → 漢"); got != "<p>&#191;S&#237;? &#8594; &#28450;" {
		t.Errorf("got %s", got)
	}
	if got := plainScript(`"¿Sí? →"`); got != `"\u00bfS\u00ed? \u2192"` {
		t.Errorf("got %s", got)
	}
}
