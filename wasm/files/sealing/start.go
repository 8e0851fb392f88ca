package sealing

import (
	"bytes"
	"io"
	"strings"

	"filippo.io/age/armor"
)

// How a file begins, and what stands before the number of its version.
const (
	intro         = "age-encryption.org/v1\n"
	introVersions = "age-encryption.org/v"
)

// withoutArmor returns the binary form of a file in either form.
func withoutArmor(file []byte) ([]byte, error) {
	text := bytes.TrimSpace(bytes.TrimPrefix(file, []byte("\ufeff")))
	if !bytes.HasPrefix(text, []byte(armor.Header)) {
		return file, nil
	}
	file, err := io.ReadAll(armor.NewReader(bytes.NewReader(text)))
	if err != nil {
		return nil, FaultDamaged
	}
	return file, nil
}

// checkStart tells what is no age file from one that a newer age wrote, and from
// one whose first line is damaged.
func checkStart(file []byte) error {
	line, _, _ := strings.Cut(string(file[:min(len(file), 64)]), "\n")
	switch {
	case bytes.HasPrefix(file, []byte(intro)):
		return nil
	case isNewer(line):
		return FaultNewer
	case resembles(file, intro), resembles(file, armor.Header):
		return FaultDamaged
	}
	return FaultNotAge
}

func isNewer(line string) bool {
	version, ok := strings.CutPrefix(line, introVersions)
	return ok && version != "" && version != "1" && version[0] != '0' && strings.Trim(version, "0123456789") == ""
}

// resembles reports whether a file begins nearly as it should, or ends before it
// could: one byte in ten may differ.
func resembles(file []byte, start string) bool {
	n := min(len(file), len(start))
	different := 0
	for i := range n {
		if file[i] != start[i] {
			different++
		}
	}
	return n > 0 && different*10 <= n
}
