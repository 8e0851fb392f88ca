//go:build js && wasm

package main

import "acompana/wasm/browser/internal/page"

func startTeam(t *page.Tool) {}
