package sealing

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"testing"

	"filippo.io/age"
	"pgregory.net/rapid"
)

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(
			rapid.String(),
			rapid.Map(rapid.IntRange(0, 200<<10), func(n int) string { return strings.Repeat("ñ", n/2) }),
		).Draw(t, "text")
		file := sealed(t, text, quick)
		wantText(t, file, text)
		wantText(t, armored(t, file), text)
	})
}

// The words of a passphrase count to the letter, and no form is made of them.
func TestPassphrase(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		right := rapid.StringN(1, 40, -1).Draw(t, "right")
		file, err := seal([]byte("sí"), right, quick)
		if err != nil {
			t.Fatal(err)
		}
		if text, err := Open(file, right); err != nil || string(text) != "sí" {
			t.Fatalf("%q, %v", text, err)
		}
		other := rapid.OneOf(rapid.String(), rapid.Just(right+" "), rapid.Just(right+"\n")).Draw(t, "other")
		if other == right {
			return
		}
		if text, err := Open(file, other); text != nil || err != FaultPassphrase {
			t.Fatalf("%q, %v", text, err)
		}
	})
}

func TestWorkFactor(t *testing.T) {
	file, err := Seal([]byte("sí"), passphrase)
	if err != nil {
		t.Fatal(err)
	}
	header, _, _ := bytes.Cut(file, []byte("\n---"))
	if lines := strings.Split(string(header), "\n"); len(lines) != 3 || !strings.HasSuffix(lines[1], " 16") {
		t.Errorf("the header is %q", lines)
	}
	wantText(t, file, "sí")
	for _, place := range []int{len(file) - 1, len(file) - 20, len(header) + 10, len(header) - 10} {
		wrong := bytes.Clone(file)
		wrong[place] ^= 4
		text, err := Open(wrong, passphrase)
		wantFault(t, text, err, FaultDamaged, FaultPassphrase)
	}
}

// Opening a file that asks for a gigabyte and minutes must not begin with them:
// if it did, this test would not end.
func TestTooHard(t *testing.T) {
	file := sealed(t, "sí", quick)
	for _, factor := range []string{"19", "30", "99", "4294967298", "99999999999999999999999"} {
		bomb := bytes.Replace(file, []byte(" 1\n"), []byte(" "+factor+"\n"), 1)
		text, err := Open(bomb, passphrase)
		wantFault(t, text, err, FaultTooHard)
	}
	text, err := open(sealed(t, "sí", quick+1), passphrase, quick)
	wantFault(t, text, err, FaultTooHard)
}

func TestLongest(t *testing.T) {
	longest := strings.Repeat("x", MaxText)
	file := sealed(t, longest, quick)
	if len(file) > len(longest)+overhead {
		t.Errorf("%d bytes more, over %d", len(file)-len(longest), overhead)
	}
	wantText(t, file, longest)
	crlf := bytes.ReplaceAll(armored(t, file), []byte("\n"), []byte("\r\n"))
	if len(crlf) > MaxFile {
		t.Fatalf("armored %d bytes, over %d", len(crlf), MaxFile)
	}
	wantText(t, crlf, longest)

	_, err := Seal([]byte(longest+"x"), passphrase)
	wantFault(t, nil, err, FaultTooLarge)
	text, err := Open(ageFile(t, longest+"x"), passphrase)
	wantFault(t, text, err, FaultTooLarge)
	text, err = Open(make([]byte, MaxFile+1), passphrase)
	wantFault(t, text, err, FaultTooLarge)
}

func TestSealRefuses(t *testing.T) {
	file, err := Seal([]byte("sí"), "")
	wantFault(t, file, err, FaultPassphrase)
	file, err = Seal([]byte("s\xed"), passphrase)
	wantFault(t, file, err, FaultNotText)
	text, err := Open(ageFile(t, "s\xed"), passphrase)
	wantFault(t, text, err, FaultNotText)
}

// What was sealed once opens for ever: never seal this file anew.
func TestFirstFile(t *testing.T) {
	want, err := os.ReadFile("../../record/testdata/archivo-1.json")
	if err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile("testdata/archivo-1.age")
	if err != nil {
		t.Fatal(err)
	}
	wantText(t, file, string(want))
}

func TestArmor(t *testing.T) {
	const text = "En la visita dijo «sí»"
	plain := string(armored(t, sealed(t, text, quick)))
	for name, file := range map[string]string{
		"plain":       plain,
		"CRLF":        strings.ReplaceAll(plain, "\n", "\r\n"),
		"white space": " \t\r\n\n" + strings.Repeat("\n", 3000) + plain + strings.Repeat(" \r\n", 3000),
		"no last end": strings.TrimSpace(plain),
		"mark":        "\ufeff" + plain,
	} {
		t.Run(name, func(t *testing.T) { wantText(t, []byte(file), text) })
	}
	for name, file := range map[string]string{
		"text before":  "Archivo:\n" + plain,
		"text after":   plain + "Fin\n",
		"twice":        plain + plain,
		"no last line": plain[:strings.LastIndex(plain, "-----END")],
		"empty line":   strings.Replace(plain, "\n", "\n\n", 1),
		"indented":     strings.ReplaceAll(plain, "\n", "\n "),
		"other bytes":  strings.Replace(plain, "YWdl", "YWd!", 1),
	} {
		t.Run(name, func(t *testing.T) {
			text, err := Open([]byte(file), passphrase)
			wantFault(t, text, err, FaultDamaged, FaultNotAge)
		})
	}
}

// ageFile is a file that Seal would not make.
func ageFile(t *testing.T, text string) []byte {
	t.Helper()
	recipient, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		t.Fatal(err)
	}
	recipient.SetWorkFactor(quick)
	return encrypted(t, text, recipient)
}

func encrypted(t failer, text string, recipient age.Recipient) []byte {
	t.Helper()
	file, err := encrypt([]byte(text), recipient)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestOtherFiles(t *testing.T) {
	key, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	keyed := encrypted(t, "sí", key.Recipient())
	file := string(sealed(t, "sí", quick))
	rest := strings.TrimPrefix(file, intro)
	for name, c := range map[string]struct {
		file string
		want Fault
	}{
		"empty":               {"", FaultNotAge},
		"white space":         {" \r\n", FaultNotAge},
		"open records":        {`{"formato":"acompana/documentos"}`, FaultNotAge},
		"zip":                 {"PK\x03\x04" + strings.Repeat("\x00", 200), FaultNotAge},
		"older than age 1":    {"This is a file encrypted with age-tool.com, version 1\n" + rest, FaultNotAge},
		"PGP":                 {"-----BEGIN PGP MESSAGE-----\n\nabcd\n", FaultNotAge},
		"key's file":          {string(keyed), FaultNotPassphrase},
		"key's file, armored": {string(armored(t, keyed)), FaultNotPassphrase},
		"version 2":           {"age-encryption.org/v2\n" + rest, FaultNewer},
		"version 13":          {"age-encryption.org/v13\n" + rest, FaultNewer},
		"version 1x":          {"age-encryption.org/v1x\n" + rest, FaultDamaged},
		"version 01":          {"age-encryption.org/v01\n" + rest, FaultDamaged},
		"binary as text":      {strings.ReplaceAll(file, "\n", "\r\n"), FaultDamaged},
		"white space before":  {"\n" + file, FaultNotAge},
		"a byte after":        {file + "\x00", FaultDamaged},
		"a line after":        {file + "\n", FaultDamaged},
		"twice":               {file + file, FaultDamaged},
		"header only":         {file[:strings.Index(file, "\n---")+48], FaultDamaged},
	} {
		t.Run(name, func(t *testing.T) {
			text, err := Open([]byte(c.file), passphrase)
			wantFault(t, text, err, c.want)
		})
	}
	text, err := Open([]byte(file), "")
	wantFault(t, text, err, FaultPassphrase)
}

func TestFaultsDiffer(t *testing.T) {
	seen := map[string]bool{}
	for _, fault := range faults {
		seen[fault.Error()] = true
	}
	if len(seen) != len(faults) {
		t.Errorf("%d texts for %s faults", len(seen), strconv.Itoa(len(faults)))
	}
}
