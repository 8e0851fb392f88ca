"use strict";
// Runs the test binary beside this page. What it prints is in globalThis.said,
// its exit code in globalThis.code once it has ended.

globalThis.said = "";
globalThis.code = null;

// throwing makes a function that throws as the browser does. It is here because
// a function of Go's cannot throw.
globalThis.throwing = name => function () {
	throw new DOMException("thrown by a test", name);
};

const decoder = new TextDecoder();
fs.writeSync = (fd, bytes) => {
	said += decoder.decode(bytes, {stream: true});
	return bytes.length;
};

const go = new Go();
go.argv = ["test", ...new URLSearchParams(location.search).getAll("arg")];
go.exit = exit => { code = exit; };
WebAssembly.instantiateStreaming(fetch("test.wasm"), go.importObject)
	.then(({instance}) => go.run(instance))
	.catch(reason => {
		said += reason.stack || reason;
		code = -1;
	});
