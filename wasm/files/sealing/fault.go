package sealing

// Fault says why a text cannot be sealed or a file not be opened. The set is
// closed, so that a page can have words of its own for each.
type Fault string

// The faults.
const (
	FaultPassphrase    Fault = "passphrase"     // not the file's passphrase, or empty
	FaultDamaged       Fault = "damaged"        // changed or cut short since it was sealed
	FaultNotAge        Fault = "not-age"        // another kind of file, or an empty one
	FaultNotPassphrase Fault = "not-passphrase" // made for keys
	FaultTooHard       Fault = "too-hard"       // a work factor that would stall a phone
	FaultTooLarge      Fault = "too-large"      // more than MaxText, or than MaxFile
	FaultNotText       Fault = "not-text"       // invalid UTF-8
	FaultNewer         Fault = "newer"          // a later version of age
)

func (f Fault) Error() string { return "sealing: " + string(f) }
