package single

import (
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
	letters := []rune(high)
	var out strings.Builder
	for _, b := range text {
		if b >= 0x80 && b < 0xA0 {
			out.WriteRune(letters[b-0x80])
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
	encoded, err := encode(text)
	if err != nil {
		t.Fatal(err)
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

func TestEncode(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"plain", "a~\n", "a~\n"},
		{"Spanish", "ñ «¿» é", "\xf1 \xab\xbf\xbb \xe9"},
		{"from above", "“€” … –", "\x93\x80\x94 \x85 \x96"},
		{"a control", "\u0081\u009d", "\x81\x9d"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got, err := encode(test.text); err != nil || string(got) != test.want {
				t.Errorf("got %q and %v, want %q", got, err, test.want)
			}
		})
	}
	for _, text := range []string{"漢", "\u0080", "→"} {
		if got, err := encode(text); err == nil {
			t.Errorf("%q became %q", text, got)
		}
	}
}
