// The worker of the edge: it answers the search page, and nothing else, for browsers
// that cannot search by themselves. It follows wasm_exec.js in one module.
//
// 1. «sitio.js», written by the generator, has the search page cut where something
//    goes in, its wordings, its address and the headers of every answer.
// 2. The Go module (wasm/worker) turns what is asked into a page. One instance, begun
//    with this script, answers request after request; when it fails, the request that
//    it failed gets a page that says so, and the next one begins another.
// 3. What is asked is written nowhere: no log, no cache, no other host. By POST it
//    stays out of addresses too; ?q= is answered for whoever wrote a link.
import program from "./buscar.wasm";
import index from "./indice.bin";
import site from "./sitio.js";

const maxBody = 4096; // bytes: 200 letters take 2400 at most, each byte written %XX
const maxRead = 65536;
const form = "application/x-www-form-urlencoded";

let edge = null; // where the instance that runs has its answer

// Begins an instance. Its imports differ from a browser's in two: a timer belongs to
// the request that set it and dies with it, so the module gets none; and where the
// script begins there is no randomness, so its tables are seeded with zeros. They
// hold the site's words only: nobody can fill them with chosen ones.
const start = () => {
  const go = new Go();
  Object.assign(go.importObject.gojs, {
    "runtime.scheduleTimeoutEvent": (sp) => go.mem.setInt32((sp >>> 0) + 16, 1, true),
    "runtime.clearTimeoutEvent": () => {},
    "runtime.getRandomData": () => {},
  });
  const begun = (globalThis.edge = { ...site, index: new Uint8Array(index) });
  go.run(new WebAssembly.Instance(program, go.importObject));
  delete begun.index;
  return begun;
};

// The page for what is asked, whatever happens to the module.
const ask = (text, refused) => {
  try {
    edge ??= start();
    const reply = edge.answer(text, refused);
    if (reply) return reply;
  } catch (fault) {
    console.error(fault.message);
  }
  edge = null;
  const page = site.page.map((piece, i) => (i % 2 === 0 ? piece : piece === "answer" ? site.words.server : ""));
  return { status: 500, page: page.join("") };
};

// The text of a request's body, null where it is longer than any search. Most of what
// is too long is read all the same: a connection left in the midst of it would be lost
// for the next request.
const read = async (body) => {
  const decoder = new TextDecoder();
  let text = "", size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size <= maxBody) text += decoder.decode(chunk, { stream: true });
    if (size > maxRead) break;
  }
  return size > maxBody ? null : text + decoder.decode();
};

const asked = async (request, url) => {
  if (request.method === "GET" || request.method === "HEAD") return ask(url.searchParams.get("q") ?? "", "");
  const body = await read(request.body); // whatever becomes of it
  if (request.method !== "POST") return ask("", "method");
  const [type] = (request.headers.get("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== form) return ask("", "form");
  if (body === null) return ask("", "large");
  return ask(new URLSearchParams(body).get("q") ?? "", "");
};

export default {
  async fetch(request) {
    const url = new URL(request.url);
    const headers = new Headers(site.headers);
    if (url.pathname !== site.address) {
      headers.set("location", site.address + url.search);
      return new Response(null, { status: 308, headers });
    }
    const { status, page } = await asked(request, url);
    if (status === 405) headers.set("allow", "GET, HEAD, POST");
    return new Response(request.method === "HEAD" ? null : page, { status, headers });
  },
};

// What runs for the first time takes longest. Here it is no visitor's time: a search
// that finds words, and one that it must guess.
edge = start();
ask("de la ninxz", "");
