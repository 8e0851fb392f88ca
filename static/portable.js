// What stands in for a server in a copy of the site that is opened as a file:
// browsers refuse such a page to fetch other files and to start a worker from one.
//
// 1. acompanaCopy.add(name, read) gives a file that the copy holds: read() is its
//    bytes compressed with gzip, as a Uint8Array or in base64. fetch finds it by the
//    last part of its address, and asks nothing of the network for it.
// 2. new Worker starts the script «archivos.js», which is sent the module itself in
//    the place of its address.
// 3. acompanaCopy.tell() shows what holds of storage in this browser: data-loose is
//    "shared" where all files that are opened have one, "own" where each has its own.
// 4. acompanaCopy.damaged(name), when somebody sets it, hears of a file that does not
//    come out whole. gzip has a sum of its own to know by.
"use strict";
{
  const types = { wasm: "application/wasm", js: "text/javascript", txt: "text/plain;charset=utf-8" };
  const held = new Map();
  const opened = new Map();

  const decoded = (text) => {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
    return bytes;
  };

  const unpack = async (name) => {
    try {
      const packed = held.get(name)();
      const bytes = typeof packed === "string" ? decoded(packed) : packed;
      const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
      return new Blob([await new Response(plain).arrayBuffer()], { type: types[name.split(".").pop()] ?? "" });
    } catch (reason) {
      copy.damaged?.(name);
      throw reason;
    }
  };

  const open = async (name) => {
    if (!opened.has(name)) opened.set(name, await unpack(name));
    return opened.get(name);
  };

  const copy = { add: (name, read) => held.set(name, read), open };

  copy.tell = () => {
    const own = location.origin === "null";
    const kind = own ? "own" : location.protocol === "file:" ? "shared" : "";
    for (const part of document.querySelectorAll("[data-loose]")) part.hidden = part.dataset.loose !== kind;
  };

  const module = "acompana.wasm";
  const script = "archivos.js";
  const plainFetch = globalThis.fetch;
  const PlainWorker = globalThis.Worker;

  globalThis.fetch = async (address, ...rest) => {
    const name = String(address).split("/").pop();
    if (!held.has(name)) return plainFetch(address, ...rest);
    if (name === module) await open(script); // a worker is started at once
    return new Response(await open(name));
  };

  const workerAddress = () => {
    const address = URL.createObjectURL(opened.get(script));
    const policy = globalThis.trustedTypes?.createPolicy("acompana-copia", { createScriptURL: () => address });
    return policy ? policy.createScriptURL("") : address;
  };
  let address;

  globalThis.Worker = class extends PlainWorker {
    constructor() {
      super((address ??= workerAddress()));
    }
    postMessage(message, ...rest) {
      super.postMessage(message.module ? { module: opened.get(module) } : message, ...rest);
    }
  };

  globalThis.acompanaCopy = copy;
  copy.tell();
}
