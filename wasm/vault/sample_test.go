package vault

func bytesFrom(first byte, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = first + byte(i)*7
	}
	return b
}

func sealed(serial uint64) Header {
	return Header{Serial: serial, Sealed: true, Idle: 7, Rounds: DefaultRounds, Salt: bytesFrom(3, SaltSize), Wrapped: bytesFrom(200, WrappedSize)}
}

func opened(serial uint64) Header {
	h := Open()
	h.Serial = serial
	return h
}

// stamp gives a body the checksum that fits.
func stamp(body string) string { return body + sum(body) }
