package main

import (
	"bytes"
	"io"
	"net"
	"strconv"
	"strings"
	"testing"
)

func TestServeOnATakenPort(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	var said bytes.Buffer
	listener, err := listen(taken.Addr().String(), &said)
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	first, next := taken.Addr().(*net.TCPAddr).Port, listener.Addr().(*net.TCPAddr).Port
	want := "El puerto " + strconv.Itoa(first) + " está ocupado; se usa el " + strconv.Itoa(next) + ".\n"
	if next <= first || next >= first+portsTried || said.String() != want {
		t.Errorf("port %d was taken; got %d and %q, want %q", first, next, said.String(), want)
	}
}

func TestServeBeyondTheLastPort(t *testing.T) {
	for _, port := range []string{"65536", "-1", "800000"} {
		if _, err := listen("127.0.0.1:"+port, io.Discard); err == nil || !strings.Contains(err.Error(), "van de 1 a 65535") {
			t.Errorf("%s: got error %v, want one that says how far they go", port, err)
		}
	}
}

// What listens everywhere has an address here all the same.
func TestReachable(t *testing.T) {
	for _, test := range []struct{ addr, want string }{
		{"[::]:8080", "127.0.0.1:8080"},
		{"0.0.0.0:8080", "127.0.0.1:8080"},
		{"127.0.0.1:8080", "127.0.0.1:8080"},
		{"192.168.1.7:80", "192.168.1.7:80"},
		{"[::1]:80", "[::1]:80"},
	} {
		addr, err := net.ResolveTCPAddr("tcp", test.addr)
		if err != nil {
			t.Fatal(err)
		}
		if got := reachable(addr); got != test.want {
			t.Errorf("%s is reached at %s, want %s", test.addr, got, test.want)
		}
	}
}

func TestServeAtNoAddress(t *testing.T) {
	for _, addr := range []string{"8080", "127.0.0.1:http", "127.0.0.1", ""} {
		if _, err := listen(addr, io.Discard); err == nil || !strings.Contains(err.Error(), "127.0.0.1:8080") {
			t.Errorf("%q: got error %v, want one that shows how", addr, err)
		}
	}
}
