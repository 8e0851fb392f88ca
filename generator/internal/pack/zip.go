package pack

import (
	"archive/zip"
	"fmt"
	"io"
	"maps"
	"slices"
	"time"
)

// moment is when every file of an archive was made, for all it says: the earliest
// that a ZIP can. So the same files give the same bytes.
var moment = time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC)

// Zip writes an archive of the files, in the order of their paths.
func Zip(w io.Writer, files Files) error {
	archive := zip.NewWriter(w)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		file, err := archive.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: moment})
		if err != nil {
			return fmt.Errorf("failed to add %q to the archive: %w", name, err)
		}
		if _, err := file.Write(files[name]); err != nil {
			return fmt.Errorf("failed to add %q to the archive: %w", name, err)
		}
	}
	if err := archive.Close(); err != nil {
		return fmt.Errorf("failed to end the archive: %w", err)
	}
	return nil
}
