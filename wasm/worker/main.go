//go:build js && wasm

// Command worker is the module that answers /buscar/ at the edge of a network,
// beside a small script (static/edge.js) that speaks HTTP.
//
// The script leaves in the global «edge» the index (a Uint8Array) and what the
// generator prepared of the search page (page, row, words, root, limit). The module
// takes both, puts there
//
//	answer(text, refused) → {status, page}
//
// and waits. Package answer says what is in them. One instance answers request
// after request, each before answer returns: nothing of a request outlives it. If
// the module ends, the script starts another.
package main

import (
	"syscall/js"

	"acompana/wasm/worker/answer"
)

func main() {
	edge := js.Global().Get("edge")
	server, err := answer.New(frame(edge), bytes(edge.Get("index")))
	if err != nil {
		panic(err)
	}
	edge.Set("answer", js.FuncOf(func(_ js.Value, args []js.Value) any {
		reply := server.Answer(answer.Question{Text: args[0].String(), Refused: args[1].String()})
		return map[string]any{"status": reply.Status, "page": reply.Page}
	}))
	select {}
}

func frame(edge js.Value) answer.Frame {
	words := map[string]string{}
	names := js.Global().Get("Object").Call("keys", edge.Get("words"))
	for _, name := range texts(names) {
		words[name] = edge.Get("words").Get(name).String()
	}
	return answer.Frame{
		Page: texts(edge.Get("page")), Row: texts(edge.Get("row")), Words: words,
		Root: edge.Get("root").String(), Limit: edge.Get("limit").Int(),
	}
}

// texts copies a list of strings, bytes a Uint8Array.
func texts(list js.Value) []string {
	all := make([]string, list.Length())
	for i := range all {
		all[i] = list.Index(i).String()
	}
	return all
}

func bytes(array js.Value) []byte {
	data := make([]byte, array.Length())
	js.CopyBytesToGo(data, array)
	return data
}
