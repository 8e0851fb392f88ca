package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"syscall"
)

// portsTried is how many ports, from the one asked for, are tried.
const portsTried = 20

const lastPort = 65535

// listen takes the address, or the next free port after it. Port 0 is whichever
// is free.
func listen(addr string, say io.Writer) (net.Listener, error) {
	host, first, err := splitAddress(addr)
	if err != nil {
		return nil, err
	}
	last := min(first+portsTried-1, lastPort)
	for n := first; n <= last; n++ {
		listener, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(n)))
		if err == nil {
			if n != first {
				fmt.Fprintf(say, "El puerto %d está ocupado; se usa el %d.\n", first, n)
			}
			return listener, nil
		}
		if !errors.Is(err, syscall.EADDRINUSE) {
			return nil, &attempt{"atender en " + strconv.Quote(addr), "Use -addr 127.0.0.1:8080.", err}
		}
	}
	return nil, fmt.Errorf("los puertos %d a %d están ocupados; indique otro con -addr", first, last)
}

func splitAddress(addr string) (host string, port int, err error) {
	host, digits, err := net.SplitHostPort(addr)
	port, numberErr := strconv.Atoi(digits)
	if err != nil || numberErr != nil {
		return "", 0, fmt.Errorf("-addr %q no es una dirección local, como 127.0.0.1:8080", addr)
	}
	if port < 0 || port > lastPort {
		return "", 0, fmt.Errorf("-addr %q pide el puerto %d, y van de 1 a %d; use 127.0.0.1:8080", addr, port, lastPort)
	}
	return host, port, nil
}

// reachable is an address that a browser on this machine opens: what listens
// everywhere has none of its own.
func reachable(addr net.Addr) string {
	if tcp, ok := addr.(*net.TCPAddr); ok && tcp.IP.IsUnspecified() {
		return net.JoinHostPort("127.0.0.1", strconv.Itoa(tcp.Port))
	}
	return addr.String()
}
