// The script of the worker that seals and opens files. It follows wasm_exec.js
// in one file, since the pages' policy forbids a worker to load other scripts.
//
// 1. The first message, {module: address}, names the module, which then answers
//    all others: package clerk in wasm/files says how. A page that has no address
//    for it sends the file itself, a Blob.
// 2. Messages that come before the module is ready wait for it.
// 3. {fault: "absent"} goes to the page when the module cannot run or has ended:
//    nothing that was asked and not answered will be.
"use strict";
{
  const early = [];

  const start = async (address) => {
    const go = new Go();
    const response = address instanceof Blob ? new Response(address) : await fetch(address);
    if (!response.ok) throw new Error(response.status);
    const { instance } = await WebAssembly.instantiate(await response.arrayBuffer(), go.importObject);
    const ended = go.run(instance); // back as soon as the module has its own onmessage
    for (const message of early.splice(0)) self.onmessage(message);
    await ended;
    throw new Error("ended");
  };

  const absent = (reason) => {
    console.warn("files:", reason);
    self.onmessage = null;
    self.postMessage({ fault: "absent" });
  };

  self.onmessage = ({ data }) => {
    self.onmessage = (message) => early.push(message);
    start(data.module).catch(absent);
  };
}
